import { describe, expect, test } from "vitest";
import { readCount, readShare } from "../../src/client/typed.ts";

describe("a number of people, as typed", () => {
  test.each([
    ["26.046", 26046, "persis", null],
    ["26,046", 26046, "persis", null],
    ["26046 orang", 26046, "persis", null],
    ["1.407.172", 1407172, "persis", null],
    ["54 ribu", 54000, "dibulatkan", 1000],
    ["54 thousand", 54000, "dibulatkan", 1000],
    ["1,2 juta", 1200000, "dibulatkan", 100000],
    ["3.02 million", 3020000, "dibulatkan", 10000],
    ["sekitar 24 ribu", 24000, "sekitar", 1000],
    ["Sekitar 31.100 orang", 31100, "sekitar", 100],
    // About ten thousand: half the number at most (DESIGN section 4).
    ["sekitar 10 ribu", 10000, "sekitar", 5000],
    ["sekitar 120 ribu", 120000, "sekitar", 10000],
    ["lebih dari 121 ribu", 121000, "minimal", 1000],
    ["more than 121,000", 121000, "minimal", 1000],
    ["hampir 4 ribu", 4000, "maksimal", 1000],
    // DESIGN section 4: of "160 ribu lebih" the unit is a thousand, the place of its last printed digit.
    ["160 ribu lebih", 160000, "minimal", 1000],
    ["lebih dari 160 ribu", 160000, "minimal", 1000],
    ["±  24 ribu", 24000, "sekitar", 1000],
    ["sekitar 31 100", 31100, "sekitar", 100],
    ["800 ribuan", 800000, "sekitar", 100000],
    ["1.2m", 1200000, "dibulatkan", 100000],
    ["26 046", 26046, "persis", null],
    ["0", 0, "persis", null],
  ])("%s", (text, count, precision, unit) => {
    expect(readCount(text)).toEqual({ count, precision, unit });
  });

  test.each(["", "banyak", "26.04", "1.234 ribu", "26.046,5", "-5", "12.34.56", "1e5"])(
    "cannot be read: %j",
    (text) => {
      expect(readCount(text)).toBeNull();
    },
  );
});

describe("a percentage, as typed", () => {
  test.each([
    ["15,7", "15.7", 0.157, 0.001, null],
    ["15.7%", "15.7", 0.157, 0.001, null],
    ["32,20 persen", "32.20", 0.322, 0.0001, null],
    ["sekitar 19", "19", 0.19, 0.01, "sekitar"],
    ["about 2 per cent", "2", 0.02, 0.01, "sekitar"],
    ["lebih dari 8%", "8", 0.08, 0.01, "minimal"],
    ["0,175", "0.175", 0.00175, 0.00001, null],
  ])("%s", (text, printed, share, unit, sharePrecision) => {
    const read = readShare(text)!;
    expect(read.share.printed).toBe(printed);
    expect(read.share.share).toBeCloseTo(share, 12);
    expect(read.share.unit).toBeCloseTo(unit, 12);
    expect(read.sharePrecision).toBe(sharePrecision);
  });

  test.each(["", "dua puluh", "15,", "15.7.2", "15 dari 100", "hampir 20"])("cannot be read: %j", (text) => {
    expect(readShare(text)).toBeNull();
  });
});
