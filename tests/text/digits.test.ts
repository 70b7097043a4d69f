import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareRange, shareSpan, shareText } from "../../src/text/share.ts";
import { decimalsFor, roundPeople } from "../../src/text/digits.ts";

/** A quantity of shares, given in percent. */
function percent(value: number, low = value, high = value) {
  return { value: value / 100, low: low / 100, high: high / 100 };
}

/** A share with its range behind it, where that says more. */
function shareWithRange(...share: Parameters<typeof shareRange>): string {
  const [number, range] = [shareText(share[0], share[1], share[2]), shareRange(...share)];
  return number === range ? number : `${number} (${range})`;
}

describe("the fewest decimals, at most two, whose unit is not wider than half the interval", () => {
  test.each([
    // Kota Malang: 7,8616 to 8,8065 is 0,9449 wide, half is 0,4725: 1 is too wide, 0,1 is not
    [percent(8.4375, 7.8616, 8.8065), "sekitar 8,4%", "antara 7,9% dan 8,8%", "7,9–8,8%"],
    // Kota Surabaya: 2,30 wide, half 1,15: units of 1
    [percent(15.5304, 14.5391, 16.8418), "sekitar 16%", "antara 15% dan 17%", "15–17%"],
    // Kabupaten Nganjuk: no width, so two decimals, and one number without "sekitar"
    [percent(11.882), "11,88%", "11,88%", "11,88%"],
    // Ponorogo: 1,4425 to 1,4917 is 0,0492 wide, half 0,0246: 0,1 is too wide, 0,01 is not
    [percent(1.4667, 1.4425, 1.4917), "sekitar 1,47%", "antara 1,44% dan 1,49%", "1,44–1,49%"],
    // exactly 2 wide: half is 1, units of 1 are not wider
    [percent(9, 8, 10), "sekitar 9%", "antara 8% dan 10%", "8–10%"],
    // just below: 1,98 wide, half 0,99
    [percent(9, 8.01, 9.99), "sekitar 9,0%", "antara 8,0% dan 10,0%", "8,0–10,0%"],
    // exactly 0,2 wide; 0,02 wide
    [percent(5.1, 5, 5.2), "sekitar 5,1%", "antara 5,0% dan 5,2%", "5,0–5,2%"],
    [percent(5.01, 5, 5.02), "sekitar 5,01%", "antara 5,00% dan 5,02%", "5,00–5,02%"],
    // ends that print alike at two decimals
    [percent(19.352, 19.351, 19.354), "19,35%", "19,35%", "19,35%"],
    // nought and all: known exactly
    [percent(0), "0,00%", "0,00%", "0,00%"],
    [percent(100), "100,00%", "100,00%", "100,00%"],
    // more than all
    [percent(101.2, 100.1, 103), "sekitar 101%", "antara 100% dan 103%", "100–103%"],
  ])("%o", (share, text, range, span) => {
    expect(shareText(share, "id")).toBe(text);
    expect(shareRange(share, "id")).toBe(range);
    expect(shareSpan(share, "id")).toBe(span);
  });

  test("in English", () => {
    const malang = percent(8.4375, 7.8616, 8.8065);
    expect(shareWithRange(malang, "en")).toBe("about 8.4% (between 7.9% and 8.8%)");
    expect(shareWithRange(percent(11.882), "en")).toBe("11.88%");
  });

  test("both ends have the decimals of the value, and the value lies between them", () => {
    const share = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }));
    fc.assert(
      fc.property(share, ([low, width]) => {
        const text = shareWithRange({ value: low + width / 2, low, high: low + width }, "en");
        const numbers = [...text.matchAll(/(\d+)(?:\.(\d+))?%/g)];
        expect(new Set(numbers.map(([, , decimals]) => decimals?.length ?? 0)).size).toBe(1);
        const [value, from, to] = numbers.map(([, whole, decimals]) => Number(`${whole}.${decimals ?? 0}`));
        if (from !== undefined && to !== undefined) expect(from <= value! && value! <= to).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("a unit of the interval is never wider than half of it, unless two decimals are too few", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (width) => {
        const decimals = decimalsFor(width, 2);
        if (decimals < 2) expect(10 ** -decimals).toBeLessThanOrEqual(width / 2 + 1e-9);
        if (decimals > 0) expect(10 ** (1 - decimals)).toBeGreaterThan(width / 2);
      }),
      { seed: 1 },
    );
  });
});

