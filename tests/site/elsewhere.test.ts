import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begun, elsewhere } from "../elsewhere.ts";
import { baliAndNtb, oneRegency } from "../regions.ts";
import { brokenLinks } from "./crawl.ts";

// The site of another province, built from the committed record under other codes and names, without one regency: a page
// that speaks of East Java, of 38 or of a code that begins with 35 has that from the code.

/** A count of a day before its source came out, 29 March 2023. */
const counted = (wilayah: string, tanggal: string, jumlah: string) => ({
  ...{ wilayah, tanggal, ketepatan: "hari", jumlah, presisi: "persis", sumber: "mediaindonesia-2023-03-29" },
});

/** Folders of data by the name of the site that is built of each. */
const records = {
  elsewhere: elsewhere(),
  // Two provinces, each with a report of its own beside that of some of its regions.
  "two-provinces": begun(baliAndNtb, {
    aktivasi: [
      counted("51", "2023-03-20", "100000"),
      counted("51.03", "2023-02-28", "20000"),
      counted("51.71", "2023-03-01", "30000"),
      counted("52", "2023-03-20", "90000"),
      counted("52.71", "2023-02-28", "10000"),
    ],
  }),
  // The kecamatan of one regency, without any figure.
  "one-regency": begun(oneRegency),
};

const folderOf = (name: string) => join(".cache", "sites", name);
const FOLDER = folderOf("elsewhere");

beforeAll(async () => {
  for (const [name, files] of Object.entries(records)) await build(name, files);
});

afterAll(() => {
  for (const name of Object.keys(records))
    for (const folder of [folderOf(name), folderOf(`${name}-data`)]) rmSync(folder, { recursive: true, force: true });
});

async function build(name: string, files: Record<string, string>): Promise<void> {
  const data = folderOf(`${name}-data`);
  mkdirSync(data, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(data, file), text);
  const { SITE, CONTACT, REPOSITORY, BASE, NODE_ENV, VITEST, ...rest } = process.env;
  // 22 November 2026.
  const env = { ...rest, PANTAU_DATA: data, SOURCE_DATE_EPOCH: "1795305600", IMAGES: "0" };
  const options = ["scripts/build.ts", "--outDir", folderOf(name)];
  await promisify(execFile)(process.execPath, options, { env, maxBuffer: 2 ** 26 });
}

/** Of East Java: its name, its codes, its number of regencies and cities. */
const eastern =
  /Jawa Timur|East Java|jawa-timur|jatim|(?<![\d.,])35\.\d\d(?!\d|\s*%)|(?<![\d.,/-])38 (?:kab|wil|daerah|reg|of)|-38 |the 38|(?:dari|of|all|All) 38\b/gi;

/** What a page says, without what says how to write a cell: the examples of the data dictionary are those of the declarations. */
function said(file: string, folder = FOLDER): string {
  return (
    readFileSync(join(folder, file), "utf8")
      .replace(/<code lang="id">.*?<\/code>/gs, "")
      // Where a constant of the method comes from, whoever uses it.
      .replace(/pasangan di Jawa Timur sejak 2022|pairs of East Java since 2022/g, "")
  );
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

/** The text of a page in its own words: what a source is called or printed is the record's. */
const pageOf = (site: string, path: string) => said(join(path, "index.html"), folderOf(site));

describe.each(["elsewhere", "two-provinces", "one-regency"])("the site of %s", (name) => {
  test("has no link that leads nowhere", () => {
    expect(brokenLinks(folderOf(name)).slice(0, 20)).toEqual([]);
  });
});

describe("a site of two provinces", () => {
  const crumbs = (slug: string) =>
    /<p class="crumb"[^>]*>(.*?)<\/p>/s
      .exec(pageOf("two-provinces", `wilayah/${slug}`))?.[1]
      ?.match(/\/wilayah\/[a-z-]+/g);

  test("bears both names, and counts the 9 + 10 regions of both", () => {
    const home = pageOf("two-provinces", "");
    expect(home).toContain("Berapa orang di Bali dan Nusa Tenggara Barat telah mengaktifkan IKD?");
    // Three of the nineteen have a figure.
    expect(home).toContain("16 dari 19 wilayah Bali dan Nusa Tenggara Barat belum ada angka IKD-nya");
    expect(pageOf("two-provinces", "en")).toContain("Bali and West Nusa Tenggara");
  });

  test("each region stands below its own province", () => {
    expect([crumbs("kabupaten-badung"), crumbs("kota-bima"), crumbs("bali")]).toEqual([
      ["/wilayah/bali"],
      ["/wilayah/nusa-tenggara-barat"],
      null,
    ]);
  });

  test("each province is held against the sum of its own regions", () => {
    const sumOf = (slug: string) => pageOf("two-provinces", `wilayah/${slug}`).replaceAll(/[\u00a0\s]|&nbsp;/g, " ");
    // 20.000 + 30.000 of Bali's nine; 10.000 of the ten of the other.
    expect(sumOf("bali")).toContain("2 dari 9 kabupaten/kota sampai tanggal itu berjumlah sedikitnya 50.000 orang");
    expect(sumOf("nusa-tenggara-barat")).toContain(
      "1 dari 10 kabupaten/kota sampai tanggal itu berjumlah sedikitnya 10.000 orang",
    );
  });
});

describe("a site of one regency", () => {
  test("counts its kecamatan, and says so", () => {
    const home = pageOf("one-regency", "");
    expect(home).toContain("Belum satu pun dari 6 wilayah Kabupaten Badung ada angka IKD-nya");
    expect(home).toContain("Cari kecamatan Anda");
    expect(pageOf("one-regency", "wilayah/kecamatan-kuta-kabupaten-badung")).toContain("Kabupaten Badung");
  });

  test("never calls them regencies or cities where it speaks of them", () => {
    const pages = ["", "minta", "bandingkan", "peringkat", "pers", "tentang", "data"];
    const wrong = pages.filter((page) =>
      /\d kabupaten\/kota|tiap kabupaten|kabupaten atau kota/.test(pageOf("one-regency", page)),
    );
    expect(wrong).toEqual([]);
  });
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
