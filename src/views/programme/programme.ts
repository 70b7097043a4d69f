import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import { compareText } from "../../notation/order.ts";
import type { EventRow } from "../../tables/kegiatan.ts";
import { reportedNumber } from "../../text/people.ts";
import { audienceLabels, labels } from "../../text/labels.ts";
import { dateSpan, facilitiesCaption, fromElsewhere, notSaid, noVenue, sessionsCaption } from "../../text/services.ts";
import { onFile, toRegion, toSource } from "../links.ts";
import { indonesian, type Grid, type GridLine, type Phrase } from "../phrase.ts";
import { facilityPhrases } from "../region/services.ts";
import { ownTargetYears, type OwnTargets } from "./own-targets.ts";
import { nationalTargets } from "./targets.ts";
import { wholeTimeline, type Happening } from "../region/timeline.ts";

/** What the programme page prints. */
export interface Programme {
  national: Grid;
  own: OwnTargets;
  timeline: Happening[];
  facilities: Grid;
  events: Grid;
  /** Where the goals of the programme and the counting rule were read; null where that source is not on file. */
  goalsSource: Phrase | null;
  countingSource: Phrase | null;
}

export function programme(dataset: Dataset, language: Language): Programme {
  const known = (id: string) => (onFile(dataset, id) ? [toSource(dataset, id)] : null);
  return {
    national: nationalTargets(dataset, language),
    own: ownTargetYears(dataset, language),
    timeline: wholeTimeline(dataset, language),
    facilities: facilitiesGrid(dataset, language),
    events: eventsGrid(dataset, language),
    goalsSource: known("dp3ak-jatimprov-2023-01-27"),
    countingSource: known("malangpariwara-2024-04-23"),
  };
}

/** What is said of facilities, each with every region of which it is said, in code order. */
function facilitiesGrid(dataset: Dataset, language: Language): Grid {
  const { region, facility } = labels[language];
  const codes = [...new Set(dataset.facilities.map((row) => row.region))].toSorted();
  const told = codes.flatMap((code) => facilityPhrases(dataset, code, language).map((phrase) => ({ code, phrase })));
  const alike = [...Map.groupBy(told, ({ phrase }) => JSON.stringify(phrase)).values()];
  return {
    caption: facilitiesCaption[language],
    columns: [{ text: facility }, { text: region }],
    lines: alike.flatMap((same) => {
      const where = toRegions(
        dataset,
        same.map(({ code }) => code),
        language,
      );
      return same.slice(0, 1).map(({ phrase }) => ({ cells: [{ text: phrase }, { text: where }] }));
    }),
  };
}

/** Regions by their names, each leading to its page. */
function toRegions(dataset: Dataset, codes: readonly string[], language: Language): Phrase {
  return codes.flatMap((code, index) => {
    const link = toRegion(regionOf(dataset, code), language);
    return index > 0 ? [", ", link] : [link];
  });
}

/** Every outreach session under its place, newest first. */
function eventsGrid(dataset: Dataset, language: Language): Grid {
  const { venue, activated } = labels[language];
  return {
    caption: sessionsCaption[language],
    columns: [{ text: venue }, { text: activated, number: true }],
    lines: dataset.events.toSorted(newestFirst).map((row) => eventLine(dataset, row, language)),
  };
}

function eventLine(dataset: Dataset, row: EventRow, language: Language): GridLine {
  const audience = row.audience ? `; ${audienceLabels[row.audience][language]}` : "";
  const elsewhere = row.fromElsewhere === null ? [] : [[fromElsewhere(row.fromElsewhere, language)]];
  const count = row.activations === null ? notSaid(language) : reportedNumber(row.activations, row.precision, language);
  return {
    cells: [
      {
        text: [row.venue ? indonesian(row.venue, language) : noVenue(language)],
        small: [
          [toRegion(regionOf(dataset, row.region), language), `, ${dateSpan(row, language)}${audience}`],
          [toSource(dataset, row.source)],
        ],
      },
      { text: [count], small: elsewhere, number: true },
    ],
  };
}

function newestFirst(a: EventRow, b: EventRow): number {
  return compareText(b.date, a.date) || compareText(a.region, b.region);
}
