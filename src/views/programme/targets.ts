import { ownTargetWords, nationalTargetWords, ownTargetTerms } from "../../text/target.ts";
import { yearOf, isYear } from "../../notation/calendar.ts";
import { NATION, regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import { formatPrinted } from "../../notation/number.ts";
import type { TargetRow } from "../../tables/target.ts";
import { dayText } from "../../text/date.ts";
import { labels } from "../../text/labels.ts";
import { toRegion, toSource } from "../links.ts";
import { note, type Grid, type Line } from "../phrase.ts";

/** The national target by year, with its source and what else was said of it. */
export function nationalTargets(dataset: Dataset, language: Language): Grid {
  const words = nationalTargetWords[language];
  const rows = dataset.targets.filter(({ region }) => region === NATION).toSorted(byStart);
  return {
    caption: words.caption,
    columns: [{ text: words.days }, { text: "Target", number: true }, { text: words.said }],
    lines: rows.map((row) => nationalLine(dataset, row, language)),
  };
}

function nationalLine(dataset: Dataset, row: TargetRow, language: Language): Line {
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

/** The targets that the province and its regions named for themselves, in code order; each with the base its source names. */
export function ownTargetsGrid(dataset: Dataset, language: Language): Grid {
  const words = ownTargetWords[language];
  const rows = dataset.targets.filter(({ region }) => region !== NATION).toSorted(byRegion);
  return {
    caption: words.caption,
    columns: [{ text: labels[language].region }, { text: words.terms }],
    lines: rows.map((row) => ({
      cells: [
        { text: [toRegion(regionOf(dataset, row.region), language)] },
        {
          text: [ownTargetTerms(row, language)],
          small: [[toSource(dataset, row.source)], ...(row.note ? [[note(row.note, language)]] : [])],
        },
      ],
    })),
  };
}

function byStart(a: TargetRow, b: TargetRow): number {
  return a.start < b.start ? -1 : 1;
}

function byRegion(a: TargetRow, b: TargetRow): number {
  if (a.region !== b.region) return a.region < b.region ? -1 : 1;
  return a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0;
}
