import { yearsApart, type DatePrecision, type IsoDate } from "../notation/calendar.ts";
import { fault } from "../tables/fault.ts";
import type { Fault } from "../tables/problem.ts";
import type { TableName } from "../tables/tables.ts";
import { firstDay } from "./counts.ts";
import type { Finding, Readings } from "./readings.ts";

interface Dated {
  line: number;
  date: IsoDate;
  datePrecision?: DatePrecision;
  source?: string;
}

const DATED = ["aktivasi", "ektp", "kegiatan", "sarana", "linimasa", "koreksi"] as const satisfies TableName[];

/** Long before IKD (Permendagri 72/2022) and the first e-KTP there was nothing to report: an earlier year is a slip. */
const BEGINNINGS: Partial<Record<TableName, IsoDate>> = {
  aktivasi: "2021-01-01",
  kegiatan: "2021-01-01",
  ektp: "2009-01-01",
  sarana: "2009-01-01",
};

/**
 * No report is of a day that has not come (its first possible day is today at the latest), of a day before its subject
 * existed, or younger than the source that vouches for it (by the first possible day; targets, which lie ahead, aside).
 */
export function* reportsAreInTime(readings: Readings, today: IsoDate): Generator<Finding> {
  const published = new Map((readings.sumber.rows ?? []).map(({ id, published }) => [id, published]));
  for (const table of DATED) {
    const beginning = BEGINNINGS[table] ?? "";
    for (const row of (readings[table].rows ?? []) as Dated[]) {
      const first = firstDay({ date: row.date, datePrecision: row.datePrecision ?? "hari" });
      const source = row.source === undefined ? null : published.get(row.source);
      const place = { table, line: row.line, field: "date" };
      if (first !== null && first > today) yield { ...place, fault: notYet(row.date, today) };
      else if (row.date < beginning) yield { ...place, fault: tooEarly(row.date, beginning) };
      else if (source && first !== null && source.last < first)
        yield { ...place, fault: olderSource(row, first, source.printed) };
    }
  }
}

/** A publication date after today, or before there were such pages, is probably a slip. */
export function* sourcesArePublished(readings: Readings, today: IsoDate): Generator<Finding> {
  for (const { line, published } of readings.sumber.rows ?? []) {
    if (published && published.last < FIRST_SOURCE)
      yield { table: "sumber", line, field: "published", fault: publishedTooEarly(published.printed) };
    if (published && published.first > today)
      yield { table: "sumber", line, field: "published", fault: publishedLater(published.printed, today) };
  }
}

/** The first day of a period is not after its last. */
export function* periodsAreInOrder(readings: Readings): Generator<Finding> {
  for (const { line, start, date } of readings.kegiatan.rows ?? []) {
    if (start !== null && start > date)
      yield { table: "kegiatan", line, field: "start", fault: reversed(start, "tanggal", date) };
  }
  for (const { line, start, deadline } of readings.target.rows ?? []) {
    if (yearsApart(start, deadline) > FAR)
      yield { table: "target", line, field: "deadline", fault: farDeadline(start, deadline) };
    if (start > deadline) yield { table: "target", line, field: "start", fault: reversed(start, "tenggat", deadline) };
  }
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
      `tanggal «${date}» lebih awal dari yang dicatat di tabel ini (sejak ${beginning}).`,
      `tanggal «${date}» is earlier than what this table records (since ${beginning}).`,
    ],
    ["Periksa tahunnya di sumber.", "Check the year in the source."],
  );
}

/** An earlier year of publication is a slip. */
const FIRST_SOURCE = "2009-01-01";

function publishedTooEarly(printed: string): Fault {
  return fault(
    "tanggal-terlalu-awal",
    [
      `terbit «${printed}» lebih awal dari sumber mana pun di sini (sejak ${FIRST_SOURCE}).`,
      `terbit «${printed}» is earlier than any source here (since ${FIRST_SOURCE}).`,
    ],
    ["Periksa tahunnya di laman sumber.", "Check the year on the source's page."],
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

/** Years from its start after which a deadline is looked at twice. */
const FAR = 10;

function farDeadline(start: IsoDate, deadline: IsoDate): Fault {
  return fault(
    "tenggat-jauh",
    [
      `tenggat «${deadline}» lebih dari ${FAR} tahun sesudah mulai (${start}).`,
      `tenggat «${deadline}» is more than ${FAR} years after mulai (${start}).`,
    ],
    ["Periksa tahunnya di sumber.", "Check the year in the source."],
  );
}
