import { sourceOf, type Dataset } from "../dataset/dataset.ts";
import type { BaseName, BaseTest, Check, Claim } from "../metrics/claims.ts";
import { formatList } from "../notation/number.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { derivedPeople, measureName, ofStatedBase, printedShareText, reportedNumber, shareRange } from "./amount.ts";
import { arithmetic, ofBase, peopleOf, shareOfTest, sizeText, type Said } from "./arithmetic.ts";
import { labelDate } from "./date.ts";
import { baseLabel, verdictLabel } from "./labels.ts";

/** The verdict on a printed percentage and the arithmetic behind it, sentence by sentence. */
export function claimSentences(claim: Claim, dataset: Dataset, language: Language): string[] {
  const { report, countRow } = claim;
  const other = countRow && countRow.date !== report.date;
  const said = {
    percentage: printedShareText(report, language),
    decimals: decimalsOf(report.share!.printed),
    base: claim.statedBase,
    count: countRow?.count == null ? null : reportedNumber(countRow.count, countRow.precision, language),
    countDate: other ? labelDate(countRow.date, countRow.datePrecision, language) : null,
    date: labelDate(report.date, report.datePrecision, language),
    publisher: sourceOf(dataset, claim.source).publisher,
  };
  return checkSentences(claim, claim.share, said, language);
}

/** How many decimals a percentage was written with: `15.7` has one. */
export function decimalsOf(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}

/** The same for any percentage: what the check found, in words. `share`: the percentage as an interval. */
export function checkSentences(check: Check, share: Quantity, said: Said, language: Language): string[] {
  const sentences = {
    cocok: fits,
    "cocok-basis-lain": fitsAnother,
    "tidak-cocok": fitsNone,
    "tak-dapat-diperiksa": cannotTell,
  }[check.verdict](check, said, share, language);
  return [
    ...sentences,
    impliedSentence(check, language),
    untestedSentence(check, language),
    afterword(check, language),
  ].filter((sentence) => sentence !== null);
}

type Sentences = (check: Check, said: Said, share: Quantity, language: Language) => string[];

const fits: Sentences = ({ tests }, said, _, language) => [
  `${verdictLabel("cocok", language)}.`,
  arithmetic(
    tests.find(({ base, matches }) => matches && isNamed(said.base, base))!,
    said,
    language,
  ),
];

const fitsAnother: Sentences = ({ tests }, said, _, language) => {
  const [first, ...more] = firstOfEach(tests.filter(({ matches }) => matches)) as [BaseTest, ...BaseTest[]];
  const named = tests.find(({ base }) => said.base !== "tidak_disebut" && isNamed(said.base, base));
  const also = more
    .map((test) => `${baseLabel(test.base, language)} (${shareOfTest(test, said, language)})`)
    .join("; ");
  const onlyTargets = [first, ...more].every(({ base }) => base.startsWith("target-"));
  return [
    `${verdictLabel("cocok-basis-lain", language)}.`,
    ...(named ? againstNamed(said, named, first, language) : unnamed(said, first, language)),
    ...(also ? [{ id: `Cocok juga dengan ${also}.`, en: `It also fits ${also}.` }[language]] : []),
    ...(onlyTargets ? [notCoverage[language]] : []),
  ];
};

const notCoverage = {
  id: "Persentase ini bagian dari target, bukan cakupan.",
  en: "This percentage is a share of the target, not coverage.",
};

/** The base that the source named gives another percentage; this one fits. */
function againstNamed(said: Said, named: BaseTest, fitting: BaseTest, language: Language): string[] {
  const [other, own] = [shareOfTest(fitting, said, language), shareOfTest(named, said, language)];
  return {
    id: [
      `Sumber menyebut ${said.percentage} dari ${sizeText(named, "id")}.`,
      `${peopleOf(said, "id")} adalah ${own} dari jumlah ${baseLabel(named.base, "id")} itu, dan ${other} dari ${baseLabel(fitting.base, "id")}.`,
    ],
    en: [
      `The source gives ${said.percentage} of ${sizeText(named, "en")}.`,
      `${peopleOf(said, "en")} are ${own} of that number of ${baseLabel(named.base, "en")}, and ${other} of ${baseLabel(fitting.base, "en")}.`,
    ],
  }[language];
}

/** No base was named, or none on file of the one that was; this one fits. */
function unnamed(said: Said, fitting: BaseTest, language: Language): string[] {
  const base = baseLabel(fitting.base, language);
  const stated = said.percentage + ofStatedBase(said.base, language);
  const lead =
    said.base === "tidak_disebut"
      ? { id: `Basis tidak disebut sumber; cocok dengan ${base}.`, en: `The source names no base; it fits ${base}.` }
      : { id: `Sumber menyebut ${stated}; cocok dengan ${base}.`, en: `The source gives ${stated}; it fits ${base}.` };
  return [lead[language], arithmetic(fitting, said, language)];
}

const fitsNone: Sentences = ({ tests }, said, _, language) => {
  const [named, ...others] = namedFirst(firstOfEach(tests), said.base);
  const list = others.map((test) => `${shareOfTest(test, said, language)} ${ofBase(test, language)}`).join("; ");
  const own = `${shareOfTest(named, said, language)} ${ofBase(named, language)}`;
  return {
    id: [
      "Tidak cocok dengan basis yang dapat kami periksa.",
      `Sumber menyebut ${statedText(said, "id")} untuk ${said.date}.`,
      `${peopleOf(said, "id")} adalah ${own}.`,
      ...(list ? [`Basis lain: ${list}.`] : []),
    ],
    en: [
      "Fits none of the bases we could test.",
      `The source gives ${statedText(said, "en")} for ${said.date}.`,
      `${peopleOf(said, "en")} are ${own}.`,
      ...(list ? [`Other bases: ${list}.`] : []),
    ],
  }[language];
};

