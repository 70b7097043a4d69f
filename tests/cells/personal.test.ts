import { describe, expect, test } from "vitest";
import { personalData } from "../../src/cells/personal.ts";

describe("data about a person, however it is written", () => {
  test.each([
    ["3573011502900001", "nik"],
    ["NIK 357301 150290 0001 atas nama", "nik"],
    ["3573-0115-0290-0001", "nik"],
    ["３５７３０１１５０２９００００１", "nik"],
    ["35730115\u200b02900001", "nik"],
    // As the identity card is read out: province, regency, district, date of birth, number.
    ["35.73.01.150290.0001", "nik"],
    ["35 73 01 15 02 90 0001", "nik"],
    ["357301-150290-0001", "nik"],
    ["35730115 02900001", "nik"],
    ["35730115\u000702900001", "nik"],
    ["35730115\u034f02900001", "nik"],
    ["357301\u200b\n150290\u00a00001", "nik"],
    ["٣٥٧٣٠١١٥٠٢٩٠٠٠٠١", "nik"],
    // As a spreadsheet formats the number.
    ["3.573.011.502.900.001", "nik"],
    ["3,573,011,502,900,001", "nik"],
    ["KK 3573011502900001, 3573011502900002", "nik"],
    ["https://contoh.id/unggahan/3573011502900001.pdf", "nik"],
    ["tulis ke sari [at] contoh.co.id", "email"],
    ["sari(AT)contoh.id", "email"],
    ["kirim ke dinas.dukcapil@malangkota.go.id", "email"],
    ["0812-3456-7890", "telepon"],
    ["WA +62 812 3456 7890", "telepon"],
    ["081234567890", "telepon"],
    ["telepon (0341) 751942", "telepon"],
    ["+62 341 751942", "telepon"],
    ["+62 812-3456-7890", "telepon"],
    ["0812.3456.7890", "telepon"],
    ["+62.812.3456.7890", "telepon"],
    ["0812–3456–7890", "telepon"],
    ["0812\u20113456\u20117890", "telepon"],
    ["0812  3456\u00a07890", "telepon"],
    ["0812-3456\n7890", "telepon"],
    ["(0812) 3456 7890", "telepon"],
    ["62-812-3456-7890", "telepon"],
    ["https://wa.me/6281234567890", "telepon"],
    ["tel. 0341-751942", "telepon"],
    ["0341.751942", "telepon"],
    ["+62 (341) 751942", "telepon"],
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
    "penduduk 1.234.567, pemegang 1.061.890",
    "1.061.890 640.000 167.000",
    "antara 2023-01-01 2023-12-31",
    "Baris satu tahun 20230903\n20231022 baris dua",
    "2023 – 2024 – 2025 – 2026 adalah tahun target",
    "35.73 2024-04-22 malangpariwara-2024-04-23",
    "https://news.detik.id/jatim/d-6981234/warga-malang-081234",
    "https://contoh.id/artikel/202309030717001", // fifteen digits
    "Kota Malang: 0,05 % dari 640.279; 8.4375 %",
    "0.084375",
    "lantai 2 (atas), loket 10-12",
    "999999999",
  ])("%s", (text) => expect(personalData(text)).toBeNull());
});
