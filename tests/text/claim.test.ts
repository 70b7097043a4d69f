import { describe, expect, test } from "vitest";
import { asBase } from "../metrics/as-base.ts";
import type { BaseTest, Check, Claim } from "../../src/metrics/claims.ts";
import { measured, printedShare, type Quantity } from "../../src/notation/quantity.ts";
import type { BaseRow, Measure } from "../../src/tables/ektp.ts";
import type { ActivationRow, PercentageRow } from "../../src/tables/aktivasi.ts";
import { checkText, claimSaid } from "../../src/text/claim.ts";
import { base, report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { q, share } from "./states.ts";

/** A size as its row gives it, and what the count is of it. */
function tested(row: BaseRow, of: Quantity, matches: boolean): BaseTest {
  return {
    base: asBase(row.measure),
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
    report: row as PercentageRow,
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

/** Verdict, reason and what stands behind them, in both languages. */
function said(one: Claim) {
  return (["id", "en"] as const).map((language) => {
    const { verdict, reason, behind } = checkText(one, one.share, claimSaid(one, language), language);
    return [verdict, reason, ...behind].map(plain);
  });
}

/** In Indonesian. */
const indonesian = (one: Claim) => said(one)[0]!;

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
          { base: asBase("perekaman"), because: "estimate" },
          { base: asBase("target-30-perekaman"), because: "estimate" },
        ],
        impliedBase: q(126316, 115000, 138889),
      },
    );
    expect(said(one)).toEqual([
      [
        "Cocok.",
        "Sekitar 24 ribu orang adalah antara 18% dan 23% dari sekitar 120 ribu wajib KTP.",
        "Kalau sekitar 24 ribu orang itu sekitar 19% dari wajib KTP, maka 100%-nya sekitar 130.000 orang (antara 115.000 dan 139.000).",
        "Belum bisa diuji: pemegang KTP-el, jumlahnya perkiraan kami.",
      ],
      [
        "Correct.",
        "About 24,000 people are between 18% and 23% of about 120,000 people obliged to hold a KTP.",
        "If about 24,000 people are about 19% of people obliged to hold a KTP, then 100% is about 130,000 people (between 115,000 and 139,000).",
        "Not tested: e-KTP holders, the number is our estimate.",
      ],
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
      ["Cocok.", "Sebanyak 3.534 orang adalah antara 0,1755% dan 0,1756% dari 2,013 juta pemegang KTP-el."],
      ["Correct.", "The 3,534 people are between 0.1755% and 0.1756% of 2,013,000 e-KTP holders."],
    ]);
  });

  test("Kota Batu: 4,4 % fits the holders named and those obliged to hold a KTP alike, and both are said", () => {
    const one = claim(report("35.79", "2023-09-30", { count: 7036, share: "4.4", statedBase: "perekaman" }), {
      tests: [
        worked(asBase("wajib_ktp"), q(160500, 157000, 164000), share(4.384, 4.29, 4.481), true),
        worked(asBase("perekaman"), q(159500, 156000, 163000), share(4.411, 4.317, 4.51), true),
      ],
    });
    expect(indonesian(one)).toEqual([
      "Cocok.",
      // Half of the intervals, 0,19 points, is below a tenth: two decimals.
      "Sebanyak 7.036 orang adalah antara 4,32% dan 4,51% dari pemegang KTP-el (antara 156.000 dan 163.000).",
      "Cocok juga dengan wajib KTP (antara 4,29% dan 4,48%).",
    ]);
  });

  test("a share of the target, as we read a target that was only named: no words are put into a source's mouth", () => {
    // 160.000 = 25 % of 640.000; 54.000 / 192.000 (30 %) = 28,125 %.
    const one = claim(report("35.73", "2024-04-22", { count: 54000, share: "28", statedBase: "target" }), {
      tests: [worked(asBase("target-30-perekaman"), q(192000, 185658, 204156), share(28.125, 26.45, 29.09), true)],
    });
    expect(said(one)).toEqual([
      [
        "Cocok.",
        "Sebanyak 54.000 orang adalah antara 26% dan 29% dari target (kami baca: 30% dari pemegang KTP-el; antara 185.700 dan 204.200).",
      ],
      [
        "Correct.",
        "The 54,000 people are between 26% and 29% of the target (as we read it: 30% of e-KTP holders; between 185,700 and 204,200).",
      ],
    ]);
  });
});

