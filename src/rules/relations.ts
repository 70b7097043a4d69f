import { error, excusableError, warning, type Pair, type Rule } from "./rule.ts";

const ONE_ROW: Pair = [
  "Setiap laporan satu sumber tentang satu wilayah dan hari dicatat satu kali.",
  "Each report of one source on one region and day is recorded once.",
];
const CHECK_YEAR: Pair = ["Periksa tahunnya di sumber.", "Check the year in the source."];
const BOTH_SOURCES: Pair = [
  "Periksa kedua sumber; bila memang tercetak begitu, salin baris siap pakai dari pesan ke pengecualian.csv dan isi alasannya.",
  "Check both sources; if they are printed so, copy the ready row of the message into pengecualian.csv and give the reason.",
];
const SHOWN_AS_IS: Pair = [
  "Bisa saja memang begitu; peringatan ini meminta satu kali periksa.",
  "It may be so; this warning asks for one look.",
];
const EVERY_DAY: Pair = [
  "Setiap hari punya tepat satu target nasional, supaya statusnya jelas.",
  "Every day has exactly one national target, so that the status is clear.",
];
const REGION_TABLE: Pair = [
  "Kode, jenis, nama, dan alamat halaman menunjuk wilayah yang sama.",
  "Code, type, name and page address mean the same region.",
];

