import type { Pair } from "../../rules/rule.ts";
import type { relationRules } from "../../rules/relations.ts";

const ONE_ROW: Pair = [
  "Setiap laporan satu sumber tentang satu wilayah dan hari dicatat satu kali.",
  "Each report of one source on one region and day is recorded once.",
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

/** Why a breach matters: rules about cells of one row together, about rows of one table, and about tables together. */
export const relationReasons: Record<keyof typeof relationRules, Pair> = {
  "laporan-ganda": ONE_ROW,
  "baris-ganda": ["Kunci menunjuk tepat satu baris.", "A key means exactly one row."],
  "pakai-tanpa-alasan": [
    "Pembaca berhak tahu mengapa sebuah angka tidak dihitung.",
    "Readers may know why a figure does not count.",
  ],
  "tersirat-tanpa-hitungan": [
    "Angka yang tidak tercetak hanya dipercaya bila hitungannya tampak.",
    "A figure that is not printed is only trusted when its sum is seen.",
  ],
  "tersirat-tak-cocok": ["Angka yang diturunkan harus dapat dihitung ulang.", "A derived figure must come out again."],
  "hitungan-tanpa-catatan": [
    "Angka yang tidak tercetak hanya dipercaya bila tampak dari mana asalnya.",
    "A figure that is not printed is only trusted when it is seen where it comes from.",
  ],
  "hitungan-tak-cocok": ["Angka yang diturunkan harus dapat dihitung ulang.", "A derived figure must come out again."],
  "urutan-tanggal": ["Masa yang terbalik tidak memuat satu hari pun.", "A period turned round holds no day."],
  "tenggat-jauh": SHOWN_AS_IS,
  "luar-melebihi": ["luar_wilayah adalah bagian dari aktivasi.", "luar_wilayah is a part of aktivasi."],
  "tanggal-belum-terjadi": ["Laporan tidak dapat mendahului harinya.", "A report cannot come before its day."],
  "tanggal-belum-lewat": [
    "Bulan atau tahunnya belum habis; angka yang sudah terbit tidak mungkin dari hari yang belum tiba.",
    "The month or year is not over; a figure already published cannot be of a day to come.",
  ],
  "tanggal-terlalu-awal": [
    "Dasar IKD adalah Permendagri 72/2022; tahun yang jauh lebih awal biasanya tertukar.",
    "IKD rests on Permendagri 72/2022; a year long before it is mostly a slip.",
  ],
  "terbit-belum-terjadi": ["Biasanya tahunnya tertukar.", "Mostly the year is a slip."],
  "sumber-tanggal": [
    "Biasanya satu di antaranya tertukar, atau diisi sendiri oleh Excel.",
    "One of the two is mostly a slip, or was filled in by Excel.",
  ],
  "sumber-kembar": [
    "Satu halaman di bawah dua id tampil sebagai dua sumber yang saling menguatkan, atau berbeda.",
    "One page under two ids is shown as two sources that agree, or differ.",
  ],
  "hari-bulan-tertukar": [
    "10-05 dan 05-10 tampak sama; tanggal terbit sumbernya menunjukkan mana yang wajar.",
    "10-05 and 05-10 look alike; the day its source was published tells which is likely.",
  ],
  "sumber-mendahului": [
    "Berita tidak dapat memuat angka dari hari sesudahnya.",
    "A page cannot hold a figure of a later day.",
  ],
  "kumulatif-turun": [
    "Jumlah aktivasi sejak awal hanya dapat bertambah; dua laporan ini tidak mungkin keduanya tepat.",
    "Activations since the beginning can only grow; the two reports cannot both be right.",
  ],
  lonjakan: SHOWN_AS_IS,
  "jumlah-provinsi": [
    "Salah satunya perlu diperiksa; jumlah daerah adalah batas bawah.",
    "One of them needs a look; the sum of the regions is a lower bound.",
  ],
  "aktivasi-melebihi-pemegang": [
    "Hanya pemegang KTP-el yang dapat mengaktifkan IKD.",
    "Only a holder of an e-KTP can activate IKD.",
  ],
  "aktivasi-melebihi-perkiraan": [
    "Perkiraan dari wajib KTP atau DPT dapat meleset.",
    "An estimate from those obliged or from voters can be off.",
  ],
  "jumlah-kecil": [
    "Ribuan yang ditulis sebagai satuan, atau persen di kolom jumlah, tampak begini.",
    "Thousands written as units, or a percentage in the column of counts, look like this.",
  ],
  "klaim-tidak-cocok": [
    "Salinan yang meleset tampak sama dengan sumber yang angkanya memang tidak cocok; yang terakhir ditampilkan apa adanya.",
    "A slip looks like a source whose figures do not fit; the latter is shown as it is.",
  ],
  "sarana-nol": [
    "Nol dan tidak disebut adalah dua hal: yang tidak disebut dikosongkan.",
    "Nought and not stated are two things: what is not stated is left empty.",
  ],
  "perekaman-melebihi-wajib": [
    "Bisa terjadi, karena warga direkam sebelum berusia 17 tahun.",
    "It happens, since people are recorded before they turn 17.",
  ],
  "daftar-menyusut": [
    "Daftar memang dapat dibersihkan, tetapi satu angka yang hilang tampak sama.",
    "Registers are cleaned at times, but a lost digit looks the same.",
  ],
  "daftar-melonjak": SHOWN_AS_IS,
  "basis-mustahil": [
    "Wajib KTP, pemilih, dan pemegang adalah bagian dari penduduk; biasanya kota dan kabupaten senama tertukar.",
    "Those obliged, voters and holders are part of the residents; mostly a city and a regency of one name were swapped.",
  ],
  "penduduk-bukan-dukcapil": [
    "Di sini penduduk adalah angka Dukcapil; BPS menghitung penduduk yang lain.",
    "Here residents are Dukcapil's; BPS counts another population.",
  ],
  "target-nasional": EVERY_DAY,
  "target-bertumpuk": EVERY_DAY,
  "target-berlubang": EVERY_DAY,
  "target-hari-ini": ["Tanpa target, status tidak dapat diberikan.", "Without a target no status can be given."],
  "target-jumlah": [
    "Sumber kadang mencetak angka yang tidak saling cocok; keduanya ditampilkan.",
    "Sources at times print figures that do not fit; both are shown.",
  ],
  "wilayah-jenis": REGION_TABLE,
  "wilayah-nama": REGION_TABLE,
  "wilayah-slug": REGION_TABLE,
  "wilayah-kembar": REGION_TABLE,
  "wilayah-luar": [
    "Tiap wilayah dijumlahkan untuk wilayah yang memuatnya.",
    "Every region is summed for the region that holds it.",
  ],
  "wilayah-tanpa-isi": [
    "Yang dihitung dan dibandingkan harus setingkat.",
    "What is counted and compared must be of one level.",
  ],
  "wilayah-kurang": [
    "Target nasional dan angka provinsi bergantung padanya.",
    "The national target and the province's figures depend on them.",
  ],
  "petak-ganda": ["Satu di antaranya akan tertutup.", "One of them would be covered."],
  "petak-kurang": [
    "Peta yang kurang satu wilayah tampak lengkap, padahal tidak.",
    "A map that lacks one region looks whole, yet is not.",
  ],
};
