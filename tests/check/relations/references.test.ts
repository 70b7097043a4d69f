import { describe, expect, test } from "vitest";
import { regionFault } from "../../../src/check/relations/region-reference.ts";
import { sourceFault } from "../../../src/check/relations/source-reference.ts";
import { checkData } from "../../../src/check/check.ts";
import { lines } from "../../cells/said.ts";
import { filesOf, valid } from "../../../src/check/examples/folder.ts";
import { TODAY } from "../folder.ts";

const { regions, sources } = checkData(filesOf(valid), TODAY).dataset!;

describe("a region code that is not on file", () => {
  const FORM = [
    "Tulis 35.73 bila angkanya untuk seluruh Kota Malang, dan format kolom wilayah sebagai Teks.",
    "Write 35.73 if the figure is for the whole of Kota Malang, and format the column as Text.",
  ];
  const form = (text: string): [string, string, string] => [
    text,
    `kode-bentuk wilayah «${text}» bukan bentuk baku kode wilayah. - ${FORM[0]}`,
    `kode-bentuk wilayah «${text}» is not the usual form of a region code. - ${FORM[1]}`,
  ];

  test.each<[string, string, string]>([
    [
      "35.1",
      "kode-nol-hilang wilayah «35.1» tidak dikenal; Excel membuang nol di belakang. - Maksudnya 35.10 Kabupaten Banyuwangi? Tulis 35.10 dan format kolom wilayah sebagai Teks.",
      "kode-nol-hilang wilayah «35.1» is unknown; Excel drops the last zero. - Is it 35.10 Kabupaten Banyuwangi? Write 35.10 and format the column as Text.",
    ],
    [
      "0",
      "kode-nol-hilang wilayah «0» tidak dikenal; Excel membuang nol di depan. - Maksudnya 00 Indonesia? Tulis 00 dan format kolom wilayah sebagai Teks.",
      "kode-nol-hilang wilayah «0» is unknown; Excel drops the first zero. - Is it 00 Indonesia? Write 00 and format the column as Text.",
    ],
    // The code of Statistics Indonesia, a decimal comma, a hyphen, the name behind it, a district of it.
    ...["3573", "35,73", "35-73", "35.73 Kota Malang", "35.73.01", "'35.73"].map(form),
    [
      "Malang",
      "kode-nama wilayah «Malang» adalah nama, dan ada dua. - Tulis 35.07 untuk Kabupaten Malang atau 35.73 untuk Kota Malang.",
      "kode-nama wilayah «Malang» is a name, and there are two. - Write 35.07 for Kabupaten Malang or 35.73 for Kota Malang.",
    ],
    [
      "kab. malang",
      "kode-nama wilayah «kab. malang» adalah nama. - Tulis 35.07.",
      "kode-nama wilayah «kab. malang» is a name. - Write 35.07.",
    ],
    [
      "Kota Malang",
      "kode-nama wilayah «Kota Malang» adalah nama. - Tulis 35.73.",
      "kode-nama wilayah «Kota Malang» is a name. - Write 35.73.",
    ],
    [
      "Provinsi Jawa Timur",
      "kode-nama wilayah «Provinsi Jawa Timur» adalah nama. - Tulis 35.",
      "kode-nama wilayah «Provinsi Jawa Timur» is a name. - Write 35.",
    ],
    ["Jatim", "kode-nama wilayah «Jatim» adalah nama. - Tulis 35.", "kode-nama wilayah «Jatim» is a name. - Write 35."],
    [
      "mlg",
      "kode-nama wilayah «mlg» adalah nama, dan ada dua. - Tulis 35.07 untuk Kabupaten Malang atau 35.73 untuk Kota Malang.",
      "kode-nama wilayah «mlg» is a name, and there are two. - Write 35.07 for Kabupaten Malang or 35.73 for Kota Malang.",
    ],
    [
      "35.37",
      "kode-tak-dikenal wilayah «35.37» tidak dikenal. - Yang mirip: 35.73 Kota Malang, 35.07 Kabupaten Malang. Lihat kodenya di wilayah.csv.",
      "kode-tak-dikenal wilayah «35.37» is unknown. - Similar: 35.73 Kota Malang, 35.07 Kabupaten Malang. Look the code up in wilayah.csv.",
    ],
    [
      "51.71",
      "kode-tak-dikenal wilayah «51.71» bukan di Jawa Timur. - Lihat kodenya di wilayah.csv.",
      "kode-tak-dikenal wilayah «51.71» is not in East Java. - Look the code up in wilayah.csv.",
    ],
    [
      "Wakanda",
      "kode-tak-dikenal wilayah «Wakanda» tidak dikenal. - Lihat kodenya di wilayah.csv.",
      "kode-tak-dikenal wilayah «Wakanda» is unknown. - Look the code up in wilayah.csv.",
    ],
    [
      "Jumlah",
      "baris-jumlah baris ini baris jumlah. - Hapus barisnya bila Anda yang menjumlahkan; bila sumber mencetaknya, tulis 35 sebagai wilayahnya.",
      "baris-jumlah this is a row of totals. - Delete it if you added it up; if the source prints it, write 35 as its region.",
    ],
  ])("%s", (text, id, en) => expect(lines(regionFault(text, regions))).toEqual([id, en]));
});

