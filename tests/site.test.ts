import { expect, test } from "vitest";
import { leftOut } from "../src/site.ts";

const SITE = "https://pantau.example";
const CONTACT = "mailto:redaksi@pantau.example";

test("one line says what a build leaves out, and for want of which setting", () => {
  expect(leftOut({})).toBe(
    "Tanpa SITE tidak ada alamat kanonis, hreflang, og:url, og:image, tombol Bagikan, dan alamat dalam kutipan. " +
      "Tanpa CONTACT tidak ada alamat kontak, ajakan mengirim angka, dan hak jawab.",
  );
  expect(leftOut({ SITE })).toBe("Tanpa CONTACT tidak ada alamat kontak, ajakan mengirim angka, dan hak jawab.");
  expect(leftOut({ CONTACT })).not.toContain("CONTACT");
});

test("with everything set nothing is said", () => {
  expect(leftOut({ SITE, CONTACT })).toBeNull();
});
