import { askedOf, ownAskedOf, wayOf } from "../charts/asked.ts";
import { peopleMarks } from "../charts/mark.ts";
import { peopleChart } from "../charts/people.ts";
import { nationalSteps } from "../charts/step.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import type { Site } from "../site.ts";
import { peopleWords } from "../text/axes.ts";

/** SVG of a region's activations under the rising target, named by `label`; null where no count is known. */
export function peopleSvg(
  { dataset, today }: Site,
  state: RegionState,
  label: string,
  language: Language,
): string | null {
  const marks = peopleMarks(state.series);
  if (marks.length === 0) return null;
  const target = askedOf(state, nationalSteps(dataset.targets));
  const values = { marks, target, own: ownAskedOf(state), way: wayOf(state), today };
  return peopleChart(values, peopleWords(state, language), { label });
}
