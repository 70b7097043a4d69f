import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const LEDGER = "tanggal,berkas,kunci,kolom,lama,baru,jenis,alasan\n";
const AS_EXCEL_SAVES =
  "\ufeffwilayah;sarana;jumlah;tanggal;sumber\r\n35.73;mpp;1;2024-05-02;koran\r\n35;adm;38;2023-01-27;dp3ak\r\n";
const TIDY = "wilayah,sarana,jumlah,tanggal,sumber\n35,adm,38,2023-01-27,dp3ak\n35.73,mpp,1,2024-05-02,koran\n";

// Each test starts Node several times.
const SLOW = { timeout: 60_000 };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pantau-fix-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm run fix` on the folder. */
function fix(...more: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/fix.ts", "--data", folder, ...more], {
    encoding: "utf8",
  });
  return { status, stdout: stdout.replaceAll(folder, "data"), stderr };
}

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("writes what is not in form, says so, and finds nothing to do the second time", SLOW, () => {
  const path = put("sarana.csv", AS_EXCEL_SAVES);
  chmodSync(path, 0o640);
  put("koreksi.csv", LEDGER);
  put("catatan.txt", "bukan tabel\r\n");
  expect(fix()).toEqual({
    status: 0,
    stderr: "",
    stdout:
      "data/sarana.csv: tanda awal berkas (BOM) dihapus, akhir baris menjadi LF, pemisah menjadi koma, baris diurutkan menurut wilayah, sarana, sumber.\n" +
      "Satu berkas dirapikan; tidak ada nilai yang berubah.\n",
  });
  expect(readFileSync(path, "utf8")).toBe(TIDY);
  expect(readdirSync(folder).toSorted()).toEqual(["catatan.txt", "koreksi.csv", "sarana.csv"]);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o640);

  const { mtimeMs } = statSync(path);
  expect(fix("--lang", "en")).toEqual({
    status: 0,
    stderr: "",
    stdout: "Two files are in order; nothing was written.\n",
  });
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});

test("leaves a file whose rewriting would be a guess, and exits with 1; the others are written", SLOW, () => {
  const open = `${LEDGER.trimEnd()}\r\n2026-01-01,aktivasi.csv,35.73|2024-04-22|a,jumlah,3,4,ralat,"Salah\r\n`;
  put("koreksi.csv", open);
  const path = put("sarana.csv", AS_EXCEL_SAVES);
  const { status, stdout } = fix();
  expect(status).toBe(1);
  expect(stdout).toContain(
    "data/koreksi.csv:2:61 kutip-terbuka tanda kutip yang dibuka di sel ini (baris 2) tidak ditutup",
  );
  expect(readFileSync(join(folder, "koreksi.csv"), "utf8")).toBe(open);
  expect(readFileSync(path, "utf8")).toBe(TIDY);
});

test("a link stays a link: the file it leads to is written", SLOW, () => {
  mkdirSync(join(folder, "asli"));
  const real = put(join("asli", "tabel.csv"), AS_EXCEL_SAVES);
  symlinkSync(real, join(folder, "sarana.csv"));
  expect(fix().status).toBe(0);
  expect(readFileSync(real, "utf8")).toBe(TIDY);
  expect(readdirSync(join(folder, "asli"))).toEqual(["tabel.csv"]);
});

test("an interrupt in the middle of writing leaves every file whole, and nothing beside them", SLOW, async () => {
  const rows = "35.73,mpp,1,2024-05-02,koran\r\n".repeat(60_000);
  put("sarana.csv", `${TIDY.split("\n")[0]}\r\n${rows}`);
  put("kegiatan.csv", `wilayah,tanggal,sumber\r\n${"35.73,2024-05-02,koran\r\n".repeat(60_000)}`);
  const child = spawn(process.execPath, ["scripts/fix.ts", "--data", folder]);
  const drafts = watch(folder, (_, name) => {
    if (name?.endsWith(".baru")) child.kill("SIGINT");
  });
  await once(child, "exit");
  drafts.close();
  // A signal that comes when all is written may still end it: what counts is what it leaves.
  expect(readdirSync(folder).toSorted()).toEqual(["kegiatan.csv", "sarana.csv"]);
  for (const name of ["kegiatan.csv", "sarana.csv"]) {
    const text = readFileSync(join(folder, name), "utf8");
    expect([text.split("\n").length, text.includes("\r")]).toEqual([60_002, false]);
  }
});

test("wrong usage, an unreadable folder and one without tables exit with 2 and write nothing", SLOW, () => {
  expect(fix("--lang", "fr").status).toBe(2);
  expect(fix("--dry-run").status).toBe(2);
  expect(fix("aktivasi.csv").status).toBe(2);
  const none = fix();
  expect([none.status, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toContain("npm run fix -- [--data DIR]");
  expect(fix("--data", join(folder, "tidak-ada")).status).toBe(2);
});