describe("a source that is not on file", () => {
  test.each<[string, string, string]>([
    [
      "malangpariwara-2024",
      "sumber-tak-dikenal sumber «malangpariwara-2024» belum ada di data/sumber.csv. - Yang mirip: malangpariwara-2024-04-23, malangpariwara-2024-11-24. Bila sumbernya baru, tambahkan barisnya di sana.",
      "sumber-tak-dikenal sumber «malangpariwara-2024» is not in data/sumber.csv. - Similar: malangpariwara-2024-04-23, malangpariwara-2024-11-24. If the source is new, add its row there.",
    ],
    [
      "klikapa-2020-09-52",
      "sumber-tak-dikenal sumber «klikapa-2020-09-52» belum ada di data/sumber.csv. - Yang mirip: klikapa-2020-09-25. Bila sumbernya baru, tambahkan barisnya di sana.",
      "sumber-tak-dikenal sumber «klikapa-2020-09-52» is not in data/sumber.csv. - Similar: klikapa-2020-09-25. If the source is new, add its row there.",
    ],
    [
      "Klikapa 2020-09-25",
      "sumber-tak-dikenal sumber «Klikapa 2020-09-25» belum ada di data/sumber.csv. - Tulis klikapa-2020-09-25.",
      "sumber-tak-dikenal sumber «Klikapa 2020-09-25» is not in data/sumber.csv. - Write klikapa-2020-09-25.",
    ],
    [
      "radar-bromo-2025",
      "sumber-tak-dikenal sumber «radar-bromo-2025» belum ada di data/sumber.csv. - Tambahkan dahulu barisnya di sana, lalu tulis idnya di sini.",
      "sumber-tak-dikenal sumber «radar-bromo-2025» is not in data/sumber.csv. - Add its row there first, then write its id here.",
    ],
    [
      "https://jatimtimes.com/",
      "sumber-alamat sumber «https://jatimtimes.com/» adalah alamat, bukan id. - Tulis jatimtimes-2023-10-22.",
      "sumber-alamat sumber «https://jatimtimes.com/» is an address, not an id. - Write jatimtimes-2023-10-22.",
    ],
    [
      "www.radarbromo.id/ikd",
      "sumber-alamat sumber «www.radarbromo.id/ikd» adalah alamat, bukan id. - Tambahkan alamat itu di data/sumber.csv dan tulis idnya di sini.",
      "sumber-alamat sumber «www.radarbromo.id/ikd» is an address, not an id. - Add the address to data/sumber.csv and write its id here.",
    ],
  ])("%s", (text, id, en) => expect(lines(sourceFault(text, sources, "data/sumber.csv"))).toEqual([id, en]));
});
