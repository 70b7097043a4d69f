import { expect, test } from "vitest";
import { todayFrom } from "../src/today.ts";

test("today is a date in Jakarta, seven hours east of UTC", () => {
  expect(todayFrom({}, new Date("2026-11-20T16:59:59Z"))).toBe("2026-11-20");
  expect(todayFrom({}, new Date("2026-11-20T17:00:00Z"))).toBe("2026-11-21");
});

test("SOURCE_DATE_EPOCH, in seconds, comes before the clock", () => {
  const epoch = String(Date.parse("2024-04-22T03:00:00Z") / 1000);
  expect(todayFrom({ SOURCE_DATE_EPOCH: epoch }, new Date("2026-11-20T00:00:00Z"))).toBe("2024-04-22");
  expect(todayFrom({ SOURCE_DATE_EPOCH: "0" }, new Date("2026-11-20T00:00:00Z"))).toBe("1970-01-01");
  expect(todayFrom({ SOURCE_DATE_EPOCH: "" }, new Date("2026-11-20T00:00:00Z"))).toBe("2026-11-20");
});

test("anything else is refused, not guessed", () => {
  for (const epoch of ["now", "-1", "1e9", "17e8", "1713754800.5", "999999999999"]) {
    expect(() => todayFrom({ SOURCE_DATE_EPOCH: epoch })).toThrow(`SOURCE_DATE_EPOCH=${epoch}: `);
  }
});

test("milliseconds are told as seconds", () => {
  expect(() => todayFrom({ SOURCE_DATE_EPOCH: "1713754800000" })).toThrow("misalnya 1713754800.");
});