describe("cocok-basis-lain", () => {
  test("Kota Malang, 3 September 2023: 26.046 is 15,60 % of 167.000 and 15,5 to 16,3 % of the target", () => {
    const one = claim(report("35.73", "2023-09-03", { count: 26046, share: "15.7", statedBase: "wajib_ktp" }), {
      verdict: "cocok-basis-lain",
      tests: [
        tested(row("35.73", "2023-09-03", "wajib_ktp", 167000), share(15.5964), false),
        worked(asBase("target-25-perekaman"), q(163570, 159500, 167570), share(15.92, 15.5434, 16.3298), true),
      ],
      impliedBase: q(165898, 164848, 166428),
    });
    expect(said(one)).toEqual([
      [
        "Cocok, tetapi dari jumlah yang lain.",
        "Sebanyak 26.046 orang adalah 15,60% dari 167.000 wajib KTP, tetapi antara 15,5% dan 16,3% dari target 25% dari pemegang KTP-el (antara 159.500 dan 167.600).",
        "Persentase ini bagian dari target, bukan cakupan.",
        "Kalau 26.046 orang itu 15,7% dari wajib KTP, maka 100%-nya 165.900 orang (antara 164.850 dan 166.430).",
      ],
      [
        "Correct, but of something else.",
        "The 26,046 people are 15.60% of 167,000 people obliged to hold a KTP, but between 15.5% and 16.3% of the 25% target of e-KTP holders (between 159,500 and 167,600).",
        "This percentage is a share of the target, not coverage.",
        "If 26,046 people are 15.7% of people obliged to hold a KTP, then 100% is 165,900 people (between 164,850 and 166,430).",
      ],
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
          { base: asBase("perekaman"), because: "no-size" },
          { base: asBase("wajib_ktp"), because: "coarse-size" },
          { base: asBase("target-30-perekaman"), because: "no-size" },
          { base: asBase("target-30-wajib_ktp"), because: "coarse-size" },
        ],
        impliedBase: q(2900000, 2673077, 3168182),
      },
    );
    expect(said(one)).toEqual([
      [
        "Cocok, dari jumlah yang tidak disebut.",
        "Sebanyak 348 ribu orang adalah antara 11,47% dan 11,58% dari sekitar 3,02 juta penduduk.",
        "Kalau 348 ribu orang itu sekitar 12%, basis tidak disebut, maka 100%-nya sekitar 2.900.000 orang (antara 2.670.000 dan 3.170.000).",
        "Belum bisa diuji: pemegang KTP-el, jumlahnya belum ada; wajib KTP, jumlahnya terlalu kasar.",
      ],
      [
        "Correct, of a total that is not named.",
        "About 348,000 people are between 11.47% and 11.58% of about 3.02 million residents.",
        "If about 348,000 people are about 12%, base not stated, then 100% is about 2,900,000 people (between 2,670,000 and 3,170,000).",
        "Not tested: e-KTP holders, no number found; people obliged to hold a KTP, the number is too coarse.",
      ],
    ]);
  });

  test("a base named without a number of it on file; more than one that fits", () => {
    const one = claim(report("35.29", "2024-12-09", { count: 15453, share: "1.87", statedBase: "penduduk" }), {
      verdict: "cocok-basis-lain",
      tests: [
        worked(asBase("perekaman"), q(823000, 800000, 846000), share(1.878, 1.8266, 1.9316), true),
        worked(asBase("wajib_ktp"), q(830000, 810000, 850000), share(1.862, 1.818, 1.908), true),
      ],
      untested: [{ base: asBase("penduduk"), because: "no-size" }],
    });
    expect(said(one)).toEqual([
      [
        "Cocok, tetapi dari jumlah yang lain.",
        "Jumlah penduduk di sekitar tanggal itu belum ada pada kami; 15.453 orang adalah antara 1,83% dan 1,93% dari pemegang KTP-el (antara 800.000 dan 846.000).",
        "Cocok juga dengan wajib KTP (antara 1,82% dan 1,91%).",
        "Belum bisa diuji: penduduk, jumlahnya belum ada.",
      ],
      [
        "Correct, but of something else.",
        "We have no number of residents near that date; 15,453 people are between 1.83% and 1.93% of e-KTP holders (between 800,000 and 846,000).",
        "It also fits people obliged to hold a KTP (between 1.82% and 1.91%).",
        "Not tested: residents, no number found.",
      ],
    ]);
  });

  test("of a base almost the same, where the one named could not be tested: told as agreement, not as a fault", () => {
    const one = claim(report("35.10", "2023-06-30", { count: 130000, share: "10", statedBase: "wajib_ktp" }), {
      verdict: "cocok-basis-lain",
      near: true,
      tests: [worked(asBase("perekaman"), q(1300000, 1190000, 1410000), share(10, 9.22, 10.92), true)],
      untested: [{ base: asBase("wajib_ktp"), because: "no-size" }],
    });
    expect(said(one)).toEqual([
      [
        "Cocok dengan basis yang hampir sama.",
        "Jumlah wajib KTP di sekitar tanggal itu belum ada pada kami; 130.000 orang adalah antara 9,2% dan 10,9% dari pemegang KTP-el (antara 1.190.000 dan 1.410.000), yang jumlahnya hampir sama.",
        "Belum bisa diuji: wajib KTP, jumlahnya belum ada.",
      ],
      [
        "Correct, of a base almost the same.",
        "We have no number of people obliged to hold a KTP near that date; 130,000 people are between 9.2% and 10.9% of e-KTP holders (between 1,190,000 and 1,410,000), who are almost as many.",
        "Not tested: people obliged to hold a KTP, no number found.",
      ],
    ]);
  });
});

