import { expect, test } from "vitest";
import { keepsPages, leftOut, SettingError, settingsFrom } from "../src/settings.ts";

const SITE = "https://pantau.example";
const CONTACT = "mailto:redaksi@pantau.example";

test("one line says what a build leaves out, and for want of which setting", () => {
  expect(leftOut({})).toBe(
    "Tanpa SITE tidak ada alamat kanonis, hreflang, og:url, og:image, sitemap, tombol Bagikan, alamat dalam kutipan, kode sematan, dan oEmbed. " +
      "Tanpa CONTACT tidak ada alamat kontak, ajakan mengirim angka, hak jawab, dan security.txt.",
  );
  expect(leftOut({ SITE })).toBe(
    "Tanpa CONTACT tidak ada alamat kontak, ajakan mengirim angka, hak jawab, dan security.txt.",
  );
  expect(leftOut({ CONTACT })).not.toContain("CONTACT");
});

test("with everything set nothing is said", () => {
  expect(leftOut({ SITE, CONTACT })).toBeNull();
});

/** What is only made where somebody asks for it. */
const unasked = { precompressed: false, offline: false };

test.each([
  [{}, { origin: null, base: "/", contact: null, repository: null, images: true, ...unasked }],
  [
    { SITE: "", BASE: "", CONTACT: "" },
    { origin: null, base: "/", contact: null, repository: null, images: true, ...unasked },
  ],
  [
    { SITE: `${SITE}/`, BASE: "ikd", CONTACT },
    { origin: SITE, base: "/ikd/", contact: CONTACT, repository: null, images: true, ...unasked },
  ],
  [
    { SITE: "http://localhost:4321", BASE: "/a/b_c.d/" },
    { origin: "http://localhost:4321", base: "/a/b_c.d/", contact: null, repository: null, images: true, ...unasked },
  ],
  [
    { CONTACT: "https://contoh.id/hubungi" },
    { origin: null, base: "/", contact: "https://contoh.id/hubungi", repository: null, images: true, ...unasked },
  ],
  [{ IMAGES: "0" }, { origin: null, base: "/", contact: null, repository: null, images: false, ...unasked }],
  [
    { PRECOMPRESS: "1", OFFLINE: "1" },
    { origin: null, base: "/", contact: null, repository: null, images: true, precompressed: true, offline: true },
  ],
  [{ IMAGES: "" }, { origin: null, base: "/", contact: null, repository: null, images: true, ...unasked }],
  [
    { REPOSITORY: "https://github.com/pantau/ikd-jatim.data/" },
    {
      origin: null,
      base: "/",
      contact: null,
      repository: "https://github.com/pantau/ikd-jatim.data",
      images: true,
      ...unasked,
    },
  ],
])("%j", (environment, settings) => {
  expect(settingsFrom(environment)).toEqual(settings);
});

test.each([
  ["SITE", "contoh.id", "https://contoh.id"],
  ["SITE", "ftp://contoh.id", "https://contoh.id"],
  ["SITE", "https://budi:rahasia@contoh.id", "asal situs"],
  ["SITE", "https://contoh.id/ikd", "tulis asalnya saja, https://contoh.id; jalurnya ditulis di BASE."],
  ["SITE", "https://contoh.id/?a", "tulis asalnya saja"],
  ["BASE", "//ikd//", "misalnya /ikd/"],
  ["BASE", "/../ikd/", "misalnya /ikd/"],
  ["BASE", "/./", "misalnya /ikd/"],
  ["BASE", "https://contoh.id/ikd/", "misalnya /ikd/"],
  ["BASE", "/a b/", "misalnya /ikd/"],
  ["IMAGES", "tidak", "0 untuk tidak"],
  ["PRECOMPRESS", "ya", "tulis 1 untuk ya"],
  ["OFFLINE", "true", "tulis 1 untuk ya"],
  ["CONTACT", "javascript:alert(1)", "mailto:"],
  ["CONTACT", "foo", "mailto:"],
  ["CONTACT", "redaksi@contoh.id", "mailto:"],
  ["CONTACT", "mailto:", "mailto:nama@contoh.id"],
  ["CONTACT", "http://contoh.id/", "alamat https"],
  ["CONTACT", 'https://contoh.id/"><script>', "alamat https"],
  ["CONTACT", "https://budi@contoh.id/", "alamat https"],
  ["REPOSITORY", "pantau/ikd", "https://github.com/pemilik/nama"],
  ["REPOSITORY", "git@github.com:pantau/ikd.git", "https://github.com/pemilik/nama"],
  ["REPOSITORY", "http://github.com/pantau/ikd", "https://github.com/pemilik/nama"],
  ["REPOSITORY", "https://github.com/pantau", "https://github.com/pemilik/nama"],
  ["REPOSITORY", "https://github.com/pantau/ikd?x", "https://github.com/pemilik/nama"],
])("%s=%s cannot be right, and is told what can", (name, value, remedy) => {
  expect(() => settingsFrom({ [name]: value })).toThrow(SettingError);
  expect(() => settingsFrom({ [name]: value })).toThrow(`${name}=${value}: `);
  expect(() => settingsFrom({ [name]: value })).toThrow(remedy);
});

test.each([
  [{}, true],
  [{ CI: "true" }, false],
  [{ CI: "true", CACHE: "1" }, true],
  [{ CACHE: "0" }, false],
])("whether pages are kept: %j", (environment, kept) => {
  expect(keepsPages(environment)).toBe(kept);
});
