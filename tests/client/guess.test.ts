import { expect, test } from "vitest";
import { asTyped } from "../../src/client/guess.ts";

test.each([
  ["/wilayah/kota-malng/", "kota malng"],
  ["/en/wilayah/kota-malng/laporan/", "kota malng"],
  ["/ikd/wilayah/kab.malang", "kab malang"],
  ["/sematan/kota-surabya/2024-04-22/", "kota surabya"],
  ["/wilayah/Kota%20Malng/", "Kota Malng"],
  ["/wilayah/kota_batu.html", "kota batu"],
  ["/surabaya", "surabaya"],
  ["/en/surabaya//", "surabaya"],
  ["/wilayah/%E0%A4/", ""],
  ["/", ""],
])("%s seems to name %j", (path, name) => {
  expect(asTyped(path)).toBe(name);
});
