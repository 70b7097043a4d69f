import { eastJava } from "../area.ts";
import { expect, test } from "vitest";
import { foundSentences } from "../../src/text/find.ts";

test("how many regions were found, in words; those only spelt like it are not passed off as the one", () => {
  const id = foundSentences(eastJava, "id");
  const en = foundSentences(eastJava, "en");
  expect(id.called).toHaveLength(39);
  expect([id.called[1], id.called[2], id.called[29]]).toEqual([
    "Satu wilayah cocok.",
    "Dua wilayah cocok.",
    "Dua puluh sembilan wilayah cocok.",
  ]);
  expect([en.called[1], en.called[2]]).toEqual(["One region matches.", "Two regions match."]);
  expect([id.near[1], en.near[1], en.near[2]]).toEqual(["Mungkin maksud Anda:", "Did you mean:", "Did you mean:"]);
  expect(id.called[0]).toMatch(/^Tidak ada kabupaten atau kota di Jawa Timur yang/);
  expect(en.called[0]).toMatch(/^No regency or city in East Java has/);
});

test("more than forty are too many to count and to read: the page holds no sentence for each number", () => {
  const { called, near } = foundSentences({ ...eastJava, count: 514 }, "id");
  expect([called.length, near.length]).toEqual([42, 42]);
  expect(called[40]).toBe("Empat puluh wilayah cocok.");
  expect(called[41]).toBe("Lebih dari 40 wilayah cocok; tulis namanya lebih lengkap.");
});
