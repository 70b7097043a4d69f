import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { reportText } from "../../src/check/report.ts";
import { addDays } from "../../src/notation/calendar.ts";
import { tables, type TableName } from "../../src/tables/tables.ts";
import {
  add,
  change,
  drop,
  edited,
  filesOf,
  line,
  put,
  set,
  valid,
  type Edit,
  type Folder,
} from "../../src/check/examples/folder.ts";
import { TODAY, told } from "./folder.ts";

/** Changes every file in the same way. */
function everyFile(by: (text: string) => string): Edit {
  return (folder) => Object.fromEntries(Object.entries(folder).map(([name, text]) => [name, by(text as string)]));
}

/** The text again, each cell in quotes, its columns turned round if asked. */
function quotedAll(text: string, turned: boolean): string {
  const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return csvParseRows(text.trimEnd())
    .map((cells) => `${quoted(turned ? cells.toReversed() : cells)}\n`)
    .join("");
}

describe("unusual but sound files give the same record and no word", () => {
  const { dataset } = checkData(filesOf(valid), TODAY);

  test("the record holds every row of every table", () => {
    // Counted in the files: 5 regions, 11 sources, 3 reports, 3 bases, 5 targets, a session, a facility, an entry of the timeline.
    expect(Object.values(dataset!).map((rows) => (rows as unknown[]).length)).toEqual([5, 11, 3, 3, 5, 1, 1, 1, 0, 0]);
    expect(checkData(filesOf(valid), TODAY).tables.map(({ rows }) => rows)).toEqual([5, 11, 3, 3, 5, 1, 1, 1, 0, 0]);
    expect(dataset!.activations[2]).toEqual({
      line: 4,
      region: "35.73",
      date: "2024-04-22",
      datePrecision: "hari",
      count: 54000,
      precision: "dibulatkan",
      unit: 1000,
      share: null,
      sharePrecision: null,
      statedBase: null,
      source: "malangpariwara-2024-04-23",
      used: true,
      note: null,
    });
  });

  test.each<[string, (text: string) => string]>([
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["lines that end in CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["no newline at the end", (text) => text.trimEnd()],
    ["every cell quoted", (text) => quotedAll(text, false)],
    ["columns in another order", (text) => quotedAll(text, true)],
    ["all of it at once", (text) => `\ufeff${quotedAll(text, true).trimEnd().replaceAll("\n", "\r\n")}`],
  ])("%s", (_, by) => {
    const reading = checkData(filesOf(edited(everyFile(by))), TODAY);
    expect(reading.problems).toEqual([]);
    expect(reading.dataset).toEqual(dataset);
  });

  test("the same as bytes", () => {
    const bytes = Object.fromEntries(
      Object.entries(valid).map(([name, text]) => [name, Buffer.from(`\ufeff${text as string}`)]),
    );
    expect(checkData(filesOf(bytes), TODAY).dataset).toEqual(dataset);
  });

  test("a note of several lines, after which lines are counted as an editor counts them", () => {
    const note = set("aktivasi", 2, { catatan: "Baris satu.\nBaris dua.\n\nBaris empat." });
    expect(told(edited(note))).toEqual([]);
    const fault = set("aktivasi", 4, { jumlah: "61.890" });
    expect(told(edited(fault, note))).toEqual([
      "data/aktivasi.csv:7:23 angka-pemisah-ribuan jumlah «61.890» memakai titik ribuan. - Tulis 61890.",
    ]);
  });
});

describe("several faults at once", () => {
  const faults = edited(
    set("aktivasi", 4, { wilayah: "35.1", tanggal: "22/04/2024", jumlah: "61.890" }),
    set("aktivasi", 2, { persen: "15,7" }),
    set("sumber", 6, { url: "http://jatimtimes.com/" }),
    set("target", 6, { persen: "25%" }),
  );

  test("are all told, by file, line and column", () => {
    expect(told(faults).map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
      "data/aktivasi.csv:2:31 persen-koma",
      "data/aktivasi.csv:4:1 kode-nol-hilang",
      "data/aktivasi.csv:4:6 tanggal-bentuk",
      "data/aktivasi.csv:4:22 angka-pemisah-ribuan",
      "data/sumber.csv:6:34 url-http",
      "data/target.csv:6:29 persen-tanda",
    ]);
  });

  test("and there is no record", () => expect(checkData(filesOf(faults), TODAY).dataset).toBeNull());

  test("warnings alone stop nothing", () => {
    const { dataset, problems } = checkData(
      filesOf(edited(set("sumber", 6, { url: "http://jatimtimes.com/" }))),
      TODAY,
    );
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(dataset).not.toBeNull();
  });

  test("of one kind that say the same but for their numbers are summarised after the first five", () => {
    const days = Array.from(
      { length: 62 },
      (_, day) => `35.73,${2010 + day}-01-01,hari,penduduk,1.5,,,,klikapa-2020-09-25,,\n`,
    );
    const lines = told(edited(change("ektp", (text) => text + days.join(""))));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain("data/ektp.csv:5:32 angka-desimal");
    expect(lines[4]).toContain("data/ektp.csv:9:32 angka-desimal");
    // 62 rows on lines 5 to 66, of which five are told.
    expect(lines[5]).toMatch(
      /^data\/ektp\.csv:0:1 angka-desimal dan 57 lagi: baris 10-66\. - Sebabnya rupanya sama: Tulis 1500 bila/,
    );
  });
});

