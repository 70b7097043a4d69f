import { describe, expect, test } from "vitest";
import { signSvg } from "../../../src/charts/sign.ts";
import { pages } from "../../../src/text/pages.ts";
import { cardsPart, claimsHeadline } from "../../../src/views/claims/cards.ts";
import { undecidedPart, type UndecidedPart } from "../../../src/views/claims/undecided.ts";
import { base, record, report } from "../../metrics/record.ts";
import { percentagesWithoutBase } from "../../text/base.ts";
import { published } from "../../text/published.ts";
import { linesOf, plain, targets } from "../phrases.ts";
import { siteOf } from "../site.ts";

const languages = ["id", "en"] as const;

/** Nganjuk fits none (25 % printed, 11,88 % by its own counts); Kabupaten Malang fits (0,1756 %), in two papers; two without a count. */
const site = siteOf(
  record({
    reports: [
      report("35.18", "2024-01-26", { count: 104712, source: "nnews" }),
      report("35.18", "2023-12-31", {
        share: "25",
        statedBase: "perekaman",
        source: "nnews",
        datePrecision: "tahun",
        note: "Dalam kalimat lain.",
      }),
      report("35.07", "2023-01-26", { count: 3534, share: "0.175", statedBase: "perekaman", source: "koran" }),
      report("35.07", "2023-01-26", { count: 3534, share: "0.175", statedBase: "perekaman", source: "siar" }),
      report("35.05", "2025-07-14", { share: "5.9", statedBase: "wajib_ktp" }),
      report("35.05", "2025-09-16", { share: "6.7", statedBase: "tidak_disebut", sharePrecision: "sekitar" }),
    ],
    bases: [
      base("35.18", "2024-01-26", "perekaman", 881265, { source: "nnews" }),
      base("35.07", "2023-01-26", "perekaman", 2013000, { precision: "dibulatkan", unit: 1000, source: "koran" }),
    ],
  }),
);
const empty = siteOf(record({ reports: [report("35.02", "2023-12-31", { count: 11265 })] }));
const { groups } = cardsPart(site, "id");
const [nganjuk, malang] = groups.flatMap(({ cards }) => cards);

describe("the headline", () => {
  test("counts those that could be worked out again, and those that fit what they name", () => {
    expect(claimsHeadline(site, "id")).toBe(
      "Dari 3 persentase IKD yang bisa dihitung ulang, 2 cocok dengan yang disebut beritanya",
    );
    expect(claimsHeadline(site, "en")).toBe(
      "Of 3 percentages of IKD that can be worked out again, 2 fit what the report names",
    );
  });

  test("says so where none fits; is a question where none could be worked out again", () => {
    const reports = site.dataset.activations.filter(({ region }) => region === "35.18");
    const misfit = siteOf({ ...site.dataset, activations: reports });
    expect(claimsHeadline(misfit, "id")).toContain("tidak satu pun cocok");
    expect(claimsHeadline(misfit, "en")).toContain("none fits");
    expect(claimsHeadline(empty, "id")).toBe(pages.claims.h1.id);
  });
});

