/* What any page may print, and what some may of their own, each number by what it means. */
import { claims, type Claim } from "./claims.ts";
import { changes, quotients } from "./evidence.ts";
import { fact, named, people, things, type Fact } from "./facts.ts";
import { bands, candidates, crossSection, deadlines, nationalAt, series } from "./oracle.ts";
import { times, type Quantity } from "./quantity.ts";
import { districts, sources, table } from "./record.ts";

/** What any page may print: the constants of the method, the scales of the pictures, and how many there are of what. */
export function commonFacts(today: string): Fact[] {
  const last = districts.map(({ code }) => series(code).at(-1)).filter((point) => point !== undefined);
  const known = last.length;
  const [met, maybe] = ["tercapai", "mungkin-tercapai"].map(
    (wanted) => last.filter(({ status }) => status === wanted).length,
  ) as [number, number];
  const near = deadlines
    .filter((day) => day < today)
    .map((day) => crossSection(day).length)
    .flatMap((size) => [size, districts.length - size]);
  return [
    ...things("regions", "regencies and cities", [districts.length, 29, 9]),
    ...things("regions", "regions with a figure, without one", [known, districts.length - known]),
    ...things("regions", "regions by status", [met, maybe, met + maybe]),
    ...things("claims", "claims, by verdict and base", countsOfClaims()),
    ...things("regions", "regions near a deadline, and the others", near),
    ...things("regions", "the fewest regions of a ranking", [5]),
    ...named(
      "days",
      "days of the method: pace, near, old, of one moment, last days, a year, the longest reach",
      [28, 92, 180, 31, 60, 365.25, 365, 3],
    ),
    ...named("days", "the age a KTP is held from", [17]),
    ...named("percent", "targets", [25, 30], "target"),
    ...named("percent", "the whole of any base", [100]),
    ...named(
      "percent",
      "national targets",
      [...new Set(deadlines.map((day) => 100 * nationalAt(day)!.share!))],
      "perekaman",
    ),
    ...named("percent", "drift and growth", [2, 1, 0], "perekaman"),
    ...(["perekaman", "perekaman", "wajib_ktp", "dpt", "penduduk"] as const).flatMap((base, at) =>
      named(
        "percent",
        "band of the holders",
        Object.values(times(bands[at]!, 100)).map((value) => Math.round(value * 10) / 10),
        base,
      ),
    ),
    ...things("reports", "the newest reports that a page shows", [5, 12]),
    ...things(null, "the two counts of a pace, the regions of a comparison", [2]),
  ];
}

/** How many claims there are: of each verdict, with a base named and without, decided or not, near. */
function countsOfClaims(): number[] {
  const verdicts = ["cocok", "cocok-basis-lain", "tidak-cocok", "tak-dapat-diperiksa"];
  const isOpen = ({ verdict }: Claim) => verdict === "tak-dapat-diperiksa";
  const isNameless = ({ report }: Claim) => report.base === "tidak_disebut";
  const sets = [
    claims,
    ...verdicts.map((one) => claims.filter(({ verdict }) => verdict === one)),
    claims.filter((one) => !isOpen(one)),
  ];
  return [
    ...sets.flatMap((set) => [set.length, set.filter(isNameless).length, set.filter((one) => !isNameless(one)).length]),
    claims.filter(({ near }) => near).length,
  ];
}

/** Numbers of a page's own, by what they mean. */
export function factsOfPage(type: string): Fact[] {
  const highest = Math.max(...districts.map(({ code }) => 100 * (series(code).at(-1)?.coverage?.high ?? 0)));
  const scale = named(
    "percent",
    "end of the scale of the bars",
    [0, Math.max(35, Math.ceil(highest / 5) * 5)],
    "perekaman",
  );
  const letter = named("days", "working days that the law gives an office, and more", [10, 7]);
  const own: Record<string, Fact[]> = {
    "/": [...mapClasses(), ...scale],
    "/klaim/": [...formExamples(), ...clothCells()],
    "/bandingkan/": [...scale, ...things("regions", "the most regions of a comparison", [4])],
    "/wilayah/:slug/": [...letter, ...nestedFacts()],
    "/minta/": letter,
    "/minta/:slug/": letter,
    "/pers/": [...letter, fact({ kind: "people", name: "an example of a round figure", value: 54_000, hedged: true })],
    "/metodologi/": [...methodFacts(), ...evidence()],
    "/program/": things(null, "universities whose students came first", [311]),
    "/sumber/": numbersOfSources(),
  };
  return own[type] ?? [];
}

