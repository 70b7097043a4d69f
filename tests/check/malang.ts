import { add, edited, line, put, set, type Edit, type Folder } from "../../src/check/examples/folder.ts";
import { told } from "./folder.ts";

/**
 * Kota Malang of the small folder, for what is weighed between its rows: with an invented 650.000 obliged to hold a KTP and
 * 660.000 voters beside the 640.000 holders that its target implies, a percentage, and the province's own report in the
 * place of the first.
 */
export const malang: Folder = edited(
  add("sumber", {
    id: "berita-2024-02",
    penerbit: "Berita",
    url: "https://berita.id/",
    terbit: "2024-02",
    mutu: "media",
  }),
  line("aktivasi", 2, "35,2024-02-15,hari,1407172,,,,,,berita-2024-02,,"),
  set("aktivasi", 3, { persen: "4.8", basis: "tidak_disebut" }),
  set("aktivasi", 4, { catatan: "Warga dihitung di wilayah terdaftarnya." }),
  put(
    "ektp",
    `wilayah,tanggal,ketepatan,ukuran,jumlah,presisi,pembulatan,cara,sumber,pakai,catatan
35.73,2023-06-21,bulan,dpt,660000,dibulatkan,1000,,malangtimes-2023-09-03,,
35.73,2024-04-22,hari,perekaman,640000,dibulatkan,4000,tersirat,malangpariwara-2024-04-23,,"160.000 / 0,25 = 640.000"
35.73,2024-04-22,hari,wajib_ktp,650000,dibulatkan,1000,,malangpariwara-2024-04-23,,
`,
  ),
  set("kegiatan", 2, { mulai: "2024-11-23", luar_wilayah: "25" }),
);

/** Kota Malang's folder after some edits. */
export function after(...edits: Edit[]): Folder {
  return edits.reduce((folder, edit) => edit(folder), malang);
}

/** The rule of each line that is said of a folder. */
export function rulesOf(folder: Folder): string[] {
  return told(folder).map((line) => line.split(" ")[1]!);
}
