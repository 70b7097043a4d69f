import { csvFormatRows, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { checkSince } from "../../src/check/since.ts";
import { reportGithub, reportJson, reportText } from "../../src/check/report.ts";
import { rules } from "../../src/rules/rules.ts";
import { tables, type TableName } from "../../src/tables/tables.ts";
import { edited, filesOf, put, set, valid, type Folder } from "../../src/check/examples/folder.ts";
import { TODAY, told } from "./folder.ts";

const SEED = { seed: 20240422, numRuns: 200 };

const names = Object.keys(tables) as TableName[];
const name = fc.constantFrom(...names);

/** Every report of a folder can be made, and says where and of which rule. */
function reports(folder: Folder, earlier: Folder | null = null): void {
  const { problems, tables: files } = checkSince(filesOf(folder), TODAY, earlier && filesOf(earlier));
  for (const { rule, severity, file, line, column } of problems) {
    expect(rules[rule].severity).toBe(severity);
    expect(file).toMatch(/^data\//);
    expect(line === 0 ? column === 1 : line > 0 && column > 0).toBe(true);
  }
  // One line each, and the closing one; warnings have a heading.
  const headings = problems.some(({ severity }) => severity === "warning") ? 1 : 0;
  expect(reportText(problems, files, "id").split("\n")).toHaveLength(problems.length + 1 + headings);
  expect(reportGithub(problems, files, "en").split("\n")).toHaveLength(problems.length + 1);
  expect((JSON.parse(reportJson(problems, files, "id")) as { problems: unknown[] }).problems).toHaveLength(
    problems.length,
  );
}

describe("whatever a file holds gives a report, never an exception", () => {
  test("any bytes", () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 200 }), (name, bytes) => reports(edited(put(name, bytes)))),
      SEED,
    );
  });

  test("any bytes in the middle of a sound file", () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.nat(), (name, bytes, at) => {
        const sound = Buffer.from(valid[name] as string);
        const cut = at % sound.length;
        reports(edited(put(name, Buffer.concat([sound.subarray(0, cut), bytes, sound.subarray(cut)]))), valid);
      }),
      SEED,
    );
  });

  test("cells of any kind under a sound header, now or in the state compared with", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "35.73",
        "35",
        "00",
        "2024-04-22",
        "54000",
        "0",
        "999999999",
        "25",
        "100",
        "perekaman",
        "tidak",
        "tersirat",
      ),
      fc.constantFrom(
        "dibulatkan",
        "1000",
        "malangpariwara-2024-04-23",
        "paling_lambat",
        "aktivasi.csv",
        "jumlah",
        "kota",
        "__proto__",
      ),
      fc.string({ maxLength: 12 }),
    );
    const filled = name.chain((name) => {
      const width = Object.keys(tables[name].columns).length;
      const row = fc.array(cell, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => {
        const header = csvParseRows(valid[name] as string)[0]!;
        return put(name, csvFormatRows([header, ...rows]));
      });
    });
    fc.assert(
      fc.property(filled, filled, (now, before) => reports(edited(now), edited(before))),
      SEED,
    );
  });
});

/** A cell of a table's sound file: its line, the index of its column. */
const place = name
  .map((name) => ({ name, rows: csvParseRows((valid[name] as string).trimEnd()) }))
  .filter(({ rows }) => rows.length > 1)
  .chain(({ name, rows }) =>
    fc.record({
      name: fc.constant(name),
      row: fc.integer({ min: 1, max: rows.length - 1 }),
      cell: fc.integer({ min: 0, max: rows[0]!.length - 1 }),
      rows: fc.constant(rows),
    }),
  );

describe("a fault planted at random is told where it is planted", () => {
  test("a character that does not show, in any cell of any table", () => {
    fc.assert(
      fc.property(place, fc.constantFrom("\u200b", "\u202e", "\u00ad", "\x07"), ({ name, row, cell, rows }, hidden) => {
        const header = rows[0]![cell]!;
        const text = `${rows[row]![cell]}${hidden}`;
        const lines = told(edited(set(name, row + 1, { [header]: text })));
        // What the cells before it take in the line: their text, in quotes where they hold a comma.
        const before = rows[row]!.slice(0, cell).map((text) => `${text.includes(",") ? `"${text}"` : text},`);
        expect(lines.map((line) => line.split(" ")[0])).toContain(
          `data/${name}.csv:${row + 1}:${Array.from(before.join("")).length + 1}`,
        );
      }),
      SEED,
    );
  });

  test("and is still told there when lines before it are quoted notes of several lines", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (two, three, crlf) => {
        const note = (lines: number) => ({ catatan: `Catatan${"\nbaris".repeat(lines)}` });
        const folder = edited(
          set("aktivasi", 2, note(two)),
          set("aktivasi", 3, note(three)),
          set("aktivasi", 4, { jumlah: "61.890" }),
          (files) => ({ ...files, aktivasi: (files["aktivasi"] as string).replaceAll("\n", crlf ? "\r\n" : "\n") }),
        );
        expect(told(folder)).toEqual([
          `data/aktivasi.csv:${4 + two + three}:23 angka-pemisah-ribuan jumlah «61.890» memakai titik ribuan. - Tulis 61890.`,
        ]);
      }),
      SEED,
    );
  });
});

test("the order of rows and of columns changes nothing that is read", () => {
  const order = (rows: string[][]) =>
    fc.tuple(
      fc.shuffledSubarray(rows.slice(1), { minLength: rows.length - 1 }),
      fc.shuffledSubarray([...rows[0]!.keys()], { minLength: rows[0]!.length }),
    );
  const shuffled = place.chain(({ name, rows }) =>
    order(rows).map(([body, columns]) =>
      put(name, csvFormatRows([rows[0]!, ...body].map((row) => columns.map((cell) => row[cell]!)))),
    ),
  );
  const read = (folder: Folder) => {
    const { dataset, problems } = checkData(filesOf(folder), TODAY);
    const rows = Object.entries(dataset ?? {}).map(([table, rows]) => [
      table,
      (rows as { line: number }[]).map(({ line: _, ...row }) => JSON.stringify(row)).toSorted(),
    ]);
    return { rows, problems };
  };
  const sound = read(valid);
  fc.assert(
    fc.property(shuffled, (edit) => {
      expect(read(edited(edit))).toEqual(sound);
    }),
    SEED,
  );
});