describe("the cards", () => {
  test("by outcome, what fits nothing first; no empty group", () => {
    expect(groups.map(({ label, cards }) => [label, cards.map(({ quotation }) => quotation)])).toEqual([
      ["Tidak cocok dengan jumlah mana pun yang ada pada kami", ["25% dari pemegang KTP-el"]],
      ["Cocok", ["0,175% dari pemegang KTP-el"]],
    ]);
    expect(groups.map(({ sign }) => sign)).toEqual([signSvg("none"), signSvg("equal")]);
  });

  test("one: region and report, source, reason, arithmetic, note", () => {
    expect(plain(nganjuk!.place)).toBe("kabupaten-35-18, 2023 · nnews");
    expect(targets(nganjuk!.place)).toEqual([
      "/wilayah/kabupaten-35-18/",
      "/wilayah/kabupaten-35-18/laporan/#laporan-2023-12-31-nnews",
      "https://nnews.example/",
    ]);
    expect(nganjuk!.id).toBe("klaim-kabupaten-35-18-2023-12-31-nnews");
    // 104.712 / 881.265 = 11,882 %; of 25 % of them, 220.316: 47,528 %.
    expect(nganjuk!.reason).toContain("11,88% dari 881.265");
    const lines = linesOf(nganjuk!.tests!);
    expect(lines[0]).toContain("| 881.265 | 11,88%");
    expect(lines.find((line) => line.startsWith("target 25%"))).toContain("| 47,53%");
    expect(plain(nganjuk!.note!)).toBe("Dalam kalimat lain.");
  });

  test("one for a figure that two papers printed, to be found by the id of either", () => {
    expect(plain(malang!.place)).toBe("kabupaten-35-07, 26 Januari 2023 · koran, siar");
    expect([malang!.id, ...malang!.also]).toEqual([
      "klaim-kabupaten-35-07-2023-01-26-koran",
      "klaim-kabupaten-35-07-2023-01-26-siar",
    ]);
  });

  test("their heading says how many fit a number that was not named, as published", () => {
    const real = cardsPart(siteOf(published), "id");
    const count = siteOf(published)
      .states.flatMap(({ claims }) => claims)
      .filter(({ verdict }) => verdict === "cocok-basis-lain").length;
    // Four of another number than the one that was named, and four of none (24 November 2026).
    expect(count).toBe(8);
    expect(real.title).toBe("Delapan cocok dengan jumlah yang tidak disebut beritanya");
    expect(cardsPart(site, "id").title).toBe("Yang bisa dihitung ulang");
  });
});

describe("what cannot be worked out again", () => {
  const { title, grid } = undecidedPart(site, "id")!;

  test("a row each, newest first: region and date, percentage and base, what is missing and source", () => {
    expect(linesOf(grid)).toEqual([
      "kabupaten-35-05 (16 September 2025) | sekitar 6,7% (basis tidak disebut) | jumlah orang (koran)",
      "kabupaten-35-05 (14 Juli 2025) | 5,9% (wajib KTP) | jumlah orang (koran)",
    ]);
    expect(grid.lines[1]!.id).toBe("klaim-kabupaten-35-05-2025-07-14-koran");
  });

  test("its heading says what is mostly missing", () => {
    expect(title).toBe("Yang paling sering tidak disebut: berapa orangnya");
    expect(undecidedPart(site, "en")!.title).toBe("What reports leave out most: how many people");
  });

  test("fifteen stand open, the older ones are folded: the page stays as long as it is, whatever is entered", () => {
    const { grid: open, older } = undecidedPart(siteOf(published), "id")!;
    expect([open.lines.length, older!.lines.length]).toEqual([15, 7]);
    expect(undecidedPart(site, "id")!.older).toBeNull();
  });

  test("falls out where there is none", () => {
    expect(undecidedPart(empty, "id")).toBeNull();
  });
});

function linesIn({ grid, older }: UndecidedPart) {
  return [...grid.lines, ...(older?.lines ?? [])];
}

test.each(languages)("every claim has its id on the page once, in %s", (language) => {
  const real = siteOf(published);
  const cards = cardsPart(real, language).groups.flatMap((group) => group.cards);
  const ids = [
    ...cards.flatMap(({ id, also }) => [id, ...also]),
    ...linesIn(undecidedPart(real, language)!).map(({ id }) => id!),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(real.states.flatMap(({ claims }) => claims).length);
});

test.each(languages)("no reason stands twice, and each percentage has its base, in %s", (language) => {
  const reasons = cardsPart(siteOf(published), language).groups.flatMap(({ cards }) =>
    cards.map(({ reason }) => reason),
  );
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(reasons.flatMap((reason) => percentagesWithoutBase(reason, language))).toEqual([]);
});
