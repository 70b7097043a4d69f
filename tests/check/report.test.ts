import { describe, expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { reportGithub, reportJson, reportText } from "../../src/check/report.ts";
import type { Language } from "../../src/notation/language.ts";
import { add, edited, filesOf, set, valid, type Edit, type Folder } from "../../src/check/examples/folder.ts";
import { TODAY } from "./folder.ts";

type Report = typeof reportText;

/** A folder's report, in the form that one of the reports gives it. */
function report(as: Report, folder: Folder, language: Language = "id"): string {
  const { problems, tables } = checkData(filesOf(folder), TODAY);
  return as(problems, tables, language);
}

const dot = set("aktivasi", 4, { jumlah: "61.890" });
const http = set("sumber", 6, { url: "http://jatimtimes.com/" });

describe("the closing line", () => {
  const closing = (language: Language, ...edits: Edit[]) =>
    report(reportText, edited(...edits), language)
      .split("\n")
      .at(-1);

  // The folder has 30 rows.
  test.each<[string, Edit[], string, string]>([
    ["nothing", [], "Semua rapi: 30 baris diperiksa. Terima kasih.", "All in order: 30 rows checked. Thank you."],
    [
      "a warning",
      [http],
      "Semua rapi: 30 baris diperiksa. Terima kasih. Satu peringatan tidak menghentikan apa pun.",
      "All in order: 30 rows checked. Thank you. One warning stops nothing.",
    ],
    [
      "one error",
      [dot],
      "Ada satu hal yang perlu diperbaiki di satu berkas; situs belum dibangun.",
      "There is one thing to repair in one file; the site has not been built.",
    ],
    [
      "three in two files, and two warnings",
      [
        dot,
        http,
        set("aktivasi", 2, { persen: "15,7" }),
        set("target", 6, { persen: "25%" }),
        add("sumber", { id: "x", penerbit: "X", url: "http://x.id/", mutu: "media" }),
      ],
      "Ada tiga hal yang perlu diperbaiki di dua berkas; situs belum dibangun. Dua peringatan tidak menghentikan apa pun.",
      "There are three things to repair in two files; the site has not been built. Two warnings stop nothing.",
    ],
  ])("%s", (_, edits, id, en) => {
    expect(closing("id", ...edits)).toBe(id);
    expect(closing("en", ...edits)).toBe(en);
  });

  test("counts what is only summarised", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      add("sarana", { wilayah: "35.73", sarana: `adm${index}`, jumlah: "1.5" }),
    );
    // Each row lacks its date and its source besides: 180 things.
    expect(closing("id", ...many)).toBe("Ada 180 hal yang perlu diperbaiki di satu berkas; situs belum dibangun.");
  });
});

describe("JSON", () => {
  test("of a fault is what CONTRACT promises, to the letter", () => {
    const tables = [
      ["wilayah", 5],
      ["sumber", 11],
      ["aktivasi", 3],
      ["ektp", 3],
      ["target", 5],
      ["kegiatan", 1],
      ["sarana", 1],
      ["linimasa", 1],
      ["koreksi", 0],
      ["pengecualian", 0],
    ].map(([name, rows]) => ({ file: `data/${name}.csv`, rows }));
    const text = report(reportJson, edited(dot, http));
    expect(JSON.parse(text)).toStrictEqual({
      ok: false,
      errors: 1,
      warnings: 1,
      problems: [
        {
          rule: "angka-pemisah-ribuan",
          severity: "error",
          file: "data/aktivasi.csv",
          line: 4,
          column: 23,
          field: "jumlah",
          value: "61.890",
          message: "jumlah «61.890» memakai titik ribuan.",
          hint: "Tulis 61890.",
        },
        {
          rule: "url-http",
          severity: "warning",
          file: "data/sumber.csv",
          line: 6,
          column: 34,
          field: "url",
          value: "http://jatimtimes.com/",
          message: "url «http://jatimtimes.com/» memakai http.",
          hint: "Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan.",
        },
      ],
      tables,
    });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(["ok", "errors", "warnings", "problems", "tables"]);
  });

  test("of nothing is ok", () => {
    expect(JSON.parse(report(reportJson, valid))).toMatchObject({ ok: true, errors: 0, warnings: 0, problems: [] });
  });

  test("says the same in English", () => {
    expect(JSON.parse(report(reportJson, edited(dot), "en"))).toMatchObject({
      problems: [{ message: "jumlah «61.890» has a thousands dot.", hint: "Write 61890." }],
    });
  });

  test("of a row or a file has no field and no value", () => {
    const twice = add("sumber", { id: "jatimtimes-2023-10-22", penerbit: "X", url: "https://x.id/", mutu: "media" });
    expect(JSON.parse(report(reportJson, edited(twice)))).toMatchObject({
      problems: [{ rule: "baris-ganda", line: 13, column: 1, field: null, value: null }],
    });
  });

  test("gives the cell as written, what does not show in it as escapes", () => {
    const text = report(reportJson, edited(set("aktivasi", 4, { jumlah: "61\u00a0890", presisi: "\u202eé" })));
    expect(text).toContain('"value": "61\\u00a0890"');
    expect(text).toContain('"value": "\\u202eé"');
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u00a0]/u);
  });
});

