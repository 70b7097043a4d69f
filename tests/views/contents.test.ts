import { expect, test } from "vitest";
import { contentsOf } from "../../src/views/contents.ts";

test("the parts of a page, in their order, with their headings as they are printed", () => {
  const html = `<section class="part" id="target" data-x="1">
      <h2>Target</h2> <div><h3>30%</h3><section class="rule" id="b"><h2>Tidak</h2></section></div></section>
    <section class="part" id="pemegang"><h2>Jumlah <span class="nb">KTP-el</span></h2></section>`;
  expect(contentsOf(html)).toEqual([
    { id: "target", heading: "Target" },
    { id: "pemegang", heading: 'Jumlah <span class="nb">KTP-el</span>' },
  ]);
});

test("without parts nothing", () => {
  expect(contentsOf("<p>Tidak ada</p>")).toEqual([]);
});
