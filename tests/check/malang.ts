import { valid, type Edit, type Folder } from "../../src/check/examples/folder.ts";
import { told } from "./folder.ts";

const csv = (lines: string[]) => `${lines.join("\n")}\n`;

/** What is on file of Kota Malang in these tests: three reports, voters, 640.000 holders implied by a target, 650.000 obliged. */
export const malang: Folder = {
  ...valid,
  sumber: csv([
    "id,penerbit,url,terbit,mutu",
    "berita-2024-02,Berita,https://berita.id/,2024-02,media",
    "dinas-2024-04-23,Dinas Dukcapil,https://dinas.id/,2024-04-23,resmi",
    "koran-2023-10-22,Koran,https://koran.id/,2023-10-22,pejabat",
  ]),
  aktivasi: csv([
    "wilayah,tanggal,ketepatan,jumlah,presisi,pembulatan,persen,basis,sumber,pakai,catatan",
    "35,2024-02-15,hari,1407172,,,,,berita-2024-02,,",
    "35.73,2023-10-22,hari,31100,sekitar,100,4.8,tidak_disebut,koran-2023-10-22,,",
    "35.73,2024-04-22,hari,54000,dibulatkan,1000,,,dinas-2024-04-23,,Warga dihitung di wilayah terdaftarnya.",
  ]),
  ektp: csv([
    "wilayah,tanggal,ketepatan,ukuran,jumlah,presisi,pembulatan,cara,sumber,pakai,catatan",
    "35.73,2023-06-21,bulan,dpt,660000,dibulatkan,1000,,koran-2023-10-22,,",
    '35.73,2024-04-22,hari,perekaman,640000,dibulatkan,4000,tersirat,dinas-2024-04-23,,"160.000 / 0,25 = 640.000"',
    "35.73,2024-04-22,hari,wajib_ktp,650000,dibulatkan,1000,,dinas-2024-04-23,,",
  ]),
  target: csv([
    "wilayah,mulai,tenggat,persen,basis,jumlah,presisi,pembulatan,sumber",
    "00,2023-01-01,2023-12-31,25,perekaman,,,,koran-2023-10-22",
    "00,2024-01-01,2026-12-31,30,perekaman,,,,dinas-2024-04-23",
    "35.73,2024-01-01,2024-12-31,25,perekaman,160000,dibulatkan,1000,dinas-2024-04-23",
  ]),
  kegiatan: csv([
    "wilayah,mulai,tanggal,tempat,aktivasi,luar_wilayah,sumber",
    "35.73,2024-02-08,2024-02-09,Mal,173,25,berita-2024-02",
  ]),
  sarana: csv(["wilayah,sarana,jumlah,tanggal,sumber", "35.73,adm,1,2023-10-22,koran-2023-10-22"]),
  linimasa: csv([
    "tanggal,wilayah,peristiwa_id,peristiwa_en,sumber",
    "2024-02-15,35,Jawa Timur terbanyak.,East Java had the most.,berita-2024-02",
  ]),
  koreksi: csv(["tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan"]),
  pengecualian: csv(["aturan,berkas,kunci,alasan"]),
};

/** Kota Malang's folder after some edits. */
export function after(...edits: Edit[]): Folder {
  return edits.reduce((folder, edit) => edit(folder), malang);
}

/** The rule of each line that is said of a folder. */
export function rulesOf(folder: Folder): string[] {
  return told(folder).map((line) => line.split(" ")[1]!);
}
