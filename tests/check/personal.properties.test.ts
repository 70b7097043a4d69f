import { csvFormatRows, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSince } from "../../src/check/since.ts";
import { reportGithub, reportJson, reportText } from "../../src/check/report.ts";
import { tidy, tidyText } from "../../src/check/tidy.ts";
import { tables, type TableName } from "../../src/tables/tables.ts";
import { edited, filesOf, put, valid, type Edit, type Folder } from "../../src/check/examples/folder.ts";
import { TODAY } from "./folder.ts";

/** Ways to write what nobody may read: the digits of a NIK or a telephone number in groups, or an address. */
const secret = fc.oneof(
  written(
    "3573011502900001",
    [[16], [6, 6, 4], [4, 4, 4, 4], [2, 2, 2, 6, 4], [8, 8]],
    ["", " ", ".", "-", "–", "\u00a0"],
  ),
  written("081234567890", [[12], [4, 4, 4]], ["", " ", ".", "-", "\u2011"]),
  written("6281234567890", [[13], [2, 3, 4, 4]], ["", " ", ".", "-"]).map((text) => `+${text}`),
  fc.constantFrom("sari.ningsih@contoh.co.id", "SARI@CONTOH.ID", "sari[at]contoh.id"),
);

function written(digits: string, groupings: number[][], separators: string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...groupings), fc.constantFrom(...separators)).map(([lengths, separator]) => {
    let at = 0;
    return lengths.map((length) => digits.slice(at, (at += length))).join(separator);
  });
}

/** The secret alone or in a sentence, with a character that does not show at its end or not. */
const text = fc
  .tuple(fc.constantFrom("", "NIK ", "Hubungi ", "x, "), secret, fc.constantFrom("", ".", " (Sari)", "\u200b", "\n"))
  .map(([before, secret, after]) => ({ secret, text: before + secret + after }));

const names = Object.keys(tables) as TableName[];

/** A table's file with a text in one of its cells, its header included, or in a row of its own. */
const place = fc.record({
  name: fc.constantFrom(...names),
  row: fc.nat(),
  cell: fc.nat(),
  surplus: fc.boolean(),
  from: fc.constantFrom("now", "before", "both"),
});

function planted(
  text: string,
  { name, row, cell, surplus }: { name: TableName; row: number; cell: number; surplus: boolean },
): Edit {
  const rows = csvParseRows((valid[name] as string).trimEnd());
  const cells = rows[row % rows.length]!;
  if (surplus) cells.splice(cell % (cells.length + 1), 0, text);
  else cells[cell % cells.length] = text;
  return put(name, `${csvFormatRows(rows)}\n`);
}

function outputs(now: Folder, before: Folder): string[] {
  const { problems, tables: files } = checkSince(filesOf(now), TODAY, filesOf(before));
  const said = (["id", "en"] as const).flatMap((language) =>
    [reportText, reportJson, reportGithub].map((report) => report(problems, files, language)),
  );
  return [...said, tidyText(tidy(filesOf(now)), "id"), tidyText(tidy(filesOf(now)), "en")];
}

test("what is said of a folder never holds what it holds about people, wherever that stands, now or before", () => {
  fc.assert(
    fc.property(text, place, ({ secret, text }, place) => {
      const folder = edited(planted(text, place));
      const [now, before] = [place.from === "before" ? valid : folder, place.from === "now" ? valid : folder];
      for (const output of outputs(now, before)) {
        expect(output).not.toContain(secret);
        // Nor joined to one number.
        expect(output).not.toMatch(/3573011502900001|81234567890/);
      }
    }),
    { seed: 20240422, numRuns: 300 },
  );
});

test("nor does a file's name", () => {
  for (const secret of ["081234567890", "3573011502900001", "sari@contoh.id"]) {
    const folder = edited(put(`daftar ${secret}`, "a,b\n1,2\n"));
    for (const output of outputs(folder, valid)) expect(output).not.toContain(secret);
    expect(outputs(folder, valid)[0]).toContain("data/***:0:1 berkas-tak-dikenal");
  }
});
