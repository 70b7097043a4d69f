import type { RegionState } from "../metrics/state.ts";
import { addDays, type IsoDate, yearsApart } from "../notation/calendar.ts";
import { plus, type Quantity, times } from "../notation/quantity.ts";
import type { Step } from "./step.ts";

/** People that the target in force asks for on a day. */
export interface Asked {
  date: IsoDate;
  people: Quantity;
  /** Whether it is the day of the last report, whose number is printed at the line. */
  named: boolean;
}

/** The pace needed from a report to the deadline: a straight way from its count to the people asked for. */
export interface Way {
  from: IsoDate;
  activated: number;
  deadline: IsoDate;
  asked: number;
}

/** People that a region's own target asks for, over the days it covers. */
export interface OwnAsked {
  from: IsoDate;
  /** Its last day. */
  to: IsoDate;
  people: Quantity;
}

/**
 * The target's line for a region: each step's share of the holders of the last report, growing ahead of that report by
 * `targetGrowth` a year (which is that of the share in force then). Empty without holders or without a target.
 */
export function askedOf({ latest, targetGrowth }: RegionState, steps: readonly Step[]): Asked[] {
  const { holders, target, date } = latest ?? {};
  if (!holders || !target || !date || !targetGrowth) return [];
  const askedOn = (day: IsoDate, share: number): Omit<Asked, "named"> => {
    const years = day > date ? yearsApart(date, day) : 0;
    return { date: day, people: plus(times(holders, share), times(targetGrowth, (share / target.share) * years)) };
  };
  return steps.flatMap(({ from, to, share }) => {
    const here = from <= date && date <= to;
    const days = [from, ...(here && from < date ? [date] : []), addDays(to, 1)];
    return days.map((day) => ({ ...askedOn(day, share), named: here && day === date }));
  });
}

/**
 * The own targets of a region that its last report is measured against, in people: several sources of one are one, and
 * those that are the national share of holders in other words are none.
 */
export function ownAskedOf({ latest }: RegionState): OwnAsked[] {
  const own = (latest?.own ?? []).filter(
    ({ row, share }) => row.base !== "perekaman" || share !== latest?.target?.share,
  );
  const threads = own.flatMap(({ row, people }) => (people ? [{ from: row.start, to: row.deadline, people }] : []));
  const same = (a: OwnAsked, b: OwnAsked) => a.from === b.from && a.to === b.to && a.people.value === b.people.value;
  return threads.filter((thread, index) => threads.findIndex((other) => same(other, thread)) === index);
}

/** The way from the last report to the deadline of the target in force; null when its pace is not known. */
export function wayOf({ latest }: RegionState): Way | null {
  const { activated, national, date } = latest ?? {};
  if (!activated || !national?.requiredPerDay || !national.people || !date) return null;
  return { from: date, activated: activated.value, deadline: national.deadline, asked: national.people.value };
}
