import type { CoverageValues, CoverageWords } from "../../src/charts/coverage.ts";
import type { Mark } from "../../src/charts/mark.ts";
import type { PeopleValues, PeopleWords } from "../../src/charts/people.ts";
import type { Step } from "../../src/charts/step.ts";
import type { StripDot, StripValues, StripWords } from "../../src/charts/strip.ts";
import { addDays, spanOf, type DatePrecision, type IsoDate } from "../../src/notation/calendar.ts";
import { formatCount } from "../../src/notation/number.ts";
import { exact, type Quantity } from "../../src/notation/quantity.ts";

/** The day all charts of the tests are drawn on. */
export const TODAY = "2026-11-21";

export const targets: Step[] = [
  { from: "2023-01-01", to: "2023-12-31", share: 0.25 },
  { from: "2024-01-01", to: "2026-12-31", share: 0.3 },
];

/** A coverage from per cent. */
export function Q(low: number, value: number, high: number): Quantity {
  return { value: value / 100, low: low / 100, high: high / 100 };
}

/** A mark on a date. */
export function mark(date: IsoDate, quantity: Quantity, exact: boolean, precision: DatePrecision = "hari"): Mark {
  return { date, span: spanOf(date, precision), quantity, exact, rivals: [] };
}

const kotaMalang: Mark[] = [
  mark("2023-09-03", Q(3.7, 3.9, 4.1), true),
  mark("2023-10-22", Q(4.8, 4.86, 4.9), false),
  mark("2024-04-22", Q(8.3333, 8.4375, 8.5423), false),
];

const kotaSurabaya: Mark[] = [
  mark("2023-05-08", Q(1.98, 2.1, 2.35), true),
  mark("2023-10-12", Q(5.91, 6.31, 7.09), true),
  mark("2024-01-03", Q(7.9, 8.47, 9.57), false),
  mark("2024-04-09", Q(14.3, 15.4, 17.5), false, "bulan"),
  mark("2024-04-30", Q(14.5, 15.7, 17.8), false),
];

const tulungagung: Mark[] = [mark("2026-02-03", Q(1.97, 2.17, 2.55), false)];

const kotaMadiun: Mark[] = [
  mark("2024-12-31", Q(27.4, 28.8, 31.7), true, "tahun"),
  mark("2025-08-12", Q(32.15, 33.2, 35.89), false),
];

// 0,50 %, and a whole year at 1,65 % whose days hold the others: at most 2,71 %.
const sumenep: Mark[] = [
  mark("2023-02-13", Q(0.48, 0.5, 0.6), false),
  mark("2023-10-31", Q(1.54, 1.54, 1.54), true, "bulan"),
  mark("2023-12-31", Q(1.6, 1.65, 1.7), false, "tahun"),
  mark("2024-01-12", Q(1.83, 1.83, 1.83), true),
  mark("2024-12-09", Q(2.7, 2.71, 2.72), true),
];

/** A report every six days since January 2023, a tenth of a point higher each time: 200 of them, every third rounded. */
const twoHundred: Mark[] = Array.from({ length: 200 }, (_, index) => {
  const share = 1 + index * 0.1;
  const rounded = index % 3 === 0;
  return mark(
    addDays("2023-01-05", index * 6),
    rounded ? Q(share - 0.5, share, share + 0.5) : Q(share, share, share),
    !rounded,
  );
});

const disagreeing: Mark[] = [
  mark("2023-06-05", Q(2, 2, 2), true),
  { ...mark("2024-01-03", Q(5, 5, 5), true), rivals: [{ quantity: Q(11, 12, 13), exact: false }] },
];

function coverage(marks: Mark[], more: Partial<CoverageValues> = {}): CoverageValues {
  return { marks, targets, own: [], today: TODAY, ...more };
}

export const coverageCases = {
  "many-reports": coverage(kotaSurabaya),
  "own-target": coverage(kotaMalang, { own: [{ from: "2024-01-01", to: "2024-12-31", share: 0.25 }] }),
  "one-rounded": coverage(tulungagung),
  "percentage-only": coverage([mark("2025-11-30", Q(19.345, 19.35, 19.355), false, "bulan")]),
  "above-target": coverage(kotaMadiun),
  "far-above": coverage([mark("2023-06-30", Q(28, 30, 32), true), mark("2025-06-30", Q(60, 64, 68), true)]),
  low: coverage(sumenep),
  none: coverage([]),
  disagreement: coverage(disagreeing),
  undated: coverage([{ ...mark("2024-06-20", Q(6, 6.5, 7), false, "paling_lambat") }]),
  "two-hundred": coverage(twoHundred),
} satisfies Record<string, CoverageValues>;

export const words: CoverageWords = {
  axis: "% pemegang KTP-el",
  noReport: "tidak ada laporan",
  target: (share) => `target ${share * 100}%`,
  ownTarget: (share) => `target kota ${share * 100}%`,
  share: ({ value }) => `${(value * 100).toFixed(1).replace(".", ",").replace(",0", "")}%`,
  part: (end) => `bagian 0–${Math.round(end * 100)}%, diperbesar`,
};

function people(low: number, value: number, high: number): Quantity {
  return { value, low, high };
}

