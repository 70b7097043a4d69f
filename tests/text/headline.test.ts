import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import type { Quantity } from "../../src/notation/quantity.ts";
import { frequencyOf } from "../../src/text/frequency.ts";
import { headline } from "../../src/text/headline.ts";
import { report } from "../metrics/record.ts";
import { plain } from "./plain.ts";
import { published } from "./published.ts";
import {
  madiunMet,
  madiunPossibly,
  madiunRegency,
  malangState,
  nganjuk,
  noBase,
  point,
  share,
  state,
  tulungagung,
} from "./states.ts";

describe("region, month, and how many of a hundred", () => {
  test.each([
    [
      malangState,
      "Kota Malang, April 2024: 8 sampai 9 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
      "Kota Malang, April 2024: 8 to 9 in 100 e-KTP holders had activated IKD",
    ],
    [
      state("35.77", [madiunMet]),
      "Kota Madiun, Agustus 2025: diperkirakan 32 sampai 34 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
      "Kota Madiun, August 2025: an estimated 32 to 34 in 100 e-KTP holders had activated IKD",
    ],
    // [1,90; 2,48]: both ends round to 2
    [
      state("35.04", [tulungagung]),
      "Kabupaten Tulungagung, Februari 2026: diperkirakan 2 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
      "Kabupaten Tulungagung, February 2026: an estimated 2 in 100 e-KTP holders had activated IKD",
    ],
    // 30,31 would be rounded onto the target: of a thousand
    [
      state("35.77", [madiunPossibly]),
      "Kota Madiun, 2024: diperkirakan 269 sampai 303 dari 1.000 pemegang KTP-el sudah mengaktifkan IKD",
      "Kota Madiun, 2024: an estimated 269 to 303 in 1,000 e-KTP holders had activated IKD",
    ],
    [
      state("35.19", [madiunRegency]),
      "Kabupaten Madiun, November 2025: 19 dari 100 pemegang KTP-el sudah mengaktifkan IKD",
      "Kabupaten Madiun, November 2025: 19 in 100 e-KTP holders had activated IKD",
    ],
    [
      state("35.06", [noBase]),
      "Kabupaten Kediri, Februari 2023: 3.906 orang sudah mengaktifkan IKD",
      "Kabupaten Kediri, February 2023: 3,906 people had activated IKD",
    ],
    // more people than holders are not so many of a hundred
    [
      state("35.18", [{ ...nganjuk, coverage: { ...share(120), method: "dihitung" } }]),
      "Kabupaten Nganjuk, Januari 2024: 104.712 orang sudah mengaktifkan IKD",
      "Kabupaten Nganjuk, January 2024: 104,712 people had activated IKD",
    ],
    [
      state("35.10", []),
      "Kabupaten Banyuwangi: belum ada angka aktivasi IKD",
      "Kabupaten Banyuwangi: no IKD figure yet",
    ],
  ])("%#", (whole, id, en) => {
    expect(plain(headline(whole, "id"))).toBe(id);
    expect(plain(headline(whole, "en"))).toBe(en);
  });

  test("an undated report keeps what is known of its day", () => {
    const undated = point(report("35.73", "2024-06-20", { count: 1, datePrecision: "paling_lambat" }), {
      coverage: share(5),
    });
    expect(plain(headline(state("35.73", [undated]), "id"))).toMatch(
      /^Kota Malang, paling lambat 20 Juni 2024: 5 dari/,
    );
  });
});

