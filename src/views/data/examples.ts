import type { Dataset } from "../../dataset/dataset.ts";
import { foremost, units } from "../../dataset/regions.ts";
import { stateIn, type PointState, type RegionState } from "../../metrics/state.ts";
import { keysOf } from "../../notation/keys.ts";
import type { Language } from "../../notation/language.ts";
import { addressOf, type Site } from "../../site.ts";
import {
  exampleNotes,
  examplesLede,
  joinWords,
  previewNotice,
  type ExampleName,
  type ExampleWords,
  type JoinName,
} from "../../text/examples.ts";
import { isExample } from "../method/example.ts";

/** What an example is made of: the site's address without a slash at its end, and the region that it asks for. */
interface Asked {
  site: string;
  code: string;
  slug: string;
}

/** The code of each example, by what it is run with; it is the same in every language. */
const codes: Record<ExampleName, (asked: Asked) => string> = {
  curl: ({ site, code }) => `curl -s ${site}/data/ringkasan.csv | grep '^${code},'`,
  javascript: ({ site, slug }) => `const answer = await fetch("${site}/api/v1/regions/${slug}.json");
const { name, latest } = await answer.json();
console.log(name, latest.date, (100 * latest.coverage.value).toFixed(1));`,
  python: ({ site, code }) => `import pandas as pd

data = pd.read_csv("${site}/data/ringkasan.csv", dtype={"wilayah": "string"})
row = data[data["wilayah"] == "${code}"].iloc[0]
print(row["nama"], row["tanggal"], round(100 * row["cakupan"], 1))`,
  r: ({ site, code }) => `data <- read.csv("${site}/data/ringkasan.csv", colClasses = c(wilayah = "character"))
row <- data[data$wilayah == "${code}", ]
cat(row$nama, row$tanggal, round(100 * row$cakupan, 1))`,
  duckdb: ({ site, code }) => `SELECT nama, tanggal, round(100 * cakupan, 1) AS persen
FROM read_parquet('${site}/data/ringkasan.parquet')
WHERE wilayah = '${code}';`,
  duckdbCsv: ({ site, code }) => `SELECT nama, tanggal, round(100 * cakupan, 1) AS persen
FROM read_csv('${site}/data/ringkasan.csv', types = {'wilayah': 'VARCHAR'})
WHERE wilayah = '${code}';`,
  sqlite: ({ code }) => `SELECT nama, tanggal, round(100 * cakupan, 1) AS persen
FROM ringkasan
WHERE wilayah = '${code}';`,
  excel: ({ site, code }) => `let
  File = Csv.Document(Web.Contents("${site}/data/ringkasan.csv"), [Delimiter = ",", Encoding = 65001]),
  Headers = Table.PromoteHeaders(File),
  Types = Table.TransformColumnTypes(Headers, {{"wilayah", type text}, {"cakupan", type number}}, "en-US"),
  Row = Table.SelectRows(Types, each [wilayah] = "${code}")
in
  Row`,
  sheets: ({ site }) => `=IMPORTDATA("${site}/data/ringkasan-excel.csv"; ";"; "id_ID")`,
};

/** Both count the regions that the summary and the list of regions have in common. */
const joins: Record<JoinName, (asked: Asked) => string> = {
  lost: ({ site }) => `SELECT count(*) AS wilayah
FROM read_csv('${site}/data/ringkasan.csv') AS ringkasan
JOIN read_parquet('${site}/data/wilayah.parquet') AS wilayah
  ON CAST(ringkasan.wilayah AS VARCHAR) = wilayah.kode;`,
  found: ({ site }) => `SELECT count(*) AS wilayah
FROM read_csv('${site}/data/ringkasan.csv') AS ringkasan
JOIN read_csv('${site}/data/wilayah.csv') AS wilayah USING (kode_bps);`,
};

/** Where a site that does not know its address is looked at. */
const PREVIEW = "http://localhost:4321";

/** One example as the page shows it. */
export interface CodeExample {
  id: string;
  heading: string;
  note: string;
  code: string;
}

/** The page of examples: all ask for one region, whose last coverage it says. */
export function examplesPage(
  { dataset, states, origin }: Pick<Site, "dataset" | "states" | "origin">,
  language: Language,
): { lede: string; notice: string | null; examples: CodeExample[] } {
  const shown = shownIn(dataset, states);
  const fallen = units(dataset).find(({ code }) => String(Number(code)) !== code);
  const region = shown?.state.region ?? foremost(dataset);
  const asked = { site: (origin === null ? PREVIEW : "") + addressOf(""), code: region.code, slug: region.slug };
  return {
    lede: examplesLede(region, shown?.point ?? null, language),
    notice: origin === null ? previewNotice[language] : null,
    examples: [
      ...examplesIn(codes, exampleNotes[language], asked),
      ...(fallen ? examplesIn(joins, joinWords(fallen, language), asked) : []),
    ],
  };
}

function examplesIn<N extends string>(
  codes: Record<N, (asked: Asked) => string>,
  words: Record<N, ExampleWords>,
  asked: Asked,
): CodeExample[] {
  return keysOf(codes).map((name) => ({ id: name.toLowerCase(), code: codes[name](asked), ...words[name] }));
}

interface Shown {
  state: RegionState;
  point: PointState;
}

/** The region of the method's example, else the first with a coverage; null in a record without any. */
function shownIn(dataset: Dataset, states: readonly RegionState[]): Shown | null {
  const known = units(dataset).flatMap(({ code }) => {
    const state = stateIn(states, code);
    return state.latest?.coverage ? [{ state, point: state.latest }] : [];
  });
  const region = dataset.activations.find(isExample)?.region;
  return known.find(({ state }) => state.region.code === region) ?? known[0] ?? null;
}
