import { expect, test } from "vitest";
import { unbroken } from "../../src/views/unbroken.ts";

test.each([
  ["<p>Pemegang KTP-el.</p>", '<p>Pemegang <span class="nb">KTP-el</span>.</p>'],
  ["e-KTP holders <b>of e-KTPs</b>", '<span class="nb">e-KTP</span> holders <b>of <span class="nb">e-KTP</span>s</b>'],
  ['<a href="/ktp/#KTP-el" title="KTP-el">x</a>', '<a href="/ktp/#KTP-el" title="KTP-el">x</a>'],
  ['<span class="nb">KTP-el</span>', '<span class="nb">KTP-el</span>'],
  ["<p>26 dan 27\n Januari 2023, 120 ribu orang</p>", "<p>26 dan 27\u00a0Januari 2023, 120\u00a0ribu orang</p>"],
  ["<p>within 28 days of 3 May 2024</p>", "<p>within 28\u00a0days of 3\u00a0May 2024</p>"],
  // what is copied has plain spaces
  [
    "<blockquote><p>Hingga 3 Mei 2024</p></blockquote><p>3 Mei</p>",
    "<blockquote><p>Hingga 3 Mei 2024</p></blockquote><p>3\u00a0Mei</p>",
  ],
])("%s", (html, expected) => {
  expect(unbroken(html)).toBe(expected);
});
