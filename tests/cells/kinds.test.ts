import { describe, expect, test } from "vitest";
import * as kinds from "../../src/cells/kinds.ts";
import { said } from "./said.ts";

const { address, bpsCode, choice, code, datePrecision, id, region, sharePrecision, source, text, word, yesOrNo } =
  kinds;
const measure = choice("perekaman", "wajib_ktp", "dpt");

describe("what each kind of cell reads", () => {
  test.each([
    ["code", code, "35.73", "35.73"],
    ["code of a province", code, "35", "35"],
    ["code of Statistics Indonesia", bpsCode, "3573", "3573"],
    ["id", id, "malangpariwara-2024-04-23", "malangpariwara-2024-04-23"],
    ["word", word, "mpp_digital", "mpp_digital"],
    ["choice", measure, "wajib_ktp", "wajib_ktp"],
    ["yes", yesOrNo, "ya", true],
    ["no", yesOrNo, "tidak", false],
    ["precision of a date", datePrecision, "paling_lambat", "paling_lambat"],
    [
      "address",
      address,
      "https://malangpariwara.com/2024/04/23/kejar-target-25/?a=1#b",
      "https://malangpariwara.com/2024/04/23/kejar-target-25/?a=1#b",
    ],
    ["address without TLS, of which a rule warns", address, "http://feed.ilidea.com/x", "http://feed.ilidea.com/x"],
    [
      "text",
      text,
      "Jembol GISA, di «MPP»: 173 orang (25%) – selesai.",
      "Jembol GISA, di «MPP»: 173 orang (25%) – selesai.",
    ],
    ["text of two lines", text, "Baris satu.\nBaris dua.", "Baris satu.\nBaris dua."],
    [
      "text with a date, sums and a code",
      text,
      "35.73, 2024-04-22: 160.000 / 0,25 = 640.000",
      "35.73, 2024-04-22: 160.000 / 0,25 = 640.000",
    ],
    // Their form is judged where regions and sources are known.
    ["region", region, "Malang", "Malang"],
    ["source", source, "Radar Malang", "Radar Malang"],
  ] as const)("%s", (_, kind, written, value) => expect(said<unknown>(kind, written)).toBe(value));
});

describe("a name or an id has at most a hundred letters, whatever their bytes", () => {
  const { shortLine } = kinds;
  test.each([
    ["id", id, "a".repeat(100)],
    ["name", shortLine, "a".repeat(100)],
    // A hundred letters in two hundred units and four hundred bytes.
    ["name in letters of two units", shortLine, "𝐊".repeat(100)],
  ])("%s", (_, kind, longest) => {
    expect(said<unknown>(kind, longest)).toBe(longest);
    expect(kind.read(longest + longest.slice(0, longest.length / 100))).toMatchObject({
      fault: { rule: "nama-terlalu-panjang" },
    });
  });

  test("no more is asked of a text that names nothing", () => {
    expect(said<unknown>(kinds.oneLine, "a".repeat(101))).toBe("a".repeat(101));
  });
});

const ID = ["Pakai huruf kecil, angka, dan tanda hubung saja", "Use lower-case letters, digits and hyphens only"];
const COPY = [
  "Salin alamat lengkapnya dari peramban, diawali https://.",
  "Copy the whole address from the browser, beginning with https://.",
];
const CODE = [
  "Tulis dua angka, titik, dua angka, misalnya 35.73, dan format kolomnya sebagai Teks.",
  "Write two digits, a dot, two digits, such as 35.73, and format the column as Text.",
];

