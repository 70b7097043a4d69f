import { expect, test } from "vitest";
import { spaced } from "../src/spaced.ts";

test.each([
  ["cells", "<tr><th>Wilayah</th><td>8,4%</td></tr>", "<tr>\n<th>Wilayah</th>\n<td>8,4%</td>\n</tr>"],
  ["a list after words", "<li>Target<ul><li>25%</li></ul></li>", "<li>Target\n<ul>\n<li>25%</li>\n</ul>\n</li>"],
  ["terms", "<dl><dt>Target</dt><dd>25%</dd></dl>", "<dl>\n<dt>Target</dt>\n<dd>25%</dd>\n</dl>"],
  ["labels of a chart", "<text>2023</text><text>2024</text>", "<text>2023</text>\n<text>2024</text>"],
  [
    "and by no more than one sign, paragraphs,",
    "<ul>  <li> \n <a>a</a>  <b>b</b></li></ul>",
    "<ul> <li>\n<a>a</a> <b>b</b></li>\n</ul>",
  ],
  ["code below words", "<p>Satu:</p><pre>a</pre>", "<p>Satu:</p>\n<pre>a</pre>"],
  ["words after a block", "<p>Satu.</p>Dua.", "<p>Satu.</p>\nDua."],
])("%s are apart", (_, html, expected) => {
  expect(spaced(html)).toBe(expected);
});

test.each([
  ["inside a sentence", "<p>dari <a>KTP-el</a>, <b>25</b>%</p>"],
  ["where they are apart already", "<p>a</p>\n<p>b</p> <p>c</p>"],
  ["in an element that has nothing in it", '<p id="temuan"></p>'],
  ["in what is read to the byte", '<script>x="</li><li>"</script><pre><p>a</p><p>b</p></pre><style>p{}</style>'],
])("nothing is added %s", (_, html) => {
  expect(spaced(html)).toBe(html);
});
