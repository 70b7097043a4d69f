import { csvFormatRows, csvParseRows } from "d3-dsv";
import type { Fault } from "../../cells/problem.ts";
import type { DataFile } from "../../dataset/read.ts";
import type { TableName } from "../../tables/tables.ts";

/** The files of a data folder by their names without `.csv`: text, or bytes, or why it cannot be read. */
export type Folder = Record<string, string | Uint8Array | Fault>;

/** One thing done to a folder: what a fault is made with. */
export type Edit = (folder: Folder) => Folder;

/** How a rule is broken: what is done to the small folder, and with what earlier state it is then compared. */
export interface Example {
  edits: Edit[];
  earlier?: Folder;
}

/** A small folder of data/ without a fault: Kota Malang, its neighbours of like name or code, and the national targets. */
export const valid = {
  wilayah: `kode,nama,jenis,slug,ibu_kota,kode_bps,petak_baris,petak_kolom,singkatan,nama_en
00,Indonesia,negara,indonesia,,,,,,
35,Jawa Timur,provinsi,jawa-timur,Surabaya,35,,,Jatim,East Java
35.07,Kabupaten Malang,kabupaten,kabupaten-malang,Kepanjen,3507,5,6,Mlg,
35.10,Kabupaten Banyuwangi,kabupaten,kabupaten-banyuwangi,Banyuwangi,3510,6,9,Bwi,
35.73,Kota Malang,kota,kota-malang,Malang,3573,6,6,Mlg,
`,
  sumber: `id,penerbit,url,terbit,mutu,arsip,catatan
balipost-2024-10-10,Bali Post,https://www.balipost.com/news/2024/10/10/421521/Cakupan-Aktivasi-IKD-di-Denpasar...html,2024-10-10,pejabat,,
dp3ak-jatimprov-2023-01-27,DP3AK Provinsi Jawa Timur,https://mail.dp3ak.jatimprov.go.id/berita/link/197,2023-01-27,resmi,,
genpi-2022-06-16,GenPI.co Jatim,https://jatim.genpi.co/hot-news/16776/seluruh-daerah-di-jatim-punya-mesin-cetak-kk-dan-ktp-otomatis,2022-06,pejabat,,
jatim-antaranews-2025-08-13,ANTARA Jatim,https://jatim.antaranews.com/berita/960101/cakupan-aktivasi-ikd-kota-madiun-mencapai-322-persen,2025-08-13,pejabat,,
jatimtimes-2023-10-22,JatimTimes,https://jatimtimes.com/,2023-10-22,pejabat,,
klikapa-2020-09-25,Klikapa,https://klikapa.com/read/18889/35ribuwargakotamalangbelumrekamektpdispendukcapilkebuttuntaskan,2020-09-25,pejabat,,
malangpariwara-2024-04-23,Malangpariwara.com,https://malangpariwara.com/2024/04/23/kejar-target-25-dispendukcapil-kota-malang-terus-genjot-aktivasi-ikd/,2024-04-23,pejabat,,
malangpariwara-2024-11-24,Malangpariwara.com,https://malangpariwara.com/2024/11/24/jelang-pilkada-disdukcapil-kota-malang-genjot-jembol-gisa-di-mpp/,2024-11-24,pejabat,,
malangtimes-2023-09-03,MalangTimes,https://www.malangtimes.com/baca/295809/20230903/071700/akhir-2023-41-750-warga-kota-malang-ditarget-sudah-aktivasi-identitas-kependudukan-digital,2023-09-03,pejabat,,
mediaindonesia-2023-03-29,Media Indonesia,https://mediaindonesia.com/politik-dan-hukum/569628/kemendagri-dorong-daerah-penuhi-target-kinerja-adminduk,2023-03-29,pejabat,,
yayasan-iki-2026-01-27,Yayasan IKI (mengutip Jawa Pos),https://www.yayasan-iki.or.id/info/berita/27/01/2026/aktivasi-ikd-di-jakarta-capai-target,2026-01-27,pejabat,,
`,
  aktivasi: `wilayah,tanggal,ketepatan,jumlah,presisi,pembulatan,persen,persen_presisi,basis,sumber,pakai,catatan
35.73,2023-09-03,hari,26046,,,15.7,,wajib_ktp,malangtimes-2023-09-03,,
35.73,2023-10-22,hari,31100,sekitar,100,,,,jatimtimes-2023-10-22,,
35.73,2024-04-22,hari,54000,dibulatkan,1000,,,,malangpariwara-2024-04-23,,
`,
  ektp: `wilayah,tanggal,ketepatan,ukuran,jumlah,presisi,pembulatan,cara,sumber,pakai,catatan
35.73,2020-09-25,hari,perekaman,670279,,,,klikapa-2020-09-25,,
35.73,2020-09-25,hari,wajib_ktp,706158,,,,klikapa-2020-09-25,,
35.73,2024-04-22,hari,perekaman,640000,dibulatkan,4000,tersirat,malangpariwara-2024-04-23,,"Tersirat dari target: 160.000 = 25% dari pemegang KTP-el, jadi 160.000 / 0,25 = 640.000."
`,
  target: `wilayah,mulai,tenggat,persen,basis,jumlah,presisi,pembulatan,sumber,catatan
00,2023-01-01,2023-12-31,25,perekaman,,,,mediaindonesia-2023-03-29,
00,2024-01-01,2024-12-31,30,perekaman,,,,balipost-2024-10-10,
00,2025-01-01,2025-12-31,30,perekaman,,,,jatim-antaranews-2025-08-13,
00,2026-01-01,2026-12-31,30,perekaman,,,,yayasan-iki-2026-01-27,
35.73,2024-01-01,2024-12-31,25,perekaman,160000,dibulatkan,1000,malangpariwara-2024-04-23,
`,
  kegiatan: `wilayah,mulai,tanggal,ketepatan,tempat,kelompok,aktivasi,presisi,pembulatan,luar_wilayah,sumber,catatan
35.73,,2024-11-24,hari,Mal Pelayanan Publik,,173,,,,malangpariwara-2024-11-24,Jembol GISA (Gerakan Indonesia Sadar Adminduk).
`,
  sarana: `wilayah,sarana,jumlah,tanggal,ketepatan,sumber
35.73,adm,1,2023-01-27,paling_lambat,dp3ak-jatimprov-2023-01-27
`,
  linimasa: `tanggal,ketepatan,wilayah,peristiwa_id,peristiwa_en,sumber
2022-06-16,hari,35,"Delapan belas kabupaten/kota menerima mesin ADM; dengan dua puluh yang lebih dahulu, ke-38 kabupaten/kota memilikinya.","Eighteen regencies and cities received an ADM machine; with the twenty that had one, all 38 now did.",genpi-2022-06-16
`,
  koreksi: `tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan
`,
  pengecualian: `aturan,berkas,kunci,alasan
`,
};

