import { districts, regionOf, type Dataset } from "../dataset/dataset.ts";
import type { Claim, Verdict } from "../metrics/claims.ts";
import type { RegionState } from "../metrics/state.ts";
import type { Language } from "../notation/language.ts";
import { formatCount, formatDecimal, formatList } from "../notation/number.ts";
import type { Site } from "../site.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { ofStatedBase, printedShareText, reportedNumber } from "../text/amount.ts";
import { claimSentences } from "../text/claim.ts";
import { labelDate } from "../text/date.ts";
import { statedBaseLabels, verdictLabel } from "../text/labels.ts";
import { checkView, type CheckView, type Spoken } from "./check.ts";
import { toRegion, toReport, toSource } from "./links.ts";
import { note, type Link, type Phrase } from "./phrase.ts";

/** A percentage as printed, with its verdict and arithmetic. */
export interface ClaimEntry extends CheckView {
  id: string;
  /** `15,7% dari wajib KTP`. */
  quotation: string;
  /** Region, date and source. */
  place: Phrase;
  note: Phrase | null;
}

/** The claims with one verdict, newest first. */
export interface ClaimGroup {
  verdict: Verdict;
  heading: string;
  entries: ClaimEntry[];
}

/** The groups in the order in which a reader needs them. */
const order: Verdict[] = ["tidak-cocok", "cocok-basis-lain", "cocok", "tak-dapat-diperiksa"];

/** Every printed percentage on file, by verdict; a verdict that none has is left out. */
export function claimGroups({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language): ClaimGroup[] {
  const claims = states
    .flatMap((state) => state.claims)
    .toSorted((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  return order.flatMap((verdict) => {
    const entries = claims
      .filter((claim) => claim.verdict === verdict)
      .map((claim) => claimEntry(claim, dataset, language));
    const heading = `${verdictLabel(verdict, language)} (${entries.length})`;
    return entries.length > 0 ? [{ verdict, heading, entries }] : [];
  });
}

/** The claims of each region, each leading to its place in the list: `Kota Malang: 15,7% dari wajib KTP`. */
export function claimIndex({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language): Phrase[] {
  return states
    .filter(({ claims }) => claims.length > 0)
    .map(({ region, claims }) => {
      const links = claims.map((claim) => toClaim(claimEntry(claim, dataset, language)));
      return [`${region.name}: `, ...links.flatMap((link, index) => (index === 0 ? [link] : ["; ", link]))];
    });
}

function toClaim({ id, quotation }: ClaimEntry): Link {
  return { text: quotation, href: `#${id}` };
}

/** How many claims there are, and with which verdicts. */
export function claimsLede(groups: readonly ClaimGroup[], language: Language): string {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (total === 0)
    return {
      id: "Pada catatan ini belum ada persentase yang tercetak.",
      en: "There is no printed percentage on this record yet.",
    }[language];
  const counts = groups.map(({ verdict, entries }) => counted(entries.length, verdict, language));
  return {
    id: `Kami menguji ${total} persentase IKD terhadap setiap basis: ${formatList(counts, "id")}.`,
    en: `We tested ${total} IKD percentages against every base: ${formatList(counts, "en")}.`,
  }[language];
}

/** `7 cocok dengan basis lain` / `7 fit another base`. */
function counted(count: number, verdict: Verdict, language: Language): string {
  const label = verdictLabel(verdict, language).toLowerCase();
  return `${count} ${language === "en" && count !== 1 ? label.replace(/^fits/, "fit") : label}`;
}

/** One claim as its region's page and the list of claims print it. */
export function claimEntry(claim: Claim, dataset: Dataset, language: Language): ClaimEntry {
  const region = regionOf(dataset, claim.region);
  const { report } = claim;
  const date = labelDate(report.date, report.datePrecision, language);
  return {
    ...checkView(claim, spoken(claim, dataset, language), dataset, language),
    id: `klaim-${region.slug}-${claim.date}-${claim.source}`,
    quotation: printedShareText(report, language) + ofStatedBase(claim.statedBase, language),
    place: [
      ...(region.type === "negara" ? [region.name] : [toRegion(region, language)]),
      ", ",
      region.type === "negara" ? date : toReport(date, report, region, language),
      " · ",
      toSource(dataset, claim.source),
    ],
    note: report.note ? [note(report.note, language)] : null,
  };
}

function spoken(claim: Claim, dataset: Dataset, language: Language): Spoken {
  const { report, countRow } = claim;
  return {
    percentage: printedShareText(report, language),
    count: countRow?.count == null ? null : reportedNumber(countRow.count, countRow.precision, language),
    sentences: claimSentences(claim, dataset, language),
  };
}

/** One claim worked through for readers who want to check a percentage by hand. */
export interface WorkedClaim {
  /** Leads to the claim in the list. */
  link: Link;
  count: string;
  percentage: string;
  /** The division: `26.046 ÷ 0,157 = 165.898`. */
  division: string;
}

/** The claim that the explanation works through. */
const example = { region: "35.73", date: "2023-09-03" };

/** Null when the record does not hold it. */
export function workedClaim(dataset: Dataset, states: readonly RegionState[], language: Language): WorkedClaim | null {
  const claim = states
    .flatMap((state) => state.claims)
    .find(({ region, date, count }) => region === example.region && date === example.date && count);
  const share = claim?.report.share;
  if (!claim?.countRow?.count || !share) return null;
  const { count, precision } = claim.countRow;
  const decimals = share.printed.split(".")[1]?.length ?? 0;
  const { id, place } = claimEntry(claim, dataset, language);
  const [region] = place as [Link];
  return {
    link: { text: region.text, href: `#${id}` },
    count: reportedNumber(count, precision, language),
    percentage: printedShareText(claim.report, language) + ofStatedBase(claim.statedBase, language),
    division: `${formatCount(count, language)} ÷ ${formatDecimal(share.share, decimals + 2, language)} = ${formatCount(count / share.share, language)}`,
  };
}

/** The regions that the checker offers: the province, the 38 and the nation. */
export function checkerRegions(dataset: Dataset): { code: string; name: string }[] {
  const wider = dataset.regions.filter(({ type }) => type === "provinsi" || type === "negara");
  return [...districts(dataset), ...wider.toSorted((a, b) => (a.code > b.code ? -1 : 1))];
}

/** The bases that the checker offers, what most figures in the press lack first. */
export function checkerBases(language: Language): { base: StatedBase; name: string }[] {
  const bases = ["tidak_disebut", "perekaman", "wajib_ktp", "penduduk", "target"] as const;
  return bases.map((base) => ({ base, name: statedBaseLabels[base][language] }));
}
