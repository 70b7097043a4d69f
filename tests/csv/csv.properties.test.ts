import { parse } from "csv-parse/sync";
import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, columnOf, findRecords } from "../../src/csv/csv.ts";

const SEED = { seed: 20240422, numRuns: 500 };

/** Cells of what makes CSV hard: quotes, commas, newlines, spaces, letters of one and of two UTF-16 units. */
const cell = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r\n", " ", ";", "a", "0", "é", "𝒜"), maxLength: 8 });

/** Rows of one width; none is a single empty cell, which no CSV can tell from an empty line. */
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ""));

/** A cell as one may write it: in quotes where it must be, and elsewhere if one likes. */
function written(text: string, quoted: boolean): string {
  return quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const form = fc.record({ quoted: fc.boolean(), end: fc.constantFrom("\n", "\r\n"), last: fc.boolean() });

function format(rows: string[][], { quoted, end, last }: { quoted: boolean; end: string; last: boolean }): string {
  return rows.map((row) => row.map((text) => written(text, quoted)).join(",")).join(end) + (last ? end : "");
}

function read(text: string): string[][] {
  const found = findRecords(text);
  expect(found.breaches).toEqual([]);
  return found.lines.map((_, record) => cellsOf(found, record));
}

test("what is written is read, in every form that a program may give it", () => {
  fc.assert(
    fc.property(table, form, (rows, form) => {
      expect(read(format(rows, form))).toEqual(rows);
    }),
    SEED,
  );
});

test("what the writer of d3-dsv writes is read", () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(csvFormatRows(rows))).toEqual(rows);
    }),
    SEED,
  );
});

test("a strict parser refuses the same texts and reads the others alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", " "), maxLength: 20 }), (text) => {
      const strict = strictly(text);
      const found = findRecords(text);
      expect(found.breaches.length > 0).toBe(strict === null);
      if (strict) expect(found.lines.map((_, record) => cellsOf(found, record))).toEqual(strict);
    }),
    { ...SEED, numRuns: 3000 },
  );
});

/** The rows as csv-parse reads them, null where it refuses. */
function strictly(text: string): string[][] | null {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: "\n" });
  } catch {
    return null;
  }
}

test("the line and the column of every cell are where it is written", () => {
  fc.assert(
    fc.property(table, form, (rows, form) => {
      const text = format(rows, form);
      const found = findRecords(text);
      for (const [record, cells] of rows.entries()) {
        // All that is written before the record, and before the cell in it.
        const before = rows
          .slice(0, record)
          .map((row) => row.map((cell) => written(cell, form.quoted)).join(",") + form.end);
        expect(found.lines[record]).toBe(before.join("").split("\n").length);
        for (const index of cells.keys()) {
          const left = cells
            .slice(0, index)
            .map((cell) => `${written(cell, form.quoted)},`)
            .join("");
          expect(columnOf(found, record, index)).toBe(Array.from(left).length + 1);
        }
      }
    }),
    SEED,
  );
});

test("any text at all is scanned to its end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { starts, lines } = findRecords(text);
      expect(starts.at(-1)).toBe(text.length);
      expect(starts.length).toBe(lines.length + 1);
    }),
    SEED,
  );
});
