import { ofRegion } from "../dataset/rows.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { compareText } from "../notation/order.ts";
import { yearsApart } from "../notation/calendar.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import { REACH } from "./bases.ts";
import type { Claim } from "./claims.ts";
import { targetAt, type Target } from "./target.ts";

/** One count of people, and four numbers of people that it may be divided by: three of one record, and the target that follows. */
export interface OneCount {
  /** A percentage that was printed of one of them, and fits another. */
  claim: Claim;
  counted: ActivationRow;
  /** Of one source and one day. */
  residents: BaseRow;
  eligible: BaseRow;
  holders: BaseRow;
  target: Target;
  /** The people that the target asks for, of these holders. */
  asked: number;
}

/**
 * The newest percentage that was printed as one of something else, yet is one of the target, of a region of which one source
 * gives residents, wajib KTP and holders of one day within three years: so only the divisor differs. Null without one.
 */
export function oneCount(dataset: Dataset, claims: readonly Claim[]): OneCount | null {
  const mistaken = claims.filter(isOfTarget).toSorted((a, b) => compareText(b.date, a.date));
  const found = mistaken.map((claim) => dividedBy(dataset, claim));
  return found.find((one) => one !== null) ?? null;
}

/** Whether a percentage names people as its base, while the number it fits is a target. */
function isOfTarget({ statedBase, verdict, countRow, tests }: Claim): boolean {
  const named = statedBase !== "target" && statedBase !== "tidak_disebut";
  const exact = countRow?.count != null && countRow.precision === "persis";
  return (
    named &&
    exact &&
    verdict === "cocok-basis-lain" &&
    tests.some(({ base, matches }) => matches && base.target !== null)
  );
}

function dividedBy(dataset: Dataset, claim: Claim): OneCount | null {
  const target = targetAt(dataset, claim.date);
  const record = recordOf(dataset, claim);
  if (!target || !record) return null;
  return { claim, counted: claim.countRow!, ...record, target, asked: target.share * record.holders.count };
}

type Register = Pick<OneCount, "residents" | "eligible" | "holders">;

/** The newest day on which one source gives all three. */
function recordOf(dataset: Dataset, { region, date }: Claim): Register | null {
  const rows = ofRegion(dataset.bases, region).filter(
    (row) => row.used && row.method === "dilaporkan" && yearsApart(row.date, date) <= REACH,
  );
  const records = [...Map.groupBy(rows, (row) => `${row.date} ${row.source}`)].toSorted(([a], [b]) =>
    compareText(b, a),
  );
  return records.map(([, same]) => registerOf(same)).find((register) => register !== null) ?? null;
}

function registerOf(rows: readonly BaseRow[]): Register | null {
  const of = (measure: BaseRow["measure"]) => rows.find((row) => row.measure === measure);
  const [residents, eligible, holders] = [of("penduduk"), of("wajib_ktp"), of("perekaman")];
  return residents && eligible && holders ? { residents, eligible, holders } : null;
}
