import { allOld, newestState, footerWords, rightOfReply, staleBanner } from "../../src/text/notices.ts";
import { eastJava } from "../area.ts";
import { expect, test } from "vitest";
import { plain } from "./plain.ts";
import { malangState, state, tulungagung } from "./states.ts";

test("the banner of a region whose data are old", () => {
  expect(plain(staleBanner(malangState, "id"))).toBe(
    "Angka terakhir yang kami temukan: 22 April 2024. Keadaan sekarang belum diketahui.",
  );
  expect(plain(staleBanner(malangState, "en"))).toBe(
    "The last figure we have found: 22 April 2024. The present state is not known.",
  );
  expect(staleBanner(state("35.10", []), "id")).toBeNull();
});

test("that all are old: the newest too", () => {
  const newest = newestState([malangState, state("35.04", [tulungagung]), state("35.10", [])])!;
  expect(plain(allOld(newest, "id"))).toBe(
    "Semua angka di situs ini berumur lebih dari setengah tahun; yang terbaru dari 3 Februari 2026 (Kabupaten Tulungagung).",
  );
  expect(plain(allOld(newest, "en"))).toBe(
    "All figures on this site are more than half a year old; the newest is of 3 February 2026 (Kabupaten Tulungagung).",
  );
  expect(newestState([state("35.10", [])])).toBeNull();
});

test("the foot says who we are not, and when the numbers were worked out", () => {
  const { who, data, rest } = footerWords(eastJava, "MIT", "2026-11-21", "id");
  expect([who, `${data.before}CC BY 4.0${data.after}`, rest].map(plain)).toEqual([
    "Pantau IKD Jawa Timur bukan situs pemerintah dan tidak terkait dengan Kementerian Dalam Negeri atau Dinas Dukcapil mana pun. Kami tidak pernah meminta NIK, PIN, atau kode aktivasi Anda.",
    "Data: CC BY 4.0, cukup sebut “Pantau IKD Jawa Timur” dan tautannya.",
    "Kode: MIT. Halaman ini dihitung pada 21 November 2026.",
  ]);
});

test("the right of reply names what a useful answer holds and when it is published", () => {
  const { before, after } = rightOfReply("id");
  expect(before).toContain("jumlah aktivasi, jumlah perekaman KTP-el, tanggal data, dan dokumen atau tautannya");
  expect(after).toContain("paling lambat tujuh hari kerja");
});
