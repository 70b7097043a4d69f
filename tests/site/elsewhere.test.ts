import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { elsewhere } from "../elsewhere.ts";

// The site of another province, built from the committed record under other codes and names, without one regency: a page
// that speaks of East Java, of 38 or of a code that begins with 35 has that from the code.

const DATA = join(".cache", "sites", "elsewhere-data");
const FOLDER = join(".cache", "sites", "elsewhere");

beforeAll(async () => {
  mkdirSync(DATA, { recursive: true });
  for (const [name, text] of Object.entries(elsewhere())) writeFileSync(join(DATA, name), text);
  const { SITE, CONTACT, REPOSITORY, BASE, NODE_ENV, VITEST, ...rest } = process.env;
  // 22 November 2026.
  const env = { ...rest, PANTAU_DATA: DATA, SOURCE_DATE_EPOCH: "1795305600" };
  await promisify(execFile)(process.execPath, ["scripts/build.ts", "--outDir", FOLDER], { env, maxBuffer: 2 ** 26 });
});

afterAll(() => {
  for (const folder of [DATA, FOLDER]) rmSync(folder, { recursive: true, force: true });
});

/** Of East Java: its name, its codes, its number of regencies and cities. */
const eastern =
  /Jawa Timur|East Java|jawa-timur|jatim|(?<![\d.,])35\.\d\d(?!\d|\s*%)|(?<![\d.,/-])38 (?:kab|wil|daerah|reg|of)|-38 |the 38|(?:dari|of|all|All) 38\b/gi;

/** What a page says, without what says how to write a cell: the examples of the data dictionary are those of the declarations. */
function said(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8").replace(/<code lang="id">.*?<\/code>/gs, "");
}

test("no page of another province speaks of this one", () => {
  // The rules show how the checker's own small record, a piece of this one, is broken.
  const files = globSync(["**/*.html", "**/*.json", "**/*.csv"], { cwd: FOLDER }).filter(
    (file) => !file.includes(join("data", "aturan")),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    [...said(file).matchAll(eastern)].map(({ 0: words, index }) => {
      const around = said(file).slice(Math.max(0, index - 60), index + 60);
      return `${file}: ${words} in «${around}»`;
    }),
  );
  expect(found.slice(0, 20)).toEqual([]);
});

test("it is of its own province, from its name to its tiles", () => {
  const home = said("index.html");
  expect(home).toContain("Berapa orang di Bali telah mengaktifkan IKD?");
  expect(home).toContain('<meta property="og:site_name" content="Pantau IKD Bali"');
  // Kabupaten Magetan is not there, which has no figure: 19 - 1 of 38 - 1.
  expect(home).toContain("18 dari 37 wilayah Bali belum ada angka IKD-nya");
  expect(home.match(/<a class="q\d" /g)).toHaveLength(37);
  expect(said(join("en", "index.html"))).toContain("18 of 37 regions of Bali have no IKD figure yet");
});

test("what rests on sources that it does not have is not said", () => {
  const places = (page: string) => said(join(page, "index.html")).match(/id="dua-jempol"|Kota Malang|Kota Madiun/g);
  expect(["program", "cara-aktivasi", "metodologi", "klaim", "data"].map(places)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
