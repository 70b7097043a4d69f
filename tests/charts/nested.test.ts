import { describe, expect, test } from "vitest";
import { nestedBar, type NestedGroup } from "../../src/charts/nested.ts";
import { exact } from "../../src/notation/quantity.ts";
import { attributes } from "./read.ts";

/** A region of a thousand people. */
const groups: NestedGroup[] = [
  { name: "residents", size: exact(1000), edge: "reported" },
  { name: "eligible", size: exact(800), edge: "reported" },
  { name: "holders", size: { value: 750, low: 700, high: 790 }, edge: "estimate" },
  { name: "target", size: { value: 225, low: 210, high: 237 }, edge: "estimate" },
  { name: "active", size: { value: 60, low: 55, high: 65 }, edge: "reported" },
];
const change = (name: NestedGroup["name"], to: Partial<NestedGroup>) =>
  groups.map((group) => (group.name === name ? { ...group, ...to } : group));
const last = (of: readonly NestedGroup[]) => nestedBar(of).at(-1)!.svg;

describe("the nested bar", () => {
  test("a drawing for each group, of its own and every wider one, in per cent of the widest", () => {
    const widths = nestedBar(groups).map(({ svg }) => attributes(svg, "rect:not(.t2, .maybe)", "width"));
    expect(widths).toEqual([
      ["100%"],
      ["100%", "80%"],
      ["100%", "80%", "75%"],
      ["100%", "80%", "75%", "22.5%"],
      ["100%", "80%", "75%", "22.5%", "5.5%"],
    ]);
  });

  test("an estimate has a pale band from its low to its high end and a dashed edge; what was reported a solid one", () => {
    const svg = last(groups);
    expect(attributes(svg, ".t2", "x")).toEqual(["70%"]);
    expect(attributes(svg, ".t2", "width")).toEqual(["9%"]);
    expect(attributes(svg, "line", "class")).toEqual(["ax", "ax", "ax own", "tl own"]);
    const reported = last(change("holders", { edge: "reported" }));
    expect(attributes(reported, ".t2", "x")).toEqual([]);
  });

  test("what is active is dyed to its low end and half-dyed to its high end", () => {
    expect(attributes(last(groups), ".maybe", "x")).toEqual(["5.5%"]);
    expect(attributes(last(groups), ".maybe", "width")).toEqual(["1%"]);
    expect(attributes(last(change("active", { size: exact(60) })), ".maybe", "x")).toEqual([]);
  });

  test("the target stands over the dye that passes it", () => {
    const svg = last(change("active", { size: exact(300) }));
    expect(svg.indexOf('class="tl own"')).toBeGreaterThan(svg.indexOf('class="dye"'));
  });

  test("each row closes its own group at the top, but for the widest, which the border closes", () => {
    const lids = nestedBar(groups).map(({ svg }) => attributes(svg, "line:not([x1])", "x2"));
    expect(lids).toEqual([[], ["80%"], ["75%"], ["22.5%"], []]);
  });

  test("too old to be a base: an outline of dots, no cloth", () => {
    const svg = last(change("eligible", { edge: "old" }));
    expect(attributes(svg, ".cell", "width")).toEqual([]);
    expect(attributes(svg, "line", "class")).toContain("ax gd");
  });

  test("a group larger than the one around it widens the scale: nothing is cut", () => {
    // 1.250 holders are the whole width; 1.000 residents four fifths of it.
    const svg = last(change("holders", { size: exact(1250), edge: "reported" }));
    expect(attributes(svg, ".tr, .t1", "width")).toEqual(["80%", "100%"]);
    // So does the upper end of an estimate.
    const wide = last(change("holders", { size: { value: 900, low: 800, high: 1250 } }));
    expect(attributes(wide, ".tr", "width")).toEqual(["80%"]);
    expect(attributes(wide, ".t2", "x")).toEqual(["64%"]);
  });

  test("nobody has said how many are active: all holders are hatched; without them those who must hold a card", () => {
    const hatched = (of: readonly NestedGroup[]) => attributes(last(of), "rect[fill]", "width");
    const none = change("active", { size: null });
    expect(hatched(none)).toEqual(["75%"]);
    expect(attributes(last(none), ".dye", "width")).toEqual([]);
    expect(hatched(none.map((group) => (group.name === "holders" ? { ...group, size: null } : group)))).toEqual([
      "80%",
    ]);
  });

  test("a group without a number is drawn as no box", () => {
    const svg = nestedBar(change("eligible", { size: null }))[1]!.svg;
    expect(attributes(svg, "rect", "class")).toEqual(["tr"]);
  });

  test("how far a row reaches, for the words beside it", () => {
    expect(nestedBar(groups).map(({ reach }) => reach)).toEqual([1, 0.8, 0.79, 0.237, 0.065]);
  });
});
