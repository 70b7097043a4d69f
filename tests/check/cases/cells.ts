import type { cellRules } from "../../../src/rules/cells.ts";
import type { Expected } from "../expected.ts";

export const cellCases: Record<keyof typeof cellRules, Expected> = {
  "sel-kosong": {
    at: "aktivasi.csv:4:7",
    id: "tanggal kosong. - Isi: Hari terakhir yang mungkin bagi angka ini. Misalnya 2024-04-22.",
    en: "tanggal is empty. - Fill it in: The last possible day of this figure. For example 2024-04-22.",
  },
  "tanda-kosong": {
    at: "aktivasi.csv:4:47",
    id: "basis «NaN» adalah tanda kosong, bukan isi. - Kosongkan selnya. Bila persen terisi dan sumber tidak menyebut basisnya, tulis tidak_disebut. Begitu juga catatan.",
    en: "basis «NaN» is a sign for nothing, not a value. - Empty the cell. If persen is filled and the source names no base, write tidak_disebut. So with catatan.",
  },
  "sel-berbaris": {
    at: "kegiatan.csv:2:24",
    id: "tempat «Mal Pelayanan·Publik» lebih dari satu baris. - Tulis dalam satu baris; periksa apakah tanda kutipnya menelan baris berikutnya.",
    en: "tempat «Mal Pelayanan·Publik» has more than one line. - Write it on one line; check whether its quotation mark swallows the next row.",
  },
  "spasi-tepi": {
    at: "aktivasi.csv:4:48",
    id: "sumber «malangpariwara-2024-04-23 » diawali atau diakhiri spasi. - Tulis malangpariwara-2024-04-23.",
    en: "sumber «malangpariwara-2024-04-23 » begins or ends with a space. - Write malangpariwara-2024-04-23.",
  },
  "rumus-awal": {
    at: "kegiatan.csv:2:79",
    id: 'catatan «=HYPERLINK("https://contoh.id")» diawali tanda rumus. - Mulai dengan huruf atau angka.',
    en: 'catatan «=HYPERLINK("https://contoh.id")» begins like a formula. - Begin with a letter or a digit.',
  },
  "data-pribadi": {
    at: "kegiatan.csv:2:79",
    id: "catatan berisi nomor telepon; isinya tidak kami cetak. - Hapus dari sel ini; sebut jabatan atau lembaganya saja.",
    en: "catatan holds a phone number; we do not print it. - Delete it from this cell; name the post or the body instead.",
  },
  "tanggal-bentuk": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «22/04/2024» belum berbentuk tahun-bulan-hari. - Tulis 2024-04-22.",
    en: "tanggal «22/04/2024» is not year-month-day. - Write 2024-04-22.",
  },
  "tanggal-ambigu": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «04/03/2024» dapat berarti 4 Maret atau 3 April. - Tulis 2024-03-04 atau 2024-04-03, sesuai sumber.",
    en: "tanggal «04/03/2024» can mean 4 March or 3 April. - Write 2024-03-04 or 2024-04-03, as in the source.",
  },
  "tanggal-excel": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «45404» adalah nomor hari Excel. - Tulis 2024-04-22 dan format kolomnya sebagai Teks.",
    en: "tanggal «45404» is an Excel day number. - Write 2024-04-22 and format the column as Text.",
  },
  "tanggal-tak-lengkap": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «2024-04» tanpa hari. - Tulis hari terakhir yang mungkin, 2024-04-30, dan ketepatan «bulan»; bila bulan itu belum habis, hari terbit sumbernya.",
    en: "tanggal «2024-04» has no day. - Write the last possible day, 2024-04-30, and ketepatan «bulan»; if that month is not over, the day its source was published.",
  },
  "tanggal-jam": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «2024-04-22T10:00:00Z» disertai jam. - Tulis tanggalnya saja, menurut WIB: 2024-04-22.",
    en: "tanggal «2024-04-22T10:00:00Z» has a time of day. - Write the date alone, by Jakarta time: 2024-04-22.",
  },
  "tanggal-tak-ada": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «2024-02-30» tidak ada di kalender. Februari 2024 sampai tanggal 29. - Lihat lagi sumbernya.",
    en: "tanggal «2024-02-30» is not in the calendar. February 2024 has 29 days. - Look at the source again.",
  },
  "tanggal-belum-diisi": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «1970-01-01» adalah tanda tanggal yang belum diisi. - Isi tanggal dari sumbernya.",
    en: "tanggal «1970-01-01» is a mark of a date that was not set. - Fill in the date from the source.",
  },
  "ketepatan-tak-dikenal": {
    at: "aktivasi.csv:4:18",
    id: "ketepatan «terbaru» tidak dikenal. - Tulis hari, bulan, tahun, atau paling_lambat (laman tanpa tanggal: isi tanggal Anda membacanya).",
    en: "ketepatan «terbaru» is unknown. - Write hari, bulan, tahun, or paling_lambat (an undated page: give the day you read it).",
  },
  "pilihan-tak-dikenal": {
    at: "aktivasi.csv:4:29",
    id: "presisi «kira-kira» tidak dikenal. - Maksudnya «sekitar»? Tulis persis, dibulatkan, sekitar, minimal, atau maksimal.",
    en: "presisi «kira-kira» is unknown. - Is it «sekitar»? Write persis, dibulatkan, sekitar, minimal, or maksimal.",
  },
  "pilihan-ejaan": {
    at: "aktivasi.csv:2:37",
    id: "basis «Wajib KTP» hampir sama dengan «wajib_ktp». - Tulis wajib_ktp.",
    en: "basis «Wajib KTP» is nearly «wajib_ktp». - Write wajib_ktp.",
  },
  // Seventeen times six letters are 102; the report cuts at sixty.
  "nama-terlalu-panjang": {
    at: "wilayah.csv:6:36",
    id: "ibu_kota «MalangMalangMalangMalangMalangMalangMalangMalangMalangMalang…» 102 huruf; paling panjang 100. - Pendekkan: nama dan id menjadi judul, alamat, dan nama berkas.",
    en: "ibu_kota «MalangMalangMalangMalangMalangMalangMalangMalangMalangMalang…» has 102 characters; at most 100. - Shorten it: names and ids become titles, addresses and names of files.",
  },
  "id-bentuk": {
    at: "sumber.csv:13:1",
    id: "id «Radar Malang 2024» bukan bentuk id. - Pakai huruf kecil, angka, dan tanda hubung saja, misalnya radar-malang-2024.",
    en: "id «Radar Malang 2024» is not the form of an id. - Use lower-case letters, digits and hyphens only, such as radar-malang-2024.",
  },
  "kode-bentuk": {
    at: "aktivasi.csv:4:1",
    id: "wilayah «3573» bukan bentuk baku kode wilayah. - Tulis 35.73 bila angkanya untuk seluruh Kota Malang, dan format kolom wilayah sebagai Teks.",
    en: "wilayah «3573» is not the usual form of a region code. - Write 35.73 if the figure is for the whole of Kota Malang, and format the column as Text.",
  },
  "kode-nol-hilang": {
    at: "aktivasi.csv:4:1",
    id: "wilayah «35.1» tidak dikenal; Excel membuang nol di belakang. - Maksudnya 35.10 Kabupaten Banyuwangi? Tulis 35.10 dan format kolom wilayah sebagai Teks.",
    en: "wilayah «35.1» is unknown; Excel drops the last zero. - Is it 35.10 Kabupaten Banyuwangi? Write 35.10 and format the column as Text.",
  },
  "kode-nama": {
    at: "aktivasi.csv:4:1",
    id: "wilayah «Malang» adalah nama, dan ada dua. - Tulis 35.07 untuk Kabupaten Malang atau 35.73 untuk Kota Malang.",
    en: "wilayah «Malang» is a name, and there are two. - Write 35.07 for Kabupaten Malang or 35.73 for Kota Malang.",
  },
  "kode-tak-dikenal": {
    at: "aktivasi.csv:4:1",
    id: "wilayah «35.37» tidak dikenal. - Yang mirip: 35.73 Kota Malang, 35.07 Kabupaten Malang. Lihat kodenya di wilayah.csv.",
    en: "wilayah «35.37» is unknown. - Similar: 35.73 Kota Malang, 35.07 Kabupaten Malang. Look the code up in wilayah.csv.",
  },
  "sumber-kosong": {
    at: "aktivasi.csv:4:48",
    id: "sumber kosong, padahal setiap angka perlu sumber. - Isi id dari sumber.csv; bila sumbernya baru, tambahkan barisnya di sana.",
    en: "sumber is empty, yet every figure needs a source. - Fill in an id of sumber.csv; if the source is new, add its row there.",
  },
  "sumber-tak-dikenal": {
    at: "aktivasi.csv:4:48",
    id: "sumber «malangpariwara-2024-04» belum ada di data/sumber.csv. - Yang mirip: malangpariwara-2024-04-23. Bila sumbernya baru, tambahkan barisnya di sana.",
    en: "sumber «malangpariwara-2024-04» is not in data/sumber.csv. - Similar: malangpariwara-2024-04-23. If the source is new, add its row there.",
  },
  "sumber-alamat": {
    at: "aktivasi.csv:3:44",
    id: "sumber «https://jatimtimes.com/» adalah alamat, bukan id. - Tulis jatimtimes-2023-10-22.",
    en: "sumber «https://jatimtimes.com/» is an address, not an id. - Write jatimtimes-2023-10-22.",
  },
  "url-bentuk": {
    at: "sumber.csv:6:34",
    id: "url «javascript:alert(1)» bukan alamat https. - Salin alamat lengkapnya dari peramban, diawali https://.",
    en: "url «javascript:alert(1)» is not an https address. - Copy the whole address from the browser, beginning with https://.",
  },
  "url-buntut": {
    at: "sumber.csv:7:28",
    id: "url «https://klikapa.com/read/18889?fbclid=IwAR0» memuat pelacak (utm, fbclid, …). - Buka https://klikapa.com/read/18889; bila itu halamannya, tulis itu.",
    en: "url «https://klikapa.com/read/18889?fbclid=IwAR0» holds trackers (utm, fbclid, …). - Open https://klikapa.com/read/18889; if that is the page, write it.",
  },
  "url-http": {
    at: "sumber.csv:6:34",
    id: "url «http://jatimtimes.com/» memakai http. - Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan.",
    en: "url «http://jatimtimes.com/» is http. - Open the same address with https: in a browser; if it opens, write that, if not, leave it.",
  },
};
