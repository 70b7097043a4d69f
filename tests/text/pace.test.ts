import { numberText } from "../../src/text/amount.ts";
import { describe, expect, test } from "vitest";
import { actualPace, paceBrackets, paceText } from "../../src/text/pace.ts";
import { plain } from "./plain.ts";
import { q } from "./states.ts";

describe("a pace that was", () => {
  // Sumenep: (22.895 - 15.453) / 332 days = 22,4; Kabupaten Malang: (198.168 - 3.534) / 616 days = 315,96
  test.each([
    [7442 / 332, "22", "22"],
    [194634 / 616, "316", "316"],
    [20, "20", "20"],
    [0.3, "kurang dari 1", "fewer than 1"],
  ])("between exact counts, %d, is said to the nearest person", (value, id, en) => {
    const pace = { value, low: value, high: value };
    expect([numberText(actualPace(pace, "id"), "id"), numberText(actualPace(pace, "en"), "en")]).toEqual([id, en]);
  });

  test("between rounded counts it is said as other derived numbers", () => {
    // Kota Malang: 22.900 / 183; (53.500 - 31.200) / 183; (54.500 - 31.000) / 183
    expect(numberText(actualPace({ value: 125.14, low: 121.86, high: 128.42 }, "id"), "id")).toBe("sekitar 125");
  });
});

/** The pace with its interval, as a sentence has it. */
const said = (value: number, low: number, high: number, language: "id" | "en") =>
  plain(paceText(q(value, low, high), language) + paceBrackets(q(value, low, high), language));

describe("a pace with its interval", () => {
  test("what rounds to nought is said by its upper end: 21.000 in 458 days or in any longer time", () => {
    // 20.000 / infinity to 22.000 / 93: [0; 236,6], half of it 118, so to hundreds: 45,9 is nought
    expect(said(45.9, 0, 236.6, "id")).toBe("kurang dari 240 orang per hari");
    expect(said(45.9, 0, 236.6, "en")).toBe("fewer than 240 people a day");
  });

  test("no pace at all is nought", () => {
    expect(said(0, 0, 0, "id")).toBe("0 orang per hari");
  });

  test("a total that may have fallen or risen: both ends, whichever is the likelier", () => {
    // -20 to 5, half of it 12,5: to tens, the ends to ones.
    expect(said(-8, -20, 5, "id")).toBe("antara turun 20 dan naik 5 orang per hari");
    expect(said(2, -5, 20, "en")).toBe("between 5 down and 20 people up a day");
  });

  test("a total that fell: by how much, never a negative number", () => {
    // 20.000 fewer in 121 days: 165,3
    expect(said(-20000 / 121, -20000 / 121, -20000 / 121, "id")).toBe("turun 165 orang per hari");
    expect(said(-5.2, -6.1, -4.3, "id")).toBe("turun sekitar 5 orang per hari (antara 4 dan 6)");
    expect(said(-5.2, -6.1, -4.3, "en")).toBe("down about 5 people a day (between 4 and 6)");
  });

  test("a total that may have fallen or risen: both ends", () => {
    expect(said(12, -21.4, 48.2, "id")).toBe("antara turun 21 dan naik 48 orang per hari");
    expect(said(12, -21.4, 48.2, "en")).toBe("between 21 down and 48 people up a day");
  });
});