// 640.000 holders [638.000; 642.000] on 22 April 2024: 25 % of them before 2024, 30 % from then on, growing 1.920 a year
// (0 to 3.840) from the report on: 984 days, 2,694 years, to the end of 2026: 5.173 more, at most 10.345.
const malangAsked = [
  { date: "2023-01-01", people: people(159500, 160000, 160500), named: false },
  { date: "2024-01-01", people: people(159500, 160000, 160500), named: false },
  { date: "2024-01-01", people: people(191400, 192000, 192600), named: false },
  { date: "2024-04-22", people: people(191400, 192000, 192600), named: true },
  { date: "2027-01-01", people: people(191400, 197173, 202945), named: false },
];

const malangPeople: Mark[] = [
  mark("2023-09-03", exact(26046), true),
  mark("2023-10-22", people(31000, 31100, 31200), false),
  mark("2024-04-22", people(53500, 54000, 54500), false),
];

// 2.218.586 voters: [1.961.133; 2.387.296] holders.
const surabayaPeople: Mark[] = [
  mark("2023-05-08", exact(46739), true),
  mark("2023-10-12", exact(139970), true),
  mark("2024-01-03", people(187500, 188000, 188500), false),
  mark("2024-04-09", people(341500, 342000, 342500), false, "bulan"),
  mark("2024-04-30", people(347500, 348000, 348500), false),
];
const surabayaAsked = [
  { date: "2023-01-01", people: people(490283, 554647, 596824), named: false },
  { date: "2024-01-01", people: people(490283, 554647, 596824), named: false },
  { date: "2024-01-01", people: people(588340, 665576, 716189), named: false },
  { date: "2024-04-30", people: people(588340, 665576, 716189), named: true },
  { date: "2027-01-01", people: people(588340, 683339, 754470), named: false },
];

/** Words of the people chart, with those that say a number of its own. */
function peopleWords(target = "", way = ""): PeopleWords {
  return {
    unit: { 1: "orang", 1000: "ribu orang", 1000000: "juta orang" },
    noReport: "tidak ada laporan",
    target,
    ownTarget: ({ value }) => `target kota: ${value / 1000} ribu`,
    way,
    people: ({ value }) => (value % 1000 ? formatCount(value, "id") : `${value / 1000} ribu`),
    language: "id",
  };
}

export const peopleCases = {
  "kota-malang": {
    values: {
      marks: malangPeople,
      target: malangAsked,
      own: [{ from: "2024-01-01", to: "2024-12-31", people: people(159500, 160000, 160500) }],
      way: { from: "2024-04-22", activated: 54000, deadline: "2024-12-31", asked: 192000 },
      today: TODAY,
    },
    words: peopleWords("target 30%: 192 ribu", "perlu 546 per hari"),
  },
  "kota-surabaya": {
    values: {
      marks: surabayaPeople,
      target: surabayaAsked,
      own: [],
      way: { from: "2024-04-30", activated: 348000, deadline: "2024-12-31", asked: 665576 },
      today: TODAY,
    },
    words: peopleWords("target 30%: 670 ribu", "perlu sekitar 1.300 per hari"),
  },
  "no-target": {
    values: {
      marks: [mark("2026-02-03", people(18000, 19000, 20000), false)],
      target: [],
      own: [],
      way: null,
      today: TODAY,
    },
    words: peopleWords(),
  },
} satisfies Record<string, { values: PeopleValues; words: PeopleWords }>;

const known = [
  0.18, 0.3, 0.3, 0.6, 0.9, 1.0, 1.47, 2.17, 2.7, 3.8, 4.4, 5.9, 8.2, 8.44, 9.5, 11.88, 15.7, 19.35, 20, 33.2,
];

/** Twenty regions with a figure, eighteen without. */
export const strip: StripDot[] = Array.from({ length: 38 }, (_, index) => {
  const share = known[index];
  return {
    coverage: share === undefined ? null : Q(share * 0.95, share, share * 1.1),
    exact: index % 3 > 0,
    here: false,
  };
});

function marked(index: number): StripDot[] {
  return strip.map((dot, at) => ({ ...dot, here: at === index }));
}

const stripWords: StripWords = {
  axis: "% pemegang KTP-el",
  target: "target 30%",
  here: "Kota Malang 8,4%",
  none: "18 belum ada angka",
};

export const stripCases = {
  "kota-malang": { values: { dots: marked(13), target: 0.3 }, words: stripWords },
  lowest: { values: { dots: marked(0), target: 0.3 }, words: { ...stripWords, here: "Kabupaten Bangkalan 0,18%" } },
  highest: { values: { dots: marked(19), target: 0.3 }, words: { ...stripWords, here: "Kota Madiun 33%" } },
  none: {
    values: { dots: marked(30), target: 0.3 },
    words: { ...stripWords, here: "Kabupaten Magetan" },
  },
  // an estimate of the holders that is far off: the axis is four times as long, the target near its beginning
  "far-above": {
    values: {
      dots: [...marked(0).slice(0, 37), { coverage: Q(106, 117, 135), exact: true, here: false }],
      target: 0.3,
    },
    words: { ...stripWords, here: "Kabupaten Bangkalan 0,18%" },
  },
} satisfies Record<string, { values: StripValues; words: StripWords }>;

/** Series for the small multiples. */
export const many: Mark[][] = Array.from({ length: 38 }, (_, index) => {
  return [kotaMalang, kotaSurabaya, [], tulungagung, kotaMadiun, [], []][index % 7]!;
});
