import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../src/rules/rules.ts";
import { writeValid } from "./valid.ts";

const VALID = writeValid(mkdtempSync(join(tmpdir(), "pantau-valid-")));
const TODAY = ["--today", "2026-11-21"];
const USAGE = /^npm run check -- \[--data DIR\]/m;

// Each test starts Node, some several times.
const SLOW = { timeout: 60_000 };

interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. */
function run(program: string, parameters: string[], environment: Record<string, string> = {}): Promise<Run> {
  const { SOURCE_DATE_EPOCH: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(program, parameters, { env: { ...inherited, ...environment } }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Runs `npm run check`. */
function check(...parameters: string[]): Promise<Run> {
  return run(process.execPath, ["scripts/check.ts", ...parameters]);
}

const folders: string[] = [VALID];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder like the valid one, but with other texts in place of some of one file's. */
function folder(file: string, old: string, present: string): string {
  const made = mkdtempSync(join(tmpdir(), "pantau-check-"));
  folders.push(made);
  writeValid(made);
  const text = readFileSync(join(made, file), "utf8");
  expect(text).toContain(old);
  writeFileSync(join(made, file), text.replace(old, present));
  return made;
}

describe.concurrent("what is said, and the exit code", SLOW, () => {
  test("0 where all is in order", async () => {
    const { status, stdout, stderr } = await check("--data", VALID, ...TODAY);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "Semua rapi: 30 baris diperiksa. Terima kasih.\n",
      stderr: "",
    });
  });

  test("0 with warnings, in English if asked", async () => {
    const { status, stdout } = await check("--data", VALID, "--lang", "en", "--today", "2027-01-01");
    expect(stdout.split("\n")).toEqual([
      "Warnings (1), which stop nothing:",
      `${VALID}/target.csv:5:15 target-hari-ini there is no national target for today (2027-01-01); the last one runs until 2026-12-31. - Add this year's target once it is set. [warning]`,
      "All in order: 30 rows checked. Thank you. One warning stops nothing.",
      "",
    ]);
    expect(status).toBe(0);
  });

  test("1 with errors, the files named as they were given", async () => {
    const data = folder("aktivasi.csv", "54000", "61.890");
    const { status, stdout, stderr } = await check("--data", data, ...TODAY);
    expect(stdout.split("\n")).toEqual([
      `${data}/aktivasi.csv:4:23 angka-pemisah-ribuan jumlah «61.890» memakai titik ribuan. - Tulis 61890. [galat]`,
      "Ada satu hal yang perlu diperbaiki di satu berkas; situs belum dibangun.",
      "",
    ]);
    expect([status, stderr]).toEqual([1, ""]);
  });

  test("the data of this project is in order", async () => {
    const { status, stdout } = await check(...TODAY);
    expect([status, stdout.split("\n").filter((line) => line.startsWith("data/"))]).toEqual([0, expect.any(Array)]);
    expect(stdout).toMatch(/^Semua rapi: /m);
  });
});

describe.concurrent("2 where the command is not understood: what, and how it is used, but no report", SLOW, () => {
  test.each([
    [["--fromat", "json"], /--fromat/],
    [["--format", "xml"], /--format xml/],
    [["--format", "toString"], /--format toString/],
    [["--lang", "jv"], /--lang jv/],
    [["--today", "2026-02-30"], /--today 2026-02-30/],
    [["--today"], /--today/],
    [["data"], /\? data/],
    [
      ["--data", "tests/fixtures/nowhere"],
      /--data tests\/fixtures\/nowhere: folder ini tidak ada\. \/ There is no such folder\./,
    ],
    [
      ["--data", "package.json"],
      /--data package\.json: ini sebuah berkas, bukan folder\. \/ This is a file, not a folder\./,
    ],
    // Another folder than the one meant: ten files that are missing would not say so.
    [
      ["--data", "tests/fixtures"],
      /--data tests\/fixtures: tidak ada satu pun tabel di folder ini \(wilayah, .*\)\. \/ There is none of the tables/,
    ],
    // Compared with nothing, nothing would have changed.
    [["--data", VALID, "--base", "tests/fixtures"], /--base tests\/fixtures: tidak ada satu pun tabel/],
    [["--data", VALID, "--base", "no-such-revision"], /--base no-such-revision: bukan folder, dan bukan revisi git/],
  ])("%o", async (parameters, message) => {
    const { status, stdout, stderr } = await check(...parameters);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(USAGE);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("nor its environment", async () => {
    const { status, stdout, stderr } = await run(process.execPath, ["scripts/check.ts"], {
      SOURCE_DATE_EPOCH: "today",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("SOURCE_DATE_EPOCH");
  });
});

test("70 where the tool itself is at fault: one line, and what to do with it", SLOW, async () => {
  const program = `import { runCommand } from "./scripts/command.ts"; await runCommand("usage", () => { throw new TypeError("x is\\nnot a function"); });`;
  const { status, stdout, stderr } = await run(process.execPath, ["--input-type=module", "--eval", program]);
  expect([status, stdout]).toEqual([70, ""]);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/^Alat ini yang bermasalah, bukan data Anda\. .*TypeError: x is not a function/);
});

describe.concurrent("so it is with the command itself, whatever of it breaks", SLOW, () => {
  /** Runs the check with something of JavaScript's own broken before it starts. */
  const broken = (statement: string, ...parameters: string[]) =>
    run(process.execPath, ["--import", `data:text/javascript,${statement}`, "scripts/check.ts", ...parameters]);
  const LINE =
    /^Alat ini yang bermasalah, bukan data Anda\. Laporkan .* \/ The tool is at fault, not your data\. .*RangeError: patah .*\n$/;

  test.each([
    ["while it reports", "JSON.stringify=()=>{throw new RangeError('patah')}"],
    ["where nobody waits", "setTimeout(()=>{throw new RangeError('patah')});JSON.stringify=()=>'';"],
    ["in a promise that is left alone", "setTimeout(async()=>{throw new RangeError('patah')});JSON.stringify=()=>'';"],
  ])("%s", async (_, statement) => {
    const { status, stderr } = await broken(statement, "--data", VALID, "--format", "json", ...TODAY);
    expect([status, stderr]).toEqual([70, expect.stringMatching(LINE)]);
  });
});

describe.concurrent("a file that is none is told of, and nothing waits for it", SLOW, () => {
  const without = (file: string, put: (path: string) => void) => {
    const data = folder(file, "wilayah", "wilayah");
    rmSync(join(data, file));
    put(join(data, file));
    return data;
  };

  test.each<[string, (path: string) => void, string]>([
    [
      "a folder",
      mkdirSync,
      "ini bukan berkas biasa, melainkan folder, perangkat, atau pipa. - Ganti dengan berkas CSV.",
    ],
    ["a device that never ends", (path) => symlinkSync("/dev/zero", path), "ini bukan berkas biasa"],
    ["a pipe that nobody writes to", (path) => execFileSync("mkfifo", [path]), "ini bukan berkas biasa"],
    [
      "a link to itself",
      (path) => symlinkSync("sarana.csv", path),
      "berkas ini tidak dapat dibaca (ELOOP). - Periksa izin",
    ],
    ["a link to nothing", (path) => symlinkSync("hilang", path), "berkas ini tidak dapat dibaca (ENOENT)."],
  ])("%s", async (_, put, words) => {
    const data = without("sarana.csv", put);
    const { status, stdout, stderr } = await check("--data", data, ...TODAY);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain(`${data}/sarana.csv:0:1 berkas-tak-terbaca ${words}`);
  });

  test("a file over the limit is not read, though a disk may hold none of it", async () => {
    const data = without("sarana.csv", (path) => writeFileSync(path, ""));
    truncateSync(join(data, "sarana.csv"), 100_000_000_000);
    const { status, stdout } = await check("--data", data, ...TODAY);
    expect([status, stdout]).toEqual([1, expect.stringContaining("berkas ini 100000 MB; batasnya 80 MB.")]);
  });
});

test("who reads only the first line gets it, and no complaint of the rest", SLOW, async () => {
  const command = `"${process.execPath}" scripts/check.ts --rules | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await run("bash", ["-c", command]);
  expect([stdout, stderr]).toEqual([`${Object.keys(rules)[0]!} (menghentikan pembangunan)\n0\n`, ""]);
});

describe.concurrent("the formats", SLOW, () => {
  test("JSON is one object on standard output and nothing else", async () => {
    const data = folder("aktivasi.csv", "54000", "61.890");
    const { status, stdout, stderr } = await check("--data", data, "--format", "json", ...TODAY);
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toStrictEqual({
      ok: false,
      errors: 1,
      warnings: 0,
      problems: [
        {
          rule: "angka-pemisah-ribuan",
          severity: "error",
          file: `${data}/aktivasi.csv`,
          line: 4,
          column: 23,
          field: "jumlah",
          value: "61.890",
          message: "jumlah «61.890» memakai titik ribuan.",
          hint: "Tulis 61890.",
        },
      ],
      tables: [
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
      ].map(([name, rows]) => ({ file: `${data}/${name}.csv`, rows })),
    });
  });

  test("no cell can forge an annotation", async () => {
    const data = folder("aktivasi.csv", "54000", '"1\n::error file=README.md::Semua data dicuri"');
    const { stdout } = await check("--data", data, "--format", "github", ...TODAY);
    const annotations = stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(annotations).toEqual([
      `::error file=${data}/aktivasi.csv,line=4,col=23,title=angka-bentuk::jumlah «1·::error file=README.md::Semua data dicuri» (U+000A) tidak terbaca sebagai bilangan bulat. - Tulis angkanya dengan 0-9, lalu pilih presisi menurut kata-kata sumber (dibulatkan, sekitar, minimal, maksimal) dan pembulatannya.`,
    ]);
  });

  test("all rules, in either language", async () => {
    for (const [language, words] of [
      ["id", "Mengapa: "],
      ["en", "Why: "],
    ] as const) {
      const { status, stdout } = await check("--rules", "--lang", language);
      const ids = stdout.split("\n").flatMap((line) => /^([a-z0-9-]+) \(/.exec(line)?.[1] ?? []);
      expect([status, ids]).toEqual([0, Object.keys(rules)]);
      expect(stdout.split(words)).toHaveLength(ids.length + 1);
    }
  });
});

test("today is the day in Jakarta: seven hours ahead of Greenwich", SLOW, async () => {
  const at = (time: string) =>
    run(process.execPath, ["scripts/check.ts", "--data", VALID], {
      SOURCE_DATE_EPOCH: String(Date.parse(time) / 1000),
    });
  expect((await at("2026-12-31T16:59:59Z")).stdout).not.toContain("target-hari-ini");
  expect((await at("2026-12-31T17:00:00Z")).stdout).toContain("hari ini (2027-01-01)");
});

describe.concurrent("compared with an earlier state", SLOW, () => {
  const CHANGED = "nilai-terbit-berubah jumlah «55000» berbeda dari yang telah terbit (54000).";

  test("of a folder", async () => {
    const data = folder("aktivasi.csv", "54000", "55000");
    expect((await check("--data", data, ...TODAY)).status).toBe(0);
    const { status, stdout } = await check("--data", data, "--base", VALID, ...TODAY);
    expect(status).toBe(1);
    expect(stdout.split("\n")[0]).toContain(`${data}/aktivasi.csv:4:23 ${CHANGED}`);
  });

  test("of a revision", async () => {
    const data = folder("aktivasi.csv", "54000", "54000");
    const git = (...parameters: string[]) =>
      run("git", ["-C", data, "-c", "user.name=Uji", "-c", "user.email=uji@contoh.id", ...parameters]);
    await git("init", "--quiet");
    await git("add", ".");
    await git("commit", "--quiet", "--message", "Awal", "--no-gpg-sign");
    expect((await check("--data", data, "--base", "HEAD", ...TODAY)).stdout).toContain("Semua rapi");
    const file = join(data, "aktivasi.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("54000", "55000"));
    const { status, stdout } = await check("--data", data, "--base", "HEAD", ...TODAY);
    expect(status).toBe(1);
    expect(stdout.split("\n")[0]).toContain(CHANGED);
  });
});
