import { beforeAll, describe, expect, test } from "vitest";
import { drawings, type Drawing } from "../../src/pictures/all.ts";
import { drawn } from "../../src/pictures/draw.ts";
import { pictureNumber } from "../../src/text/picture.ts";
import { languages } from "../../src/notation/language.ts";
import { loadSite, type Site } from "../../src/site.ts";
import { readPng } from "./read-png.ts";

// Every picture of the committed record, in both languages.

let site: Site;
let all: (Omit<Drawing, "svg"> & { svg: string })[];
beforeAll(() => {
  // The record is read once for all tests: what differs is only where the site stands.
  site = { ...loadSite({}), today: "2026-11-29", origin: "https://pantau.example" };
  all = drawings(site).map((drawing) => ({ ...drawing, svg: drawing.svg() }));
});

const svgAt = (path: string) => all.find((drawing) => drawing.path === path)!.svg;
const folderOf = { id: "", en: "en/" };

interface Text {
  said: string;
  left: number;
  right: number;
  size: number;
}

/** The texts of a picture that say how long they are. */
function textsOf(svg: string): Text[] {
  return [...svg.matchAll(/<text ([^>]*textLength[^>]*)>([^<]*)</g)].map(([, attributes = "", said = ""]) => {
    const number = (name: string) => Number(new RegExp(`${name}="([-\\d.]+)"`).exec(attributes)![1]);
    return { said, left: number(" ?\\bx"), right: number(" ?\\bx") + number("textLength"), size: number("font-size") };
  });
}

const isShare = ({ path }: { path: string }) => /gambar\//.test(path) && !path.endsWith("-status.png");

