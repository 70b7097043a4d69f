import { expect, test } from "vitest";
import { cell, markup, narrow, paragraphs, words } from "../../src/views/markup.ts";

test("no space stands between a link and what follows it", () => {
  expect(markup(["Sumber: ", { text: "Lentera", href: "https://lentera.co/?a=1&b=2" }, ", 23 April 2024."])).toBe(
    'Sumber: <a href="https://lentera.co/?a=1&amp;b=2">Lentera</a>, 23 April 2024.',
  );
});

test("KTP-el and e-KTP stay on one line, with a plain hyphen", () => {
  expect(words("dari pemegang KTP-el; of e-KTP holders")).toBe(
    'dari pemegang <span class="nb">KTP-el</span>; of <span class="nb">e-KTP</span> holders',
  );
});

test("nothing that a cell of the data holds becomes markup", () => {
  expect(words(`<script>"x" & y</script>`)).toBe("&lt;script>&quot;x&quot; &amp; y&lt;/script>");
  expect(markup([{ text: "a", href: '"><img src=x>' }])).toBe('<a href="&quot;>&lt;img src=x>">a</a>');
});

test("the language of a text, and that of what a link leads to", () => {
  expect(markup([{ text: "Salah ketik.", language: "id" }])).toBe('<span lang="id">Salah ketik.</span>');
  expect(markup([{ text: "English", href: "/en/", language: "en" }])).toBe('<a href="/en/" hreflang="en">English</a>');
});

test("a cell may break between any two words, a line of reading keeps a day with its month", () => {
  expect(markup(["22\u00a0April 2024"])).toBe("22\u00a0April 2024");
  expect(narrow([{ text: "22\u00a0April 2024", href: "#a" }, ", 54\u00a0ribu"])).toBe(
    '<a href="#a">22 April 2024</a>, 54 ribu',
  );
  expect(cell({ text: ["54\u00a0ribu"], small: [["22\u00a0April"]] })).toBe("54 ribu <small>22 April</small>");
});

test("a cell with its small lines, and paragraphs", () => {
  expect(cell({ text: ["54 ribu"], small: [["dibulatkan"], ["15,7%"]] })).toBe(
    "54 ribu <small>dibulatkan</small> <small>15,7%</small>",
  );
  expect(paragraphs([["a"], ["b"]])).toBe("<p>a</p><p>b</p>");
});