describe("a file with ten thousand findings is not looked at further", () => {
  const rulesOf = (folder: Folder) => {
    const { problems } = checkData(filesOf(folder), TODAY);
    return problems.map(({ file, rule, more }) => `${file.slice(5, -4)} ${rule}${more ? ` +${more}` : ""}`);
  };
  const fault = "35.73,2024-04-22,,1.5,,,,,,malangpariwara-2024-04-23,,\n";
  const five = (rule: string) => Array.from({ length: 5 }, () => rule);

  test("in its cells: told once, and nothing is made of the rows that were read", () => {
    expect(rulesOf(edited(change("aktivasi", (text) => text + fault.repeat(9_999))))).toEqual([
      ...five("aktivasi angka-desimal"),
      "aktivasi angka-desimal +9994",
    ]);
    // They are read in blocks of ten thousand, three sound ones first: 9,997 faults do not stop the second block.
    const falls = set("aktivasi", 4, { jumlah: "5000" });
    expect(
      rulesOf(
        edited(
          falls,
          change("aktivasi", (text) => text + fault.repeat(30_000)),
        ),
      ),
    ).toEqual(["aktivasi pemeriksaan-berhenti", ...five("aktivasi angka-desimal"), "aktivasi angka-desimal +19992"]);
  });

  test("between its rows: no rule is asked for more, and no exception is held against it", () => {
    const days = Array.from({ length: 12_000 }, (_, day) => `35.73,2024-04-22,,54000,,,,,,koran-${day},,\n`);
    const excuse = add("pengecualian", {
      aturan: "lonjakan",
      berkas: "aktivasi.csv",
      kunci: "35.73|2024-04-22|koran-1",
      alasan: "Rapelan.",
    });
    expect(
      rulesOf(
        edited(
          change("aktivasi", (text) => text + days.join("")),
          excuse,
        ),
      ),
    ).toEqual([
      "aktivasi pemeriksaan-berhenti",
      ...five("aktivasi sumber-tak-dikenal"),
      "aktivasi sumber-tak-dikenal +9995",
    ]);
    expect(rulesOf(edited(excuse))).toEqual(["pengecualian pengecualian-sia-sia"]);
  });

  test("nor does that keep other files from being told of", () => {
    const found = rulesOf(
      edited(
        change("aktivasi", (text) => text + fault.repeat(30_000)),
        set("target", 6, { persen: "25%" }),
      ),
    );
    expect(found.at(-1)).toBe("target persen-tanda");
  });
});

describe("warnings, however many, stop nothing", () => {
  // Each day from 1 January 2021, 5 running totals of 900 people, fewer than the 1,000 that are looked at twice: 2,052 x 5.
  const days = Array.from({ length: 2052 }, (_, day) => addDays("2021-01-01", day));
  const sources = ["koran-a", "koran-b", "koran-c", "koran-d", "koran-e"];
  const rows = days.flatMap((day) => sources.map((source) => `35.73,${day},,900,,,,,,${source},,\n`));
  const { dataset, problems, tables } = checkData(
    filesOf(
      edited(
        change("aktivasi", (text) => text.slice(0, text.indexOf("\n") + 1) + rows.join("")),
        change(
          "sumber",
          (text) => text + sources.map((id) => `${id},Koran,https://${id}.example/,,media,,\n`).join(""),
        ),
      ),
    ),
    TODAY,
  );

  test("every row is read and the record is there", () => expect(dataset?.activations).toHaveLength(10_260));

  test("the first five are told, the others counted", () => {
    expect(problems.map(({ rule, more }) => [rule, more])).toEqual([
      ...Array.from({ length: 5 }, () => ["jumlah-kecil", undefined]),
      ["jumlah-kecil", 10_255],
    ]);
    expect(problems[5]!.message).toEqual({
      id: "dan 10.255 lagi: baris 7-10261.",
      en: "and 10,255 more: lines 7-10261.",
    });
    expect(reportText(problems, tables, "id").split("\n").at(-1)).toBe(
      // Besides the reports: 5 regions, 16 sources, 3 bases, 5 targets, a session, a facility, an entry of the timeline.
      "Semua rapi: 10.292 baris diperiksa. Terima kasih. Sebanyak 10.260 peringatan tidak menghentikan apa pun.",
    );
  });
});