describe("the pictures", () => {
  test("are those of CONTRACT: each region's in both languages, with the date of its figure, and three about all", () => {
    const states = site.states.filter(({ region }) => region.code !== "00");
    const names = states.map(({ region, latest }) => region.slug + (latest ? `-${latest.date}` : ""));
    const paths = all.filter(isShare).map(({ path }) => path);
    for (const folder of ["", "en/"]) {
      expect(paths).toEqual(expect.arrayContaining(names.map((name) => `${folder}gambar/${name}.png`)));
      expect(paths.filter((path) => path.startsWith(`${folder}gambar/`))).toHaveLength(names.length + 3);
    }
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  test("without an origin there are none of links, and no address in the others", () => {
    const plain = drawings({ ...site, origin: null });
    expect(plain.filter(isShare)).toEqual([]);
    expect(plain.find(({ path }) => path.endsWith("malang-2024-04-23-status.png"))!.svg()).not.toContain("/wilayah/");
  });

  test("no text runs over its edge or is too small to be read, and those of links stand in their column", () => {
    const width = { share: 1200, status: 1080, chart: 760 };
    for (const { path, svg } of all) {
      const kind = /cakupan|target|laporan-terakhir/.test(path) ? "chart" : isShare({ path }) ? "share" : "status";
      for (const { said, left, right, size } of textsOf(svg)) {
        const where = `${path}: ${said}`;
        expect(left, where).toBeGreaterThanOrEqual(kind === "chart" ? 0 : 28);
        expect(right, where).toBeLessThanOrEqual(width[kind] - (kind === "chart" ? 0 : 28));
        // 34 px of 1200 are 8.5 of the 300 that a chat shows; an address is only there to be copied.
        if (kind === "share") expect(size, where).toBeGreaterThanOrEqual(said === "" ? 0 : 34);
      }
    }
  });

  test("a name and a number stand within the square that messengers cut out of the middle", () => {
    for (const { region, latest } of site.states.filter(({ region }) => region.code !== "00")) {
      const path = `gambar/${region.slug}${latest ? `-${latest.date}` : ""}.png`;
      const texts = textsOf(svgAt(path));
      const figure = latest ? pictureNumber(latest, "id").figure.replace("\u00a0", " ") : "angka";
      for (const said of [region.name, figure]) {
        const text = texts.find((one) => one.said === said);
        expect(text, `${path}: ${said}`).toBeDefined();
        expect(text!.left, path).toBeGreaterThanOrEqual(285);
        expect(text!.right, path).toBeLessThanOrEqual(915);
      }
    }
  });
});

describe("the figure of a picture is that of the record, in both languages", () => {
  const signs = { id: ",", en: "." };

  test.each(languages)("%s", (language) => {
    for (const { region, latest } of site.states) {
      if (region.code === "00" || !latest?.coverage) continue;
      for (const kind of ["", "-status"]) {
        const path = `${folderOf[language]}gambar/${region.slug}-${latest.date}${kind}.png`;
        const printed = textsOf(svgAt(path)).find(({ said }) => /^[\d.,–]+%$/.test(said))?.said ?? "";
        const ends = printed.slice(0, -1).split("–");
        // A number is the coverage to the last digit that is printed, two are its ends.
        const { value, low, high } = latest.coverage;
        const meant = ends.length === 1 ? [value] : [low, high];
        ends.forEach((end, index) => {
          const number = Number(end.replace(signs[language], "."));
          const unit = 10 ** -(end.split(signs[language])[1]?.length ?? 0);
          expect(Math.abs(number - 100 * meant[index]!), `${path}: ${printed}`).toBeLessThanOrEqual(unit / 2 + 1e-9);
        });
        expect(svgAt(path), path).toContain(region.name);
      }
    }
  });

  test("19 of 38 have one: what the home page's picture says is counted from the record", () => {
    const districts = site.states.filter(({ region }) => region.type === "kabupaten" || region.type === "kota");
    const known = districts.filter(({ latest }) => latest !== null).length;
    const home = all.find(({ path }) => path.startsWith("gambar/beranda-"))!;
    const texts = textsOf(home.svg).map(({ said }) => said);
    expect(texts).toContain(String(known));
    expect(texts).toContain(`dari ${districts.length}`);
    expect(texts).toContain(`${districts.length - known} lainnya belum diketahui`);
  });
});

describe("the drawn files", () => {
  // One of each kind: with a figure, without one, of all, in both languages.
  const some = [
    "gambar/kota-malang-2024-04-23.png",
    "en/gambar/kabupaten-probolinggo.png",
    "gambar/kota-madiun-2025-08-12.png",
    "gambar/kota-malang-2024-04-23-status.png",
    "wilayah/kota-malang/cakupan.png",
    "wilayah/kota-malang/target.png",
    "data/laporan-terakhir.png",
  ];

  test.each(some)("%s weighs less than 300 kB, has its size, and the same bytes each time", (path) => {
    const { svg, width } = all.find((drawing) => drawing.path === path)!;
    const bytes = drawn(svg, width);
    expect(bytes.length).toBeLessThan(isShare({ path }) ? 60_000 : 300_000);
    expect(readPng(bytes).width).toBe(width);
    expect(Buffer.from(drawn(svg, width)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("text was drawn, in its own colour: without the fonts nothing of it is there", () => {
    const svg = svgAt("gambar/kota-malang-2024-04-23.png");
    const dyed = (picture: string) => {
      const read = readPng(drawn(picture, 1200));
      // The box of the number: nothing else in it has the colour of the dye.
      let count = 0;
      for (let y = 210; y < 364; y++) for (let x = 300; x < 720; x++) if (read.at(x, y) === "2b3990") count++;
      return count;
    };
    expect(dyed(svg)).toBeGreaterThan(5000);
    expect(dyed(svg.replace(/<text[^]*?<\/text>/g, ""))).toBe(0);
  });

  test("every colour is a concrete one, and nothing is fetched", () => {
    for (const { path, svg } of all) expect(svg, path).not.toMatch(/var\(|url\((?!#)|href=|@import|currentColor/);
  });
});
