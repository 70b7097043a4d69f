import { daysBetween, isDate, yearsApart, type DatePrecision, type IsoDate } from "../../notation/calendar.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { Published } from "../../cells/kinds.ts";
import type { TableName } from "../../tables/tables.ts";
import { earliestDay } from "./counts.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

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
    const rows: readonly Dated[] = readings[table].rows ?? [];
    for (const row of rows) {
      const first = firstOf(row);
      const source = row.source === undefined ? null : published.get(row.source);
      const found =
        slip(table, row, today) ??
        (source && first !== null && source.last < first ? olderSource(row, first, source) : null) ??
        (source ? swappedDay(row, source) : null) ??
        (row.date > today ? notOver(row, source?.last ?? today, today) : null);
      if (found) yield { table, line: row.line, field: "date", fault: found };
    }
  }
}

function firstOf({ date, datePrecision = "hari" }: Dated): IsoDate | null {
  return earliestDay({ date, datePrecision });
}

/** The fault of a date that cannot be meant; null if it can. */
function slip(table: TableName, row: Dated, today: IsoDate): Fault | null {
  const [first, beginning] = [firstOf(row), BEGINNINGS[table] ?? ""];
  if (first !== null && first > today) return notYet(row.date, today);
  return row.date < beginning ? tooEarly(row.date, beginning) : null;
}

/**
 * The same readings, but for reports of a day that cannot be meant: no comparison in time or of sizes says anything of
 * them but that their date is a slip, which is told of itself.
 */
export function withoutSlips(readings: Readings, today: IsoDate): Readings {
  const others = COMPARED.flatMap((name) => {
    const { rows, broken, ...rest }: { rows: readonly Dated[] | null; broken: readonly object[] } = readings[name];
    const isSlip = (row: Dated) => slip(name, row, today) !== null;
    if (rows === null || !rows.some(isSlip)) return [];
    const slips = rows.filter(isSlip).map((row) => ({ ...row, date: undefined }));
    return [[name, { ...rest, rows: rows.filter((row) => !isSlip(row)), broken: [...broken, ...slips], whole: false }]];
  });
  return others.length === 0 ? readings : { ...readings, ...Object.fromEntries(others) };
}

const COMPARED = ["aktivasi", "ektp"] as const satisfies TableName[];

/** A publication date after today, before there were such pages, or another than the source's id ends in, is probably a slip. */
export function* sourcesArePublished(readings: Readings, today: IsoDate): Generator<Finding> {
  for (const { line, id, published } of readings.sumber.rows ?? []) {
    const found = published && publicationFault(published, today);
    const dated = dayOf(id);
    if (found) yield { table: "sumber", line, field: "published", fault: found };
    else if (published && dated !== undefined && isDatedOtherwise(dated, published))
      yield { table: "sumber", line, field: "id", fault: datedOtherwise(id, dated, published.printed) };
  }
}

function publicationFault({ printed, first, last }: Published, today: IsoDate): Fault | null {
  if (last < FIRST_SOURCE) return publishedTooEarly(printed);
  return first > today ? publishedLater(printed, today) : null;
}

/** Whether an id ends in a day, and the source was published on another. */
function isDatedOtherwise(dated: string, { printed }: Published): boolean {
  return isDate(dated) && isDate(printed) && dated !== printed;
}

function dayOf(id: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0];
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
    [
      "Periksa tahunnya di sumber; tulis tanggal yang sudah lewat.",
      "Check the year in the source; write a date that has passed.",
    ],
  );
}

/** The last possible day of a figure is not after the day its source was published, nor after today. */
function notOver({ date, datePrecision }: Dated, published: IsoDate, today: IsoDate): Fault {
  const [day, id, en] =
    published <= today
      ? [published, "hari terbit sumbernya", "the day its source was published"]
      : [today, "hari ini", "today"];
  return fault(
    "tanggal-belum-lewat",
    [
      `tanggal «${date}» (ketepatan «${datePrecision}») sesudah hari ini (${today}).`,
      `tanggal «${date}» (ketepatan «${datePrecision}») is after today (${today}).`,
    ],
    [`Tulis ${day}, ${id}; ketepatannya tetap.`, `Write ${day}, ${en}; ketepatan stays.`],
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

/** A spreadsheet counts on where a cell is dragged down: `detik-2024-04-22`, `detik-2024-04-23`, … */
function datedOtherwise(id: string, dated: IsoDate, published: string): Fault {
  return fault(
    "sumber-tanggal",
    [
      `id «${id}» menyebut ${dated}, tetapi terbit ${published}.`,
      `id «${id}» says ${dated}, yet terbit is ${published}.`,
    ],
    [
      "Lihat tanggal di laman sumber, dan samakan keduanya; Excel menambah sehari bila sel ditarik ke bawah.",
      "Look up the date on the source's page, and make the two agree; Excel adds a day where a cell is dragged down.",
    ],
  );
}

function publishedLater(printed: string, today: IsoDate): Fault {
  return fault(
    "terbit-belum-terjadi",
    [`terbit «${printed}» sesudah hari ini (${today}).`, `terbit «${printed}» is after today (${today}).`],
    ["Periksa tahunnya di laman sumber.", "Check the year on the source's page."],
  );
}

/** A day and a month of which each could be the other, swapped: `2026-05-10` for `2026-10-05`; null for any other date. */
function swapped(date: IsoDate): IsoDate | null {
  if (date.slice(8) > "12") return null;
  const [year = "", month = "", day = ""] = date.split("-");
  const other = `${year}-${day}-${month}`;
  return isDate(other) && other !== date ? other : null;
}

/** Days before its source was published on which a figure usually is. */
const USUAL = 3;
/** Days before it after which a date is looked at twice. */
const LONG_BEFORE = 30;

/** The day that was meant, if its month and day were swapped: just before the source was published; else null. */
function meantDay({ date, datePrecision = "hari" }: Dated, { printed }: Published): IsoDate | null {
  const other = datePrecision === "hari" && isDate(printed) ? swapped(date) : null;
  if (other === null) return null;
  const before = daysBetween(other, printed);
  return before >= 0 && before <= USUAL && Math.abs(daysBetween(date, printed)) > LONG_BEFORE ? other : null;
}

function swappedDay(row: Dated, source: Published): Fault | null {
  const meant = meantDay(row, source);
  if (meant === null) return null;
  return fault(
    "hari-bulan-tertukar",
    [
      `tanggal «${row.date}» jauh sebelum sumbernya terbit (${source.printed}); dengan hari dan bulan ditukar ia ${meant}.`,
      `tanggal «${row.date}» is long before its source was published (${source.printed}); with day and month swapped it is ${meant}.`,
    ],
    [
      `Lihat lagi sumbernya; bila tertukar, tulis ${meant}, bila tidak, biarkan.`,
      `Look at the source again; if they are swapped, write ${meant}, if not, leave it.`,
    ],
  );
}

function olderSource(row: Dated, first: IsoDate, published: Published): Fault {
  const { date, source } = row;
  const meant = meantDay(row, published);
  const [id, en] = first === date ? ["", ""] : [` (paling awal ${first})`, ` (${first} at the earliest)`];
  return fault(
    "sumber-mendahului",
    [
      `tanggal «${date}»${id} sesudah sumbernya terbit: ${source}, ${published.printed}.`,
      `tanggal «${date}»${en} is after its source was published: ${source}, ${published.printed}.`,
    ],
    meant !== null
      ? [
          `Periksa tanggal angka ini; bila hari dan bulannya tertukar, tulis ${meant}.`,
          `Check the date of this figure; if day and month are swapped, write ${meant}.`,
        ]
      : [
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