describe("tidak-cocok", () => {
  test("Kabupaten Nganjuk: 25 % for 2023; the count is of 26 January 2024", () => {
    const counted = report("35.18", "2024-01-26", { count: 104712 });
    const recorded = row("35.18", "2024-01-26", "perekaman", 881265);
    const one = claim(report("35.18", "2023-12-31", { share: "25", statedBase: "perekaman", datePrecision: "tahun" }), {
      verdict: "tidak-cocok",
      count: q(104712),
      countRow: counted,
      tests: [
        tested(recorded, share(11.882), false),
        { ...worked(asBase("target-25-perekaman"), q(220316.25), share(47.5281), false), rows: [] },
      ],
      holders: { ...q(881265), rung: "perekaman", method: "dilaporkan", row: recorded, rows: [recorded], apart: [] },
      impliedBase: q(418848, 402738, 427396),
    });
    expect(said(one)).toEqual([
      [
        "Tidak cocok dengan jumlah mana pun yang ada pada kami.",
        "Sebanyak 104.712 orang pada 26 Januari 2024 adalah 11,88% dari 881.265 pemegang KTP-el.",
        "Yang lain juga tidak cocok: target 25% dari pemegang KTP-el.",
        "Kalau 104.712 orang itu 25% dari pemegang KTP-el, maka 100%-nya sekitar 420.000 orang (antara 403.000 dan 427.000), padahal jumlah pemegang KTP-el 881.265 (26 Januari 2024).",
        "Mungkin yang dimaksud ukuran lain.",
      ],
      [
        "Matches none of the totals we have.",
        "The 104,712 people on 26 January 2024 are 11.88% of 881,265 e-KTP holders.",
        "Nor do the others match: the 25% target of e-KTP holders.",
        "If 104,712 people are 25% of e-KTP holders, then 100% is about 420,000 people (between 403,000 and 427,000), but the number of e-KTP holders is 881,265 (26 January 2024).",
        "Another measure may be meant.",
      ],
    ]);
  });

  test("the base that was named comes first, whatever the order of the tests; no other base, no list", () => {
    const one = claim(report("35.77", "2024-12-31", { count: 43584, share: "28.76", statedBase: "target" }), {
      verdict: "tidak-cocok",
      tests: [
        tested(row("35.77", "2024-12-31", "wajib_ktp", 156000), share(27.938), false),
        worked(asBase("target-30-wajib_ktp"), q(46800), share(93.128), false),
      ],
    });
    expect(indonesian(one).slice(1, 3)).toEqual([
      "Sebanyak 43.584 orang adalah 93,13% dari target (kami baca: 30% dari wajib KTP; 46.800).",
      "Yang lain juga tidak cocok: wajib KTP.",
    ]);
    expect(indonesian({ ...one, tests: one.tests.slice(1) }).join(" ")).not.toContain("Yang lain");
  });

  test("an estimate that fails a percentage is said to be ours, as is that a whole cannot be", () => {
    const voters = row("35.15", "2024-09-21", "dpt", 1479539);
    const holders = q(1494334, 1402123, 1571751); // 1.479.539 x 1,01 [0,95; 1,06], and the drift of 43 days
    const one = claim(
      report("35.15", "2024-08-09", {
        count: 121000,
        precision: "minimal",
        unit: 1000,
        share: "25",
        statedBase: "perekaman",
      }),
      {
        verdict: "tidak-cocok",
        tests: [
          {
            base: asBase("perekaman"),
            size: holders,
            rows: [voters],
            estimated: true,
            share: share(8.097, 7.698, 8.701),
            matches: false,
          },
        ],
        holders: { ...holders, rung: "dpt", method: "perkiraan", row: voters, rows: [voters], apart: [] },
        impliedBase: q(484000, 465385, 489960), // 121.000 to 122.000 / 0,26 to 0,249
      },
    );
    expect(said(one)).toEqual([
      [
        "Tidak cocok dengan jumlah mana pun yang ada pada kami.",
        "Lebih dari 121 ribu orang adalah antara 7,7% dan 8,7% dari pemegang KTP-el (perkiraan kami: antara 1.402.000 dan 1.572.000).",
        "Kalau lebih dari 121 ribu orang itu 25% dari pemegang KTP-el, maka 100%-nya sekitar 480.000 orang (antara 465.000 dan 490.000), padahal jumlah pemegang KTP-el sekitar 1.490.000 (perkiraan kami).",
        "Mungkin yang dimaksud ukuran lain.",
      ],
      [
        "Matches none of the totals we have.",
        "More than 121,000 people are between 7.7% and 8.7% of e-KTP holders (our estimate: between 1,402,000 and 1,572,000).",
        "If more than 121,000 people are 25% of e-KTP holders, then 100% is about 480,000 people (between 465,000 and 490,000), but the number of e-KTP holders is about 1,490,000 (our estimate).",
        "Another measure may be meant.",
      ],
    ]);
  });

  test("a share of residents is held against the residents", () => {
    const residents = tested(row("35.10", "2024-12-31", "penduduk", 1791789), share(0.558), false);
    const one = claim(report("35.10", "2024-12-31", { count: 10000, share: "5.0", statedBase: "penduduk" }), {
      verdict: "tidak-cocok",
      tests: [residents],
      impliedBase: q(200000, 196078, 202020),
    });
    expect(indonesian(one)).toContain(
      "Kalau 10.000 orang itu 5,0% dari penduduk, maka 100%-nya sekitar 200.000 orang (antara 196.100 dan 202.000), padahal jumlah penduduk 1.791.789.",
    );
  });
});

