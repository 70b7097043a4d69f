import { describe, expect, test } from "vitest";
import { type Quantity, measured, ratio } from "../../src/notation/quantity.ts";
import { holdersText } from "../../src/text/holders.ts";
import { base } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { holders, q } from "./states.ts";

const row = (date: string, fields = {}) => base("35.73", date, "perekaman", 768071, fields);

/** Holders on the last day of 2023, beside the coverage of a count where one is given. */
function said(
  size: Quantity,
  method: Parameters<typeof holders>[1],
  from: ReturnType<typeof base>,
  activated: Quantity | null = null,
) {
  const share = activated && ratio(activated, size);
  const point = {
    date: "2023-12-31",
    holders: holders(size, method, from),
    activated,
    coverage: share && { ...share, method: "dihitung" as const },
    target: null,
    own: [],
  };
  return (["id", "en"] as const).map((language) => plain(holdersText(point, language)));
}

describe("where their number comes from", () => {
  test.each([
    [row("2023-12-31"), "768.071 pemegang KTP-el", "768,071 e-KTP holders"],
    [
      row("2023-02-28", { datePrecision: "bulan" }),
      "768.071 pemegang KTP-el (Februari 2023)",
      "768,071 e-KTP holders (February 2023)",
    ],
    [row("2023-02-14"), "768.071 pemegang KTP-el (Februari 2023)", "768,071 e-KTP holders (February 2023)"],
    // in the month of the report itself the day tells them apart
    [row("2023-12-04"), "768.071 pemegang KTP-el (4 Desember 2023)", "768,071 e-KTP holders (4 December 2023)"],
    [row("2022-12-31", { datePrecision: "tahun" }), "768.071 pemegang KTP-el (2022)", "768,071 e-KTP holders (2022)"],
  ])("reported: %#", (from, id, en) => {
    expect(said(q(768071, 755201, 780941), "dilaporkan", from)).toEqual([id, en]);
  });

  test("worked back from a target, worked out from other figures of the source", () => {
    expect(said(q(640000, 618860, 680520), "tersirat", row("2023-10-22", { method: "tersirat" }))).toEqual([
      "sekitar 640 ribu pemegang KTP-el (dihitung dari target, Oktober 2023)",
      "about 640,000 e-KTP holders (worked back from the target, October 2023)",
    ]);
    expect(said(q(827718, 827218, 828218), "hitungan", row("2023-12-31", { method: "hitungan" }))).toEqual([
      "827.700 pemegang KTP-el (dihitung dari angka sumbernya)",
      "827,700 e-KTP holders (worked out from the source's own figures)",
    ]);
  });

  test("of *more than* so many: the ends alone, since the value is the lower of them", () => {
    const [id] = said(q(640000, 640000, 644000), "hitungan", row("2023-12-31", { method: "hitungan" }));
    expect(id).toBe("antara 640.000 dan 644.000 pemegang KTP-el (dihitung dari angka sumbernya)");
  });

  test("estimated: from what, and of when, always", () => {
    const eligible = base("35.77", "2025-08-12", "wajib_ktp", 156000);
    expect(said(q(153660, 143815, 162025), "perkiraan", eligible)).toEqual([
      "sekitar 154 ribu pemegang KTP-el (perkiraan dari wajib KTP, Agustus 2025)",
      "about 154,000 e-KTP holders (estimate from those obliged to hold a KTP, August 2025)",
    ]);
    const voters = base("35.78", "2024-09-21", "dpt", 2218586);
    expect(said(q(2240772, 2069252, 2390106), "perkiraan", voters)).toEqual([
      "sekitar 2,2 juta pemegang KTP-el (perkiraan dari DPT, September 2024)",
      "about 2.2 million e-KTP holders (estimate from the voter roll, September 2024)",
    ]);
    const residents = base("35.78", "2023-12-31", "penduduk", 3020000);
    expect(said(q(2271040, 2098900, 2443180), "perkiraan", residents)).toEqual([
      "sekitar 2,3 juta pemegang KTP-el (perkiraan dari jumlah penduduk Dukcapil, Desember 2023)",
      "about 2.3 million e-KTP holders (estimate from Dukcapil's number of residents, December 2023)",
    ]);
  });
});

describe("as many digits as the share beside them needs to be worked out again", () => {
  const eligible = base("35.72", "2025-12-31", "wajib_ktp", 120000);
  const number = (size: Quantity, activated: Quantity) =>
    said(size, "perkiraan", eligible, activated)[0]!.split(" p")[0];

  test.each([
    // Kota Blitar: 24 ribu is 20,62 % of 116.400, printed 21 %: of 120 ribu it would be 20,0, of 116 ribu it is 20,7
    [q(116400, 94800, 130000), measured(24000, "sekitar", 1000), "sekitar 116 ribu"],
    // Kabupaten Sidoarjo: 121 ribu is 8,28 % of 1.461.700, printed 8,3 %: of 1,5 juta 8,07, of 1,46 juta 8,29
    [q(1461700, 1280000, 1580000), measured(121000, "minimal", 1000), "sekitar 1,46 juta"],
    // Jawa Timur: 1.407.172 is 4,64 % of 30.332.000, printed 4,6 %: of 30 juta 4,69 would print as 4,7, of 30,3 juta 4,64
    [q(30332000, 26500000, 32900000), measured(1407172, "persis", null), "sekitar 30,3 juta"],
    // Kota Surabaya: 348 ribu is 15,53 % of 2.240.772, printed 16 %: of 2,2 juta 15,8
    [q(2240772, 2069252, 2390106), measured(348000, "dibulatkan", 1000), "sekitar 2,2 juta"],
  ])("%#", (size, activated, expected) => {
    expect(number(size, activated)).toBe(expected);
  });

  test("four digits or more take no hedge", () => {
    // 30.000 / 667.351 = 4,4954 %, [4,47; 4,52] printed 4,50 %: 30.000 / 667.000 is 4,498 and prints so
    expect(number(q(667351, 660000, 674000), measured(30000, "dibulatkan", 10))).toBe("sekitar 667 ribu");
    // 13.501 / 267.351 = 5,0499 %, [5,02; 5,09] printed 5,05 %: of 267 ribu it would be 5,057, of 267.400 it is 5,049
    expect(number(q(267351, 265000, 269000), measured(13501, "persis", null))).toBe("267.400");
  });
});
