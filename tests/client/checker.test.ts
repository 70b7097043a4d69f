import { describe, expect, test } from "vitest";
import { answer, readQuestion, type Question } from "../../src/client/checker.ts";
import { checkerDataset, checkerRecord } from "../../src/views/checkerRecord.ts";
import { malang, MALANG } from "../views/malang.ts";
import { linesOf } from "../views/phrases.ts";

const typed = { w: MALANG, t: "2023-09-03", j: "26.046", p: "15,7", b: "wajib_ktp" };

/** As the browser gets it: by way of JSON. */
const record = checkerDataset(JSON.parse(JSON.stringify(checkerRecord(malang))));

function ask(changes: Partial<typeof typed>) {
  return answer(record, readQuestion({ ...typed, ...changes }, "id") as Question, "id");
}

test("the printed claim, typed in, gets the verdict of the record: a share of the 25 % target", () => {
  // 25 % of the holders of 2020 and 2024, [638.000; 670.279]: 26.046 is 15,5 to 16,3 % of it (DESIGN section 6).
  const { verdict, sign, sentences, tests } = ask({});
  expect([verdict, sign]).toEqual(["cocok-basis-lain", "≈"]);
  expect(sentences.join(" ")).toContain("target 25% dari pemegang KTP-el");
  // 26.046 / 0,1575 would be too low: [26.046 / 0,158; 26.046 / 0,1565] = [164.848; 166.428], as WORDS has it.
  expect(sentences.join(" ").replaceAll("\u00a0", " ")).toContain(
    "Basis tersirat (jumlah orang dibagi persentase): 165.900 orang (antara 164.850 dan 166.430).",
  );
  expect(linesOf(tests!).filter((line) => line.endsWith("(cocok)"))).toHaveLength(1);
});

test("without a count, the nearest one on record is used and dated", () => {
  // 54 ribu of 22 April 2024 are 8,4 % of 640.000 holders.
  const { verdict, sentences } = ask({ t: "2024-05-01", j: "", p: "8,4", b: "perekaman" });
  expect(verdict).toBe("cocok");
  expect(sentences.join(" ").replaceAll("\u00a0", " ")).toContain("54 ribu");
});

test("with no count anywhere near, it says that it cannot tell", () => {
  const { verdict, sign, tests } = ask({ t: "2025-05-01", j: "" });
  expect([verdict, sign, tests]).toEqual(["tak-dapat-diperiksa", "?", null]);
});

test("a rounded count carries its interval", () => {
  // 54 ribu [53.500; 54.500] of [638.000; 642.000] is 8,33 to 8,54 %: 8,5 printed fits; 54.000 in full, 8,41 to 8,46, does not.
  const question = { t: "2024-04-22", p: "8,50", b: "perekaman" };
  expect(ask({ ...question, j: "54 ribu" }).verdict).toBe("cocok");
  expect(ask({ ...question, j: "54.000" }).verdict).toBe("tidak-cocok");
});

describe("what is missing is asked for", () => {
  test.each([
    [{ w: "" }, ["Pilih wilayahnya."]],
    [{ t: "3 September" }, ["Isi tanggalnya, misalnya 3 September 2023."]],
    [{ p: "banyak" }, ["Tulis persentasenya dengan angka, misalnya 15,7."]],
    [{ j: "puluhan ribu" }, ["Jumlah orang tidak terbaca. Tulis misalnya 26.046 atau 54 ribu, atau kosongkan."]],
  ])("%o", (changes, missing) => {
    expect(readQuestion({ ...typed, ...changes }, "id")).toEqual({ missing });
  });

  test("a base that nobody knows is none", () => {
    expect(readQuestion({ ...typed, b: "dpt" }, "id")).toMatchObject({ base: "tidak_disebut" });
  });
});

test("the record for the browser holds no notes, no addresses and no voters", () => {
  const text = JSON.stringify(checkerRecord(malang));
  expect(text).not.toContain("https://");
  expect(text).not.toContain("160.000 / 0,25");
  expect(text).not.toContain('"dpt"');
});
