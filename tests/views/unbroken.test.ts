import { expect, test } from "vitest";
import { unbroken } from "../../src/views/unbroken.ts";

test.each([
  ["<p>Pemegang KTP-el.</p>", '<p>Pemegang <span class="nb">KTP-el</span>.</p>'],
  ["e-KTP holders <b>of e-KTPs</b>", '<span class="nb">e-KTP</span> holders <b>of <span class="nb">e-KTP</span>s</b>'],
  ['<a href="/ktp/#KTP-el" title="KTP-el">x</a>', '<a href="/ktp/#KTP-el" title="KTP-el">x</a>'],
  ['<span class="nb">KTP-el</span>', '<span class="nb">KTP-el</span>'],
])("%s", (html, expected) => {
  expect(unbroken(html)).toBe(expected);
});