describe("a frequency lies inside its interval", () => {
  test.each([
    // Kabupaten Malang: 9,42 to 9,91, value 9,66: not 10
    [share(9.66, 9.42, 9.91), "9 sampai 10 dari 100 pemegang KTP-el"],
    // both ends round alike: one number
    [share(5.2, 4.9, 5.4), "5 dari 100 pemegang KTP-el"],
    [share(4.7, 4.401, 4.9), "4 sampai 5 dari 100 pemegang KTP-el"],
    // below one per cent of a thousand, by the same rule: Kabupaten Mojokerto, Kabupaten Pasuruan, Tuban
    [share(0.57, 0.44, 0.71), "4 sampai 7 dari 1.000 pemegang KTP-el"],
    [share(0.93, 0.84, 1.01), "8 sampai 10 dari 1.000 pemegang KTP-el"],
    [share(0.319, 0.27, 0.37), "3 sampai 4 dari 1.000 pemegang KTP-el"],
    [share(0.3045, 0.3, 0.31), "3 dari 1.000 pemegang KTP-el"],
    [share(0.04, 0.039, 0.041), "4 dari 10.000 pemegang KTP-el"],
    [share(0), "0 dari 100 pemegang KTP-el"],
    // Kabupaten Sampang: a lower end that rounds to nought
    [share(1.015, 0, 2.128), "1 dari 100 pemegang KTP-el (paling banyak 2)"],
    [share(1.02, 0.4, 1.2), "paling banyak 1 dari 100 pemegang KTP-el"],
    [share(0.1322, 0, 0.1425), "paling banyak 1 dari 1.000 pemegang KTP-el"],
    // an upper end beyond the holders
    [share(97, 90.2, 110), "sedikitnya 90 dari 100 pemegang KTP-el"],
    // 29,6 would round onto the target of 30 %: of a thousand; 29,96 would even then
    [share(29.6), "296 dari 1.000 pemegang KTP-el"],
    [share(29.96), "2.996 dari 10.000 pemegang KTP-el"],
    [share(30), "30 dari 100 pemegang KTP-el"],
    // the value would, but the ends are what is said
    [share(29.8, 28.2, 31.4), "28 sampai 31 dari 100 pemegang KTP-el"],
    // an end must not look reached either
    [share(28.5, 27.2, 29.7), "272 sampai 297 dari 1.000 pemegang KTP-el"],
    // binary noise: 0,285 x 100 is 28,499999999999996
    [share(28.5), "29 dari 100 pemegang KTP-el"],
  ])("%o of the holders: %s", (coverage, frequency) => {
    const at = point(report("35.73", "2024-04-22", { count: 1 }), { coverage });
    expect(headline(state("35.73", [at]), "id")).toContain(`: ${frequency} sudah`);
  });

  const TARGETS = [0.25, 0.3];

  /** What is wrong with what is said of a share: a number half a person and more outside, the value not between them, one on a target. */
  function faults(coverage: Quantity): string[] {
    const { size, value, low, high } = frequencyOf(coverage, TARGETS);
    const told = low === high ? [value] : low > 0 ? [low, high] : [value, high];
    const onTarget = told.some((number) => TARGETS.some((target) => Math.abs(number - target * size) < 1e-6));
    const reached = Object.values(coverage).some((end) => TARGETS.some((target) => Math.abs(end - target) < 1e-5));
    const found = {
      "below the interval": low < coverage.low * size - 0.5 - 1e-6,
      "above the interval": high > coverage.high * size + 0.5 + 1e-6,
      "value outside": value < low || value > high,
      nought: coverage.value > 1e-5 && value === 0,
      "on a target": onTarget && !reached,
    };
    return Object.entries(found).flatMap(([fault, is]) => (is ? [fault] : []));
  }

  test("whatever the share and however wide", () => {
    const ends = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    const narrow = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.02, noNaN: true }));
    fc.assert(
      fc.property(ends, narrow, (some, [low, width]) => {
        const [a, b, c] = some.toSorted((x, y) => x - y) as [number, number, number];
        expect(faults({ low: a, value: b, high: c })).toEqual([]);
        expect(faults({ low, value: low + width / 2, high: low + width })).toEqual([]);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test("at every point of every region", () => {
    const points = regionStates(published, "2026-11-21").flatMap(({ series }) => series);
    const known = points.flatMap(({ coverage }) => (coverage && coverage.low <= 1 ? [coverage] : []));
    expect(known.length).toBeGreaterThan(30);
    const shares = known.map(({ value, low, high }) => ({ value, low, high }));
    expect(shares.filter((share) => faults(share).length > 0)).toEqual([]);
  });
});
