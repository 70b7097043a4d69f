import { expect, test } from "vitest";
import { regionAging, siteAging } from "../../../src/views/region/aging.ts";
import { malang, malangState, state, tulungagung } from "../../text/states.ts";
import { plain, targets } from "../phrases.ts";

const answered = { contact: "mailto:redaksi@pantau.example" };
const silent = { contact: null };
const fresh = state("35.04", [tulungagung], { stale: false });

test("a region says that its figure is old from the first day after 180 days, midnight in East Java", () => {
  const aging = regionAging(answered, fresh, "id")!;
  // 3 February 2026 + 180 days: 25 left in February, 31, 30, 31, 30, 31 to the end of July = 178, so 2 August; the day after.
  expect(aging.from).toBe("2026-08-03T00:00+07:00");
  expect(new Date(aging.from).toISOString()).toBe("2026-08-02T17:00:00.000Z");
  expect(plain(aging.said)).toBe(
    "Angka terakhir yang kami temukan: 3 Februari 2026. Keadaan sekarang belum diketahui. Kirim angka baru",
  );
  expect(targets(aging.said)).toEqual(["/tentang/#kirim"]);
});

test("without an address nobody is asked to send a newer one", () => {
  const said = "Angka terakhir yang kami temukan: 3 Februari 2026. Keadaan sekarang belum diketahui.";
  expect(plain(regionAging(silent, fresh, "id")!.said)).toBe(said);
});

test("nothing waits on a page that says so already, or has no figure", () => {
  expect(regionAging(answered, malangState, "en")).toBeNull();
  expect(regionAging(answered, state("35.10", []), "en")).toBeNull();
});

test("the home page, once the newest of all figures is old", () => {
  const aging = siteAging(answered, [malangState, fresh, state("35.10", [])], "en")!;
  expect(aging.from).toBe("2026-08-03T00:00+07:00");
  expect(plain(aging.said)).toBe(
    "All figures on this site are more than half a year old; the newest is of 3 February 2026 (Kabupaten Tulungagung). Send a newer figure",
  );
  expect(targets(aging.said)).toEqual(["/en/tentang/#kirim"]);
  expect(siteAging(answered, [state("35.73", [malang])], "en")).toBeNull();
  expect(siteAging(answered, [], "en")).toBeNull();
});
