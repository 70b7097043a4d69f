import { describe, expect, test } from "vitest";
import { rules, type RuleId } from "../../src/rules/rules.ts";
import { keysOf } from "../../src/notation/keys.ts";
import { reasonOf } from "../../src/check/reasons/reasons.ts";
import { examples } from "../../src/check/examples/examples.ts";
import type { Expected } from "./expected.ts";
import { cellCases } from "./cases/cells.ts";
import { figureCases } from "./cases/figures.ts";
import { fileCases } from "./cases/files.ts";
import { historyCases } from "./cases/history.ts";
import { relationCases } from "./cases/relations.ts";
import { structureCases } from "./cases/structure.ts";
import { edited, valid } from "../../src/check/examples/folder.ts";
import { told } from "./folder.ts";

const expected: Record<RuleId, Expected> = {
  ...fileCases,
  ...structureCases,
  ...cellCases,
  ...figureCases,
  ...relationCases,
  ...historyCases,
};

test("the folder that all faults are planted in has none", () => {
  expect(told(valid)).toEqual([]);
  expect(told(valid, "en", valid)).toEqual([]);
});

test("every rule has an example, and what is said of it stands here", () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(rules).toSorted());
  expect(Object.keys(expected).toSorted()).toEqual(Object.keys(rules).toSorted());
});

describe("one fault, one message, in its place", () => {
  test.each(Object.entries(expected))("%s", (rule, { at, id, en, more }) => {
    const { edits, earlier = null } = examples[rule as RuleId];
    const folder = edited(...edits);
    const end = more ? 1 : undefined;
    expect(told(folder, "id", earlier).slice(0, end)).toEqual([`data/${at} ${rule} ${id}`]);
    expect(told(folder, "en", earlier).slice(0, end)).toEqual([`data/${at} ${rule} ${en}`]);
  });
});

test("why a rule is there is a sentence of both languages that blames nobody", () => {
  for (const rule of keysOf(rules)) {
    const [id, en] = [reasonOf(rule, "id"), reasonOf(rule, "en")];
    expect(id).toMatch(/^\S.*[.)]$/);
    expect(en).toMatch(/^\S.*[.)]$/);
    expect(`${id} ${en}`).not.toMatch(/\b(?:salah|gagal|ilegal|invalid|fatal)\b(?! satu)|!/i);
  }
});
