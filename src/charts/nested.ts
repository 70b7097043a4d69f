import type { Quantity } from "../notation/quantity.ts";
import { px } from "./element.ts";

export type GroupName = "residents" | "eligible" | "holders" | "target" | "active";

/** One group of the bar. */
export interface NestedGroup {
  name: GroupName;
  /** In people; null: nobody has said. */
  size: Quantity | null;
  /** As a source gave it, as we estimate it, or too old to be a base. */
  edge: "reported" | "estimate" | "old";
}

/** The drawing of one group, and how much of the width it takes, 0-1. */
export interface GroupDrawing {
  svg: string;
  reach: number;
}

/**
 * The groups of a bar, widest first, each a drawing of its own and every wider group, to stand one under the other without
 * a gap: the last is the bar, those above it are its labels. Widths are in per cent of the widest of all, whichever that
 * is; they stretch to any width and height. Silent for screen readers: each has its words beside it. Where nobody has said
 * how many are active, all that they may be among is hatched. Needs the pattern `hatch` of `definitions`.
 */
export function nestedBar(groups: readonly NestedGroup[]): GroupDrawing[] {
  const widest = Math.max(...groups.map(({ size }) => size?.high ?? 0));
  const at = (people: number) => px((100 * people) / widest);
  return groups.map((group, index) => {
    const wider = groups.slice(0, index + 1);
    const shapes = [...wider.map((each) => cloth(each, groups, at)), ...wider.map((each) => edge(each, at))];
    return {
      svg: `<svg aria-hidden="true">${shapes.join("")}${lid(group, at)}</svg>`,
      reach: (group.size?.high ?? 0) / widest,
    };
  });
}

type At = (people: number) => string;

const CLOTHS = { residents: "tr", eligible: "cell", holders: "t1", target: "hol" } as const;

/** What a group is filled with; one that is too old to be a base is left as an outline. */
function cloth({ name, size, edge: kind }: NestedGroup, groups: readonly NestedGroup[], at: At): string {
  if (name === "active") return size ? dyed(size, at) : hatched(groups, at);
  if (!size || kind === "old") return "";
  const band = name === "holders" && kind === "estimate" ? rect('class="t2"', size.low, size.high, at) : "";
  return rect(`class="${CLOTHS[name]}"`, 0, size.value, at) + band;
}

function dyed({ low, high }: Quantity, at: At): string {
  return (high > low ? rect('class="maybe"', low, high, at) : "") + rect('class="dye"', 0, low, at);
}

/** Anywhere among the holders; where their number is not known either, among the next wider group. */
function hatched(groups: readonly NestedGroup[], at: At): string {
  const around = groups.findLast(({ name, size }) => name !== "target" && size !== null);
  return around ? rect('fill="url(#hatch)"', 0, around.size!.value, at) : "";
}

function rect(paint: string, from: number, to: number, at: At): string {
  const [x, width] = [at(from), px(Number(at(to)) - Number(at(from)))];
  return `<rect ${paint}${from > 0 ? ` x="${x}%"` : ""} width="${width}%" height="100%"/>`;
}

/** The right end of a group: solid as reported, dashed as an estimate, dotted when old; what is active ends in its dye. */
function edge({ name, size, edge: kind }: NestedGroup, at: At): string {
  if (!size || name === "active") return "";
  const x = at(size.value);
  return `<line class="${classOf(name, kind)}" x1="${x}%" x2="${x}%" y2="100%"/>`;
}

/** The upper end of the row's own group. */
function lid({ name, size, edge: kind }: NestedGroup, at: At): string {
  if (!size || name === "active" || name === "residents") return "";
  return `<line class="${classOf(name, kind)}" x2="${at(size.value)}%"/>`;
}

const EDGES = { reported: "", estimate: " own", old: " gd" } as const;

function classOf(name: GroupName, kind: NestedGroup["edge"]): string {
  return (name === "target" ? "tl" : "ax") + EDGES[kind];
}
