import { expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { add, edited, filesOf } from "../../src/check/examples/folder.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { redirects } from "../../src/views/redirects.ts";

test("of two regions that had one name before, the first has its old address", () => {
  const entry = {
    tanggal: "2026-11-20",
    berkas: "wilayah.csv",
    kolom: "slug",
    lama: "malang",
    jenis: "ralat",
    alasan: "Uji.",
  };
  const folder = edited(
    add("koreksi", { ...entry, kunci: "35.07", baru: "kabupaten-malang" }),
    add("koreksi", { ...entry, kunci: "35.73", baru: "kota-malang" }),
    add("koreksi", { ...entry, kunci: "35.10", lama: "35", baru: "kabupaten-banyuwangi" }),
  );
  const { dataset } = checkData(filesOf(folder), "2026-11-21");
  const leading = redirects({ dataset: dataset!, states: regionStates(dataset!, "2026-11-21") });
  // The code of the province is an address too.
  const from = leading.map((one) => one.from);
  expect(leading.find((one) => one.from === "/wilayah/malang/")?.to).toBe("/wilayah/kabupaten-malang/");
  expect(new Set(from).size).toBe(from.length);
});
