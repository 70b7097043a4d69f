import { describe, expect, test } from "vitest";
import type { BaseTest, Check, Claim } from "../../src/metrics/claims.ts";
import { measured, printedShare, type Quantity } from "../../src/notation/quantity.ts";
import type { BaseRow, Measure } from "../../src/tables/ektp.ts";
import type { ActivationRow } from "../../src/tables/aktivasi.ts";
import { checkSentences, claimSentences } from "../../src/text/claim.ts";
import { base, report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { q, record, share } from "./states.ts";

/** A size as its row gives it, and what the count is of it. */
function tested(row: BaseRow, of: Quantity, matches: boolean): BaseTest {
  return {
    base: row.measure as "perekaman",
    size: measured(row.count, row.precision, row.unit),
    rows: [row],
    estimated: false,
    share: of,
    matches,
  };
}

/** A size from elsewhere: a target, or two rows. */
function worked(name: BaseTest["base"], size: Quantity, of: Quantity, matches: boolean): BaseTest {
  return {
    base: name,
    size,
    rows: [base("35.73", "2020-09-25", "perekaman", 1), base("35.73", "2024-04-22", "perekaman", 1)],
    estimated: false,
    share: of,
    matches,
  };
}

function claim(row: ActivationRow, check: Partial<Check>): Claim {
  const own = row.count === null ? null : measured(row.count, row.precision, row.unit);
  return {
    region: row.region,
    date: row.date,
    report: row,
    source: row.source,
    share: printedShare(row.share!, row.sharePrecision),
    statedBase: row.statedBase ?? "tidak_disebut",
    count: own,
    countRow: own && row,
    verdict: "cocok",
    near: false,
    holders: null,
    impliedBase: null,
    tests: [],
    untested: [],
    obstacle: null,
    ...check,
  };
}

function said(one: Claim) {
  return (["id", "en"] as const).map((language) => plain(claimSentences(one, record(), language).join(" ")));
}

const row = (region: string, date: string, measure: Measure, count: number, fields = {}) =>
  base(region, date, measure, count, fields);

describe("cocok", () => {
  test("Kota Blitar, 1 July 2025: 24 thousand of about 120 thousand; 24.000 / 0,19 = 126.316", () => {
    const one = claim(
      report("35.73", "2025-07-01", {
        count: 24000,
        precision: "sekitar",
        unit: 1000,
        share: "19",
        sharePrecision: "sekitar",
        statedBase: "wajib_ktp",
      }),
      {
        tests: [
          tested(
            row("35.73", "2025-07-01", "wajib_ktp", 120000, { precision: "sekitar", unit: 10000 }),
            share(20, 17.69, 22.73),
            true,
          ),
        ],
        untested: [
          { base: "perekaman", because: "no-size" },
          { base: "target-30-perekaman", because: "no-size" },
        ],
        impliedBase: q(126316, 115000, 138889),
      },
    );
    expect(said(one)).toEqual([
      "Cocok. Sekitar 24 ribu dari sekitar 120 ribu wajib KTP adalah antara 18% dan 23%; tercetak sekitar 19%. Basis tersirat (jumlah orang dibagi persentase): sekitar 130.000 orang (antara 115.000 dan 139.000). Tidak diuji: pemegang KTP-el, jumlahnya belum ada.",
      "Fits. About 24,000 people out of about 120,000 people obliged to hold a KTP are between 18% and 23%; printed: about 19%. Implied base (the count divided by the percentage): about 130,000 people (between 115,000 and 139,000). Not tested: e-KTP holders, no number found.",
    ]);
  });

  test("Kabupaten Malang, 0,175 %: cut, not rounded, which takes a decimal more to see; 3.534 / 2.013.500 = 0,17552 %", () => {
    const one = claim(report("35.73", "2023-01-26", { count: 3534, share: "0.175", statedBase: "perekaman" }), {
      tests: [
        tested(
          row("35.73", "2023-01-26", "perekaman", 2013000, { precision: "dibulatkan", unit: 1000 }),
          share(0.17556, 0.17552, 0.1756),
          true,
        ),
      ],
    });
    expect(said(one)).toEqual([
      "Cocok. Sebanyak 3.534 dari 2,013 juta pemegang KTP-el adalah antara 0,1755% dan 0,1756%; tercetak 0,175%.",
      "Fits. A total of 3,534 people out of 2,013,000 e-KTP holders are between 0.1755% and 0.1756%; printed: 0.175%.",
    ]);
  });
});

describe("cocok-basis-lain", () => {
  test("Kota Malang, 3 September 2023: 26.046 is 15,60 % of 167.000 and 15,5 to 16,3 % of the target", () => {
    const one = claim(report("35.73", "2023-09-03", { count: 26046, share: "15.7", statedBase: "wajib_ktp" }), {
      verdict: "cocok-basis-lain",
      tests: [
        tested(row("35.73", "2023-09-03", "wajib_ktp", 167000), share(15.5964), false),
        worked("target-25-perekaman", q(163570, 159500, 167570), share(15.92, 15.5434, 16.3298), true),
      ],
      impliedBase: q(165898, 164848, 166428),
    });
    expect(said(one)).toEqual([
      "Cocok dengan basis lain. Sumber menyebut 15,7% dari 167.000 wajib KTP. Sebanyak 26.046 orang adalah 15,60% dari jumlah wajib KTP itu, dan antara 15,5% dan 16,3% dari target 25% dari pemegang KTP-el. Persentase ini bagian dari target, bukan cakupan. Basis tersirat (jumlah orang dibagi persentase): 165.900 orang (antara 164.850 dan 166.430).",
      "Fits another base. The source gives 15.7% of 167,000 people obliged to hold a KTP. A total of 26,046 people are 15.60% of that number of people obliged to hold a KTP, and between 15.5% and 16.3% of the 25% target of e-KTP holders. This percentage is a share of the target, not coverage. Implied base (the count divided by the percentage): 165,900 people (between 164,850 and 166,430).",
    ]);
  });

  test("Kota Surabaya, 30 April 2024: no base named, residents fit", () => {
    const one = claim(
      report("35.78", "2024-04-30", {
        count: 348000,
        precision: "dibulatkan",
        unit: 1000,
        share: "12",
        sharePrecision: "sekitar",
        statedBase: "tidak_disebut",
      }),
      {
        verdict: "cocok-basis-lain",
        tests: [
          tested(
            row("35.78", "2024-04-30", "penduduk", 3020000, { precision: "sekitar", unit: 10000 }),
            share(11.523, 11.4687, 11.5781),
            true,
          ),
        ],
        untested: [
          { base: "perekaman", because: "no-size" },
          { base: "wajib_ktp", because: "coarse-size" },
          { base: "target-30-perekaman", because: "no-size" },
          { base: "target-30-wajib_ktp", because: "coarse-size" },
        ],
        impliedBase: q(2900000, 2673077, 3168182),
      },
    );
    expect(said(one)[0]).toBe(
      "Cocok dengan basis lain. Basis tidak disebut sumber; cocok dengan penduduk. Sebanyak 348 ribu dari sekitar 3,02 juta penduduk adalah antara 11,47% dan 11,58%; tercetak sekitar 12%. Basis tersirat (jumlah orang dibagi persentase): sekitar 2.900.000 orang (antara 2.670.000 dan 3.170.000). Tidak diuji: pemegang KTP-el, jumlahnya belum ada; wajib KTP, jumlahnya terlalu kasar.",
    );
  });

  test("a base named without a number of it on file; more than one that fits", () => {
    const one = claim(report("35.29", "2024-12-09", { count: 15453, share: "1.87", statedBase: "penduduk" }), {
      verdict: "cocok-basis-lain",
      tests: [
        worked("perekaman", q(823000, 800000, 846000), share(1.878, 1.8266, 1.9316), true),
        worked("wajib_ktp", q(830000, 810000, 850000), share(1.862, 1.818, 1.908), true),
      ],
      untested: [{ base: "penduduk", because: "no-size" }],
    });
    expect(said(one)).toEqual([
      "Cocok dengan basis lain. Sumber menyebut 1,87% dari penduduk; cocok dengan pemegang KTP-el. Sebanyak 15.453 orang adalah antara 1,83% dan 1,93% dari pemegang KTP-el (antara 800.000 dan 846.000); tercetak 1,87%. Cocok juga dengan wajib KTP (antara 1,82% dan 1,91%). Tidak diuji: penduduk, jumlahnya belum ada.",
      "Fits another base. The source gives 1.87% of residents; it fits e-KTP holders. A total of 15,453 people are between 1.83% and 1.93% of e-KTP holders (between 800,000 and 846,000); printed: 1.87%. It also fits people obliged to hold a KTP (between 1.82% and 1.91%). Not tested: residents, no number found.",
    ]);
  });
});

describe("tidak-cocok", () => {
  test("Kabupaten Nganjuk: 25 % for 2023; the count is of 26 January 2024", () => {
    const counted = report("35.18", "2024-01-26", { count: 104712 });
    const one = claim(report("35.18", "2023-12-31", { share: "25", statedBase: "perekaman", datePrecision: "tahun" }), {
      verdict: "tidak-cocok",
      count: q(104712),
      countRow: counted,
      tests: [
        tested(row("35.18", "2024-01-26", "perekaman", 881265), share(11.882), false),
        { ...worked("target-25-perekaman", q(220316.25), share(47.5281), false), rows: [] },
      ],
      impliedBase: q(418848, 402738, 427396),
    });
    expect(said(one)).toEqual([
      "Tidak cocok dengan basis yang dapat kami periksa. Sumber menyebut 25% dari pemegang KTP-el untuk 2023. Sebanyak 104.712 orang (26 Januari 2024) adalah 11,88% dari pemegang KTP-el. Basis lain: 47,53% dari target 25% dari pemegang KTP-el. Basis tersirat (jumlah orang dibagi persentase): sekitar 420.000 orang (antara 403.000 dan 427.000). Mungkin yang dimaksud ukuran lain; bila Anda tahu, beri tahu kami.",
      "Fits none of the bases we could test. The source gives 25% of e-KTP holders for 2023. A total of 104,712 people (26 January 2024) are 11.88% of e-KTP holders. Other bases: 47.53% of the 25% target of e-KTP holders. Implied base (the count divided by the percentage): about 420,000 people (between 403,000 and 427,000). Another measure may be meant; if you know, tell us.",
    ]);
  });

  test("the base that was named comes first, whatever the order of the tests; no other base, no list", () => {
    const one = claim(report("35.77", "2024-12-31", { count: 43584, share: "28.76", statedBase: "target" }), {
      verdict: "tidak-cocok",
      tests: [
        tested(row("35.77", "2024-12-31", "wajib_ktp", 156000), share(27.938), false),
        worked("target-30-wajib_ktp", q(46800), share(93.128), false),
      ],
    });
    expect(said(one)[0]).toContain(
      "Sebanyak 43.584 orang adalah 93,13% dari target 30% dari wajib KTP. Basis lain: 27,94% dari wajib KTP.",
    );
    expect(said({ ...one, tests: one.tests.slice(1) })[0]).not.toContain("Basis lain");
  });
});

describe("tak-dapat-diperiksa", () => {
  test("no count: Kabupaten Blitar", () => {
    const one = claim(report("35.73", "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" }), {
      verdict: "tak-dapat-diperiksa",
      obstacle: "no-count",
      untested: [{ base: "perekaman", because: "no-count" }],
    });
    expect(said(one)).toEqual([
      "Belum dapat diperiksa: Koran Jatim, 14 Juli 2025, menulis 5,9% dari wajib KTP tanpa jumlah orangnya.",
      "Cannot be checked yet: Koran Jatim, 14 July 2025, printed 5.9% of people obliged to hold a KTP without a count.",
    ]);
  });

  test("too coarse: about 2 %, which is 1 to 3 %", () => {
    const one = claim(
      report("35.73", "2023-02-28", {
        count: 3000,
        share: "2",
        sharePrecision: "sekitar",
        statedBase: "tidak_disebut",
      }),
      {
        verdict: "tak-dapat-diperiksa",
        obstacle: "coarse-claim",
      },
    );
    expect(said(one)).toEqual([
      "Klaim terlalu kasar: sekitar 2%, basis tidak disebut, dapat berarti antara 1% dan 3%, jadi tidak membuktikan apa pun.",
      "The claim is too coarse: about 2%, base not stated, can mean between 1% and 3%, so it proves nothing.",
    ]);
  });

  test("the base is too coarse, or not on file", () => {
    const printed = report("35.78", "2024-01-03", {
      count: 188000,
      share: "8",
      sharePrecision: "minimal",
      statedBase: "wajib_ktp",
    });
    const one = claim(printed, {
      verdict: "tak-dapat-diperiksa",
      obstacle: "coarse-size",
      untested: [{ base: "wajib_ktp", because: "coarse-size" }],
    });
    expect(said(one)).toEqual([
      "Basis terlalu kasar: jumlah wajib KTP yang ada tidak cukup teliti, jadi lebih dari 8% dari wajib KTP tidak dapat diuji. Tidak diuji: wajib KTP, jumlahnya terlalu kasar.",
      "The base is too coarse: the numbers on file for people obliged to hold a KTP are not exact enough, so more than 8% of people obliged to hold a KTP cannot be tested. Not tested: people obliged to hold a KTP, the number is too coarse.",
    ]);
    expect(said({ ...one, obstacle: "no-size", untested: [] })[0]).toBe(
      "Belum dapat diperiksa: jumlah wajib KTP di sekitar tanggal itu belum ada, jadi lebih dari 8% dari wajib KTP tidak dapat diuji.",
    );
  });
});

test("a percentage that a reader typed in names nobody", () => {
  const check: Check = {
    count: null,
    countRow: null,
    verdict: "tak-dapat-diperiksa",
    near: false,
    holders: null,
    impliedBase: null,
    tests: [],
    untested: [],
    obstacle: "no-count",
  };
  const typed = {
    percentage: "12,5%",
    base: "tidak_disebut",
    count: null,
    countDate: null,
    decimals: 1,
    date: "22 April 2024",
    publisher: null,
  } as const;
  expect(checkSentences(check, share(12.5), typed, "id")).toEqual([
    "Belum dapat diperiksa: 12,5%, basis tidak disebut, tanpa jumlah orangnya.",
  ]);
});