describe("and what it says of the rest", () => {
  test.each([
    [
      code,
      "3573",
      `kode-bentuk «3573» bukan bentuk kode Kemendagri. - Tulis 35.73 dan format kolomnya sebagai Teks.`,
      `kode-bentuk «3573» is not the form of a Home Affairs code. - Write 35.73 and format the column as Text.`,
    ],
    [
      code,
      "Malang",
      `kode-bentuk «Malang» bukan bentuk kode Kemendagri. - ${CODE[0]}`,
      `kode-bentuk «Malang» is not the form of a Home Affairs code. - ${CODE[1]}`,
    ],
    [
      code,
      "35.1",
      "kode-nol-hilang «35.1» bukan kode; Excel membuang nol di belakang. - Tulis 35.10 dan format kolomnya sebagai Teks.",
      "kode-nol-hilang «35.1» is no code; Excel drops the last zero. - Write 35.10 and format the column as Text.",
    ],
    [
      bpsCode,
      "35.73",
      "kode-bentuk «35.73» bukan bentuk kode BPS. - Tulis 3573 dan format kolomnya sebagai Teks.",
      "kode-bentuk «35.73» is not the form of a BPS code. - Write 3573 and format the column as Text.",
    ],
    [
      id,
      "Radar Malang 2024",
      `id-bentuk «Radar Malang 2024» bukan bentuk id. - ${ID[0]}, misalnya radar-malang-2024.`,
      `id-bentuk «Radar Malang 2024» is not the form of an id. - ${ID[1]}, such as radar-malang-2024.`,
    ],
    [
      id,
      "<b>",
      `id-bentuk «<b>» bukan bentuk id. - ${ID[0]}.`,
      `id-bentuk «<b>» is not the form of an id. - ${ID[1]}.`,
    ],
    [
      word,
      "MPP Digital",
      "id-bentuk «MPP Digital» bukan bentuk kata kunci. - Pakai huruf kecil, angka, dan garis bawah saja, misalnya mpp_digital.",
      "id-bentuk «MPP Digital» is not the form of a key word. - Use lower-case letters, digits and underscores only, such as mpp_digital.",
    ],
    [
      measure,
      "Wajib KTP",
      "pilihan-ejaan «Wajib KTP» hampir sama dengan «wajib_ktp». - Tulis wajib_ktp.",
      "pilihan-ejaan «Wajib KTP» is nearly «wajib_ktp». - Write wajib_ktp.",
    ],
    [
      measure,
      "dpt ",
      "pilihan-ejaan «dpt » hampir sama dengan «dpt». - Tulis dpt.",
      "pilihan-ejaan «dpt » is nearly «dpt». - Write dpt.",
    ],
    [
      measure,
      "pemilih",
      "pilihan-tak-dikenal «pemilih» tidak dikenal. - Maksudnya «dpt»? Tulis perekaman, wajib_ktp, atau dpt.",
      "pilihan-tak-dikenal «pemilih» is unknown. - Is it «dpt»? Write perekaman, wajib_ktp, or dpt.",
    ],
    [
      yesOrNo,
      "Tidak",
      "pilihan-ejaan «Tidak» hampir sama dengan «tidak». - Tulis tidak.",
      "pilihan-ejaan «Tidak» is nearly «tidak». - Write tidak.",
    ],
    [
      yesOrNo,
      "x",
      "pilihan-tak-dikenal «x» tidak dikenal. - Tulis ya (atau kosongkan), atau tidak.",
      "pilihan-tak-dikenal «x» is unknown. - Write ya (or leave it empty), or tidak.",
    ],
    [
      datePrecision,
      "Bulan",
      "pilihan-ejaan «Bulan» hampir sama dengan «bulan». - Tulis bulan.",
      "pilihan-ejaan «Bulan» is nearly «bulan». - Write bulan.",
    ],
    [
      sharePrecision,
      "dibulatkan",
      "persen-presisi «dibulatkan» tidak dikenal; pembulatannya terbaca dari angkanya. - Kosongkan, atau tulis sekitar atau minimal.",
      "persen-presisi «dibulatkan» is unknown; the rounding is read from the digits. - Leave it empty, or write sekitar or minimal.",
    ],
    [
      address,
      "www.malangpariwara.com",
      "url-bentuk «www.malangpariwara.com» bukan alamat https. - Tulis https://www.malangpariwara.com.",
      "url-bentuk «www.malangpariwara.com» is not an https address. - Write https://www.malangpariwara.com.",
    ],
    [
      address,
      " https://jatimtimes.com/ ",
      "url-bentuk « https://jatimtimes.com/ » bukan alamat https. - Tulis https://jatimtimes.com/.",
      "url-bentuk « https://jatimtimes.com/ » is not an https address. - Write https://jatimtimes.com/.",
    ],
    [
      address,
      "javascript:alert(1)",
      `url-bentuk «javascript:alert(1)» bukan alamat https. - ${COPY[0]}`,
      `url-bentuk «javascript:alert(1)» is not an https address. - ${COPY[1]}`,
    ],
    // A name and password before the host: an e-mail address to any reader, and not printed.
    [
      address,
      "https://user:sandi@jatimtimes.com/",
      "data-pribadi berisi alamat email; isinya tidak kami cetak. - Hapus dari sel ini; sebut jabatan atau lembaganya saja.",
      "data-pribadi holds an e-mail address; we do not print it. - Delete it from this cell; name the post or the body instead.",
    ],
    [
      address,
      "https://localhost/",
      `url-bentuk «https://localhost/» bukan alamat https. - ${COPY[0]}`,
      `url-bentuk «https://localhost/» is not an https address. - ${COPY[1]}`,
    ],
    [
      address,
      "https://192.168.1.1/",
      `url-bentuk «https://192.168.1.1/» bukan alamat https. - ${COPY[0]}`,
      `url-bentuk «https://192.168.1.1/» is not an https address. - ${COPY[1]}`,
    ],
    [
      text,
      "=1+1",
      "rumus-awal «=1+1» diawali tanda rumus. - Mulai dengan huruf atau angka.",
      "rumus-awal «=1+1» begins like a formula. - Begin with a letter or a digit.",
    ],
    [
      text,
      " \t@SUM(A1)",
      "rumus-awal « ·@SUM(A1)» (U+0009) diawali tanda rumus. - Mulai dengan huruf atau angka.",
      "rumus-awal « ·@SUM(A1)» (U+0009) begins like a formula. - Begin with a letter or a digit.",
    ],
    [
      text,
      "＝1+1",
      "rumus-awal «＝1+1» diawali tanda rumus. - Mulai dengan huruf atau angka.",
      "rumus-awal «＝1+1» begins like a formula. - Begin with a letter or a digit.",
    ],
    [
      text,
      " Malang",
      "spasi-tepi « Malang» diawali atau diakhiri spasi. - Tulis Malang.",
      "spasi-tepi « Malang» begins or ends with a space. - Write Malang.",
    ],
    [
      text,
      "Hubungi \u202eadmin",
      "huruf-tak-tampak «Hubungi ·admin» (U+202E) berisi huruf yang tidak tampak. - Tulis «Hubungi admin».",
      "huruf-tak-tampak «Hubungi ·admin» (U+202E) holds a character that does not show. - Write «Hubungi admin».",
    ],
    [
      text,
      "a\u001b[31mb",
      "huruf-kendali «a·[31mb» berisi huruf kendali (U+001B). - Hapus huruf itu; tempel ulang sebagai teks biasa.",
      "huruf-kendali «a·[31mb» holds a control character (U+001B). - Delete it; paste again as plain text.",
    ],
    [
      text,
      "target â€œ25%â€",
      "huruf-rusak «target â€œ25%â€» memuat «â€œ»: UTF-8 yang terbaca sebagai Windows-1252. - Tulis ulang sel ini dari sumbernya, lalu simpan sebagai CSV UTF-8.",
      "huruf-rusak «target â€œ25%â€» has «â€œ»: UTF-8 that was read as Windows-1252. - Write this cell again from the source and save as CSV UTF-8.",
    ],
    [
      region,
      "35.73 ",
      "spasi-tepi «35.73 » diawali atau diakhiri spasi. - Tulis 35.73.",
      "spasi-tepi «35.73 » begins or ends with a space. - Write 35.73.",
    ],
  ] as const)("%o %s", (kind, written, indonesian, english) =>
    expect(said<unknown>(kind, written)).toEqual([indonesian, english]),
  );
});
