import { expect, test } from "vitest";
import { indonesian, note } from "../../src/views/phrase.ts";
import { cellHtml, markup, narrow, paragraphs, tableHtml, textHtml } from "../../src/views/markup.ts";

test("no space stands between a link and what follows it", () => {
  expect(markup(["Sumber: ", { text: "Lentera", href: "https://lentera.co/?a=1&b=2" }, ", 23 April 2024."])).toBe(
    'Sumber: <a href="https://lentera.co/?a=1&amp;b=2">Lentera</a>, 23 April 2024.',
  );
});

test("KTP-el and e-KTP stay on one line, with a plain hyphen", () => {
  expect(textHtml("dari pemegang KTP-el; of e-KTP holders")).toBe(
    'dari pemegang <span class="nb">KTP-el</span>; of <span class="nb">e-KTP</span> holders',
  );
});

test("nothing that a cell of the data holds becomes markup", () => {
  expect(textHtml(`<script>"x" & y</script>`)).toBe("&lt;script&gt;&quot;x&quot; &amp; y&lt;/script&gt;");
  expect(markup([{ text: "a", href: '"><img src=x>' }])).toBe('<a href="&quot;&gt;&lt;img src=x&gt;">a</a>');
});

test("the language of a text, and that of what a link leads to", () => {
  expect(markup([{ text: "Salah ketik.", language: "id" }])).toBe('<span lang="id">Salah ketik.</span>');
  expect(markup([note("Salah ketik.", "en")])).toBe('<span lang="id">Salah ketik.</span> (note in Indonesian)');
  expect(markup([note("Salah ketik.", "id"), indonesian(" Mal MOG", "en")])).toBe(
    'Salah ketik.<span lang="id"> Mal MOG</span>',
  );
  expect(markup([{ text: "English", href: "/en/", language: "en" }])).toBe('<a href="/en/" hreflang="en">English</a>');
});

test("a cell may break between any two words, a line of reading keeps a day with its month", () => {
  expect(markup(["22\u00a0April 2024"])).toBe("22\u00a0April 2024");
  expect(narrow([{ text: "22\u00a0April 2024", href: "#a" }, ", 54\u00a0ribu"])).toBe(
    '<a href="#a">22 April 2024</a>, 54 ribu',
  );
  expect(cellHtml({ text: ["54\u00a0ribu"], small: [["22\u00a0April"]] })).toBe("54 ribu <small>22 April</small>");
});

test("a cell with its small lines, and paragraphs", () => {
  expect(cellHtml({ text: ["54 ribu"], small: [["dibulatkan"], ["15,7%"]] })).toBe(
    "54 ribu <small>dibulatkan</small> <small>15,7%</small>",
  );
  expect(paragraphs([["a"], ["b"]])).toBe("<p>a</p><p>b</p>");
});

const grid = {
  caption: "Pemegang KTP-el & lainnya",
  columns: [{ text: "Ukuran" }, { text: 'Orang "jumlah"', number: true }],
  lines: [
    { id: "a", cells: [{ text: ["KTP-el"] }, { text: ["54 ribu"], small: [["dibulatkan"]], number: true }] },
    { cells: [{ text: ["DPT"] }, { text: ["-"] }], below: [["Catatan."]] },
  ],
} as const;

test("a table: its caption, heads, lines, and what stands below a line over the whole width", () => {
  expect(tableHtml(grid, "plain")).toBe(
    '<table><caption>Pemegang <span class="nb">KTP-el</span> &amp; lainnya</caption>' +
      '<thead><tr><th scope="col">Ukuran</th><th scope="col" class="n">Orang &quot;jumlah&quot;</th></tr></thead><tbody>' +
      '<tr id="a"><th scope="row"><span class="nb">KTP-el</span></th><td class="n">54 ribu <small>dibulatkan</small></td></tr>' +
      '<tr class="over"><th scope="row">DPT</th><td>-</td></tr><tr class="below"><td colspan="2"><p>Catatan.</p></td></tr>' +
      "</tbody></table>",
  );
});

test("a table whose cells stand under their heads on a phone names these; a narrow one does not", () => {
  const first = { ...grid, lines: grid.lines.slice(0, 1) };
  expect(tableHtml(first, "stack")).toMatch(
    /^<table class="stack">.*<td class="n" data-head="Orang &quot;jumlah&quot;"><span>54 ribu <small>dibulatkan<\/small><\/span><\/td>/,
  );
  expect(tableHtml(first, "narrow")).toMatch(/^<table class="narrow">.*<td class="n"><span>54 ribu/);
});
