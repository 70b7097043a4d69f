import { ofRegion } from "../../dataset/rows.ts";
import { facilityCount, dateSpan, fromElsewhere, notSaid, noVenue, since } from "../../text/services.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import type { EventRow } from "../../tables/kegiatan.ts";
import type { FacilityRow } from "../../tables/sarana.ts";
import { reportedNumber } from "../../text/people.ts";
import { audienceLabels, facilityLabel, labels } from "../../text/labels.ts";
import { toSource } from "../links.ts";
import { indonesian, note, type Grid, type GridLine, type Phrase } from "../phrase.ts";

/** A region's newest outreach sessions, at most `most`; null where none is on file. */
export function eventsGrid(
  dataset: Dataset,
  region: string,
  most: number,
  caption: string,
  language: Language,
): Grid | null {
  const rows = ofRegion(dataset.events, region).toSorted((a, b) => (a.date > b.date ? -1 : 1));
  if (rows.length === 0) return null;
  const columns = [{ text: labels[language].venue }, { text: labels[language].activated, number: true }];
  return { caption, columns, lines: rows.slice(0, most).map((row) => eventLine(dataset, row, language)) };
}

function eventLine(dataset: Dataset, row: EventRow, language: Language): GridLine {
  const audience = row.audience ? `; ${audienceLabels[row.audience][language]}` : "";
  const small: Phrase[] = [
    [`${dateSpan(row, language)}${audience}; `, toSource(dataset, row.source)],
    ...(row.note ? [[note(row.note, language)]] : []),
  ];
  const elsewhere = row.fromElsewhere === null ? [] : [[fromElsewhere(row.fromElsewhere, language)]];
  const count = row.activations === null ? notSaid(language) : reportedNumber(row.activations, row.precision, language);
  return {
    cells: [
      { text: [row.venue ? indonesian(row.venue, language) : noVenue(language)], small },
      { text: [count], small: elsewhere, number: true },
    ],
  };
}

/** A region's facilities, one phrase for each kind, with every source that names it. */
export function facilityPhrases(dataset: Dataset, region: string, language: Language): Phrase[] {
  const rows = ofRegion(dataset.facilities, region);
  const kinds = Map.groupBy(rows, ({ facility }) => facility);
  return [...kinds.values()].flatMap((same) => {
    const [first] = same.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return first ? [facilityPhrase(dataset, same, first, language)] : [];
  });
}

function facilityPhrase(dataset: Dataset, rows: FacilityRow[], first: FacilityRow, language: Language): Phrase {
  const count = rows.find((row) => row.count !== null)?.count ?? null;
  const name = facilityLabel(first.facility, language);
  const sources = rows.flatMap((row, index) => [index > 0 ? ", " : "", toSource(dataset, row.source)]);
  return [
    `${facilityCount(count, name, language)}, ${since(first, language)}. ${labels[language].source}: `,
    ...sources,
    ".",
  ];
}
