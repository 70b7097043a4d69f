/* The numbers in a sentence, each with its value, its last digit's place and what it counts; and the dates. */
import type { Language } from "./page.ts";

/** What a number is of, by the words beside it. */
export type Kind =
  "percent" | "points" | "per-day" | "days" | "times" | "people" | "things" | "rank" | "frequency" | "bare";

/** What is counted, by its name. */
export type Noun = "regions" | "claims" | "reports";

export interface Numeral {
  text: string;
  at: number;
  end: number;
  kind: Kind;
  value: number;
  /** The place of the last digit that is not a nought before the decimal sign: of "54 ribu" 1.000, of "8,40" 0,01. */
  unit: number;
  decimals: number;
  /** Digits from the first that is not nought to the last as written: of "1,46 juta" 3, of "640.000" 2. */
  digits: number;
  /** Which end of an interval it stands at: "antara 7,9% dan 8,8%", "7,9–8,8%", "paling banyak 2". */
  bound: "low" | "high" | null;
  /** Whether its own words say what it is of; else its neighbours, its column or its axis may. */
  named: boolean;
  /** Which things it counts, where it counts things and their name says so. */
  noun: Noun | null;
  /** "sekitar", "lebih dari", … before it. */
  hedge: "about" | "at least" | "at most" | null;
  /** The words after it, as far as they say what it counts. */
  after: string;
  /** What stands before it in its sentence. */
  before: string;
}

/** Numbers in words, as far as things are counted in words. */
const words: Record<Language, string[]> = {
  id: "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua|belas tiga|belas empat|belas lima|belas enam|belas tujuh|belas delapan|belas sembilan|belas".split(
    " ",
  ),
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  ),
};

export interface DateFound {
  text: string;
  at: number;
  /** "2024-04-22", "2024-04" or "2024". */
  date: string;
}

const months = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Names and references that hold digits and say no number, and the numbers of a list. */
const fixed =
  /\blevel \d\b|\b\d{1,2} (?:Januari|Desember|January|December)(?! \d{4})|(?:turn|turned|[Aa]ged) 17\b|(?<=[:;,.?] )\d\. (?=\p{L})|\(\d\) (?=\p{L})|(?:Android|iOS) \d+|(?:UU )?\b\d+\/\d{4}\b|CC BY(?:-SA)? \d\.\d|Nomor \d+ Tahun \d{4}|No\. \d+ of \d{4}|(?:Pasal|Article|Act|UU) (?:No\. )?\d+(?: (?:ayat|paragraph) \(\d+\))?(?: (?:dan|and) \(\d+\))?|ayat \(\d+\)(?: dan \(\d+\))?|Law \d+\/\d{4}|WCAG \d\.\d|UTF-8|ISO \d+(?:-\d+)?|U\+[0-9A-F]{4}|Semester (?:I|II)|\b[A-Za-z]+\d+\b|(?<=\.csv, \w+, )\d\d\.\d\d\b|https?:\/\/\S+|[\w-]+\.(?:csv|json|xlsx|parquet|xml|zip)/gu;

/** The text with everything of a pattern blanked, so that all else keeps its place. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => " ".repeat(found.length));
}

const datePatterns = (language: Language) => {
  const names = `(${[...months[language], ...months.id, ...months.en].join("|")})`;
  return [
    new RegExp(
      String.raw`(?<![\d.,])(?:\d{1,2}\s?(?:[–-]|dan|and|to|sampai|hingga)\s?)?(\d{1,2}) ${names} ((?:19|20)\d\d)(?!\d)`,
      "g",
    ),
    new RegExp(String.raw`${names} ((?:19|20)\d\d)(?!\d)`, "g"),
    /(?<![\d.,–-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g,
    /(?<![\d.,])((?:19|20)\d\d)(?![\d.,]*\d|\s*%|\s*(?:orang|people|per |kali\b|times\b))/g,
  ];
};

const monthNumber = (name: string): string => {
  const at = Math.max(months.id.indexOf(name), months.en.indexOf(name));
  return String(at + 1).padStart(2, "0");
};

/** The dates of a sentence, and the sentence without them. */
export function datesIn(sentence: string, language: Language): { dates: DateFound[]; rest: string } {
  const [day, month, iso, year] = datePatterns(language) as [RegExp, RegExp, RegExp, RegExp];
  const dates: DateFound[] = [];
  let rest = blanked(sentence, fixed);
  const take = (pattern: RegExp, dateOf: (match: RegExpMatchArray) => string) => {
    for (const match of rest.matchAll(pattern)) dates.push({ text: match[0], at: match.index, date: dateOf(match) });
    rest = blanked(rest, pattern);
  };
  take(iso, ([, y, m, d]) => `${y}-${m}-${d}`);
  take(day, ([, d, name, y]) => `${y}-${monthNumber(name!)}-${d!.padStart(2, "0")}`);
  take(month, ([, name, y]) => `${y}-${monthNumber(name!)}`);
  take(year, ([, y]) => y!);
  return { dates: dates.toSorted((a, b) => a.at - b.at), rest };
}