/** Rules about cells of one row together, about rows of one table, and about tables together. */
export const relationRules = {
  "laporan-ganda": error(
    ["Dua laporan dengan kunci yang sama.", "Two reports with the same key."],
    ONE_ROW,
    "35.73,2024-04-22,malangpariwara-2024-04-23 (dua kali)",
    [
      "Simpan satu; bila angkanya berbeda, lihat lagi sumbernya.",
      "Keep one; if the figures differ, look at the source again.",
    ],
  ),
  "baris-ganda": error(
    ["Dua baris dengan kunci yang sama.", "Two rows with the same key."],
    ["Kunci menunjuk tepat satu baris.", "A key means exactly one row."],
    "malangpariwara-2024-04-23 (dua kali)",
    ["Simpan satu; bila isinya berbeda, lihat lagi sumbernya.", "Keep one; if they differ, look at the source again."],
  ),
  "pakai-tanpa-alasan": error(
    ["Angka tidak dipakai, tanpa alasan.", "A figure is not used, without a reason."],
    ["Pembaca berhak tahu mengapa sebuah angka tidak dihitung.", "Readers may know why a figure does not count."],
    "pakai tidak, catatan kosong",
    ["Tulis alasannya di catatan.", "Give the reason in catatan."],
  ),
  "tersirat-tanpa-hitungan": error(
    ["Angka tersirat tanpa hitungan di catatan.", "An implied figure without its sum in catatan."],
    [
      "Angka yang tidak tercetak hanya dipercaya bila hitungannya tampak.",
      "A figure that is not printed is only trusted when its sum is seen.",
    ],
    "cara tersirat, catatan kosong",
    [
      "Tulis hitungannya di catatan, misalnya 160.000 / 0,25 = 640.000.",
      "Write the sum in catatan, such as 160.000 / 0,25 = 640.000.",
    ],
  ),
  "tersirat-tak-cocok": error(
    [
      "Angka tersirat tidak mengikuti hitungannya atau targetnya.",
      "An implied figure does not follow from its sum or its target.",
    ],
    ["Angka yang diturunkan harus dapat dihitung ulang.", "A derived figure must come out again."],
    "jumlah 64000, catatan 160.000 / 0,25 = 640.000",
    ["Hitung ulang, atau periksa targetnya.", "Work it out again, or check the target."],
  ),
  "hitungan-tanpa-catatan": error(
    ["Angka hasil hitungan tanpa catatan.", "A figure worked out, without a note."],
    [
      "Angka yang tidak tercetak hanya dipercaya bila tampak dari mana asalnya.",
      "A figure that is not printed is only trusted when it is seen where it comes from.",
    ],
    "cara hitungan, catatan kosong",
    [
      "Tulis dari angka mana dan bagaimana, misalnya 850.000 - 22.282 = 827.718.",
      "Write from which figures and how, such as 850.000 - 22.282 = 827.718.",
    ],
  ),
  "hitungan-tak-cocok": error(
    ["Angka hasil hitungan tidak sama dengan hitungannya.", "A figure worked out is not what its sum comes to."],
    ["Angka yang diturunkan harus dapat dihitung ulang.", "A derived figure must come out again."],
    "jumlah 827718, catatan 850.000 - 32.282 = 827.718",
    ["Hitung ulang, dan lihat lagi sumbernya.", "Work it out again, and look at the source."],
  ),
  "urutan-tanggal": error(
    ["mulai sesudah hari terakhirnya.", "mulai is after the last day."],
    ["Masa yang terbalik tidak memuat satu hari pun.", "A period turned round holds no day."],
    "mulai 2024-12-31, tenggat 2024-01-01",
    ["Tukar keduanya, sesuai sumber.", "Swap the two, as in the source."],
  ),
  "tenggat-jauh": warning(
    ["Tenggat lebih dari sepuluh tahun sesudah mulai.", "A deadline more than ten years after its start."],
    SHOWN_AS_IS,
    "2204-12-31",
    CHECK_YEAR,
  ),
  "luar-melebihi": error(
    [
      "Warga luar wilayah lebih banyak daripada seluruh aktivasi kegiatan.",
      "More people from elsewhere than all activations of a session.",
    ],
    ["luar_wilayah adalah bagian dari aktivasi.", "luar_wilayah is a part of aktivasi."],
    "aktivasi 45, luar_wilayah 450",
    ["Periksa keduanya di sumber.", "Check both in the source."],
  ),
  "tanggal-belum-terjadi": error(
    ["Tanggal sesudah hari ini.", "A date after today."],
    ["Laporan tidak dapat mendahului harinya.", "A report cannot come before its day."],
    "2042-04-22",
    CHECK_YEAR,
  ),
  "tanggal-belum-lewat": warning(
    ["Hari terakhir yang mungkin sesudah hari ini.", "The last possible day is after today."],
    [
      "Bulan atau tahunnya belum habis; angka yang sudah terbit tidak mungkin dari hari yang belum tiba.",
      "The month or year is not over; a figure already published cannot be of a day to come.",
    ],
    "2026-11-30, ketepatan bulan, diperiksa 22 November 2026",
    ["Tulis hari terbit sumbernya; ketepatannya tetap.", "Write the day its source was published; ketepatan stays."],
  ),
  "tanggal-terlalu-awal": error(
    ["Tanggal lebih awal dari yang dicatat di tabel ini.", "A date earlier than anything this table records."],
    [
      "Dasar IKD adalah Permendagri 72/2022; tahun yang jauh lebih awal biasanya tertukar.",
      "IKD rests on Permendagri 72/2022; a year long before it is mostly a slip.",
    ],
    "2002-04-22",
    CHECK_YEAR,
  ),
  "terbit-belum-terjadi": warning(
    ["Sumber terbit sesudah hari ini.", "A source published after today."],
    ["Biasanya tahunnya tertukar.", "Mostly the year is a slip."],
    "2042-04-23",
    CHECK_YEAR,
  ),
  "sumber-tanggal": warning(
    [
      "Tanggal di ujung id sumber bukan tanggal terbitnya.",
      "The date that ends a source's id is not its publication date.",
    ],
    [
      "Biasanya satu di antaranya tertukar, atau diisi sendiri oleh Excel.",
      "One of the two is mostly a slip, or was filled in by Excel.",
    ],
    "detik-2024-04-23, terbit 2024-04-22",
    [
      "Lihat tanggal di laman sumber, dan samakan keduanya.",
      "Look up the date on the source's page, and make the two agree.",
    ],
  ),
  "sumber-mendahului": error(
    ["Sumber lebih tua daripada angkanya.", "A source is older than its figure."],
    ["Berita tidak dapat memuat angka dari hari sesudahnya.", "A page cannot hold a figure of a later day."],
    "tanggal 2024-04-22, terbit 2024-04-21",
    ["Periksa tanggal angka dan tanggal terbit.", "Check the date of the figure and the publication date."],
  ),
  "kumulatif-turun": excusableError(
    ["Jumlah kumulatif turun.", "A running total falls."],
    [
      "Jumlah aktivasi sejak awal hanya dapat bertambah; dua laporan ini tidak mungkin keduanya tepat.",
      "Activations since the beginning can only grow; the two reports cannot both be right.",
    ],
    "31100 lalu 5400",
    BOTH_SOURCES,
  ),
  lonjakan: warning(
    ["Jumlah kumulatif naik sepuluh kali dalam setengah tahun.", "A running total grows tenfold in half a year."],
    SHOWN_AS_IS,
    "5400 lalu 54000",
    [
      "Periksa apakah kelebihan satu nol; bila memang begitu, biarkan.",
      "Check whether there is a nought too many; if it is so, leave it.",
    ],
  ),
  "jumlah-provinsi": warning(
    [
      "Laporan provinsi di bawah jumlah kabupaten/kotanya.",
      "A report of the province is below the sum of its regions.",
    ],
    [
      "Salah satunya perlu diperiksa; jumlah daerah adalah batas bawah.",
      "One of them needs a look; the sum of the regions is a lower bound.",
    ],
    "35: 100000; 35.78: 300000",
    [
      "Periksa laporan provinsi dan laporan daerah yang paling besar.",
      "Check the province's report and the largest of the regions'.",
    ],
  ),
  "aktivasi-melebihi-pemegang": excusableError(
    ["Aktivasi lebih banyak daripada pemegang KTP-el.", "More activations than e-KTP holders."],
    ["Hanya pemegang KTP-el yang dapat mengaktifkan IKD.", "Only a holder of an e-KTP can activate IKD."],
    "jumlah 7000000, pemegang 670279",
    BOTH_SOURCES,
  ),
  "aktivasi-melebihi-perkiraan": warning(
    ["Aktivasi lebih banyak daripada perkiraan pemegang KTP-el.", "More activations than the estimated e-KTP holders."],
    ["Perkiraan dari wajib KTP atau DPT dapat meleset.", "An estimate from those obliged or from voters can be off."],
    "jumlah 7000000, DPT 660000",
    [
      "Periksa kedua sumber; bila memang tercetak begitu, biarkan.",
      "Check both sources; if they are printed so, leave it.",
    ],
  ),
  "jumlah-kecil": warning(
    ["Jumlah kumulatif di bawah 1.000 orang.", "A running total below 1,000 people."],
    [
      "Ribuan yang ditulis sebagai satuan, atau persen di kolom jumlah, tampak begini.",
      "Thousands written as units, or a percentage in the column of counts, look like this.",
    ],
    "54",
    ["Periksa satuannya di sumber.", "Check the unit in the source."],
  ),
  "klaim-tidak-cocok": warning(
    [
      "Persen dan jumlah satu baris tidak cocok dengan basis mana pun.",
      "The percentage and the count of a row fit no base.",
    ],
    [
      "Salinan yang meleset tampak sama dengan sumber yang angkanya memang tidak cocok; yang terakhir ditampilkan apa adanya.",
      "A slip looks like a source whose figures do not fit; the latter is shown as it is.",
    ],
    "jumlah 43584, persen 28.76",
    [
      "Periksa keduanya di sumber; bila memang tercetak begitu, biarkan.",
      "Check both in the source; if they are printed so, leave them.",
    ],
  ),
  "sarana-nol": warning(
    ["Jumlah sarana nol.", "There are nought facilities."],
    [
      "Nol dan tidak disebut adalah dua hal: yang tidak disebut dikosongkan.",
      "Nought and not stated are two things: what is not stated is left empty.",
    ],
    "jumlah 0",
    [
      "Kosongkan bila sumber tidak menyebut jumlahnya; bila sumber memang menulis nol, biarkan.",
      "Leave it empty if the source gives no number; if the source says nought, leave it.",
    ],
  ),
  "perekaman-melebihi-wajib": warning(
    [
      "Perekaman lebih banyak daripada wajib KTP pada hari yang sama.",
      "More recorded than obliged to hold a KTP on one day.",
    ],
    [
      "Bisa terjadi, karena warga direkam sebelum berusia 17 tahun.",
      "It happens, since people are recorded before they turn 17.",
    ],
    "perekaman 906847, wajib_ktp 854046",
    ["Periksa keduanya; bila memang begitu, biarkan.", "Check both; if it is so, leave it."],
  ),
  "daftar-menyusut": warning(
    ["Basis menyusut lebih dari 2 per 100 dalam setahun.", "A base shrinks by more than 2 in 100 a year."],
    [
      "Daftar memang dapat dibersihkan, tetapi satu angka yang hilang tampak sama.",
      "Registers are cleaned at times, but a lost digit looks the same.",
    ],
    "950595 lalu 797602",
    ["Periksa keduanya; bila memang begitu, biarkan.", "Check both; if it is so, leave it."],
  ),
  "daftar-melonjak": warning(
    ["Basis naik lebih dari separuh.", "A base grows by more than half."],
    SHOWN_AS_IS,
    "670279 lalu 6702790",
    ["Periksa wilayah, ukuran, dan jumlah angkanya.", "Check region, measure and number of digits."],
  ),
  "penduduk-bukan-dukcapil": error(
    ["Penduduk dari BPS dipakai.", "Residents counted by BPS are in use."],
    [
      "Di sini penduduk adalah angka Dukcapil; BPS menghitung penduduk yang lain.",
      "Here residents are Dukcapil's; BPS counts another population.",
    ],
    "penduduk, sumber BPS, pakai kosong",
    ["Tulis pakai «tidak» dan alasannya.", "Write pakai «tidak» and the reason."],
  ),
  "target-nasional": error(
    ["Target nasional bukan persen dari perekaman.", "A national target that is not a percentage of perekaman."],
    EVERY_DAY,
    "00, persen kosong",
    [
      "Isi persen dan basis «perekaman»; pernyataan lain masuk ke catatan.",
      "Fill in persen and basis «perekaman»; other statements go into catatan.",
    ],
  ),
  "target-bertumpuk": error(
    ["Dua target nasional untuk hari yang sama.", "Two national targets for one day."],
    EVERY_DAY,
    "2024-01-01 sampai 2024-12-31, dan 2024-07-01 sampai …",
    ["Ubah mulai atau tenggatnya, sesuai sumber.", "Change mulai or tenggat, as in the source."],
  ),
  "target-berlubang": error(
    ["Ada hari tanpa target nasional di antara dua target.", "A day without a national target between two of them."],
    EVERY_DAY,
    "sampai 2023-12-31, lalu mulai 2024-02-01",
    ["Isi targetnya, atau sambungkan tanggalnya.", "Fill in that target, or make the dates meet."],
  ),
  "target-hari-ini": warning(
    ["Hari ini tanpa target nasional.", "There is no national target today."],
    ["Tanpa target, status tidak dapat diberikan.", "Without a target no status can be given."],
    "target terakhir sampai 2026-12-31",
    ["Tambahkan target tahun ini bila sudah ditetapkan.", "Add this year's target once it is set."],
  ),
  "target-jumlah": warning(
    ["Jumlah target bukan persennya dari basisnya.", "The people of a target are not its share of its base."],
    [
      "Sumber kadang mencetak angka yang tidak saling cocok; keduanya ditampilkan.",
      "Sources at times print figures that do not fit; both are shown.",
    ],
    "25% dari 850000 wajib KTP, jumlah 225000",
    ["Periksa di sumber; bila memang tercetak begitu, biarkan.", "Check the source; if it is printed so, leave it."],
  ),
  "wilayah-jenis": error(
    ["Jenis wilayah tidak cocok dengan kodenya.", "The type of a region does not fit its code."],
    REGION_TABLE,
    "35.73, kabupaten",
    ["Periksa kode dan jenisnya.", "Check code and type."],
  ),
  "wilayah-nama": error(
    ["Nama wilayah tidak cocok dengan jenisnya.", "The name of a region does not fit its type."],
    REGION_TABLE,
    "35.73, Kabupaten Malang, kota",
    ["Tulis nama resmi lengkapnya.", "Write the full official name."],
  ),
  "wilayah-slug": error(
    ["Alamat halaman wilayah bukan namanya.", "A region's page address is not its name."],
    REGION_TABLE,
    "Kota Malang, malang",
    ["Tulis nama resmi dalam huruf kecil dengan tanda hubung.", "Write the official name in lower case with hyphens."],
  ),
  "wilayah-kembar": error(
    ["Dua wilayah dengan nama yang sama.", "Two regions of one name."],
    REGION_TABLE,
    "Kota Malang (dua kali)",
    ["Periksa kode dan namanya.", "Check code and name."],
  ),
  "wilayah-kurang": error(
    ["Indonesia (00) atau Jawa Timur (35) tidak ada.", "Indonesia (00) or East Java (35) is missing."],
    [
      "Target nasional dan angka provinsi bergantung padanya.",
      "The national target and the province's figures depend on them.",
    ],
    "wilayah.csv tanpa 35",
    ["Kembalikan barisnya.", "Put its row back."],
  ),
  "petak-ganda": error(
    ["Dua wilayah di satu petak peta.", "Two regions on one tile of the map."],
    ["Satu di antaranya akan tertutup.", "One of them would be covered."],
    "petak 4,5 (dua kali)",
    ["Pilih petak yang kosong.", "Choose a tile that is free."],
  ),
} satisfies Record<string, Rule>;
