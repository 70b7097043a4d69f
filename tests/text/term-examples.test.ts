import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { glossary } from "../../src/text/glossary.ts";
import { termExamples } from "../../src/text/term-examples.ts";
import { base, record, report } from "../metrics/record.ts";
import { malang } from "../malang.ts";
import { sentencesOf } from "./base.ts";

const today = "2026-11-21";
const examplesOf = (dataset: typeof malang, language: "id" | "en") =>
  termExamples(dataset, regionStates(dataset, today), language);

describe("the examples of Kota Malang, the worked example of DESIGN", () => {
  const examples = examplesOf(malang, "id");
  const said = (term: keyof typeof glossary) =>
    examples[term]?.replaceAll("\u00a0", " ").replace("kota-35-73", "Kota Malang");

  // 54.000 of 640.000 are 8,44 %, 28 % of what 30 % asks for; 192.000 - 54.000 = 138.000 in 253 days: 546 a day;
  // 54.000 - 31.100 in 183 days: 125 a day; 1 % of 30 % of 640.000: 1.920 people a year.
  test.each([
    ["activation", "Hingga 22 April 2024, 54 ribu orang di Kota Malang sudah mengaktifkan IKD."],
    ["holders", "Kota Malang, 25 September 2020: 670.279 pemegang KTP-el."],
    [
      "base",
      "Kota Malang, 22 April 2024: orang yang sama adalah sekitar 8,4% dari pemegang KTP-el dan sekitar 28% dari target nasional 2024.",
    ],
    [
      "coverage",
      "Kota Malang, 22 April 2024: 54 ribu orang ÷ sekitar 640 ribu pemegang KTP-el (dihitung dari target) = sekitar 8,4%.",
    ],
    ["target", "Target nasional 2024: 30% dari pemegang KTP-el."],
    ["gap", "Kota Malang, 22 April 2024: kurang sekitar 138.000 orang dari target nasional 2024."],
    ["pace", "Kota Malang, dari 22 Oktober 2023 hingga 22 April 2024: sekitar 125 orang per hari."],
    ["neededPace", "Kota Malang, 22 April 2024: perlu sekitar 550 orang per hari untuk target nasional."],
    ["movingTarget", "Sasaran Kota Malang bertambah sekitar 2.000 orang setahun."],
    ["interval", "Kota Malang, 22 April 2024: antara 7,9% dan 8,8% dari pemegang KTP-el."],
    ["claim", "Kota Malang, 3 September 2023: malangtimes menulis 15,7% dari wajib KTP."],
  ] as const)("%s", (term, text) => {
    expect(said(term)).toBe(text);
  });

  test("fall out one by one where the record has nothing", () => {
    expect(examples).not.toHaveProperty("voters");
    expect(examples).not.toHaveProperty("event");
    expect(examples).not.toHaveProperty("region");
  });
});

test("a region with a percentage alone has no example that takes a count", () => {
  const alone = record({ reports: [report("35.73", "2025-11-30", { share: "19.35", statedBase: "perekaman" })] });
  const examples = examplesOf(alone, "en");
  for (const term of ["activation", "coverage", "gap", "pace", "report"] as const)
    expect(examples).not.toHaveProperty(term);
});

test("are all of the region whose last report shows the most terms", () => {
  // A count of holders gives Kabupaten Nganjuk's report the terms that Kabupaten Tulungagung's cannot show.
  const two = record({
    reports: [report("35.04", "2024-01-26", { count: 9 }), report("35.18", "2024-01-26", { count: 104_712 })],
    bases: [base("35.18", "2024-01-26", "perekaman", 881_265)],
  });
  expect(examplesOf(two, "en").activation).toMatch(/ in kabupaten-35-18 /);
});

test("without a report that can be used there are none", () => {
  expect(examplesOf(record({ reports: [report("35.73", "2026-02-03", { count: 9, used: false })] }), "id")).toEqual({});
});

describe("the terms", () => {
  test("have each a place of their own", () => {
    const ids = Object.values(glossary).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test("are told in sentences of at most 25 words", () => {
    const long = Object.values(glossary)
      .flatMap(({ definition, not }) => [definition.id, not.id, definition.en, not.en])
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});
