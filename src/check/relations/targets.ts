import { addDays, type IsoDate } from "../../notation/calendar.ts";
import { measured, overlap, type Quantity } from "../../notation/quantity.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { ShareTarget, TargetRow } from "../../tables/target.ts";
import { NATION } from "../../dataset/dataset.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** The national target is a share of holders, one for every day from the first to the last: none twice, none without. */
export function* nationalTargetIsWhole(readings: Readings): Generator<Finding> {
  const rows = nationalTargets(readings);
  for (const row of rows)
    if (row.share === null || row.base !== "perekaman")
      yield { table: "target", line: row.line, field: row.share === null ? "share" : "base", fault: noShare(row) };
  if (!readings.target.whole) return;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before && row.start <= before.deadline)
      yield { table: "target", line: row.line, field: "start", fault: covered(row, before) };
    if (before && row.start > addDays(before.deadline, 1))
      yield { table: "target", line: row.line, field: "start", fault: uncovered(row, before) };
  }
}

/** Some national target holds today. */
export function* nationalTargetHoldsToday(readings: Readings, today: IsoDate): Generator<Finding> {
  const rows = nationalTargets(readings);
  const last = rows.at(-1);
  if (readings.target.whole && !last) yield { table: "target", line: 0, field: null, fault: noneAtAll() };
  if (!readings.target.whole || !last || rows.some(({ start, deadline }) => start <= today && today <= deadline))
    return;
  yield { table: "target", line: last.line, field: "deadline", fault: notToday(last, today) };
}

function nationalTargets(readings: Readings): TargetRow[] {
  return (readings.target.rows ?? [])
    .filter(({ region }) => region === NATION)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

/** Holders implied by a target are its people divided by its share, when the same source names holders as the base. */
export function* impliedHoldersFollow(readings: Readings): Generator<Finding> {
  for (const row of readings.ektp.rows ?? []) {
    if (row.method !== "tersirat" || row.measure !== "perekaman") continue;
    const given = (readings.target.rows ?? [])
      .filter(({ region, source, base }) => region === row.region && source === row.source && base === "perekaman")
      .filter(implies);
    const size = measured(row.count, row.precision, row.unit);
    const [first] = given;
    if (first && !given.some((target) => overlap(size, implied(target))))
      yield { table: "ektp", line: row.line, field: "count", fault: doesNotFollow(row.count, first) };
  }
}

/** A target that names people and the share that they are. */
type Implying = ShareTarget & { count: number };

function implies(row: TargetRow): row is Implying {
  return row.count !== null && row.share !== null;
}

function implied({ count, precision, unit, share: { share } }: Implying): Quantity {
  const people = measured(count, precision, unit);
  return { value: people.value / share, low: people.low / share, high: people.high / share };
}

function noneAtAll(): Fault {
  return fault(
    "target-hari-ini",
    ["tidak ada target nasional (wilayah 00) di berkas ini.", "there is no national target (wilayah 00) in this file."],
    [
      "Kembalikan barisnya: tanpa target, status tidak dapat diberikan.",
      "Put its rows back: without a target no status can be given.",
    ],
  );
}

function noShare({ share, base }: TargetRow): Fault {
  const [id, en] =
    share === null ? ["persen kosong", "persen is empty"] : [`basis «${base ?? ""}»`, `basis is «${base ?? ""}»`];
  return fault(
    "target-nasional",
    [
      `${id}, padahal target nasional (00) adalah persen dari perekaman.`,
      `${en}, yet the national target (00) is a percentage of perekaman.`,
    ],
    [
      "Isi persen dan basis «perekaman»; pernyataan lain masuk ke catatan.",
      "Fill in persen and basis «perekaman»; other statements go into catatan.",
    ],
  );
}

function covered(row: TargetRow, before: TargetRow): Fault {
  return fault(
    "target-bertumpuk",
    [
      `mulai «${row.start}» masih di dalam target nasional baris ${before.line} (sampai ${before.deadline}).`,
      `mulai «${row.start}» is still within the national target of line ${before.line} (until ${before.deadline}).`,
    ],
    [
      `Tulis mulai ${addDays(before.deadline, 1)}, atau tenggat baris ${before.line} ${addDays(row.start, -1)}, sesuai sumber.`,
      `Set mulai to ${addDays(before.deadline, 1)}, or tenggat of line ${before.line} to ${addDays(row.start, -1)}, as in the source.`,
    ],
  );
}

function uncovered(row: TargetRow, before: TargetRow): Fault {
  const [first, last] = [addDays(before.deadline, 1), addDays(row.start, -1)];
  const [id, en] = first === last ? [first, first] : [`${first} sampai ${last}`, `${first} to ${last}`];
  return fault(
    "target-berlubang",
    [
      `tidak ada target nasional antara ${before.deadline} (baris ${before.line}) dan mulai «${row.start}».`,
      `there is no national target between ${before.deadline} (line ${before.line}) and mulai «${row.start}».`,
    ],
    [`Tambahkan target untuk ${id}, atau tulis mulai ${first}.`, `Add the target for ${en}, or set mulai to ${first}.`],
  );
}

function notToday(last: TargetRow, today: IsoDate): Fault {
  return fault(
    "target-hari-ini",
    [
      `tidak ada target nasional untuk hari ini (${today}); yang terakhir sampai ${last.deadline}.`,
      `there is no national target for today (${today}); the last one runs until ${last.deadline}.`,
    ],
    ["Tambahkan target tahun ini bila sudah ditetapkan.", "Add this year's target once it is set."],
  );
}

function doesNotFollow(count: number, { count: people, share, line }: Implying): Fault {
  const result = Math.round(people / share.share);
  return fault(
    "tersirat-tak-cocok",
    [
      `jumlah «${count}» tidak mengikuti target di target.csv baris ${line}: ${people} / ${share.printed}% = ${result}.`,
      `jumlah «${count}» does not follow from the target in target.csv line ${line}: ${people} / ${share.printed}% = ${result}.`,
    ],
    [
      `Bila targetnya benar, tulis ${result} dan hitungannya di catatan; bila tidak, betulkan target itu.`,
      `If the target is right, write ${result} and the sum in catatan; if not, put the target right.`,
    ],
  );
}
