import { afterEach, describe, expect, test } from "vitest";
import { text } from "../../src/cells/kinds.ts";
import { optional, type Columns, type DataTable } from "../../src/tables/table.ts";
import { tables } from "../../src/tables/tables.ts";
import { edited, put } from "../../src/check/examples/folder.ts";
import { told } from "../check/folder.ts";

describe("what of a table is published", () => {
  test.each(Object.values<DataTable>(tables).map((table) => [table.name, table] as const))(
    "%s: only columns that it has may change silently, and none of its key",
    (_, { columns, mayChange, key }) => {
      expect(mayChange.filter((field) => !Object.hasOwn(columns, field) || key.includes(field))).toEqual([]);
    },
  );
});

describe("a column that somebody adds tomorrow", () => {
  const columns = tables.sarana.columns as Columns;
  afterEach(() => delete columns["quotation"]);

  test("is protected although nothing names it: a change of it must stand in the ledger", () => {
    const words = { description: { id: "Kutipan.", en: "Quotation." }, example: "x" };
    columns["quotation"] = optional("kutipan", text, words);
    const sarana = (quotation: string) =>
      put(
        "sarana",
        `wilayah,sarana,jumlah,tanggal,ketepatan,sumber,kutipan\n35.73,adm,1,2022-06-16,,genpi-2022-06-16,${quotation}\n`,
      );
    const said = told(edited(sarana("dua mesin")), "id", edited(sarana("satu mesin")));
    expect(said.filter((line) => line.includes("nilai-terbit-berubah"))).toEqual([
      expect.stringContaining("kutipan «dua mesin» berbeda dari yang telah terbit (satu mesin)."),
    ]);
  });
});
