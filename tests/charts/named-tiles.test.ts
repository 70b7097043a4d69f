import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/charts/label.ts";
import { linesOf, namedTiles, type NamedTile } from "../../src/charts/named-tiles.ts";
import { tileName } from "../../src/text/tile-name.ts";
import { attributes, parsed, places, wordsIn } from "./read.ts";
import { rowsOf } from "../data/read.ts";

const name = { label: "Peta" };
const malang: NamedTile = {
  row: 6,
  column: 6,
  name: [["Ma", "lang"]],
  type: "Kota",
  href: "/wilayah/kota-malang/",
  coverage: 0.084,
  value: "8,4",
  met: false,
  sentence: "Kota Malang: sekitar 8,4% dari pemegang KTP-el, 22 April 2024",
};
const tile = (more: Partial<NamedTile> = {}) => namedTiles([{ ...malang, ...more }], name);

/** Every region of the record, its name parted and set on lines. */
const districts = rowsOf("data/wilayah.csv").filter(({ jenis }) => jenis === "kabupaten" || jenis === "kota");
const lines = districts.map(({ nama }) => linesOf(tileName(nama!)).join("/"));

describe("names", () => {
  test("all 38, whole where they fit, else parted by their syllables", () => {
    expect(lines).toEqual([
      ...["Pacitan", "Pono-/rogo", "Treng-/galek", "Tulung-/agung", "Blitar", "Kediri", "Malang", "Luma-/jang"],
      ...["Jember", "Banyu-/wangi", "Bondo-/woso", "Situ-/bondo", "Probo-/linggo", "Pasu-/ruan", "Sido-/arjo"],
      ...["Mojo-/kerto", "Jom-/bang", "Ngan-/juk", "Madiun", "Ma-/getan", "Ngawi", "Bojo-/negoro", "Tuban"],
      ...["Lamo-/ngan", "Gresik", "Bang-/kalan", "Sam-/pang", "Pame-/kasan", "Sume-/nep", "Kediri", "Blitar"],
      ...["Malang", "Probo-/linggo", "Pasu-/ruan", "Mojo-/kerto", "Madiun", "Sura-/baya", "Batu"],
    ]);
  });

  test("those of other provinces, of more than one word, on two or three lines", () => {
    expect(linesOf(tileName("Kabupaten Hulu Sungai Selatan"))).toEqual(["Hulu", "Sungai", "Selatan"]);
    expect(linesOf(tileName("Kota Tual"))).toEqual(["Tual"]);
  });

  test("no line is wider than a tile: what the widest font would let run over is squeezed, at most to Roboto's width", () => {
    for (const { nama } of districts) {
      const svg = tile({ name: tileName(nama!), value: "19,35" });
      const texts = [...parsed(svg).querySelectorAll("text")];
      for (const text of texts) {
        const bold = text.getAttribute("class") === "v";
        const natural = textWidth(text.textContent!, bold, bold ? 13 : 11.6);
        const set = Number(text.getAttribute("textLength") ?? natural);
        expect(set, text.textContent!).toBeLessThanOrEqual(36);
        expect(set, `${text.textContent} is not stretched in Roboto`).toBeLessThanOrEqual(
          Math.max(natural * (bold ? 0.8 : 0.86) + 0.05, natural > 36 ? 0 : natural),
        );
      }
    }
  });
});

describe("the map of whole names", () => {
  test("nine columns of 38 are 341 wide, six rows of 54 are 323 high", () => {
    const wide = namedTiles([{ ...malang, row: 1, column: 9 }, malang], name);
    expect(parsed(wide).getAttribute("viewBox")).toBe("0 0 341 323");
    expect(attributes(wide, "a", "transform")).toEqual(["translate(304 0)", "translate(190 270)"]);
  });

  test("in reading order, each a link with its whole sentence as name and title", () => {
    const svg = namedTiles(
      [malang, { ...malang, row: 1, column: 3, href: "/tuban/", sentence: "Kabupaten Tuban: x" }],
      name,
    );
    expect(attributes(svg, "a", "href")).toEqual(["/tuban/", "/wilayah/kota-malang/"]);
    expect(attributes(svg, "a > g", "aria-label")[1]).toBe(malang.sentence);
    expect([...parsed(svg).querySelectorAll("title")].map(({ textContent }) => textContent)[1]).toBe(malang.sentence);
  });

  test("a city is called one and has round corners", () => {
    expect(wordsIn(tile())).toEqual(["Kota", "Malang", "8,4"]);
    expect(attributes(tile(), "rect", "rx")).toEqual(["9"]);
    expect(wordsIn(tile({ type: "" }))).toEqual(["Malang", "8,4"]);
    expect(attributes(tile({ type: "" }), "rect", "rx")).toEqual(["1"]);
  });

  test("lines stand in the middle of the tile, four of them closer, all within it", () => {
    // Two steps, of 12,5 and 15, around 26,5, and 4 down to the baseline.
    expect(places(tile(), "text", "y").flat()).toEqual([16.8, 29.3, 44.3]);
    const four = places(tile({ name: tileName("Kota Surabaya"), value: "16" }), "text", "y").flat();
    expect(four).toEqual([13.8, 24.3, 34.8, 47.3]);
    expect(four[0]! - 8.5).toBeGreaterThan(0);
    expect(places(tile({ value: "" }), "text", "y").flat()).toEqual([24.3, 36.8]);
  });

  test("no figure is hatched and has no number; the target met is a thread at the foot, dashed when only possible", () => {
    const none = tile({ coverage: null, value: "" });
    expect(attributes(none, "a", "class")).toEqual(["q0"]);
    expect(attributes(none, "rect", "fill")).toEqual(["url(#hatch)"]);
    expect(wordsIn(none)).toEqual(["Kota", "Malang"]);
    expect(attributes(tile({ met: true }), ".tl", "class")).toEqual(["tl"]);
    expect(attributes(tile({ met: null }), ".tl", "class")).toEqual(["tl own"]);
    expect(attributes(tile(), ".tl", "class")).toEqual([]);
  });

  test("an address and a sentence cannot break out of their attribute", () => {
    const odd = tile({ href: '/a"b', sentence: 'A "b" <c>' });
    expect(attributes(odd, "a", "href")).toEqual(['/a"b']);
    expect(odd).not.toContain("<c>");
  });
});
