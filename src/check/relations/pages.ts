import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import { pageKeyOf } from "../../notation/page-address.ts";
import type { Source } from "../../tables/sumber.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";

/** A page is one source: no two ids lead to it, whatever was put on the address to follow its readers. */
export function* pagesAreOneSource(readings: Readings): Generator<Finding> {
  const firsts = new Map<string, Source>();
  for (const row of readings.sumber.rows ?? []) {
    const page = pageKeyOf(row.url);
    const first = page === null ? undefined : firsts.get(page);
    if (page !== null && !first) firsts.set(page, row);
    // That an id stands twice is told of itself.
    if (first && first.id !== row.id)
      yield { table: "sumber", line: row.line, field: "url", fault: samePage(row, first) };
  }
}

function samePage(row: Source, first: Source): Fault {
  return fault(
    "sumber-kembar",
    [
      `url ini halaman yang sama dengan baris ${first.line} (${first.id}).`,
      `this url is the page of line ${first.line} (${first.id}).`,
    ],
    [
      `Pakai satu id untuk keduanya, ${first.id}, dan hapus baris ${row.id}; bila halamannya berbeda, biarkan.`,
      `Use one id for both, ${first.id}, and delete the row ${row.id}; if they are two pages, leave them.`,
    ],
  );
}
