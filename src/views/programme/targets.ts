import { NATION, regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import { formatPrinted } from "../../notation/number.ts";
import type { TargetRow } from "../../tables/target.ts";
import { dayText } from "../../text/date.ts";
import { labels } from "../../text/labels.ts";
import { ownTargetTerms } from "../../text/target.ts";
import { toRegion, toSource } from "../links.ts";
import { note, type Grid, type Line } from "../phrase.ts";

/** The national target by year, with its source and what else was said of it. */
export function nationalTargets(dataset: Dataset, language: Language): Grid {
  const words = {
    id: {
      caption: "Target nasional aktivasi IKD, persen dari pemegang KTP-el",
      days: "Berlaku",
      said: "Sumber, dan yang dikatakan yang lain",
    },
    en: {
      caption: "National target for IKD activation, percent of e-KTP holders",
      days: "In force",
      said: "Source, and what others said",
    },
  }[language];
  const rows = dataset.targets.filter(({ region }) => region === NATION).toSorted(byStart);
  return {
    caption: words.caption,
    columns: [{ text: words.days }, { text: "Target", number: true }, { text: words.said }],
    lines: rows.map((row) => nationalLine(dataset, row, language)),
  };
}

function nationalLine(dataset: Dataset, row: TargetRow, language: Language): Line {
  const wholeYear = row.start.endsWith("-01-01") && row.deadline === `${row.start.slice(0, 4)}-12-31`;
  const days = wholeYear ? [] : [[`${dayText(row.start, language)} – ${dayText(row.deadline, language)}`]];
  return {
    cells: [
      { text: [row.deadline.slice(0, 4)], small: days },
      { text: [row.share ? formatPrinted(row.share.printed, language) : labels[language].none], number: true },
      { text: [toSource(dataset, row.source)], small: row.note ? [[note(row.note, language)]] : [] },
    ],
  };
}

/** The targets that the province and its regions named for themselves, in code order; each with the base its source names. */
export function ownTargetsGrid(dataset: Dataset, language: Language): Grid {
  const words = {
    id: { caption: "Target yang disebut daerah sendiri, dengan basis menurut sumbernya", terms: "Target, sumber" },
    en: {
      caption: "Targets that regions named for themselves, with the base each source names",
      terms: "Target, source",
    },
  }[language];
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
