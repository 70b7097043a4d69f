import { error, warning, type Pair, type Rule } from "./rule.ts";

const YEAR_MONTH_DAY: Pair = [
  "Tanggal ditulis tahun-bulan-hari, satu-satunya bentuk yang terbaca sama di mana pun.",
  "Dates are written year-month-day, the one form that reads the same everywhere.",
];
const CALENDAR: Pair = ["Tulis seperti 2024-04-22.", "Write it like 2024-04-22."];
const FIXED_WORDS: Pair = [
  "Kolom ini hanya mengenal kata-kata tertentu, karena hitungannya bergantung padanya.",
  "This column knows certain words only, since calculations depend on them.",
];
const KEY_WORDS: Pair = [
  "Id menjadi bagian alamat halaman dan kunci baris.",
  "Ids become part of page addresses and of keys.",
];

/** Rules about dates, codes, words, addresses and texts, each of one cell. */
export const cellRules = {
  "sel-kosong": error(
    ["Sel yang wajib diisi kosong.", "A cell that must be filled is empty."],
    ["Tanpa isinya baris ini tidak berarti.", "Without it the row means nothing."],
    "35.73,,54000",
    ["Isi dari sumber, seperti contoh dalam pesan.", "Fill it from the source, as the message shows."],
  ),
  "spasi-tepi": error(
    ["Sel diawali atau diakhiri spasi.", "A cell begins or ends with a space."],
    ["«35.73» dan «35.73 » adalah dua teks yang berbeda.", "«35.73» and «35.73 » are two texts."],
    "35.73␠",
    ["Hapus spasinya.", "Delete the space."],
  ),
  "rumus-awal": error(
    ["Teks diawali tanda rumus: = + - @.", "A text begins like a formula: = + - @."],
    ["Lembar kerja menjalankannya saat berkas unduhan dibuka.", "A spreadsheet runs it when the download is opened."],
    "=HYPERLINK(…)",
    ["Mulai dengan huruf atau angka.", "Begin with a letter or a digit."],
  ),
  "data-pribadi": error(
    [
      "Sel berisi 16 angka berderet, alamat email, atau nomor telepon.",
      "A cell holds 16 digits in a row, an e-mail address or a phone number.",
    ],
    [
      "Data pribadi tidak boleh terbit; isinya tidak dicetak di mana pun, juga tidak di sini.",
      "Personal data must not be published; it is printed nowhere, not here either.",
    ],
    "***",
    [
      "Hapus dari sel; sebut jabatan atau lembaganya saja. Bila sudah masuk git, hapus juga dari riwayatnya.",
      "Delete it; name the post or the body instead. If it is already in git, remove it from the history too.",
    ],
  ),
  "tanggal-bentuk": error(
    ["Tanggal belum berbentuk tahun-bulan-hari.", "A date is not year-month-day."],
    YEAR_MONTH_DAY,
    "22/04/2024",
    CALENDAR,
  ),
  "tanggal-ambigu": error(
    ["Hari dan bulan dapat tertukar.", "Day and month can be swapped."],
    [
      "04/03/2024 dapat berarti 4 Maret atau 3 April; kami tidak menebak.",
      "04/03/2024 can mean 4 March or 3 April; we do not guess.",
    ],
    "04/03/2024",
    ["Lihat sumbernya, lalu tulis tahun-bulan-hari.", "Look at the source, then write year-month-day."],
  ),
  "tanggal-excel": error(
    ["Nomor hari Excel sebagai tanggal.", "An Excel day number as a date."],
    ["Excel menyimpan tanggal sebagai jumlah hari sejak 1900.", "Excel stores dates as days since 1900."],
    "45404",
    ["Tulis tanggalnya dan format kolomnya sebagai Teks.", "Write the date and format the column as Text."],
  ),
  "tanggal-tak-lengkap": error(
    ["Tanggal tanpa hari.", "A date without its day."],
    [
      "tanggal selalu hari terakhir yang mungkin; ketepatan menyebut seberapa jauh ke belakang.",
      "tanggal is always the last possible day; ketepatan says how far back it may lie.",
    ],
    "2024-04",
    [
      "Tulis hari terakhir yang mungkin dan ketepatan «bulan» atau «tahun»; di mulai hari pertamanya, di terbit cukup 2024-04.",
      "Write the last possible day and ketepatan «bulan» or «tahun»; in mulai its first day, in terbit 2024-04 will do.",
    ],
  ),
  "tanggal-jam": error(
    ["Tanggal disertai jam.", "A date has a time of day."],
    ["Yang dicatat hanya hari, menurut WIB.", "Only the day is recorded, by Jakarta time."],
    "2024-04-22T10:00:00Z",
    ["Tulis tanggalnya saja.", "Write the date alone."],
  ),
  "tanggal-tak-ada": error(
    ["Hari yang tidak ada di kalender.", "A day that is not in the calendar."],
    ["Biasanya satu angka tertukar.", "Mostly a digit was swapped."],
    "2024-02-30",
    ["Lihat lagi sumbernya.", "Look at the source again."],
  ),
  "tanggal-belum-diisi": error(
    ["Tanda tanggal yang belum diisi.", "The mark of a date that was not set."],
    [
      "Program menulis 1970-01-01 atau 1899-12-30 bila tanggalnya kosong.",
      "Programs write 1970-01-01 or 1899-12-30 for an empty date.",
    ],
    "1970-01-01",
    ["Isi tanggal dari sumbernya.", "Fill in the date from the source."],
  ),
  "ketepatan-tak-dikenal": error(
    ["ketepatan berisi kata yang tidak dikenal.", "ketepatan holds an unknown word."],
    FIXED_WORDS,
    "terbaru",
    ["Tulis hari, bulan, tahun, atau paling_lambat.", "Write hari, bulan, tahun, or paling_lambat."],
  ),
  "pilihan-tak-dikenal": error(
    ["Kata di luar pilihan kolom.", "A word that the column does not know."],
    FIXED_WORDS,
    "kira-kira",
    ["Pilih salah satu kata yang disebut dalam pesan.", "Choose one of the words in the message."],
  ),
  "pilihan-ejaan": error(
    [
      "Kata pilihan dengan huruf besar, spasi, atau tanda hubung.",
      "One of the words with capitals, spaces or a hyphen.",
    ],
    FIXED_WORDS,
    "Wajib KTP",
    ["Tulis persis seperti dalam pesan.", "Write it exactly as in the message."],
  ),
  "id-bentuk": error(
    ["Id dengan huruf besar, spasi, atau tanda lain.", "An id with capitals, spaces or other signs."],
    KEY_WORDS,
    "Radar Malang 2024",
    ["Pakai huruf kecil, angka, dan tanda hubung.", "Use lower-case letters, digits and hyphens."],
  ),
  "kode-bentuk": error(
    ["Kode wilayah tidak dalam bentuk baku.", "A region code is not in its usual form."],
    ["Kode adalah teks: dua angka, titik, dua angka.", "A code is text: two digits, a dot, two digits."],
    "3573",
    ["Tulis 35.73 dan format kolomnya sebagai Teks.", "Write 35.73 and format the column as Text."],
  ),
  "kode-nol-hilang": error(
    ["Excel membuang nol dari kode wilayah.", "Excel dropped the nought of a region code."],
    [
      "Excel membaca 35.10 sebagai bilangan dan menyimpannya sebagai 35.1.",
      "Excel reads 35.10 as a number and saves it as 35.1.",
    ],
    "35.1",
    ["Tulis 35.10 dan format kolomnya sebagai Teks.", "Write 35.10 and format the column as Text."],
  ),
  "kode-nama": error(
    ["Nama di kolom kode wilayah.", "A name in the column of region codes."],
    [
      "Ada dua Malang, Kediri, Blitar, Madiun, Mojokerto, Pasuruan, dan Probolinggo.",
      "There are two of Malang, Kediri, Blitar, Madiun, Mojokerto, Pasuruan and Probolinggo.",
    ],
    "Malang",
    ["Tulis kodenya.", "Write the code."],
  ),
  "kode-tak-dikenal": error(
    ["Kode wilayah tidak ada di wilayah.csv.", "A region code is not in wilayah.csv."],
    ["Angka tanpa wilayah tidak dapat ditampilkan.", "A figure without a region cannot be shown."],
    "35.37",
    ["Cari kodenya di wilayah.csv.", "Look the code up in wilayah.csv."],
  ),
  "sumber-kosong": error(
    ["Angka tanpa sumber.", "A figure without a source."],
    [
      "Tidak ada angka tanpa sumber yang dapat dibuka pembaca.",
      "No number is shown without a source that readers can open.",
    ],
    "35.73,2024-04-22,54000,",
    ["Isi id dari sumber.csv.", "Fill in an id of sumber.csv."],
  ),
  "sumber-tak-dikenal": error(
    ["Sumber tidak ada di sumber.csv.", "A source is not in sumber.csv."],
    [
      "Tidak ada angka tanpa sumber yang dapat dibuka pembaca.",
      "No number is shown without a source that readers can open.",
    ],
    "malangpariwara-2024",
    ["Periksa idnya, atau tambahkan sumbernya.", "Check the id, or add the source."],
  ),
  "sumber-alamat": error(
    ["Alamat di kolom sumber.", "An address in the column of sources."],
    [
      "Alamat ditulis sekali, di sumber.csv; di tempat lain cukup idnya.",
      "An address is written once, in sumber.csv; elsewhere its id will do.",
    ],
    "https://malangpariwara.com/…",
    ["Tambahkan alamat di sumber.csv dan tulis idnya.", "Add the address to sumber.csv and write its id."],
  ),
  "url-bentuk": error(
    ["Bukan alamat https yang lengkap.", "Not a whole https address."],
    [
      "Pembaca membuka sumber dengan satu klik; bentuk lain dapat berbahaya.",
      "Readers open a source with one click; other forms can do harm.",
    ],
    "javascript:alert(1)",
    ["Salin alamat lengkapnya dari peramban.", "Copy the whole address from the browser."],
  ),
  "url-http": warning(
    ["Alamat http, bukan https.", "An http address, not https."],
    ["Halaman http dapat diubah di jalan.", "An http page can be changed on its way."],
    "http://feed.ilidea.com/…",
    [
      "Coba alamat yang sama dengan https; bila tidak terbuka, biarkan.",
      "Try the same address with https; if it does not open, leave it.",
    ],
  ),
} satisfies Record<string, Rule>;
