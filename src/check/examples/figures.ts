import type { figureRules } from "../../rules/figures.ts";
import { add, set, type Example } from "./folder.ts";

/** A fault of the count of the third report. */
function ofCount(jumlah: string): Example {
  return { edits: [set("aktivasi", 4, { jumlah })] };
}

/** A fault of the percentage of the first report. */
function ofShare(persen: string): Example {
  return { edits: [set("aktivasi", 2, { persen })] };
}

export const figureExamples: Record<keyof typeof figureRules, Example> = {
  "angka-pemisah-ribuan": ofCount("61.890"),
  "angka-ambigu": ofCount("1.234"),
  "angka-spasi": ofCount("61\u00a0890"),
  "angka-kata": ofCount("54 ribu"),
  "angka-rentang": ofCount("3.900-4.000"),
  "angka-satuan": ofCount("104712 jiwa"),
  "angka-persen": ofCount("25%"),
  "angka-tanda": ofCount("±61890"),
  "angka-desimal": ofCount("61.89"),
  "angka-eksponen": ofCount("6.19E+04"),
  "angka-rumus": ofCount("#REF!"),
  "angka-tanggal": ofCount("2024-04-22"),
  "angka-negatif": ofCount("-5400"),
  "angka-aksara": ofCount("６１８９０"),
  "angka-huruf": ofCount("6189O"),
  "angka-nol-depan": ofCount("061890"),
  "angka-terlalu-besar": ofCount("6189061890"),
  "angka-bentuk": ofCount("banyak"),
  "angka-kosong": ofCount("-"),
  "persen-koma": ofShare("15,7"),
  "persen-tanda": ofShare("15.7%"),
  "persen-rentang": ofShare("25-30"),
  "persen-excel": ofShare("15.59640718562874"),
  "persen-pecahan": {
    edits: [
      add("aktivasi", {
        ...{ wilayah: "35.10", tanggal: "2024-04-22", persen: "0.1935", basis: "perekaman" },
        sumber: "malangpariwara-2024-04-23",
      }),
    ],
  },
  "target-pecahan": {
    edits: [set("target", 6, { persen: "0.25" })],
  },
  "persen-bentuk": ofShare("seperempat"),
  "persen-presisi": {
    edits: [set("aktivasi", 2, { persen_presisi: "dibulatkan" })],
  },
  "persen-tanpa-basis": {
    edits: [set("aktivasi", 2, { persen: "12", basis: "" })],
  },
  "persen-lebih-seratus": ofShare("157"),
  "persen-tanpa-angka": {
    edits: [set("aktivasi", 2, { persen: "" })],
  },
  "pembulatan-kosong": {
    edits: [set("aktivasi", 4, { pembulatan: "" })],
  },
  "pembulatan-nol": {
    edits: [set("aktivasi", 4, { pembulatan: "0" })],
  },
  "presisi-sia-sia": {
    edits: [set("aktivasi", 4, { presisi: "" })],
  },
  "pembulatan-tak-cocok": ofCount("54300"),
};
