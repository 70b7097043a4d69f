import { describe, expect, test } from "vitest";
import type { DataFile } from "../../src/dataset/read.ts";
import { tooLarge } from "../../src/csv/bytes.ts";
import { tidy, tidyText } from "../../src/check/tidy.ts";

const facilities: DataFile = {
  path: "data/sarana.csv",
  text: "\ufeffwilayah;sarana;jumlah;tanggal;sumber\r\n35;adm;38;2023-01-27;dp3ak\r\n",
};
const ledger: DataFile = { path: "data/koreksi.csv", text: "tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan\n" };
const ragged: DataFile = { path: "data/wilayah.csv", text: "kode,nama,jenis,slug\n35,Jawa Timur\n" };

describe("what is told", () => {
  test("each change of a file, and that no value has changed", () => {
    const tidying = tidy([ledger, facilities]);
    expect(tidying.files.map(({ path, text }) => [path, text])).toEqual([
      ["data/sarana.csv", "wilayah,sarana,jumlah,tanggal,sumber\n35,adm,38,2023-01-27,dp3ak\n"],
    ]);
    expect(tidyText(tidying, "id").split("\n")).toEqual([
      "data/sarana.csv: tanda awal berkas (BOM) dihapus, akhir baris menjadi LF, pemisah menjadi koma.",
      "Satu berkas dirapikan; tidak ada nilai yang berubah.",
    ]);
    expect(tidyText(tidying, "en").split("\n")).toEqual([
      "data/sarana.csv: byte order mark (BOM) removed, line ends made LF, delimiter made a comma.",
      "One file tidied; no value has changed.",
    ]);
  });

  test("nothing to do", () => {
    expect(tidyText(tidy([ledger]), "id")).toBe("Satu berkas sudah rapi; tidak ada yang ditulis.");
    expect(tidyText(tidy([ledger]), "en")).toBe("One file is in order; nothing was written.");
  });

  test("what stands in the way, as the check tells it; the other files are tidied all the same", () => {
    const tidying = tidy([facilities, ragged]);
    expect(tidying.files.map(({ path }) => path)).toEqual(["data/sarana.csv"]);
    expect(tidyText(tidying, "id").split("\n").slice(1)).toEqual([
      "data/wilayah.csv:2:1 sel-kurang baris ini 2 sel, kolomnya 4. - Yang kurang: jenis, slug. Beri koma untuk sel yang kosong.",
      "Satu berkas dirapikan; tidak ada nilai yang berubah. Satu berkas dibiarkan sampai yang tercantum di atas diperbaiki.",
    ]);
    expect(tidyText(tidy([ragged]), "en").split("\n")).toEqual([
      "data/wilayah.csv:2:1 sel-kurang this line has 2 cells for 4 columns. - Lacking: jenis, slug. Give an empty cell its comma.",
      "One file stays as it was until what is listed above is repaired.",
    ]);
  });
});

test("a file that is no table is left alone; one over the limit is told", () => {
  const copy: DataFile = { path: "data/sarana (1).csv", text: "a;b\r\n" };
  expect(tidy([copy])).toEqual({ files: [], problems: [], tables: 0 });
  const refused = tidy([{ path: "data\\aktivasi.csv", fault: tooLarge(95_000_000) }]);
  expect(refused.files).toEqual([]);
  expect(refused.problems.map(({ rule, line }) => [rule, line])).toEqual([["berkas-terlalu-besar", 0]]);
});

test("a thousand ragged rows are told five times and then counted", () => {
  const { problems } = tidy([
    { path: "data/sarana.csv", text: `wilayah,sarana,jumlah,tanggal,sumber\n${"35,adm\n".repeat(1000)}` },
  ]);
  expect(problems.length).toBe(6);
  expect(problems.at(-1)!.more).toBe(995);
});

test("the path of a file cannot steer a terminal", () => {
  const { files, ...rest } = tidy([{ ...facilities, path: "da\u001b[2Jta/sarana.csv" }]);
  expect(tidyText({ files, ...rest }, "en")).not.toContain("\u001b");
});
