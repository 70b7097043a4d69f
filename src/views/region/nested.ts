import { nestedBar, type NestedGroup, type GroupName } from "../../charts/nested.ts";
import { groupsOf, type Groups } from "../../metrics/groups.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Measure } from "../../tables/ektp.ts";
import { activeText, askedText, beyondText, countedText, heldText, type GroupText } from "../../text/nested.ts";

/** One row of the nested bar: a group in words, and its drawing behind them. */
export interface NestedRow extends GroupText {
  group: GroupName;
  svg: string;
  /** Whether the words would stand on dye or hatching, or across the target: they then bring paper of their own. */
  covered: boolean;
}

/** The words of the inner rows begin at this share of the width (src/styles/nested.css): a target reaches 18 to 24 % of the residents. */
const WORDS_BEGIN = 0.27;

/** Residents, those obliged to hold a KTP, holders, the target and the active, one within the other: in numbers, words and widths. */
export function nestedRows(site: Site, state: RegionState, language: Language): NestedRow[] {
  const groups = groupsOf(site.dataset, state, site.today);
  const [drawn, texts] = [nestedGroups(site, state), textsOf(site, state, groups, language)];
  const drawings = nestedBar(drawn);
  const inner = drawn.map(({ name }, index) => (isInner(name) ? drawings[index]!.reach : 0));
  const covered = Math.max(...inner) > WORDS_BEGIN;
  return drawn.map(({ name }, index) => ({
    group: name,
    ...texts[name]!,
    note: texts[name]!.note + larger(name, groups, language),
    svg: drawings[index]!.svg,
    covered: isInner(name) && (covered || (name === "active" && groups.active === null)),
  }));
}

function isInner(name: GroupName): boolean {
  return name === "target" || name === "active";
}

/** What the nested bar of a region draws, the widest group first. */
export function nestedGroups({ dataset, today }: Site, state: RegionState): NestedGroup[] {
  const { residents, eligible, holders, target, active } = groupsOf(dataset, state, today);
  const counted = (name: GroupName, group: Groups["residents"]): NestedGroup => ({
    name,
    size: group?.size ?? null,
    edge: group?.old ? "old" : "reported",
  });
  const edge = isEstimated(holders) ? "estimate" : "reported";
  return [
    counted("residents", residents),
    counted("eligible", eligible),
    { name: "holders", size: holders, edge },
    ...(target ? [{ name: "target", size: target.size, edge } as const] : []),
    { name: "active", size: active?.size ?? null, edge: active?.estimated ? "estimate" : "reported" },
  ];
}

function isEstimated(holders: Groups["holders"]): boolean {
  return holders !== null && (holders.method === "perkiraan" || holders.method === "tersirat");
}

function textsOf(
  { today }: Site,
  { latest }: RegionState,
  { residents, eligible, holders, target, active }: Groups,
  language: Language,
): Partial<Record<GroupName, GroupText>> {
  const point = latest ?? { ...nothing, date: today };
  return {
    residents: countedText(residents, "penduduk", language),
    eligible: countedText(eligible, "wajib_ktp", language),
    holders: heldText(point, holders, latest?.coverage?.method === "dihitung", language),
    ...(target && { target: askedText(target.asked, target.size, isEstimated(holders), language) }),
    active: activeText(latest && latest.report, active, language),
  };
}

/** The point of a region without a report. */
const nothing: Pick<PointState, "activated" | "coverage" | "target" | "own"> = {
  activated: null,
  coverage: null,
  target: null,
  own: [],
};

/** Says so where a group is larger than the next wider one that is known; a target that is passed is no such thing. */
function larger(name: GroupName, groups: Groups, language: Language): string {
  const wider: [GroupName, Measure, number | undefined][] = [
    ["residents", "penduduk", groups.residents?.size.value],
    ["eligible", "wajib_ktp", groups.eligible?.old ? undefined : groups.eligible?.size.value],
    ["holders", "perekaman", groups.holders?.value],
  ];
  const own = name === "active" ? groups.active?.size.value : wider.find(([each]) => each === name)?.[2];
  const place = wider.findIndex(([each]) => each === name);
  const around = wider.slice(0, place < 0 ? wider.length : place).findLast(([, , size]) => size !== undefined);
  return own !== undefined && around && name !== "target" && own > around[2]! ? beyondText(around[1], language) : "";
}
