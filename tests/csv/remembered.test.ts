import { expect, test } from "vitest";
import { remembered } from "../../src/csv/remembered.ts";

test("a text's outcome is worked out once, and no more of them are kept than a column of codes has", () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(["35.73", "35", "35.73"].map(length)).toEqual([5, 2, 5]);
  expect(asked).toEqual(["35.73", "35"]);
  // With those two, 9,998 more fill the ten thousand: the next ones are worked out each time.
  for (let index = 0; index < 9_998; index++) length(`text ${index}`);
  asked.length = 0;
  expect(["one more", "one more", "35.73", "text 9997"].map(length)).toEqual([8, 8, 5, 9]);
  expect(asked).toEqual(["one more", "one more"]);
});