describe("a root cause silences its consequences", () => {
  const rulesOf = (...edits: Edit[]) => told(edited(...edits)).map((text) => text.split(" ")[1]);

  test.each<[string, Edit[], string[]]>([
    [
      "sources that cannot be read are not missed by reports",
      [change("sumber", (text) => text.replaceAll(",", ";"))],
      ["pemisah-titik-koma"],
    ],
    ["nor regions", [put("wilayah", new Uint8Array([0xff, 0xfe, 0x77, 0]))], ["berkas-utf16"]],
    ["nor a source whose row is at fault", [set("sumber", 8, { url: "www.malangpariwara.com" })], ["url-bentuk"]],
    ["nor a region whose row is at fault", [set("wilayah", 6, { petak_baris: "4,5" })], ["angka-desimal"]],
    [
      "a lost report says nothing of running totals, nor an exception of it",
      [
        set("aktivasi", 3, { jumlah: "31.100" }),
        add("pengecualian", {
          aturan: "kumulatif-turun",
          berkas: "aktivasi.csv",
          kunci: "35.73|2023-10-22|x",
          alasan: "Tercetak begitu.",
        }),
      ],
      ["angka-pemisah-ribuan"],
    ],
    [
      "a table emptied of its rows is not missed by those that refer to it",
      [change("sumber", (text) => text.slice(0, text.indexOf("\n") + 1))],
      ["tanpa-baris"],
    ],
    ["nor a province that is missing", [drop("wilayah", 3)], ["wilayah-kurang"]],
    [
      "a date that cannot be meant says nothing of running totals: 26.046 would be fewer than in 2002",
      [set("aktivasi", 4, { tanggal: "2002-04-22" })],
      ["tanggal-terlalu-awal"],
    ],
    [
      "nor one to come",
      [set("aktivasi", 4, { tanggal: "2042-04-22", jumlah: "5400", presisi: "", pembulatan: "" })],
      ["tanggal-belum-terjadi"],
    ],
    ["a name without its type says nothing of the address", [set("wilayah", 6, { nama: "Malang" })], ["wilayah-nama"]],
    [
      "a region that stands twice shares no name and no tile with itself",
      [change("wilayah", (text) => `${text}${text.trimEnd().split("\n").at(-1)}\n`)],
      ["baris-ganda"],
    ],
    [
      "a block pasted twice is told once",
      [change("sumber", (text) => text + text.slice(text.indexOf("\n") + 1))],
      ["baris-ganda"],
    ],
    [
      "a count and a percentage in each other's cells are told as that",
      [set("aktivasi", 2, { jumlah: "15.7", persen: "26046" })],
      ["kolom-tertukar"],
    ],
    [
      "a count that falls is not also told to be small",
      [set("aktivasi", 4, { jumlah: "54", presisi: "", pembulatan: "" })],
      ["kumulatif-turun"],
    ],
    ["an unreadable target leaves no gap between targets", [set("target", 3, { persen: "30%" })], ["persen-tanda"]],
    [
      "an open quote is told, not what it swallowed",
      [line("aktivasi", 2, '35.73,2023-09-03,"hari,26046,,,15.7,,wajib_ktp,malangtimes-2023-09-03,,')],
      ["kutip-terbuka"],
    ],
  ])("%s", (_, edits, rules) => expect(rulesOf(...edits)).toEqual(rules));

  test("a file at fault does not keep faults of others from being told", () => {
    expect(
      rulesOf(
        change("sumber", (text) => text.replaceAll(",", ";")),
        set("aktivasi", 4, { jumlah: "61.890" }),
      ),
    ).toEqual(["angka-pemisah-ribuan", "pemisah-titik-koma"]);
  });
});

