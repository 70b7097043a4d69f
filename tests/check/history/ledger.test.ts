import { expect, test } from "vitest";
import { add, drop, set, type Edit } from "../../../src/check/examples/folder.ts";
import { after, rulesOf } from "../malang.ts";

const KEY = "35.73|2024-04-22|malangpariwara-2024-04-23";

/** An entry of the ledger about the count of 22 April 2024. */
function entry(kolom: string, lama: string, baru: string): Edit {
  const usual = {
    tanggal: "2026-11-21",
    berkas: "aktivasi.csv",
    kunci: KEY,
    jenis: "ralat",
    alasan: "Diralat sumber.",
  };
  return add("koreksi", { ...usual, kolom, lama, baru });
}

const recount = set("aktivasi", 4, { jumlah: "55000" });

test.each<[string, Edit[], string[]]>([
  ["the new value is in the file", [recount, entry("jumlah", "54000", "55000")], []],
  ["another value is", [entry("jumlah", "54000", "55000")], ["koreksi-tak-cocok"]],
  ["the last of two entries holds", [recount, entry("jumlah", "54000", "5500"), entry("jumlah", "5500", "55000")], []],
  [
    "the file stopped at the first",
    [recount, entry("jumlah", "54000", "55000"), entry("jumlah", "55000", "56000")],
    ["koreksi-tak-cocok"],
  ],
  ["the row vanished afterwards", [drop("aktivasi", 4), entry("jumlah", "54000", "55000"), entry("", "55000", "")], []],
  ["the row is gone without an entry", [drop("aktivasi", 4), entry("jumlah", "54000", "55000")], ["koreksi-tak-cocok"]],
  ["an emptied cell", [set("aktivasi", 4, { catatan: "" }), entry("catatan", "Catatan.", "")], []],
])("an entry of the ledger: %s", (_, edits, rules) => {
  expect(rulesOf(after(...edits))).toEqual(rules);
});