describe("tak-dapat-diperiksa", () => {
  test("no count: Kabupaten Blitar; nor a base", () => {
    const one = claim(report("35.73", "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" }), {
      verdict: "tak-dapat-diperiksa",
      obstacle: "no-count",
      untested: [{ base: asBase("perekaman"), because: "no-count" }],
    });
    expect(said(one)).toEqual([
      ["Belum bisa dihitung ulang.", "Beritanya tidak menyebut jumlah orangnya."],
      ["Cannot be worked out again yet.", "The report does not give the number of people."],
    ]);
    expect(said({ ...one, statedBase: "tidak_disebut" }).map(([, reason]) => reason)).toEqual([
      "Beritanya tidak menyebut jumlah orangnya, juga tidak dari jumlah apa.",
      "The report gives neither the number of people nor what it is a share of.",
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
    expect(said(one).map(([, reason]) => reason)).toEqual([
      "Angka sekitar 2%, basis tidak disebut, dapat berarti antara 1% dan 3%, terlalu kasar untuk diuji.",
      "The figure of about 2%, base not stated, can mean between 1% and 3%, which is too coarse to test.",
    ]);
  });

  test("the base is too coarse, or not on file; what was tested all the same is said", () => {
    const printed = report("35.78", "2024-01-03", {
      count: 188000,
      share: "8",
      sharePrecision: "minimal",
      statedBase: "wajib_ktp",
    });
    const one = claim(printed, {
      verdict: "tak-dapat-diperiksa",
      obstacle: "coarse-size",
      tests: [tested(row("35.78", "2024-01-03", "penduduk", 3018022), share(6.229), false)],
      untested: [{ base: asBase("wajib_ktp"), because: "coarse-size" }],
    });
    expect(said(one)).toEqual([
      [
        "Belum bisa dihitung ulang.",
        "Jumlah wajib KTP yang ada pada kami terlalu kasar untuk diuji.",
        "Sudah diuji dan tidak cocok: penduduk.",
        "Belum bisa diuji: wajib KTP, jumlahnya terlalu kasar.",
      ],
      [
        "Cannot be worked out again yet.",
        "Our numbers of people obliged to hold a KTP are too coarse to test.",
        "Tested, and no match: residents.",
        "Not tested: people obliged to hold a KTP, the number is too coarse.",
      ],
    ]);
    expect(indonesian({ ...one, obstacle: "no-size", untested: [] })[1]).toBe(
      "Jumlah wajib KTP di sekitar tanggal itu belum ada pada kami.",
    );
  });

  test("Kota Madiun, 28,76 % of the target: inside our estimate of the holders, which cannot confirm it", () => {
    const residents = row("35.77", "2024-12-31", "penduduk", 201733);
    const one = claim(report("35.77", "2024-12-31", { count: 43584, share: "28.76", statedBase: "tidak_disebut" }), {
      verdict: "tak-dapat-diperiksa",
      obstacle: "estimate",
      untested: [{ base: asBase("perekaman"), because: "estimate" }],
      holders: {
        ...q(151703, 140205, 163202),
        rung: "penduduk",
        method: "perkiraan",
        row: residents,
        rows: [residents],
        apart: [],
      },
    });
    expect(said(one).map(([, reason]) => reason)).toEqual([
      "Angka itu sejalan dengan perkiraan kami atas pemegang KTP-el (antara 140.000 dan 163.000), tetapi perkiraan tidak bisa memastikannya.",
      "The figure agrees with our estimate of e-KTP holders (between 140,000 and 163,000), but an estimate cannot confirm it.",
    ]);
    const ofTarget = { ...one, untested: [{ base: asBase("target-30-perekaman"), because: "estimate" }] } as Claim;
    expect(indonesian(ofTarget)[1]).toBe(
      "Angka itu sejalan dengan perkiraan kami atas target 30% dari pemegang KTP-el, tetapi perkiraan tidak bisa memastikannya.",
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
    typed: true,
  } as const;
  expect(checkText(check, share(12.5), typed, "id").reason).toBe(
    "Jumlah orangnya tidak diisi, dan pada catatan kami tidak ada yang bisa dipakai.",
  );
});
