import { expect, test } from "vitest";
import { checkedOnce } from "../src/checked.ts";
import { filesOf, valid } from "../src/check/examples/folder.ts";

const TODAY = "2026-11-21";

test("the same files on the same day are checked once in a process, however they were read", () => {
  const first = checkedOnce(filesOf(valid), TODAY);
  expect(checkedOnce(filesOf(valid), TODAY)).toBe(first);
});

test("other bytes, another day or another name are checked anew", () => {
  const first = checkedOnce(filesOf(valid), TODAY);
  const changed = { ...valid, aktivasi: valid.aktivasi.replace("26046", "26047") };
  expect(checkedOnce(filesOf(changed), TODAY)).not.toBe(first);
  const again = checkedOnce(filesOf(valid), TODAY);
  expect(checkedOnce(filesOf(valid), "2026-11-22")).not.toBe(again);
});

test("bytes and text of the same letters are read alike", () => {
  const bytes = filesOf(valid).map(({ path }, index) => ({
    path,
    bytes: new TextEncoder().encode(Object.values(valid)[index]),
  }));
  expect(checkedOnce(bytes, TODAY).dataset).toEqual(checkedOnce(filesOf(valid), TODAY).dataset);
});