describe("exceptions", () => {
  const KEY = "35.73|2024-04-22|malangpariwara-2024-04-23";
  const falls = set("aktivasi", 4, { jumlah: "5000" });
  const excuse = (aturan: string, kunci = KEY, berkas = "aktivasi.csv") =>
    add("pengecualian", { aturan, berkas, kunci, alasan: "Kedua sumber memang mencetak begitu." });
  const rulesOf = (...edits: Edit[]) => told(edited(...edits)).map((text) => text.split(" ")[1]);

  test("one silences its finding, and the record is made", () => {
    expect(rulesOf(falls)).toEqual(["kumulatif-turun"]);
    expect(rulesOf(falls, excuse("kumulatif-turun"))).toEqual([]);
    expect(checkData(filesOf(edited(falls, excuse("kumulatif-turun"))), TODAY).dataset).not.toBeNull();
  });

  test("a warning can be silenced too", () => {
    const shrinks = set("ektp", 2, { jumlah: "700000" });
    const key = "35.73|2024-04-22|perekaman|malangpariwara-2024-04-23";
    expect(rulesOf(shrinks, excuse("daftar-menyusut", key, "ektp.csv"))).toEqual([]);
  });

  test("one for another row, rule or file silences nothing, and says so", () => {
    for (const other of [
      excuse("kumulatif-turun", `${KEY}x`),
      excuse("lonjakan"),
      excuse("kumulatif-turun", KEY, "ektp.csv"),
    ])
      expect(rulesOf(falls, other)).toEqual(["kumulatif-turun", "pengecualian-sia-sia"]);
  });

  test("form is repaired, not excused", () => {
    expect(rulesOf(set("aktivasi", 4, { jumlah: "54 ribu" }), excuse("angka-kata"))).toEqual([
      "angka-kata",
      "pengecualian-tak-dikenal",
    ]);
  });

  test("two of one key are a doubled row", () => {
    expect(rulesOf(falls, excuse("kumulatif-turun"), excuse("kumulatif-turun"))).toEqual(["baris-ganda"]);
  });
});

test("a folder without any file lacks them all, and says nothing else", () => {
  const { problems, dataset } = checkData([], TODAY);
  expect(problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual(
    Object.keys(tables)
      .toSorted()
      .map((name) => `data/${name}.csv berkas-tidak-ada`),
  );
  expect(dataset).toBeNull();
});

test("a file under another name is told once, as the one that is missing", () => {
  const { aktivasi, ...rest } = valid;
  expect(told({ ...rest, Aktivasi: aktivasi! })).toEqual([
    "data/aktivasi.csv:0:1 berkas-tidak-ada berkas ini tidak ada. - Ada Aktivasi.csv; bila itu berkasnya, ubah namanya menjadi aktivasi.csv.",
  ]);
  expect(told({ ...valid, "aktivasi (1)": aktivasi! })).toEqual([
    "data/aktivasi (1).csv:0:1 berkas-tak-dikenal berkas ini bukan salah satu tabel; isinya tidak dibaca. - Rupanya salinan aktivasi.csv. Simpan yang benar sebagai aktivasi.csv, dan hapus yang ini.",
  ]);
});

test("any file taken away or emptied is told as that, and nothing else is", () => {
  for (const name of Object.keys(tables) as TableName[]) {
    const rulesOf = (edit: Edit) => told(edited(edit)).map((text) => text.split(" ").slice(0, 2).join(" "));
    expect(rulesOf(({ [name]: _, ...rest }) => rest)).toEqual([`data/${name}.csv:0:1 berkas-tidak-ada`]);
    expect(rulesOf(put(name, ""))).toEqual([`data/${name}.csv:0:1 berkas-kosong`]);
  }
});

test("any row taken away leaves the record sound, or tells what now lacks it", () => {
  const findings = (Object.keys(tables) as TableName[]).flatMap((name) =>
    Array.from({ length: (valid[name] as string).trimEnd().split("\n").length - 1 }, (_, index) =>
      told(edited(drop(name, index + 2))).map((text) => text.split(" ")[1]!),
    ).flat(),
  );
  const expected = [
    "klaim-tidak-cocok",
    "kode-tak-dikenal",
    "sumber-tak-dikenal",
    "target-berlubang",
    "target-hari-ini",
    "wilayah-kurang",
  ];
  expect([...new Set(findings)].toSorted()).toEqual(expected);
});
