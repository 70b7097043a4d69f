import { nationalTargetWords } from "../../text/target.ts";
import { yearOf, isYear } from "../../notation/calendar.ts";
import { NATION, type Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import { formatPrinted } from "../../notation/number.ts";
import type { TargetRow } from "../../tables/target.ts";
import { dayText } from "../../text/date.ts";
import { labels } from "../../text/labels.ts";
import { toSource } from "../links.ts";
import { note, type Grid, type GridLine } from "../phrase.ts";

/** The national target by year, the newest first, with its source and what else was said of it. */
export function nationalTargets(dataset: Dataset, language: Language): Grid {
  const words = nationalTargetWords[language];
  const rows = dataset.targets.filter(({ region }) => region === NATION).toSorted(newestFirst);
  return {
    caption: words.caption,
    columns: [{ text: words.days }, { text: "Target", number: true }, { text: words.said }],
    lines: rows.map((row) => nationalLine(dataset, row, language)),
  };
}

function nationalLine(dataset: Dataset, row: TargetRow, language: Language): GridLine {
  const days = isYear(row.start, row.deadline)
    ? []
    : [[`${dayText(row.start, language)} – ${dayText(row.deadline, language)}`]];
  return {
    cells: [
      { text: [yearOf(row.deadline)], small: days },
      { text: [row.share ? formatPrinted(row.share.printed, language) : labels[language].none], number: true },
      { text: [toSource(dataset, row.source)], small: row.note ? [[note(row.note, language)]] : [] },
    ],
  };
}

function newestFirst(a: TargetRow, b: TargetRow): number {
  return a.start > b.start ? -1 : 1;
}
