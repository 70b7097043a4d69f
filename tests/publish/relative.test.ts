import { expect, test } from "vitest";
import { relinked } from "../../src/publish/relative.ts";

// wilayah/kota-malang/index.html lies two folders below the site's: two steps up.
test.each([
  ['<a href="/ikd/">', '<a href="../../index.html">'],
  ['<a class="x" href="/ikd/sumber/#malang">', '<a class="x" href="../../sumber/index.html#malang">'],
  ['<a href="/ikd/bandingkan/?w=a&amp;b=c">', '<a href="../../bandingkan/index.html?w=a&amp;b=c">'],
  ['<a href="/ikd/data/aktivasi.csv" download>', '<a href="../../data/aktivasi.csv" download>'],
  ['<a title="a > b" href="/ikd/en/">', '<a title="a > b" href="../../en/index.html">'],
  [
    '<meta http-equiv="refresh" content="0;url=/ikd/wilayah/kota-batu/">',
    '<meta http-equiv="refresh" content="0;url=../../wilayah/kota-batu/index.html">',
  ],
  ['<script type="module" src="/ikd/_astro/a.js"></script>', '<script type="module" src="../../_astro/a.js"></script>'],
])("%s leads to a file", (tag, expected) => {
  expect(relinked(tag, "wilayah/kota-malang/index.html", "/ikd/")).toBe(expected);
});

test.each([
  '<a href="#laporan">',
  '<a href="https://contoh.id/ikd/">',
  '<a href="//contoh.id/ikd/">',
  '<a href="/lain/">',
  '<link rel="icon" href="data:,">',
  "<script>document.body.innerHTML='<a href=\"/ikd/\">'</script>",
  '<code>&lt;iframe src="/ikd/sematan/"&gt;</code>',
])("%s stays", (tag) => {
  expect(relinked(tag, "index.html", "/ikd/")).toBe(tag);
});