const forms = {
  id: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
  en: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
};

const factors: [RegExp, number][] = [
  [/^\s?(ribu|thousand)\b/, 1e3],
  [/^\s?(juta|million)\b/, 1e6],
  [/^\s?(miliar|billion)\b/, 1e9],
];

const kinds: [Kind, RegExp][] = [
  ["points", /^\s?(poin persen|persen poin|percentage points?)/],
  ["percent", /^\s?(%|persen\b|per ?cent\b)/],
  [
    "per-day",
    /^(\s(orang|people|activations|aktivasi))?(\s(more|lagi))?\s(per hari|sehari|a day|per day|each day|setiap hari|needed a day|a day needed)/,
  ],
  ["days", /^\s?(hari|(working )?days?|bulan|months?|tahun|years?|jam|hours?|minggu|weeks?|menit|minutes?)\b/],
  ["times", /^\s?(kali|times)\b/],
  [
    "people",
    /^\s?(orang|people|jiwa|pemegang|pemilih|penduduk|voters|residents|holders|e-KTP|wajib KTP|activations|aktivasi|pemohon)\b/,
  ],
  [
    "things",
    /^\s?(di antaranya |of them |lainnya |other )?(wilayah|kabupaten|kota\b|daerah|regenc|cities|regions?|laporan|reports?|sumber|sources?|angka|figures?|persentase|percentages?|klaim|claims?|basis|bases|baris|rows?|titik|dots?|kegiatan|sessions?|peristiwa|events?|mesin|machines?|tabel|tables?|kolom|columns?|aturan|rules?|langkah|steps?|pasangan|pairs?|belum|cocok|fit|tidak|without|tanpa|have no|yang|others?|lain|tenggat|deadlines?|menyebut|bisa|could|can|name|do not|petak|tiles?|dekade|berkas|files?|kB)/,
  ],
];

/** The numbers of a sentence without its dates; those in words where they count things, from two on. */
export function numeralsIn(sentence: string, language: Language): Numeral[] {
  const rest = inDigits(sentence, language);
  const pattern = new RegExp(`(?<![\\p{L}\\d_]|\\d[.,])(${forms[language]})(?![\\d_])`, "gu");
  const found = [...rest.matchAll(pattern)].map((match) => numeralOf(match, rest, language));
  const named = found.map((numeral, at) => inRange(numeral, found.slice(at + 1), rest));
  return named.map((numeral, at) => ({ ...numeral, bound: boundOf(numeral, named[at - 1], named[at + 1], rest) }));
}

/** Which end of an interval a number is, by what joins it to the one before or after it. */
function boundOf(
  numeral: Numeral,
  before: Numeral | undefined,
  after: Numeral | undefined,
  rest: string,
): Numeral["bound"] {
  if (after && joined(numeral, after, rest)) return "low";
  if (before && joined(before, numeral, rest)) return "high";
  return numeral.hedge === "at most" ? "high" : null;
}

function joined(a: Numeral, b: Numeral, rest: string): boolean {
  const between = rest
    .slice(a.end, b.at)
    .replace(/^\s?(%|persen|per ?cent|(orang|people)( kurang| lebih| short( of)?| over| above| more)?)/, "");
  // "from 8.1% to 8.4%" is a change, not an interval
  if (/^\s?(–|sampai|hingga|to)\s?$/.test(between)) return !/\bfrom( about)? $/.test(a.before);
  return /^ (dan|and) $/.test(between) && /(antara|between)( sekitar| about)? $/i.test(a.before);
}

/** "tiga laporan" as "3 laporan": each word of a number before a thing, in as many places. */
function inDigits(sentence: string, language: Language): string {
  const named = words[language].map((word) => word.replace("|", " "));
  const longest = named.toSorted((a, b) => b.length - a.length).join("|");
  const pattern = new RegExp(`(?<![\\p{L}-])(${longest})(?= (?:${counted}))`, "giu");
  return sentence.replace(pattern, (word) => {
    const value = named.indexOf(word.toLowerCase());
    return value < 2 ? word : String(value).padStart(word.length);
  });
}

