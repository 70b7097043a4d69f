import { describe, expect, test } from "vitest";
import { personalData } from "../../src/tables/personal.ts";

describe("data about a person, however it is written", () => {
  test.each([
    ["3573011502900001", "nik"],
    ["NIK 357301 150290 0001 atas nama", "nik"],
    ["3573-0115-0290-0001", "nik"],
    ["３５７３０１１５０２９００００１", "nik"],
    ["35730115\u200b02900001", "nik"],
    ["kirim ke dinas.dukcapil@malangkota.go.id", "email"],
    ["0812-3456-7890", "telepon"],
    ["WA +62 812 3456 7890", "telepon"],
    ["081234567890", "telepon"],
    ["telepon (0341) 751942", "telepon"],
    ["+62 341 751942", "telepon"],
  ])("%s", (text, kind) => expect(personalData(text)).toBe(kind));
});

describe("figures, dates and addresses are none", () => {
  test.each([
    "104712",
    "Target 160.000 / 0,25 = 640.000; kurang 106.000 orang.",
    "2024-04-22",
    "Target 2023, 2024, 2025, dan 2026",
    "2023 2024 2025 2026",
    "https://www.malangtimes.com/baca/295809/20230903/071700/akhir-2023-41-750-warga",
    "malangpariwara-2024-04-23",
    "@dukcapilmalang di Instagram",
    "Pukul 08.00 sampai 12.00",
  ])("%s", (text) => expect(personalData(text)).toBeNull());
});