/** The folder after some edits. */
export function edited(...edits: Edit[]): Folder {
  return edits.reduce<Folder>((folder, edit) => edit(folder), valid);
}

/** The files of a folder as the checker takes them, under `data/`. */
export function filesOf(folder: Folder): DataFile[] {
  return Object.entries(folder).map(([name, content]) => {
    const path = `data/${name}.csv`;
    if (typeof content === "string") return { path, text: content };
    return content instanceof Uint8Array ? { path, bytes: content } : { path, fault: content };
  });
}

/** Changes the text of a file. */
export function change(file: TableName, by: (text: string) => string): Edit {
  return (folder) => {
    const text = folder[file];
    return typeof text === "string" ? { ...folder, [file]: by(text) } : folder;
  };
}

/** Puts other content in the place of a file. */
export function put(file: string, content: string | Uint8Array | Fault): Edit {
  return (folder) => ({ ...folder, [file]: content });
}

/** Takes a file away. */
export function remove(file: TableName): Edit {
  return (folder) => Object.fromEntries(Object.entries(folder).filter(([name]) => name !== file));
}

/** Writes other texts in cells of the row on a line, by their headers; quotes them where CSV asks for it. */
export function set(file: TableName, line: number, cells: Record<string, string>): Edit {
  return rows(file, ([header = [], ...rest]) => [
    header,
    ...rest.map((row, index) =>
      index + 2 === line ? row.map((text, column) => cells[header[column] ?? ""] ?? text) : row,
    ),
  ]);
}

/** Adds a row at the end, by headers; cells that are not given are empty. */
export function add(file: TableName, cells: Record<string, string>): Edit {
  return rows(file, ([header = [], ...rest]) => [header, ...rest, header.map((name) => cells[name] ?? "")]);
}

/** Deletes the row on a line. */
export function drop(file: TableName, line: number): Edit {
  return rows(file, (all) => all.filter((_, index) => index + 1 !== line));
}

/** Puts a line as it is in the place of another. */
export function line(file: TableName, number: number, text: string): Edit {
  return change(file, (all) =>
    all
      .split("\n")
      .with(number - 1, text)
      .join("\n"),
  );
}

function rows(file: TableName, by: (rows: string[][]) => string[][]): Edit {
  return change(file, (text) => `${csvFormatRows(by(csvParseRows(text.trimEnd())))}\n`);
}
