import { describe, expect, test } from "vitest";
import { rules, type RuleId } from "../../src/rules/rules.ts";
import type { Case } from "./case.ts";
import { cellCases } from "./cases/cells.ts";
import { figureCases } from "./cases/figures.ts";
import { fileCases } from "./cases/files.ts";
import { historyCases } from "./cases/history.ts";
import { relationCases } from "./cases/relations.ts";
import { structureCases } from "./cases/structure.ts";
import { edited, told, valid } from "./folder.ts";

const cases: Record<RuleId, Case> = {
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

test("every rule that is declared has a case, and no case is of a rule that is not", () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(rules).toSorted());
});

describe("one fault, one message, in its place", () => {
  test.each(Object.entries(cases))("%s", (rule, { edits, earlier = null, at, id, en, more }) => {
    const folder = edited(...edits);
    const end = more ? 1 : undefined;
    expect(told(folder, "id", earlier).slice(0, end)).toEqual([`data/${at} ${rule} ${id}`]);
    expect(told(folder, "en", earlier).slice(0, end)).toEqual([`data/${at} ${rule} ${en}`]);
  });
});
