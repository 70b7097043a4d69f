import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeXlsx } from "hucre/xlsx";

// Each test starts Node several times.
const SLOW = { timeout: 120_000 };
const SOURCE = "malangpariwara-2024-04-23";
const SHEET = "Wilayah;Tanggal;Jumlah;Catatan\nKota Malang;20 April 2024;53 ribu;Rapat, kata dinas.\n";
const LINE = `35.73,2024-04-20,hari,53000,dibulatkan,1000,,,,${SOURCE},,"Rapat, kata dinas."\n`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-import-"));
  cpSync("data", join(folder, "data"), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(text: string | Uint8Array, name = "kiriman.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const published = () => readFileSync(join(folder, "data", "aktivasi.csv"), "utf8");

/** Runs `npm run import` for `aktivasi` of the folder. */
function bring(path: string, ...more: string[]) {
  const options = ["--table", "aktivasi", "--data", join(folder, "data"), "--today", "2026-11-29", "--source", SOURCE];
  return spawnSync(process.execPath, ["scripts/import.ts", path, ...options, ...more], { encoding: "utf8" });
}

test("shows first, in either language, and writes nothing", SLOW, () => {
  const before = published();
  const path = file(SHEET);
  const shown = bring(path);
  expect([shown.status, shown.stderr]).toEqual([0, ""]);
  expect(shown.stdout).toContain(LINE.trim());
  expect(shown.stdout).toContain("Belum ditulis. Tambahkan --write");
  expect(bring(path, "--lang", "en").stdout).toContain("Not written yet. Add --write");
  expect(published()).toBe(before);
});

test("prints one JSON object of the form that is promised, and nothing else", SLOW, () => {
  const { status, stdout, stderr } = bring(
    file(`${SHEET}Malang;20 April 2024;7;\nJumlah;;53.007;\n`),
    "--format",
    "json",
  );
  expect([status, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toEqual({
    rows: [
      {
        wilayah: "35.73",
        tanggal: "2024-04-20",
        ketepatan: "hari",
        jumlah: "53000",
        presisi: "dibulatkan",
        pembulatan: "1000",
        persen: "",
        persen_presisi: "",
        basis: "",
        sumber: SOURCE,
        pakai: "",
        catatan: "Rapat, kata dinas.",
      },
    ],
    ambiguous: [{ cell: "A3", value: "Malang", readings: ["35.07 Kabupaten Malang", "35.73 Kota Malang"] }],
    skipped: [{ cell: "A4", why: "baris jumlah" }],
    refused: [],
    existing: 0,
    conflicts: [],
  });
});

test("--write appends the row, which is there already the next time", SLOW, () => {
  const before = published();
  const path = file(SHEET);
  const written = bring(path, "--write");
  expect([written.status, written.stderr]).toEqual([0, ""]);
  expect(written.stdout).toContain("Sudah ditulis dan diperiksa.");
  expect(published()).toBe(before + LINE);
  const again = bring(path, "--write", "--format", "json");
  expect([again.status, JSON.parse(again.stdout)]).toMatchObject([0, { rows: [], existing: 1 }]);
  expect(published()).toBe(before + LINE);
});

test("--write leaves the file while anything is to be decided, or if the checker has an error to tell", SLOW, () => {
  const before = published();
  expect(bring(file(`${SHEET}Malang;20 April 2024;7;\n`), "--write").status).toBe(1);
  // A report of a day that has not come is an error.
  const { status, stdout } = bring(file("Wilayah;Tanggal;Jumlah\nKota Malang;1 Mei 2031;53000\n"), "--write");
  expect(status).toBe(1);
  expect(stdout).toContain("aktivasi.csv:");
  expect(published()).toBe(before);
  expect(readdirSync(join(folder, "data")).filter((name) => name.endsWith(".baru"))).toEqual([]);
});

test("killed at any moment of writing, the table is whole: as before, or with all rows", SLOW, async () => {
  const before = published();
  // Before the programme was known to anyone, so that nothing published contradicts them.
  const rows = Array.from({ length: 300 }, (_, index) => {
    const day = new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10);
    return `Kota Batu;${day};${index + 1}\n`;
  });
  const path = file(`Wilayah;Tanggal;Jumlah\n${rows.join("")}`);
  for (const wait of [300, 900, 1500, 2500]) {
    const options = ["--table", "aktivasi", "--data", join(folder, "data"), "--source", SOURCE, "--write"];
    const child = spawn(process.execPath, ["scripts/import.ts", path, ...options], { stdio: "ignore" });
    setTimeout(() => child.kill("SIGKILL"), wait);
    await once(child, "exit");
    const now = published();
    expect(
      now === before ||
        (now.startsWith(before) &&
          now.length > before.length &&
          now.endsWith(",300,,,,,,malangpariwara-2024-04-23,,\n")),
    ).toBe(true);
  }
});

test("a file that cannot be read is refused with exit 1, wrong usage with 2", SLOW, async () => {
  const missing = bring(join(folder, "tiada.xlsx"), "--format", "json");
  expect([missing.status, JSON.parse(missing.stdout)]).toMatchObject([1, { rows: [], refused: [{}] }]);
  const locked = file(
    await writeXlsx({ sheets: [{ name: "A", rows: [["x"]] }], encryption: { password: "x", spinCount: 1 } }),
  );
  const { status, stdout } = bring(locked, "--lang", "en");
  expect(status).toBe(1);
  expect(stdout).toContain("this file is encrypted");
  for (const wrong of [
    ["--table", "lain"],
    ["--format", "xml"],
    ["--lang", "fr"],
    ["--today", "besok"],
    ["--apa"],
    ["satu.csv"],
  ]) {
    const used = bring(locked, ...wrong);
    expect([used.status, used.stdout]).toEqual([2, ""]);
    expect(used.stderr).toContain("npm run import");
  }
});
