/* The claims of DESIGN.md section 6, written from the definition like the rest of the oracle. */
import { activations, bases, type Report } from "./record.ts";
import { around, holdersAt, nationalAt } from "./oracle.ts";
import { days, drifted, overlap, ratio, times, years, type Quantity } from "./quantity.ts";

/** One size of a base that the percentage is tested against. */
interface Test {
  base: string;
  /** Count / size. The value is that of any row the size comes from; the ends are the ends. */
  share: Quantity;
  size: Quantity;
  estimate: boolean;
  matches: boolean;
}

export interface Claim {
  report: Report;
  count: Quantity | null;
  verdict: string;
  near: boolean;
  implied: Quantity | null;
  tests: Test[];
  /** Bases that nothing decides: no size that can be tested, or an estimate alone that the percentage lies within. */
  untested: string[];
}

const people = ["perekaman", "wajib_ktp", "penduduk"];

function claimOf(report: Report): Claim {
  const count = report.count ?? nearestCount(report);
  const share = report.share!;
  const sizes = sizesOf(report);
  const testable = count !== null && !isCoarse(share);
  const tests = testable ? sizes.flatMap((size) => testOf(size, count, share)) : [];
  const implied = count && ratio(count, share);
  const tried = new Set(tests.filter(decides).map(({ base }) => base));
  return {
    report,
    count,
    implied,
    tests,
    ...verdictOf(report, tests, implied),
    untested: basesOf(report.date).filter((base) => !tried.has(base)),
  };
}

const decides = ({ estimate, matches }: Test) => !(estimate && matches);

/** A count of the same source about the region, at most 31 days away. */
function nearestCount({ region, date, source }: Report): Quantity | null {
  const away = (row: Report) => Math.abs(days(row.date, date));
  const rows = activations.filter(
    (row) => row.region === region && row.source === source && row.count && away(row) <= 31,
  );
  return rows.toSorted((a, b) => away(a) - away(b) || (a.date < b.date ? -1 : 1))[0]?.count ?? null;
}

const isCoarse = ({ low, high }: Quantity) => high > 1.3 * low;

type Size = Pick<Test, "base" | "size" | "estimate">;

/** The bases that a percentage of a date may be of. */
function basesOf(date: string): string[] {
  return [...people, ...["perekaman", "wajib_ktp"].flatMap((base) => targetOf(base, date) ?? [])];
}

function targetOf(base: string, date: string): string | null {
  const target = nationalAt(date);
  return target && `target-${Math.round(target.share! * 1e4) / 100}-${base}`;
}

function sizesOf(report: Report): Size[] {
  const counted = people.flatMap((base) => sizesOfPeople(base, report));
  const asked = counted.flatMap((size) => {
    const name = size.base === "penduduk" ? null : targetOf(size.base, report.date);
    return name ? [{ ...size, base: name, size: times(size.size, nationalAt(report.date)!.share!) }] : [];
  });
  return [...counted, ...asked];
}

/** What the same source printed, the span of the rows around the date, and for holders without a row the estimate. */
function sizesOfPeople(base: string, { region, date, source }: Report): Size[] {
  const printed = bases.filter(
    (row) => row.region === region && row.measure === base && row.source === source && row.method === "dilaporkan",
  );
  const [before, after] = around(region, base, date);
  const spans =
    before && after
      ? hulls(before.size, after.size)
      : [before, after].flatMap((one) => (one ? [drifted(one.size, years(one.row.date, date))] : []));
  const holders = base === "perekaman" && spans.length === 0 ? holdersAt(region, date) : null;
  return [
    ...[...printed.map((row) => row.count!), ...spans].map((size) => ({ base, size, estimate: false })),
    ...(holders ? [{ base, size: holders, estimate: true }] : []),
  ];
}

/** Both ends and all between; the definition leaves open which row's value stands for it. */
function hulls(a: Quantity, b: Quantity): Quantity[] {
  const ends = { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
  return [...new Set([a.value, b.value])].map((value) => ({ value, ...ends }));
}

function testOf({ base, size, estimate }: Size, count: Quantity, claimed: Quantity): Test[] {
  const share = isCoarse(size) ? null : ratio(count, size);
  return share ? [{ base, size, estimate, share, matches: overlap(share, claimed) }] : [];
}

/** Bases that differ by a few percent only, by their bands. */
const twins: Record<string, string> = { perekaman: "wajib_ktp", wajib_ktp: "perekaman" };

function verdictOf({ base: stated, region, date }: Report, tests: Test[], implied: Quantity | null) {
  const named = (base: string) => (stated === "target" ? base.startsWith("target-") : base === stated);
  const firm = tests.filter(({ estimate }) => !estimate);
  const matching = firm.filter(({ matches }) => matches).map(({ base }) => base);
  if (matching.some(named)) return { verdict: "cocok", near: false };
  if (matching.length > 0) {
    const near = !firm.some(({ base }) => named(base)) && matching.includes(twins[stated] ?? "");
    return { verdict: "cocok-basis-lain", near };
  }
  const tested = (holds: (base: string) => boolean) => tests.some(({ base }) => holds(base));
  const holders = holdersAt(region, date);
  const open = tests.some(({ matches }) => matches) || (implied && holders && overlap(implied, holders));
  const isHolders = (base: string) => base === "perekaman";
  const failed = tested(stated === "tidak_disebut" ? isHolders : named) && tested(isHolders) && !open;
  return { verdict: failed ? "tidak-cocok" : "tak-dapat-diperiksa", near: false };
}

/** Every printed percentage, used or not. */
export const claims: Claim[] = activations.filter(({ share }) => share !== null).map(claimOf);
