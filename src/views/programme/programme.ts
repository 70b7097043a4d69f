import { regionOf, type Dataset } from "../../dataset/dataset.ts";
import type { Language } from "../../notation/language.ts";
import type { EventRow } from "../../tables/kegiatan.ts";
import { reportedNumber } from "../../text/amount.ts";
import { audienceLabels, labels } from "../../text/labels.ts";
import { dateSpan, fromElsewhere } from "../../text/services.ts";
import { onFile, toRegion, toSource } from "../links.ts";
import { note, type Grid, type Line, type Phrase } from "../phrase.ts";
import { facilityPhrases } from "../region/services.ts";
import { nationalTargets, ownTargetsGrid } from "./targets.ts";
import { wholeTimeline, type Happening } from "../region/timeline.ts";

/** What the programme page prints. */
export interface Programme {
  national: Grid;
  own: Grid;
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
    own: ownTargetsGrid(dataset, language),
    timeline: wholeTimeline(dataset, language),
    facilities: facilitiesGrid(dataset, language),
    events: eventsGrid(dataset, language),
    goalsSource: known("dp3ak-jatimprov-2023-01-27"),
    countingSource: known("malangpariwara-2024-04-23"),
  };
}

/** Every region with a facility on file, in code order. */
function facilitiesGrid(dataset: Dataset, language: Language): Grid {
  const { region, facility } = labels[language];
  const codes = [...new Set(dataset.facilities.map((row) => row.region))].toSorted();
  return {
    caption: {
      id: "Sarana layanan di provinsi dan tiap kabupaten/kota, dengan sumbernya",
      en: "Facilities of the province and of each regency and city, with their sources",
    }[language],
    columns: [{ text: region }, { text: facility }],
    lines: codes.map((code) => ({
      cells: [
        { text: [toRegion(regionOf(dataset, code), language)] },
        { text: facilityPhrases(dataset, code, language).flat() },
      ],
    })),
  };
}

/** Every outreach session, by whom it was for, newest first. */
function eventsGrid(dataset: Dataset, language: Language): Grid {
  const { region, audience, activated } = labels[language];
  return {
    caption: {
      id: "Kegiatan jemput bola menurut yang dituju; hasilnya tidak ditambahkan pada jumlah kumulatif",
      en: "Outreach sessions by whom they were for; their results are not added to any running total",
    }[language],
    columns: [{ text: audience }, { text: region }, { text: activated, number: true }],
    lines: dataset.events.toSorted(byAudience).map((row) => eventLine(dataset, row, language)),
  };
}

function eventLine(dataset: Dataset, row: EventRow, language: Language): Line {
  const place: Phrase[] = row.venue ? [[note(row.venue, language)]] : [];
  const elsewhere = row.fromElsewhere === null ? [] : [[fromElsewhere(row.fromElsewhere, language)]];
  const when: Phrase = [`${dateSpan(row, language)}. `, toSource(dataset, row.source)];
  return {
    cells: [
      { text: [row.audience ? audienceLabels[row.audience][language] : notSaid[language]] },
      { text: [toRegion(regionOf(dataset, row.region), language)], small: [...place, when] },
      {
        text: [row.activations === null ? notSaid[language] : reportedNumber(row.activations, row.precision, language)],
        small: elsewhere,
        number: true,
      },
    ],
  };
}

const notSaid = { id: "tidak disebut", en: "not said" };

/** Civil servants, students, pupils, everyone, then those of whom it is not said. */
const audiences = ["asn", "mahasiswa", "pelajar", "umum", null];

function byAudience(a: EventRow, b: EventRow): number {
  return (
    audiences.indexOf(a.audience) - audiences.indexOf(b.audience) || (a.date > b.date ? -1 : a.date < b.date ? 1 : 0)
  );
}