describe("never rounded onto a target", () => {
  const target = [0.3];
  test.each([
    // 29,96: with no decimals and with one it would print as 30
    [percent(29.96, 28, 31.9), "29,96%", "antara 28,00% dan 31,90%"],
    // 29,6 would print as 30 with no decimals: one is enough
    [percent(29.6, 28, 31.9), "sekitar 29,6%", "antara 28,0% dan 31,9%"],
    // the upper end below the target must not print as reached: 29,7
    [percent(28.5, 27, 29.7), "sekitar 28,5%", "antara 27,0% dan 29,7%"],
    // 29,996 would print as 30,00 even with two: cut
    [percent(29.996), "29,99%", "29,99%"],
    [percent(29.9999, 29.9998, 29.99995), "29,99%", "29,99%"],
    // on the target: it may be said
    [percent(30), "30,00%", "30,00%"],
    [percent(30, 28, 32), "sekitar 30%", "antara 28% dan 32%"],
    // above it: 30,3 is not 30 either
    [percent(30.3, 29, 32), "sekitar 30,3%", "antara 29,0% dan 32,0%"],
    // far from it: nothing changes
    [percent(8.4375, 7.8616, 8.8065), "sekitar 8,4%", "antara 7,9% dan 8,8%"],
  ])("%o", (share, text, range) => {
    expect(shareText(share, "id", target)).toBe(text);
    expect(shareRange(share, "id", target)).toBe(range);
  });

  test("what is below a target never prints as reached", () => {
    const below = fc.double({ min: 0.2, max: 0.3, maxExcluded: true, noNaN: true });
    const width = fc.double({ min: 0, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(below, width, (high, wide) => {
        fc.pre(high < 0.3 - 1e-9);
        const low = Math.max(0, high - wide);
        const text = shareRange({ value: (low + high) / 2, low, high }, "en", target);
        for (const [, number] of text.matchAll(/([\d.]+)%/g)) expect(Number(number)).toBeLessThan(30);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("a lower end that prints as nought: the upper one, rounded as any end", () => {
  test.each([
    [percent(1, 0, 2), "sekitar 1%", "paling banyak 2%", "sekitar 1% (paling banyak 2%)"],
    // Kabupaten Sampang: "sekitar 1%" of wajib KTP, 0 to 2 / 0,94: not "below 3%", a third above the highest value
    [percent(1.0152, 0, 2.1277), "sekitar 1%", "paling banyak 2%", "sekitar 1% (paling banyak 2%)"],
    // a value that prints as nought is said by its upper end alone
    [percent(0.4, 0, 2.2), "paling banyak 2%", "paling banyak 2%", "paling banyak 2%"],
    // "belum sampai 1.000" of [702.000; 780.000]: 0 to 0,1425, the value 0,1322 is no middle
    [percent(0.1322, 0, 0.1425), "paling banyak 0,14%", "paling banyak 0,14%", "paling banyak 0,14%"],
    // known exactly, but too small for two decimals
    [percent(0.004), "di bawah 0,01%", "di bawah 0,01%", "di bawah 0,01%"],
  ])("%o", (share, text, range, both) => {
    expect(shareText(share, "id")).toBe(text);
    expect(shareRange(share, "id")).toBe(range);
    expect(shareWithRange(share, "id")).toBe(both);
  });

  test("in English", () => {
    expect(shareRange(percent(1, 0, 2), "en")).toBe("at most 2%");
  });
});

describe("people: the power of ten at or below the half-width, ends to a tenth of that", () => {
  test.each([
    // the gap of Kota Malang: half of 19.498 is 9.749, so thousands; ends to hundreds
    [138000, 131158, 150656, { value: 138000, low: 131200, high: 150700, unit: 1000 }],
    // half exactly 1.000: thousands
    [106000, 105000, 107000, { value: 106000, low: 105000, high: 107000, unit: 1000 }],
    // half 999: hundreds
    [106050, 105051, 107049, { value: 106100, low: 105050, high: 107050, unit: 100 }],
    // the implied base of 15,7 %: 26.046 / 0,157; / 0,158; / 0,1565; half 790
    [165898.1, 164848.1, 166428.1, { value: 165900, low: 164850, high: 166430, unit: 100 }],
    // the pace of Kota Malang: half 3, ends to whole people
    [125.14, 121.86, 128.42, { value: 125, low: 122, high: 128, unit: 1 }],
    // half below 1: whole people
    [22.4, 22.1, 22.9, { value: 22, low: 22, high: 23, unit: 1 }],
    // no width: a whole person, rounded up (0,3 x 881.265 - 104.712)
    [159667.5, 159667.5, 159667.5, { value: 159668, low: 159668, high: 159668, unit: 1, alike: true }],
    [159667.2, 159667.2, 159667.2, { value: 159668, alike: true }],
    // rounding noise is no part of a person: 0,3 x 640.010 in binary is a little above 192.003
    [0.3 * 640010, 0.3 * 640010, 0.3 * 640010, { value: 192003, alike: true }],
    // a surplus of two and a half: two whole people
    [-2.5, -2.5, -2.5, { value: -2, alike: true }],
    // nought
    // a person apart: nothing to tell of a thousand, but of fewer
    [1000, 999, 1001, { value: 1000, unit: 1, alike: true }],
    [999, 998, 1000, { value: 999, unit: 1, alike: false }],
    [0, 0, 0, { value: 0, low: 0, high: 0, alike: true }],
    // astride: -2.290,8 to 4.072,8, half 3.181,8
    [1812, -2290.8, 4072.8, { value: 2000, low: -2300, high: 4100, unit: 1000 }],
    // a minimal count: the value is an end, and is no more likely than the other
    [121000, 121000, 122000, { value: 121000, inside: false, unit: 100 }],
    // 213.904 of [213.000; 268.000]: half 27.500, tens of thousands: 210.000 would leave its own ends
    [213904, 213000, 268000, { value: 210000, inside: false }],
  ])("%d between %d and %d", (value, low, high, expected) => {
    expect(roundPeople({ value, low, high })).toMatchObject(expected);
  });

  test.each([
    // the needed paces of Kota Malang (half 38,5: tens) and Kota Surabaya (half 198,5: hundreds), April 2024
    [545.45, 518.41, 595.48, { value: 550, low: 519, high: 596, unit: 10 }],
    [1323.39, 1111.33, 1508.29, { value: 1400, low: 1120, high: 1510, unit: 100 }],
    // no width: 470 exactly is not 471
    [470, 470, 470, { value: 470, alike: true }],
  ])("a needed pace is rounded up, ends too: %d", (value, low, high, expected) => {
    expect(roundPeople({ value, low, high }, true)).toMatchObject(expected);
  });
});

test("a value that is one of its own ends is not hedged as if it lay between them: the ends alone", () => {
  // "lebih dari 900 ribu" [900; 1.000] of exactly 2.200.000: 40,91 [40,91; 45,45]
  const least = { value: 9 / 22, low: 9 / 22, high: 10 / 22 };
  expect(shareText(least, "id")).toBe("antara 41% dan 45%");
  expect(shareWithRange(least, "en")).toBe("between 41% and 45%");
  // "kurang dari 1.000" of exactly 2.200: the value is the upper end
  expect(shareText({ value: 10 / 22, low: 9 / 22, high: 10 / 22 }, "id")).toBe("antara 41% dan 45%");
  // holders a year off widen both ends, so that the value lies between: it is said
  expect(shareText({ value: 9 / 22, low: 8.8 / 22, high: 10.2 / 22 }, "id")).toBe("sekitar 41%");
});