/** Things that are counted in words. */
const counted =
  "laporan|sumber|wilayah|kabupaten|kota |daerah|angka|persentase|klaim|reports|sources|regions|regencies|cities|figures|percentages|claims";

function numeralOf(match: RegExpMatchArray, rest: string, language: Language): Numeral {
  const written = match[1]!;
  const at = match.index!;
  const [thousands, decimal] = language === "id" ? [/\./g, ","] : [/,/g, "."];
  const plainDigits = written.replace(thousands, "");
  const decimals = (plainDigits.split(decimal)[1] ?? "").length;
  const factor = factors.find(([word]) => word.test(rest.slice(at + written.length)));
  const end = at + written.length + (factor ? factor[0].exec(rest.slice(at + written.length))![0].length : 0);
  const digits = plainDigits.replace(decimal, "").replace(/^0+/, "");
  const significant = decimals > 0 ? digits : digits.replace(/0+$/, "");
  const noughts = decimals > 0 ? 0 : plainDigits.length - plainDigits.replace(/0+$/, "").length;
  const unit = (factor?.[1] ?? 1) * 10 ** (noughts - decimals);
  const value = Number(plainDigits.replace(",", ".")) * (factor?.[1] ?? 1);
  const [before, after] = [rest.slice(0, at), rest.slice(end)];
  const named = kindOf({ before, after, value, decimals }, factor !== undefined);
  return {
    text: rest.slice(at, end),
    at,
    end,
    kind: named ?? (factor !== undefined || value >= 1000 ? "people" : "bare"),
    named: named !== undefined,
    value: Math.round(value * 1e6) / 1e6,
    unit: plainDigits.replace(/[,.]/, "").match(/^0+$/) ? 10 ** -decimals : unit,
    decimals,
    digits: Math.max(1, significant.length),
    noun: nouns.find(([, words]) => words.test(after))?.[0] ?? null,
    hedge: hedgeOf(before),
    bound: null,
    after,
    before,
  };
}

const nouns: [Noun, RegExp][] = [
  [
    "claims",
    /^ (persentase|percentages?|klaim|claims?|cocok|tidak cocok|fit|belum (dapat|bisa)|cannot be (?:checked|recalculated|worked)|could be|bisa dihitung|name|menyebut)/,
  ],
  ["regions", /^ (without|tanpa|wilayah|kabupaten|kota\b|daerah|regenc|cities|regions?|belum|have no|ada angka)/],
  ["reports", /^ (laporan|reports?|sumber|sources?|angka|figures?)/],
];

/** The number itself as the base of a frequency: of the 100 in "8 dari 100". */
const scale = /\d (?:dari|in|of|out of)(?: setiap| every| each)? #/;

const frequency =
  /^\s?((sampai|hingga|–|-|to)\s?\d+\s?)?(dari|in|of|out of)( setiap| every| each)? (100|10{0,2}[.,]000)\b(?![.,]?\d)/;

type Written = Pick<Numeral, "before" | "after" | "value" | "decimals">;

function kindOf({ before, after, value, decimals }: Written, scaled: boolean): Kind | undefined {
  if (frequency.test(after) || ([100, 1000, 10_000, 100_000].includes(value) && scale.test(`${before}#`)))
    return "frequency";
  if (/^(st|nd|rd|th)\b/.test(after) || /(peringkat|urutan ke|rank|ranked|place|places)[ -]$/i.test(before))
    return "rank";
  const named = kinds.find(([, words]) => words.test(after))?.[0];
  return named === "people" && decimals > 0 && !scaled ? undefined : named;
}

/** The first number of "antara 8,3 dan 8,5%" or "8,3–8,5%" is what the second is. */
function inRange(numeral: Numeral, later: readonly Numeral[], rest: string): Numeral {
  const next = later[0];
  if (!next || numeral.named) return numeral;
  const linked = /^\s?([–-]|(dan|and|sampai|hingga|to|atau|or)( sekitar| about)?)\s?$/.test(
    rest.slice(numeral.end, next.at),
  );
  const { kind, named } = inRange(next, later.slice(1), rest);
  return linked && named ? { ...numeral, kind, named } : numeral;
}

const hedges: [Numeral["hedge"], RegExp][] = [
  ["about", /(?:sekitar|kira-kira|kurang lebih|about|around|roughly|some)\s$/i],
  ["at least", /(?:lebih dari|sedikitnya|paling sedikit|more than|at least|over)\s$/i],
  ["at most", /(?:kurang dari|paling banyak|di bawah|fewer than|less than|at most|below|under|up to)\s$|[≤<]\s?$/i],
];

const hedgeOf = (before: string): Numeral["hedge"] => hedges.find(([, words]) => words.test(before))?.[0] ?? null;
