import type { Asked, OwnAsked, Way } from "./asked.ts";
import { coveredBy, valueLabels } from "./dots.ts";
import { alongLine, type Box, firstOnly, inTwo, type Label, type Spot, textWidth } from "./label.ts";
import type { Place } from "./mark.ts";
import type { PeopleValues, PeopleWords } from "./people.ts";
import { AREA } from "./time.ts";

/** The labels of the people chart, the most important first: the values, the targets, the way. */
export function peopleLabels({ marks, target, own, way }: PeopleValues, words: PeopleWords, place: Place): Label[] {
  return [
    ...valueLabels(marks, words.people, place),
    ...targetLabel(words.target, target, place),
    ...firstOnly(own.toReversed().map((thread) => ownLabel(words.ownTarget(thread.people), thread, place))),
    ...(way ? [wayLabel(words.way, way, place)] : []),
  ];
}

/** The bends of the step that the named day lies in: between two bends of one day the line steps to another share. */
function namedStep(target: readonly Asked[]): Asked[] {
  const named = target.findIndex((asked) => asked.named);
  const starts = target.flatMap(({ date }, index) => (index === 0 || target[index - 1]!.date === date ? [index] : []));
  const next = starts.find((index) => index > named);
  return named < 0
    ? []
    : target.slice(
        starts.findLast((index) => index <= named),
        next,
      );
}

/** Above the line of the step whose people it names, or below it. */
function targetLabel(text: string, target: readonly Asked[], { x, y }: Place): Label[] {
  const step = namedStep(target);
  const [first, last] = [step[0], step.at(-1)];
  if (!first || !last) return [];
  const spots: Spot[] = [
    { x: x(last.date) - 2, y: y(last.people.high) - 6, anchor: "end" },
    { x: x(first.date), y: y(first.people.high) - 6, anchor: "start" },
    { x: x(first.date), y: y(first.people.low) + 15, anchor: "start" },
    { x: x(last.date) - 2, y: y(last.people.low) + 15, anchor: "end" },
  ];
  return [{ text, classes: "tt", spots }];
}

/** Below its thread or above it, from its left end or to the edge; a line lower where another word stands there. */
function ownLabel(text: string, { from, people }: OwnAsked, { x, y }: Place): Label {
  const line = y(people.value);
  const spots = [line + 15, line - 6, line + 31].flatMap((height): Spot[] => [
    { x: x(from) + 3, y: height, anchor: "start" },
    { x: AREA.right, y: height, anchor: "end" },
  ]);
  return { text, classes: "tt", spots };
}

/** To the right of the way, to its left or below it, about its middle; on two lines where neither side has room for one. */
function wayLabel(words: string, way: Way, { x, y }: Place): Label {
  const middle = (x(way.from) + x(way.deadline)) / 2;
  const room = Math.max(AREA.width - middle, middle) - 12;
  const text = textWidth(words, true) <= room ? words : inTwo(words);
  const spots = [0.45, 0.3, 0.6, 0.15, 0.75].flatMap((part): Spot[] => {
    const [at, height] = [
      x(way.from) + part * (x(way.deadline) - x(way.from)),
      y(way.activated + part * (way.asked - way.activated)),
    ];
    return [
      { x: at + 8, y: height + 10, anchor: "start" },
      { x: at - 8, y: height - 2, anchor: "end" },
      { x: at, y: height + 19, anchor: "middle" },
      { x: at, y: height + 35, anchor: "middle" },
    ];
  });
  return { text, classes: "tt", spots };
}

/** What the people chart covers with marks and threads, for labels to keep clear of. */
export function coveredByPeople({ marks, target, own, way }: PeopleValues, { x, y }: Place): Box[] {
  const edges = (["low", "value", "high"] as const).flatMap((edge) =>
    target.slice(1).flatMap((to, index) => {
      const from = target[index]!;
      return alongLine(x(from.date), y(from.people[edge]), x(to.date), y(to.people[edge]));
    }),
  );
  const threads = own.flatMap(({ from, to, people }) => alongLine(x(from), y(people.value), x(to), y(people.value)));
  const ahead = way ? alongLine(x(way.from), y(way.activated), x(way.deadline), y(way.asked)) : [];
  return [...coveredBy(marks, { x, y }), ...edges, ...threads, ...ahead];
}