function namedFirst(tests: readonly BaseTest[], stated: StatedBase): [BaseTest, ...BaseTest[]] {
  const named = tests.filter(({ base }) => isNamed(stated, base));
  return [...named, ...tests.filter((test) => !named.includes(test))] as [BaseTest, ...BaseTest[]];
}

/** The percentage with the base its source names, ready to be followed by more words. */
function statedText({ percentage, base }: Said, language: Language): string {
  return percentage + ofStatedBase(base, language) + (base === "tidak_disebut" ? "," : "");
}

const cannotTell: Sentences = ({ obstacle }, said, share, language) => {
  const stated = statedText(said, language);
  const named = said.base === "tidak_disebut" ? "perekaman" : said.base;
  const base = { id: baseNoun(named, "id"), en: baseNoun(named, "en") };
  const range = shareRange(share, language);
  const cannot = verdictLabel("tak-dapat-diperiksa", language);
  switch (obstacle) {
    case "no-count": {
      const who = said.publisher === null ? "" : `${said.publisher}, ${said.date}, `;
      const printed = { id: who ? `${who}menulis ` : "", en: who ? `${who}printed ` : "" }[language];
      if (who && said.base === "tidak_disebut") return [`${cannot}: ${printed}${said.percentage}${bare[language]}`];
      return [
        {
          id: `${cannot}: ${printed}${stated} tanpa jumlah orangnya.`,
          en: `${cannot}: ${printed}${stated} without a count.`,
        }[language],
      ];
    }
    case "coarse-claim":
      return [
        {
          id: `Klaim terlalu kasar: ${stated} dapat berarti ${range}, jadi tidak membuktikan apa pun.`,
          en: `The claim is too coarse: ${stated} can mean ${range}, so it proves nothing.`,
        }[language],
      ];
    case "coarse-size":
      return [
        {
          id: `Basis terlalu kasar: jumlah ${base.id} yang ada tidak cukup teliti, jadi ${stated} tidak dapat diuji.`,
          en: `The base is too coarse: the numbers on file for ${base.en} are not exact enough, so ${stated} cannot be tested.`,
        }[language],
      ];
    default:
      return [
        {
          id: `${cannot}: jumlah ${base.id} di sekitar tanggal itu belum ada, jadi ${stated} tidak dapat diuji.`,
          en: `${cannot}: no number of ${base.en} near that date is on file, so ${stated} cannot be tested.`,
        }[language],
      ];
  }
};

/** After a percentage that came alone. */
const bare = {
  id: "; basisnya tidak disebut, jumlah orangnya pun tidak.",
  en: "; its base is not stated, nor is a count given.",
};

function baseNoun(base: Exclude<StatedBase, "tidak_disebut">, language: Language): string {
  return base === "target"
    ? { id: "orang yang ditargetkan", en: "people that the target asks for" }[language]
    : measureName(base, language);
}

/** `Basis tersirat: sekitar 165.900 orang (…).` */
function impliedSentence({ impliedBase }: Check, language: Language): string | null {
  if (!impliedBase) return null;
  const size = derivedPeople(impliedBase, language);
  return {
    id: `Basis tersirat (jumlah orang dibagi persentase): ${size}.`,
    en: `Implied base (the count divided by the percentage): ${size}.`,
  }[language];
}

/** The bases that were not tested and why; a target is left out where the base it is a share of is named already. */
function untestedSentence({ untested, obstacle }: Check, language: Language): string | null {
  if (obstacle === "no-count" || obstacle === "coarse-claim") return null;
  const missing = new Set<string>(untested.map(({ base }) => base));
  const named = untested.filter(
    ({ base }) => !missing.has(base.replace(/^target-.*-/, "")) || !base.startsWith("target-"),
  );
  const why = {
    "no-size": { id: "jumlahnya belum ada", en: "no number found" },
    "coarse-size": { id: "jumlahnya terlalu kasar", en: "the number is too coarse" },
  };
  const parts = (["no-size", "coarse-size"] as const).flatMap((because) => {
    const bases = named.filter((one) => one.because === because).map(({ base }) => baseLabel(base, language));
    return bases.length > 0 ? [`${formatList(bases, language)}, ${why[because][language]}`] : [];
  });
  if (parts.length === 0) return null;
  return { id: `Tidak diuji: ${parts.join("; ")}.`, en: `Not tested: ${parts.join("; ")}.` }[language];
}

function afterword({ verdict }: Check, language: Language): string | null {
  if (verdict !== "tidak-cocok") return null;
  return {
    id: "Mungkin yang dimaksud ukuran lain.",
    en: "Another measure may be meant.",
  }[language];
}

/** Whether a base is the one the source named (holders where it named none; any national target for `target`). */
function isNamed(stated: StatedBase, base: BaseName): boolean {
  if (stated === "target") return base.startsWith("target-");
  return base === (stated === "tidak_disebut" ? "perekaman" : stated);
}

/** The best test of each base. */
function firstOfEach(tests: readonly BaseTest[]): BaseTest[] {
  return tests.filter((test, index) => tests.findIndex(({ base }) => base === test.base) === index);
}
