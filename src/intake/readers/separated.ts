import { dsvFormat } from "d3-dsv";
import { findRecords } from "../../csv/csv.ts";
import { plainSheet, refuseTooMany, Refusal, textCell, type Sheet } from "../sheet.ts";

const SEPARATORS = [",", ";", "\t", "|"];

/** Lines by which the separator is told. */
const SAMPLE = 50;

/** Reads a text of separated cells; which sign separates them is read off its lines. */
export function readSeparated(text: string): Sheet[] {
  const [, named, rest] = /^sep=(.)\r?\n([^]*)$/.exec(text) ?? [];
  const body = (rest ?? text).replace(/\r\n?/g, "\n");
  const separator = named ?? likeliest(body);
  const broken = findRecords(body, separator).breaches.find(({ kind }) => /unclosed|after-quote|long/.test(kind));
  if (broken) throw openQuote(broken.line);
  const records = dsvFormat(separator).parseRows(body);
  refuseTooMany(records.reduce((sum, cells) => sum + cells.length, 0));
  // The line that names the separator is a row of the file.
  const above = named === undefined ? [] : [[]];
  const rows = records.map((cells) => cells.map((cell) => textCell(cell)));
  return [{ ...plainSheet("CSV", [...above, ...rows]), isSeparated: true }];
}

/** The sign by which most lines come to the same number of cells, more than one. */
function likeliest(body: string): string {
  const sample = body.split("\n", SAMPLE).join("\n");
  const scored = SEPARATORS.map((sign) => ({ sign, score: evenness(sample, sign) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.sign ?? ",";
}

function evenness(sample: string, sign: string): number {
  const widths = dsvFormat(sign)
    .parseRows(sample)
    .map((cells) => cells.length)
    .filter((width) => width > 1);
  const same = [...Map.groupBy(widths, (width) => width)].map(([width, all]) => all.length + width / 1000);
  return Math.max(0, ...same);
}

function openQuote(line: number): Refusal {
  return new Refusal(
    `tanda kutip di baris ${line} tidak ditutup dengan benar; sel sesudahnya tidak dapat diandalkan.`,
    `a quotation mark on line ${line} is not closed rightly; the cells after it cannot be relied on.`,
  );
}