describe("annotations of GitHub", () => {
  test("say where, which rule and what", () => {
    expect(report(reportGithub, edited(dot, http)).split("\n")).toEqual([
      "::error file=data/aktivasi.csv,line=4,col=23,title=angka-pemisah-ribuan::jumlah «61.890» memakai titik ribuan. - Tulis 61890.",
      "::warning file=data/sumber.csv,line=6,col=34,title=url-http::url «http://jatimtimes.com/» memakai http. - Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan.",
      "Ada satu hal yang perlu diperbaiki di satu berkas; situs belum dibangun. Satu peringatan tidak menghentikan apa pun.",
    ]);
  });

  test("a file as a whole has no line", () => {
    const { koreksi: _, ...rest } = valid;
    expect(report(reportGithub, rest).split("\n")[0]).toBe(
      "::error file=data/koreksi.csv,title=berkas-tidak-ada::berkas ini tidak ada. - Kembalikan berkasnya; bila belum ada isinya, cukup satu baris: tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan.",
    );
  });

  test("percent signs and file names are escaped", () => {
    expect(report(reportGithub, edited(set("aktivasi", 4, { jumlah: "25%" })))).toContain("jumlah «25%25» adalah");
    const { problems } = checkData([...filesOf(valid), { path: "data/a,b::c\n.csv", text: "" }], TODAY);
    expect(reportGithub(problems, [], "id").split("\n")[0]).toMatch(/^::warning file=data\/a%2Cb%3A%3Ac·\.csv,title=/);
  });
});

describe("nothing in a cell can pretend to be something else", () => {
  const forged = edited(set("aktivasi", 4, { jumlah: "1\n::error file=x::dicuri\r\n\u001b[2J" }));

  test.each<[string, Report]>([
    ["an annotation or a line of the report", reportText],
    ["another annotation", reportGithub],
  ])("%s", (_, as) => {
    const lines = report(as, forged).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("«1·::error file=x::dicuri···[2J»");
    expect(lines[0]).not.toMatch(/\p{Cc}/u);
  });

  test("a key of JSON", () => {
    const { problems } = JSON.parse(report(reportJson, forged)) as { problems: { value: string }[] };
    expect(problems).toHaveLength(1);
    expect(problems[0]!.value).toBe("1\n::error file=x::dicuri\r\n\u001b[2J");
  });

  test("a header neither", () => {
    const header = edited((folder) => ({ ...folder, sarana: `"wilayah","a\n::error::b"\n35.73,1\n` }));
    expect(
      report(reportGithub, header)
        .split("\n")
        .filter((line) => line.startsWith("::error::")),
    ).toEqual([]);
  });
});

describe("data about people is printed nowhere", () => {
  const secrets = ["3573011502900001", "sari@malangkota.go.id", "0812-3456-7890"];
  const places: ((secret: string) => Edit)[] = [
    (secret) => set("kegiatan", 2, { catatan: `Daftar: ${secret}` }),
    (secret) => set("aktivasi", 4, { jumlah: secret }),
    (secret) => set("aktivasi", 4, { wilayah: secret }),
    (secret) => set("aktivasi", 4, { sumber: secret }),
    (secret) => set("sumber", 6, { id: secret }),
    (secret) => set("sumber", 6, { url: `https://x.id/?q=${secret}` }),
    (secret) => set("target", 6, { persen: secret }),
    (secret) => set("wilayah", 6, { nama: secret }),
    (secret) => (folder) => ({ ...folder, aktivasi: `${folder["aktivasi"] as string}${secret}\n` }),
  ];

  const reports = [reportText, reportJson, reportGithub];

  test.each(secrets)("%s in a cell, which is told", (secret) => {
    for (const place of places) {
      for (const as of reports) {
        const text = report(as, edited(place(secret)));
        expect(text).toContain("data-pribadi");
        expect(text).not.toContain(secret);
      }
    }
  });

  test.each(secrets)("%s in a header, which cannot stay either", (secret) => {
    const added = edited((folder) => ({
      ...folder,
      sarana: (folder["sarana"] as string).replace("\n", `,${secret}\n`),
    }));
    const alone = edited((folder) => ({ ...folder, sarana: `${secret},x\n1,2\n` }));
    for (const as of reports) {
      expect(report(as, added)).toContain("kolom «***» tidak dikenal.");
      expect(report(as, added)).not.toContain(secret);
      expect(report(as, alone)).not.toContain(secret);
    }
  });
});
