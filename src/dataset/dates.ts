import { spanOf, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import type { TableName } from "../tables/tables.ts";
import type { Finding, Readings } from "./readings.ts";

interface Dated {
  line: number;
  date: IsoDate;
  datePrecision?: DatePrecision;
  source?: string;
}

const DATED = ["aktivasi", "ektp", "kegiatan", "sarana", "linimasa", "koreksi"] as const satisfies TableName[];

/** Before these days there was nothing to report: IKD began as a trial in 2021, e-KTP in 2009, the offices' services before. */
const BEGINNINGS: Partial<Record<TableName, IsoDate>> = {
  aktivasi: "2021-01-01",
  kegiatan: "2021-01-01",
  ektp: "2009-01-01",
  sarana: "2009-01-01",
};

/** No report is of a day that has not come: its first possible day is today at the latest. */
export function* reportsHaveHappened(readings: Readings, today: IsoDate): Generator<Finding> {
  for (const [table, row] of datedRows(readings)) {
    if ((firstDay(row) ?? "") > today) yield { table, line: row.line, field: "date", fault: notYet(row.date, today) };
  }
}

/** No report is of a day before its subject existed. */
export function* reportsAreOfTheProgramme(readings: Readings): Generator<Finding> {
  for (const [table, row] of datedRows(readings)) {
    const beginning = BEGINNINGS[table];
    if (beginning !== undefined && row.date < beginning)
      yield { table, line: row.line, field: "date", fault: tooEarly(row.date, beginning) };
  }
}

/** A publication date after today is probably a slip. */
export function* sourcesArePublished(readings: Readings, today: IsoDate): Generator<Finding> {
  for (const { line, published } of readings.sumber.rows ?? []) {
    if (published && published.first > today)
      yield { table: "sumber", line, field: "published", fault: publishedLater(published.printed, today) };
  }
}

/** A source is not older than the first possible day of what it vouches for (targets aside, which lie ahead). */
export function* sourcesComeAfterwards(readings: Readings): Generator<Finding> {
  const published = new Map((readings.sumber.rows ?? []).map(({ id, published }) => [id, published]));
  for (const [table, row] of datedRows(readings)) {
    const known = row.source === undefined ? null : (published.get(row.source) ?? null);
    const first = firstDay(row);
    if (known && first !== null && known.last < first)
      yield { table, line: row.line, field: "date", fault: olderSource(row, first, known.printed) };
  }
}

/** The first day of a period is not after its last. */
export function* periodsAreInOrder(readings: Readings): Generator<Finding> {
  for (const { line, start, date } of readings.kegiatan.rows ?? []) {
    if (start !== null && start > date)
      yield { table: "kegiatan", line, field: "start", fault: reversed(start, "tanggal", date) };
  }
  for (const { line, start, deadline } of readings.target.rows ?? []) {
    if (start > deadline) yield { table: "target", line, field: "start", fault: reversed(start, "tenggat", deadline) };
  }
}

function* datedRows(readings: Readings): Generator<[TableName, Dated]> {
  for (const table of DATED) for (const row of (readings[table].rows ?? []) as Dated[]) yield [table, row];
}

/** The first day a row may be of; null if there is no lower limit. */
function firstDay({ date, datePrecision = "hari" }: Dated): IsoDate | null {
  return datePrecision === "hari" ? date : spanOf(date, datePrecision).first;
}

function notYet(date: IsoDate, today: IsoDate): Fault {
  return fault(
    "tanggal-belum-terjadi",
    [`tanggal «${date}» sesudah hari ini (${today}).`, `tanggal «${date}» is after today (${today}).`],
    ["Periksa tahunnya di sumber.", "Check the year in the source."],
  );
}

function tooEarly(date: IsoDate, beginning: IsoDate): Fault {
  return fault(
    "tanggal-terlalu-awal",
    [
      `tanggal «${date}» sebelum yang dicatat di tabel ini ada (${beginning}).`,
      `tanggal «${date}» is before what this table records existed (${beginning}).`,
    ],
    ["Periksa tahunnya di sumber.", "Check the year in the source."],
  );
}

function publishedLater(printed: string, today: IsoDate): Fault {
  return fault(
    "terbit-belum-terjadi",
    [`terbit «${printed}» sesudah hari ini (${today}).`, `terbit «${printed}» is after today (${today}).`],
    ["Periksa tahunnya di laman sumber.", "Check the year on the source's page."],
  );
}

function olderSource({ date, source }: Dated, first: IsoDate, published: string): Fault {
  const [id, en] = first === date ? ["", ""] : [` (paling awal ${first})`, ` (${first} at the earliest)`];
  return fault(
    "sumber-mendahului",
    [
      `tanggal «${date}»${id} sesudah sumbernya terbit: ${source}, ${published}.`,
      `tanggal «${date}»${en} is after its source was published: ${source}, ${published}.`,
    ],
    [
      "Periksa tanggal angka ini, dan terbit di sumber.csv.",
      "Check the date of this figure, and terbit in sumber.csv.",
    ],
  );
}

function reversed(start: IsoDate, end: string, date: IsoDate): Fault {
  return fault(
    "urutan-tanggal",
    [`mulai «${start}» sesudah ${end} (${date}).`, `mulai «${start}» is after ${end} (${date}).`],
    ["Tukar keduanya bila terbalik, sesuai sumber.", "Swap the two if they are the wrong way round, as in the source."],
  );
}
