import { expect, test } from "vitest";
import { regionStates } from "../../../src/metrics/state.ts";
import { checkerRegions, claimGroups, claimIndex, claimsLede, workedClaim } from "../../../src/views/claims/list.ts";
import { base, record, report } from "../../metrics/record.ts";
import { malang } from "../../malang.ts";
import { linesOf, plain, targets } from "../phrases.ts";

const today = "2026-11-21";

/** Nganjuk fits none (25 % printed, 11,88 % by its own counts); Kabupaten Malang fits (0,1756 %); two without a count. */
const dataset = record({
  reports: [
    report("35.18", "2024-01-26", { count: 104712, source: "nnews" }),
    report("35.18", "2023-12-31", { share: "25", statedBase: "perekaman", source: "nnews", datePrecision: "tahun" }),
    report("35.07", "2023-01-26", { count: 3534, share: "0.175", statedBase: "perekaman" }),
    report("35.05", "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" }),
    report("35.05", "2025-09-16", {
      share: "6.7",
      statedBase: "tidak_disebut",
      sharePrecision: "sekitar",
      note: "Sampai 2030.",
    }),
  ],
  bases: [
    base("35.18", "2024-01-26", "perekaman", 881265, { source: "nnews" }),
    base("35.07", "2023-01-26", "perekaman", 2013000, { precision: "dibulatkan", unit: 1000, source: "koran" }),
  ],
});
const states = regionStates(dataset, today);
const groups = claimGroups({ dataset, states }, "id");

test("groups by outcome, those that do not fit first, newest first within; no empty group", () => {
  expect(groups.map(({ heading, entries }) => [heading, entries.map(({ quotation }) => quotation)])).toEqual([
    ["Tidak cocok dengan jumlah mana pun yang ada pada kami (1)", ["25% dari pemegang KTP-el"]],
    ["Cocok (1)", ["0,175% dari pemegang KTP-el"]],
    ["Belum bisa dihitung ulang (2)", ["sekitar 6,7%, basis tidak disebut", "5,9% dari wajib KTP"]],
  ]);
});

test("the tally: how many could be worked out again, and with what result", () => {
  expect(claimsLede(groups, "id")).toBe(
    "Dari 4 persentase yang dimuat media, dua bisa dihitung ulang. Cocok: satu dengan yang disebutnya. Tidak cocok dengan jumlah mana pun: satu.",
  );
  expect(claimsLede(claimGroups({ dataset, states }, "en"), "en")).toBe(
    "Of 4 percentages in the media, two can be worked out again. Correct: one of what is named. Matching none of the totals: one.",
  );
  const undecided = groups.filter(({ outcome }) => outcome === "tak-dapat-diperiksa");
  expect(claimsLede(undecided, "id")).toBe("Dari 2 persentase yang dimuat media, belum ada yang bisa dihitung ulang.");
});

test("by region: every claim once, each leading to its entry", () => {
  const index = claimIndex({ states }, "id");
  expect(index.map(plain).toSorted()).toEqual([
    "kabupaten-35-05: 5,9% dari wajib KTP; sekitar 6,7%, basis tidak disebut",
    "kabupaten-35-07: 0,175% dari pemegang KTP-el",
    "kabupaten-35-18: 25% dari pemegang KTP-el",
  ]);
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => `#${id}`));
  expect(index.flatMap(targets).toSorted()).toEqual(ids.toSorted());
});

test("an entry: region and report, source, sign, arithmetic, note", () => {
  const [nganjuk] = groups[0]!.entries;
  expect(plain(nganjuk!.place)).toBe("kabupaten-35-18, 2023 · nnews");
  expect(targets(nganjuk!.place)).toEqual([
    "/wilayah/kabupaten-35-18/",
    "/wilayah/kabupaten-35-18/laporan/#laporan-2023-12-31-nnews",
    "https://nnews.example/",
  ]);
  expect(nganjuk!.id).toBe("klaim-kabupaten-35-18-2023-12-31-nnews");
  expect(nganjuk!.sign).toBe("≠");
  // 104.712 / 881.265 = 11,882 %; of 25 % of them, 220.316: 47,528 %.
  const lines = linesOf(nganjuk!.tests!);
  expect(lines[0]).toContain("| 881.265 | 11,88%");
  expect(lines.find((line) => line.startsWith("target 25%"))).toContain("| 47,53%");
  expect(plain(groups[2]!.entries[0]!.note!)).toBe("Sampai 2030.");
});

test("a claim without a count shows no table", () => {
  expect(groups[2]!.entries.map(({ tests }) => tests)).toEqual([null, null]);
});

test("the claim worked through: 26.046 / 0,157 = 165.898", () => {
  // 0,157 x 165.898 = 26.045,99
  const worked = workedClaim(malang, regionStates(malang, today), "id")!;
  expect(worked.division).toBe("26.046 ÷ 0,157 = 165.898");
  expect([worked.count, worked.percentage]).toEqual(["26.046", "15,7% dari wajib KTP"]);
  expect(worked.link.href).toBe("#klaim-kota-35-73-2023-09-03-malangtimes");
  expect(workedClaim(malang, regionStates(malang, today), "en")!.division).toBe("26,046 ÷ 0.157 = 165,898");
  expect(workedClaim(dataset, states, "id")).toBeNull();
});

test("a record without percentages says so", () => {
  const empty = record({ reports: [report("35.02", "2023-12-31", { count: 11265 })] });
  const none = claimGroups({ dataset: empty, states: regionStates(empty, today) }, "id");
  expect(none).toEqual([]);
  expect(claimsLede(none, "id")).toBe("Pada catatan ini belum ada persentase yang dimuat media.");
});

test("the checker offers the regencies and cities, then the province and the nation", () => {
  expect(checkerRegions(dataset).map(({ code }) => code)).toEqual(["35.05", "35.07", "35.18", "00"]);
});
