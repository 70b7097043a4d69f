import { expect, test } from "vitest";
import { misfitSentences } from "../../src/text/misfit.ts";
import { base, record, target } from "../metrics/record.ts";
import { plain } from "./plain.ts";

const rounded = { precision: "dibulatkan", unit: 1000 } as const;

/** What is said of one target of a region, in both languages. */
function said(own: ReturnType<typeof target>, bases: ReturnType<typeof base>[]): string[][] {
  const dataset = record({ bases, ownTargets: [own] });
  return (["id", "en"] as const).map((language) =>
    misfitSentences([own], dataset, language).map((text) => plain(text)!),
  );
}

test("the people of a target that are not its share of its base are told with the sum, on the base as it was printed", () => {
  // Kabupaten Malang: 0,25 x 2.734.623 = 683.655,75. The residents were counted a year after the target began.
  const half = target("35.07", 2024, { share: "25", base: "penduduk", count: 500_000, ...rounded });
  expect(said(half, [base("35.07", "2024-12-31", "penduduk", 2_734_623)])).toEqual([
    ["Target 500 ribu orang itu tidak cocok dengan persennya: 25% dari 2.734.623 penduduk adalah 683.656 orang."],
    ["The target of about 500,000 people does not fit its percentage: 25% of 2,734,623 residents is 683,656 people."],
  ]);
  // Kabupaten Mojokerto: 0,25 x 850.000 = 212.500, and its own page printed the 850 thousand.
  const regency = target("35.16", 2023, {
    share: "25",
    base: "wajib_ktp",
    count: 225_000,
    source: "times",
    ...rounded,
  });
  const eligible = base("35.16", "2023-02-24", "wajib_ktp", 850_000, { source: "times", ...rounded });
  expect(said(regency, [eligible])[0]).toEqual([
    "Target 225 ribu orang itu tidak cocok dengan persennya: 25% dari 850 ribu wajib KTP adalah 212.500 orang.",
  ]);
});

test("a page's own base goes before the base on file; where it fits, nothing is said", () => {
  const onFile = base("35.73", "2023-01-01", "wajib_ktp", 800_000);
  const printed = base("35.73", "2023-06-30", "wajib_ktp", 900_000, { source: "harian", used: false });
  const fits = target("35.73", 2023, { share: "25", base: "wajib_ktp", count: 225_000, source: "harian" });
  expect(said(fits, [onFile, printed])).toEqual([[], []]);
  expect(said({ ...fits, source: "koran" }, [onFile, printed])[0]).toHaveLength(1);
});

test("nothing is said where the base is not named or not known, where holders follow from the target, or where it names no people", () => {
  const vague = target("35.73", 2023, { share: "25", base: "tidak_disebut", count: 1 });
  expect(said(vague, [base("35.73", "2023-01-01", "wajib_ktp", 800_000)])).toEqual([[], []]);
  expect(said({ ...vague, base: "penduduk" }, [])).toEqual([[], []]);
  const implied = base("35.73", "2023-06-30", "perekaman", 640_000, { method: "tersirat", source: "koran" });
  expect(
    said(target("35.73", 2023, { share: "25", base: "perekaman", count: 200_000, source: "koran" }), [implied]),
  ).toEqual([[], []]);
  expect(said(target("35.73", 2023, { share: "25", base: "penduduk" }), [])).toEqual([[], []]);
});
