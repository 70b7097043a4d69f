import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { unbasedPercentages } from "./percentages.ts";
import { pages, parse, told, type SiteName } from "./sites.ts";

describe.each(["real", "odd"] satisfies SiteName[])("site %s", (name) => {
  test.each(["id", "en"] as const)("no percentage without its base, %s", (language) => {
    const all = pages(name).filter((page) => page.language === language);
    expect(all.length).toBeGreaterThan(80);
    const found = all.flatMap((page) => unbasedPercentages(parse(page)).map((sentence) => `${page.path}: ${sentence}`));
    expect(told(found)).toEqual([]);
  });
});

function found(html: string, language = "id"): string[] {
  return unbasedPercentages(parseHTML(`<html lang="${language}"><body>${html}</body></html>`).document);
}

const table = (caption: string, heads: string[], row: string) =>
  `<table><caption>${caption}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
   <tbody><tr>${row}</tr></tbody></table>`;

describe("a planted percentage is found", () => {
  test.each<[string, string, string?]>([
    ["in a paragraph", "<p>Hingga April 2024 cakupannya 8,4%.</p>"],
    ["in words", "<p>Hingga April 2024 cakupannya 8,4 persen.</p>"],
    ["in English", "<p>Coverage stood at 8.4%.</p>", "en"],
    ["beside a sentence that has its base", "<p>Target 30% dari pemegang KTP-el. Sisanya <b>5%</b>.</p>"],
    ["beside a paragraph that has it", "<div><p>8,4%</p><p>dari pemegang KTP-el</p></div>"],
    ["in no paragraph at all", "<div>8,4% <p>dari pemegang KTP-el</p></div>"],
    ["in a heading", "<h1>Kota Malang: 8,4%</h1>"],
    ["in the title", "<title>8,4% di Kota Malang</title>"],
    ["in a name read aloud", '<svg aria-label="Cakupan 8,4%"></svg>'],
    ["in the description", '<meta name="description" content="Cakupan 8,4%.">'],
    ["in a message to share", '<a href="https://wa.me/?text=Cakupan%208%2C4%25">Bagikan</a>'],
    ["in a drawing whose axis names none", "<svg><text>% orang</text><text>8,4%</text></svg>"],
    [
      "in a drawing in a figure that says it elsewhere",
      "<figure><svg><text>8,4%</text></svg><p>pemegang KTP-el</p></figure>",
    ],
    ["in a cell", table("Cakupan", ["Tanggal", "Cakupan, persen"], "<td>2024</td><td>8,4%</td>")],
    [
      "in a cell beside a column that has a base",
      table("Laporan", ["Tanggal", "Cakupan, persen dari pemegang KTP-el"], "<td>8,4%</td><td>9%</td>"),
    ],
    ["in a column of people", table("Laporan", ["Tanggal", "Pemegang KTP-el"], "<td>2024</td><td>8,4%</td>")],
    [
      "in a row of a table that is not of shares",
      table("Laporan", ["Status", "Angka"], '<th scope="row">Target tercapai</th><td>8,4%</td>'),
    ],
    ["in a list without a heading", "<p>Dari pemegang KTP-el</p><ul><li>1–5%</li></ul>"],
    ["in a definition of something else", "<dl><dt>Laju</dt><dd>8,4%</dd></dl>"],
    ["beside what a cell holds", "<p>Cakupan «15,7%» tertulis 8,4%.</p>"],
    ["in Indonesian on an English page, with a base in English", '<p lang="id">8,4% of e-KTP holders</p>', "en"],
  ])("%s", (_, html, language) => {
    expect(found(html, language)).toHaveLength(1);
  });
});

describe("a percentage with its base is let pass", () => {
  test.each<[string, string, string?]>([
    ["in the sentence, over several elements", "<p><b>8,4%</b> dari 640&nbsp;ribu <a>pemegang&nbsp;KTP-el</a>.</p>"],
    ["in the cell", table("Laporan", ["Aktivasi"], "<td>54.000<small>8,4% dari wajib KTP</small></td>")],
    [
      "in the head of the column",
      table(
        "Laporan",
        ["Tanggal", "Cakupan, persen dari pemegang KTP-el"],
        "<td>2024</td><td>8,4%<small>8–9%</small></td>",
      ),
    ],
    [
      "in the caption",
      table("Cakupan, persen dari pemegang KTP-el", ["Tanggal", "Angka"], "<td>2024</td><td>8,4%</td>"),
    ],
    [
      "in the head of the row, in a table of shares",
      table(
        "54.000 orang sebagai bagian dari basis",
        ["Basis", "Bagian"],
        '<th scope="row">wajib KTP</th><td>8,4%</td>',
      ),
    ],
    ["in the title of the axis", "<svg><text>% dari pemegang KTP-el</text><text>8,4%</text></svg>"],
    ["in the name of the drawing", '<svg aria-label="Cakupan, persen dari pemegang KTP-el"><text>8%</text></svg>'],
    [
      "in the title that names the drawing",
      '<h3 id="a">Cakupan: 8% dari wajib KTP</h3><svg aria-labelledby="a"><text>8%</text></svg>',
    ],
    ["in what opens the list", "<ul><li>Persen dari pemegang KTP-el:</li><li>1–5%</li></ul>"],
    ["in the term defined", "<dl><dt>Dari pemegang KTP-el</dt><dd>8,4%</dd><dd>8–9%</dd></dl>"],
    ["in English", "<p>About 8.4% of e-KTP&nbsp;holders.</p>", "en"],
    ["in what a cell holds", '<p>persen «15,7%» memakai koma desimal: <code lang="id">15,7%</code></p>'],
    ["of a base as its cell writes it", "<p>jumlah «5» bukan 25% dari wajib_ktp.</p>"],
    ["of the base that changed", "<p>Di luarnya, dalam persen dari basis semula: Kota Kediri (−4,0%).</p>"],
    ["percentage points", "<p>Naik 0,4 persen poin.</p>"],
    ["a style", "<style>p{width:50%}</style><script>const half = '50%'</script>"],
  ])("%s", (_, html, language) => {
    expect(found(html, language)).toEqual([]);
  });
});

test("on a built page all that the words carry is seen: without them little is let pass", () => {
  const page = pages("real").find(({ path }) => path === "/wilayah/kota-malang/")!;
  const bare = { ...page, html: page.html.replace(/pemegang\s(?:<span class="nb">)?KTP-el|target/gi, "orang") };
  expect(unbasedPercentages(parse(page))).toEqual([]);
  // title, headline's finding, number, range, facts, charts, tables, quote, message
  expect(unbasedPercentages(parse(bare)).length).toBeGreaterThan(10);
});
