import { NATION } from "../dataset/dataset.ts";
import type { PointState } from "../metrics/state.ts";
import { addDays, type IsoDate } from "../notation/calendar.ts";
import type { TargetRow } from "../tables/target.ts";

/** A share of holders that a target asks for, over the days it covers. */
export interface Step {
  from: IsoDate;
  /** Its last day. */
  to: IsoDate;
  /** 0-1. */
  share: number;
}

/** The national targets as steps in time order: those of the nation, which are shares of holders. */
export function nationalSteps(targets: readonly TargetRow[]): Step[] {
  const steps = targets.filter((row) => row.region === NATION).flatMap(stepOf);
  return merged(steps.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
}

/**
 * A region's own targets as far as they are shares of holders (only these stand on the scale of coverage) and ask for
 * another share than the nation does in the same days. Several sources of one target are one step.
 */
export function ownSteps(series: readonly PointState[], national: readonly Step[]): Step[] {
  const rows = series.flatMap((point) => point.own.map(({ row }) => row)).filter(({ base }) => base === "perekaman");
  return rows.flatMap(stepOf).reduce<Step[]>((steps, step) => {
    return [...national, ...steps].some((other) => holds(other, step)) ? steps : [...steps, step];
  }, []);
}

function stepOf({ start, deadline, share }: TargetRow): Step[] {
  return share ? [{ from: start, to: deadline, share: share.share }] : [];
}

function holds(step: Step, { from, to, share }: Step): boolean {
  return step.share === share && step.from <= from && to <= step.to;
}

/** Steps that follow each other without a gap and ask for the same share, as one. */
function merged(steps: readonly Step[]): Step[] {
  return steps.reduce<Step[]>((done, step) => {
    const last = done.at(-1);
    const goesOn = last?.share === step.share && addDays(last.to, 1) === step.from;
    return goesOn ? [...done.slice(0, -1), { ...last, to: step.to }] : [...done, step];
  }, []);
}