/** Who is counted: the age from which a KTP is held, and what holders are of other groups (DESIGN section 6, the five kinds). */
const nestedFacts = (): Fact[] => [
  ...named("days", "the age a KTP is held from", [17]),
  ...bands.flatMap(({ low, high }) => named("percent", "band of a kind of base", [100 * low, 100 * high])),
];

/** How the form of the claim checker shows that a number may be written. */
const formExamples = (): Fact[] => [
  ...named("percent", "an example of how to write", [15.7]),
  ...[26_046, 54_000, 24_000].map((value) =>
    fact({ kind: "people", name: "an example of how to write", value, hedged: true }),
  ),
];

/** The cells of the cloths: the widest, 931.000 residents, has at most 200 of 1, 2 or 5 and noughts; 931.000 / 200 = 4.655. */
const clothCells = (): Fact[] => [
  fact({ kind: "people", name: "the people that a cell of the cloths stands for", value: 5_000, hedged: true }),
];

/** The classes of the map, each from its lowest to its highest percentage; the first and the last have one end only. */
const mapClasses = (): Fact[] =>
  [[1], [1, 5], [5, 10], [10, 20], [20, 30], [30]].flatMap((ends) =>
    named("percent", `class of the map ${ends.join(" to ")}`, ends, "perekaman"),
  );

/** The constants of the method and the examples of its tables. */
const methodFacts = (): Fact[] => [
  ...named(
    "bare",
    "bands of the holders",
    bands.flatMap(({ low, value, high }) => [low, value, high]),
  ),
  ...named(
    "times",
    "bands of the holders",
    bands.flatMap(({ low, value, high }) => [low, value, high]),
  ),
  ...named("times", "widest row, widest proof, highest quotient told", [1.2, 1.3, 10]),
  ...named("bare", "the half of a unit", [2, 0.5]),
  ...[120_000, 10_000, 5000, 4000, 3000, 1000, 100, 1_200_000, 100_000, 800_000].map((value) =>
    fact({ kind: "people", name: "an example of a wording and its unit", value, hedged: true }),
  ),
  ...named("bare", "an example of a unit", [100]),
  ...named("times", "recorded holders / implied ones", [0.99, 1.06]),
  ...candidates("35.73", "2024-04-22").flatMap((base) =>
    people({ kind: "people", name: `worked example: holders by ${base.row.measure} ${base.row.date}` }, base),
  ),
  ...named("rank", "an example of a place that is not certain", [3, 5, 8]),
];

const numbersOfSources = (): Fact[] => {
  const tables = ["aktivasi", "ektp", "target", "sarana", "kegiatan", "linimasa"];
  const giving = new Set(tables.flatMap((name) => table(name).map((row) => row["sumber"])));
  const rows = [...sources.values()].filter((row) => giving.has(row["id"]));
  const grades = ["resmi", "pejabat", "media"].map((grade) => rows.filter((row) => row["mutu"] === grade).length);
  const numbers = [rows.length, new Set(rows.map((row) => row["penerbit"])).size, ...grades];
  const ofEach = tables.flatMap((name) => [...Map.groupBy(table(name), (row) => row["sumber"]).values()]);
  return [...numbers, ...new Set(ofEach.map((rows) => rows.length))].map((value) =>
    fact({ kind: "things", name: "sources, publishers, rows of one source", value }),
  );
};

/** Quotients that the constants rest on: recorded holders over another base, and the yearly changes of one base. */
function evidence(): Fact[] {
  const pairs = bands.slice(2).map((band, at) => ({ band, values: quotients(["wajib_ktp", "dpt", "penduduk"][at]!) }));
  const yearly = changes();
  const within = (band: Quantity, values: number[]) =>
    values.filter((value) => band.low <= value && value <= band.high).length;
  const counts = [
    ...pairs.flatMap(({ band, values }) => [within(band, values), values.length]),
    ...[within({ value: 0, low: -0.02, high: 0.02 }, yearly), yearly.length],
  ];
  return [
    ...pairs
      .flatMap(({ values }) => values)
      .map((value) => fact({ kind: "bare", name: "holders / another base", value, round: "nearest" })),
    ...yearly.map((value) =>
      fact({ kind: "percent", name: "yearly change", base: "itself", value: 100 * Math.abs(value), round: "nearest" }),
    ),
    ...counts.map((value) => fact({ kind: "things", name: "pairs, and those that a constant covers", value })),
  ];
}
