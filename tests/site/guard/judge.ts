/* Whether what a page says can be derived, adds up, and keeps to its rules. */
import type { Finding } from "./finding.ts";
import type { Passage, Reading } from "./page.ts";
import { based, derivable, hedged, inside, lines, quotients, sums } from "./rules.ts";
import { dated, frequencies, verdicts } from "./said.ts";
import { statementsOf, toldIn, type Known, type Statement, type Told } from "./told.ts";

type Rule = (statement: Statement, told: Told[], known: Known) => Finding[];

const rules: Rule[] = [derivable, based, hedged, inside, lines, frequencies, verdicts, dated];

export function judge({ passages }: Reading, known: Known): Finding[] {
  const groups = [...Map.groupBy(passages, ({ group }) => group).values()];
  return groups.flatMap((group) => judgeGroup(group, known));
}

/** What stands together is judged sentence by sentence, and then whether its sums come out. */
export function judgeGroup(group: readonly Passage[], known: Known): Finding[] {
  const statements = group.flatMap(statementsOf);
  const told = statements.map((statement) => toldIn(statement, known));
  return [
    ...statements.flatMap((statement, at) => rules.flatMap((rule) => rule(statement, told[at]!, known))),
    ...sums(statements, told),
    ...quotients(statements),
  ];
}
