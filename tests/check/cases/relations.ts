import type { relationRules } from "../../../src/rules/relations.ts";
import type { Expected } from "../expected.ts";

export const relationCases: Record<keyof typeof relationRules, Expected> = {
  "laporan-ganda": {
    at: "aktivasi.csv:5:1",
    id: "laporan ini sama kuncinya dengan baris 4 (35.73, 2024-04-22, malangpariwara-2024-04-23). - Simpan satu; bila angkanya berbeda, lihat lagi sumbernya (laki-laki dan perempuan dijumlahkan).",
    en: "this report has the same key as line 4 (35.73, 2024-04-22, malangpariwara-2024-04-23). - Keep one; if the figures differ, look at the source again (men and women are added up).",
  },
  "baris-ganda": {
    at: "sumber.csv:13:1",
    id: "baris ini sama kuncinya dengan baris 6 (jatimtimes-2023-10-22). - Simpan satu; bila isinya berbeda, lihat lagi sumbernya.",
    en: "this row has the same key as line 6 (jatimtimes-2023-10-22). - Keep one; if they differ, look at the source again.",
  },
  "pakai-tanpa-alasan": {
    at: "aktivasi.csv:4:80",
    id: "pakai «tidak», tetapi catatan kosong. - Tulis alasannya dengan singkat, misalnya «sumber menyebut unduhan, bukan aktivasi»; kalimat itu tampil di halaman.",
    en: "pakai is «tidak» but catatan is empty. - Give the reason in a few words of Indonesian, such as «sumber menyebut unduhan, bukan aktivasi»; it is shown on the page.",
  },
  "tersirat-tanpa-hitungan": {
    at: "ektp.csv:4:92",
    id: "cara «tersirat», tetapi catatan kosong. - Tulis hitungannya, misalnya «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».",
    en: "cara is «tersirat» but catatan is empty. - Write the sum in Indonesian, such as «160.000 adalah 25% dari pemegang KTP-el: 160.000 / 0,25 = 640.000».",
  },
  "tersirat-tak-cocok": {
    at: "ektp.csv:4:33",
    id: "jumlah «640000» tidak sama dengan hitungan di catatan: «160.000 / 0,30 = 640.000» hasilnya 533333. - Hitung ulang, dan lihat lagi sumbernya.",
    en: "jumlah «640000» is not what the sum in catatan comes to: «160.000 / 0,30 = 640.000» gives 533333. - Work it out again, and look at the source.",
  },
  "hitungan-tanpa-catatan": {
    at: "ektp.csv:2:71",
    id: "cara «hitungan», tetapi catatan kosong. - Tulis dari angka mana dan bagaimana, misalnya «850.000 wajib KTP, 22.282 belum merekam: 850.000 - 22.282 = 827.718».",
    en: "cara is «hitungan» but catatan is empty. - Write in Indonesian from which figures and how, such as «850.000 wajib KTP, 22.282 belum merekam: 850.000 - 22.282 = 827.718».",
  },
  "hitungan-tak-cocok": {
    at: "ektp.csv:2:33",
    id: "jumlah «670279» tidak sama dengan hitungan di catatan: «706.158 - 35.979 = 670.279» hasilnya 670179. - Hitung ulang, dan lihat lagi sumbernya.",
    en: "jumlah «670279» is not what the sum in catatan comes to: «706.158 - 35.979 = 670.279» gives 670179. - Work it out again, and look at the source.",
  },
  "urutan-tanggal": {
    at: "kegiatan.csv:2:7",
    id: "mulai «2024-11-25» sesudah tanggal (2024-11-24). - Tukar keduanya bila terbalik, sesuai sumber.",
    en: "mulai «2024-11-25» is after tanggal (2024-11-24). - Swap the two if they are the wrong way round, as in the source.",
  },
  "tenggat-jauh": {
    at: "target.csv:6:18",
    id: "tenggat «2204-12-31» lebih dari 10 tahun sesudah mulai (2024-01-01). - Periksa tahunnya di sumber.",
    en: "tenggat «2204-12-31» is more than 10 years after mulai (2024-01-01). - Check the year in the source.",
  },
  "luar-melebihi": {
    at: "kegiatan.csv:2:52",
    id: "luar_wilayah «450» lebih dari aktivasi, 173. - Periksa keduanya di sumber; yang dari luar adalah sebagian dari aktivasi.",
    en: "luar_wilayah «450» is more than aktivasi, 173. - Check both in the source; those from elsewhere are part of aktivasi.",
  },
  "tanggal-belum-terjadi": {
    at: "aktivasi.csv:4:7",
    id: "tanggal «2042-04-22» sesudah hari ini (2026-11-21). - Periksa tahunnya di sumber; tulis tanggal yang sudah lewat.",
    en: "tanggal «2042-04-22» is after today (2026-11-21). - Check the year in the source; write a date that has passed.",
  },
  "tanggal-belum-lewat": {
    at: "aktivasi.csv:5:7",
    id: "tanggal «2026-11-30» (ketepatan «bulan») sesudah hari ini (2026-11-21). - Tulis 2026-11-20, hari terbit sumbernya; ketepatannya tetap.",
    en: "tanggal «2026-11-30» (ketepatan «bulan») is after today (2026-11-21). - Write 2026-11-20, the day its source was published; ketepatan stays.",
  },
  "sarana-nol": {
    at: "sarana.csv:2:11",
    id: "jumlah «0» berarti sarana itu tidak ada. - Kosongkan bila sumber tidak menyebut jumlahnya; bila sumber memang menulis nol, biarkan.",
    en: "jumlah «0» means that there is no such facility. - Leave it empty if the source gives no number; if the source says nought, leave it.",
  },
  "tanggal-terlalu-awal": {
    at: "aktivasi.csv:2:7",
    id: "tanggal «2003-09-03» lebih awal dari yang dicatat di tabel ini (sejak 2021-01-01). - Periksa tahunnya di sumber.",
    en: "tanggal «2003-09-03» is earlier than what this table records (since 2021-01-01). - Check the year in the source.",
  },
  "terbit-belum-terjadi": {
    at: "sumber.csv:6:58",
    id: "terbit «2042-10-22» sesudah hari ini (2026-11-21). - Periksa tahunnya di laman sumber.",
    en: "terbit «2042-10-22» is after today (2026-11-21). - Check the year on the source's page.",
  },
  "sumber-tanggal": {
    at: "sumber.csv:13:1",
    id: "id «detik-2024-04-23» menyebut 2024-04-23, tetapi terbit 2024-04-22. - Lihat tanggal di laman sumber, dan samakan keduanya; Excel menambah sehari bila sel ditarik ke bawah.",
    en: "id «detik-2024-04-23» says 2024-04-23, yet terbit is 2024-04-22. - Look up the date on the source's page, and make the two agree; Excel adds a day where a cell is dragged down.",
  },
  "sumber-kembar": {
    at: "sumber.csv:13:26",
    id: "url ini halaman yang sama dengan baris 5 (jatim-antaranews-2025-08-13). - Pakai satu id untuk keduanya, jatim-antaranews-2025-08-13, dan hapus baris antara-2025-08-13; bila halamannya berbeda, biarkan.",
    en: "this url is the page of line 5 (jatim-antaranews-2025-08-13). - Use one id for both, jatim-antaranews-2025-08-13, and delete the row antara-2025-08-13; if they are two pages, leave them.",
  },
  "hari-bulan-tertukar": {
    at: "aktivasi.csv:5:7",
    id: "tanggal «2024-05-10» jauh sebelum sumbernya terbit (2024-10-05); dengan hari dan bulan ditukar ia 2024-10-05. - Lihat lagi sumbernya; bila tertukar, tulis 2024-10-05, bila tidak, biarkan.",
    en: "tanggal «2024-05-10» is long before its source was published (2024-10-05); with day and month swapped it is 2024-10-05. - Look at the source again; if they are swapped, write 2024-10-05, if not, leave it.",
  },
  "sumber-mendahului": {
    at: "aktivasi.csv:3:7",
    id: "tanggal «2023-10-23» sesudah sumbernya terbit: jatimtimes-2023-10-22, 2023-10-22. - Periksa tanggal angka ini, dan terbit di sumber.csv.",
    en: "tanggal «2023-10-23» is after its source was published: jatimtimes-2023-10-22, 2023-10-22. - Check the date of this figure, and terbit in sumber.csv.",
  },
  "kumulatif-turun": {
    at: "aktivasi.csv:4:23",
    id: 'jumlah «5400» (22 April 2024) di bawah rentang laporan sebelumnya, 31000 sampai 31200 (22 Oktober 2023), padahal kumulatif. - Kurang satu nol? Periksa kedua sumber; bila memang tercetak begitu, tambahkan di pengecualian.csv, dengan alasannya di antara kedua tanda kutip di ujung: kumulatif-turun,aktivasi.csv,35.73|2024-04-22|malangpariwara-2024-04-23,""',
    en: 'jumlah «5400» (22 April 2024) is below the range of the report before it, 31000 to 31200 (22 October 2023), yet this is a running total. - A nought missing? Check both sources; if they are printed so, add this to pengecualian.csv, with the reason between the quotation marks at its end: kumulatif-turun,aktivasi.csv,35.73|2024-04-22|malangpariwara-2024-04-23,""',
  },
  lonjakan: {
    at: "aktivasi.csv:4:23",
    id: "jumlah «540000» (20 April 2024) 17 kali laporan sebelumnya, 31100 (22 Oktober 2023). - Kelebihan satu nol? Periksa kedua sumber; bila memang begitu, misalnya karena rapelan, biarkan.",
    en: "jumlah «540000» (20 April 2024) is 17 times the report before it, 31100 (22 October 2023). - A nought too many? Check both sources; if it is so, as after a catch-up, leave it.",
  },
  "jumlah-provinsi": {
    at: "aktivasi.csv:6:16",
    id: "jumlah «50000» di bawah jumlah 2 kabupaten/kota sampai 2024-04-22, 54700. - Periksa laporan Jawa Timur dan laporan daerah yang paling besar.",
    en: "jumlah «50000» is below the sum of 2 regencies and cities by 2024-04-22, 54700. - Check the report of Jawa Timur and the largest of the regions'.",
  },
  "aktivasi-melebihi-pemegang": {
    at: "aktivasi.csv:5:19",
    id: 'jumlah «7000000» lebih dari pemegang KTP-el: 640000, paling banyak 642000 (perekaman 22 April 2024, malangpariwara-2024-04-23). - Kelebihan satu nol, atau wilayahnya tertukar? Periksa kedua sumber; bila memang tercetak begitu, tambahkan di pengecualian.csv, dengan alasannya di antara kedua tanda kutip di ujung: aktivasi-melebihi-pemegang,aktivasi.csv,35.07|2024-04-22|malangpariwara-2024-04-23,""',
    en: 'jumlah «7000000» is more than the e-KTP holders: 640000, at most 642000 (perekaman 22 April 2024, malangpariwara-2024-04-23). - A nought too many, or another region? Check both sources; if they are printed so, add this to pengecualian.csv, with the reason between the quotation marks at its end: aktivasi-melebihi-pemegang,aktivasi.csv,35.07|2024-04-22|malangpariwara-2024-04-23,""',
  },
  "aktivasi-melebihi-perkiraan": {
    at: "aktivasi.csv:5:19",
    id: "jumlah «2000000» lebih dari perkiraan pemegang KTP-el: 1010000, paling banyak 1060000 (dpt 22 April 2024, malangpariwara-2024-04-23). - Kelebihan satu nol, atau wilayahnya tertukar? Periksa kedua sumber; bila memang tercetak begitu, biarkan.",
    en: "jumlah «2000000» is more than the estimated e-KTP holders: 1010000, at most 1060000 (dpt 22 April 2024, malangpariwara-2024-04-23). - A nought too many, or another region? Check both sources; if they are printed so, leave it.",
  },
  "jumlah-kecil": {
    at: "aktivasi.csv:5:19",
    id: "jumlah «54» kurang dari 1000 orang, padahal kumulatif. - Ribuan, atau persen? Periksa satuannya di sumber; bila memang sekian orang, biarkan.",
    en: "jumlah «54» is fewer than 1000 people, yet this is a running total. - Thousands, or a percentage? Check the unit in the source; if it is so many people, leave it.",
  },
  "klaim-tidak-cocok": {
    at: "aktivasi.csv:4:45",
    id: "persen «28.76» dan jumlah 54000 tidak cocok dengan basis mana pun di ektp.csv; basisnya menjadi sekitar 187761 orang. - Periksa keduanya di sumber; bila memang tercetak begitu, biarkan: halaman menunjukkannya.",
    en: "persen «28.76» and jumlah 54000 fit no base in ektp.csv; the base would be about 187761 people. - Check both in the source; if they are printed so, leave them: the page shows it.",
  },
  "perekaman-melebihi-wajib": {
    at: "ektp.csv:2:33",
    id: "jumlah «670279» perekaman lebih dari wajib KTP pada hari yang sama, 670000 (baris 3). - Periksa keduanya; bila memang begitu (warga direkam sebelum 17 tahun), biarkan.",
    en: "jumlah «670279» recorded is more than those obliged on the same day, 670000 (line 3). - Check both; if it is so (people are recorded before they turn 17), leave it.",
  },
  "daftar-menyusut": {
    at: "ektp.csv:4:33",
    id: "jumlah «640000» perekaman (22 April 2024) di bawah yang sebelumnya, 700000 (25 September 2020). - Periksa keduanya; bila daftarnya memang dibersihkan, biarkan.",
    en: "jumlah «640000» perekaman (22 April 2024) is below the one before it, 700000 (25 September 2020). - Check both; if the register was cleaned, leave it.",
  },
  "daftar-melonjak": {
    at: "ektp.csv:4:33",
    id: "jumlah «640000» perekaman (22 April 2024) jauh di atas yang sebelumnya, 400000 (25 September 2020). - Periksa apakah wilayah dan ukurannya cocok, dan tidak kelebihan angka.",
    en: "jumlah «640000» perekaman (22 April 2024) is far above the one before it, 400000 (25 September 2020). - Check that region and measure fit, and that no digit is too many.",
  },
  "basis-mustahil": {
    at: "ektp.csv:6:29",
    id: "jumlah «1290000» wajib_ktp (22 April 2024) tidak mungkin di samping penduduk 300000 (22 April 2024, baris 5). - Periksa wilayah (kota atau kabupaten senama?), ukuran, dan angkanya di kedua sumber; bila memang tercetak begitu, biarkan.",
    en: "jumlah «1290000» wajib_ktp (22 April 2024) cannot be beside penduduk 300000 (22 April 2024, line 5). - Check region (city or regency of one name?), measure and figure in both sources; if they are printed so, leave them.",
  },
  "penduduk-bukan-dukcapil": {
    at: "ektp.csv:5:47",
    id: "penduduk dari BPS dipakai, padahal di sini penduduk adalah angka Dukcapil. - Tulis pakai «tidak» dan alasannya di catatan.",
    en: "residents counted by BPS are in use, yet here they are Dukcapil's. - Write pakai «tidak» and the reason in catatan.",
  },
  "target-nasional": {
    at: "target.csv:5:29",
    id: "basis «wajib_ktp», padahal target nasional (00) adalah persen dari perekaman. - Isi persen dan basis «perekaman»; pernyataan lain masuk ke catatan.",
    en: "basis is «wajib_ktp», yet the national target (00) is a percentage of perekaman. - Fill in persen and basis «perekaman»; other statements go into catatan.",
  },
  "target-bertumpuk": {
    at: "target.csv:3:4",
    id: "mulai «2023-12-31» masih di dalam target nasional baris 2 (sampai 2023-12-31). - Tulis mulai 2024-01-01, atau tenggat baris 2 2023-12-30, sesuai sumber.",
    en: "mulai «2023-12-31» is still within the national target of line 2 (until 2023-12-31). - Set mulai to 2024-01-01, or tenggat of line 2 to 2023-12-30, as in the source.",
  },
  "target-berlubang": {
    at: "target.csv:3:4",
    id: "tidak ada target nasional antara 2023-12-31 (baris 2) dan mulai «2024-01-02». - Tambahkan target untuk 2024-01-01, atau tulis mulai 2024-01-01.",
    en: "there is no national target between 2023-12-31 (line 2) and mulai «2024-01-02». - Add the target for 2024-01-01, or set mulai to 2024-01-01.",
  },
  "target-hari-ini": {
    at: "target.csv:4:15",
    id: "tidak ada target nasional untuk hari ini (2026-11-21); yang terakhir sampai 2025-12-31. - Tambahkan target tahun ini bila sudah ditetapkan.",
    en: "there is no national target for today (2026-11-21); the last one runs until 2025-12-31. - Add this year's target once it is set.",
  },
  "target-jumlah": {
    at: "target.csv:7:42",
    id: "jumlah «225000» bukan 25% dari wajib_ktp: 25% dari 850000 adalah 212500. - Periksa persen, basis, dan jumlahnya di sumber; bila memang tercetak begitu, biarkan.",
    en: "jumlah «225000» is not 25% of wajib_ktp: 25% of 850000 is 212500. - Check persen, basis and jumlah in the source; if it is printed so, leave it.",
  },
  "wilayah-jenis": {
    at: "wilayah.csv:6:19",
    id: "jenis «kabupaten» tidak cocok dengan kode 35.73. - Tulis kota, atau periksa kodenya.",
    en: "jenis «kabupaten» does not fit the code 35.73. - Write kota, or check the code.",
  },
  "wilayah-nama": {
    at: "wilayah.csv:6:7",
    id: "nama «Malang Kota» tidak diawali «Kota», padahal 35.73 sebuah kota. - Tulis nama resmi lengkapnya, dan periksa kodenya.",
    en: "nama «Malang Kota» does not begin with «Kota», yet 35.73 is a kota. - Write the full official name, and check the code.",
  },
  "wilayah-slug": {
    at: "wilayah.csv:6:24",
    id: "slug «malang» bukan nama «Kota Malang» dalam huruf kecil. - Tulis kota-malang, atau betulkan namanya; slug yang telah terbit tidak berubah.",
    en: "slug «malang» is not the name «Kota Malang» in lower case. - Write kota-malang, or put the name right; a slug that was published does not change.",
  },
  "wilayah-kembar": {
    at: "wilayah.csv:7:7",
    id: "nama «Kota Malang» sudah dipakai 35.73 (baris 6). - Periksa kode dan nama keduanya.",
    en: "nama «Kota Malang» is already that of 35.73 (line 6). - Check the code and name of both.",
  },
  "wilayah-luar": {
    at: "wilayah.csv:7:1",
    id: "kode 33.74 terletak di 33, yang tidak ada di tabel ini. - Periksa kodenya, atau tambahkan baris 33.",
    en: "code 33.74 lies in 33, which is not in this table. - Check the code, or add a row for 33.",
  },
  "wilayah-tanpa-isi": {
    at: "wilayah.csv:7:1",
    id: "Jawa Tengah tidak punya kabupaten/kota di tabel ini, padahal yang lain punya. - Tambahkan kabupaten/kota di Jawa Tengah, atau hapus barisnya.",
    en: "Jawa Tengah has no regency or city in this table, yet others have. - Add the regencies and cities of Jawa Tengah, or delete its row.",
  },
  "wilayah-kurang": {
    at: "wilayah.csv:1:1",
    id: "baris dengan jenis provinsi tidak ada di tabel ini. - Kembalikan barisnya.",
    en: "there is no row with the jenis provinsi in this table. - Put it back.",
  },
  "petak-ganda": {
    at: "wilayah.csv:6:48",
    id: "petak Kota Malang sudah ditempati Kabupaten Malang (baris 4). - Pilih petak yang kosong.",
    en: "the tile of Kota Malang is taken by Kabupaten Malang (line 4). - Choose one that is free.",
  },
  "petak-kurang": {
    at: "wilayah.csv:6:48",
    id: "petak Kota Malang kosong, dari 3 wilayah: beranda tanpa peta. - Isi petak_baris dan petak_kolom setiap wilayah; bila peta tidak perlu, biarkan.",
    en: "Kota Malang has no tile, of 3 regions: the home page has no map. - Fill in petak_baris and petak_kolom of every region; if no map is wanted, leave them.",
  },
};
