import { holdersAway, rangeInFull, fileLine, reproductionWords } from "../../text/reproduction.ts";
import { formatFactor } from "../../text/factor.ts";
import { BANDS, ELIGIBLE_BAND, kindOf } from "../../metrics/holders.ts";
import type { Covered } from "../../metrics/coverage.ts";
import { hasCoverage, type CoveredState, type PointState, type RegionState } from "../../metrics/state.ts";
import { yearsApart } from "../../notation/calendar.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount, formatPercent, formatPrinted } from "../../notation/number.ts";
import type { Region } from "../../tables/wilayah.ts";
import { labelDate } from "../../text/date.ts";
import { toBase, toRegion, toReport } from "../links.ts";
import type { Grid, Line, Phrase } from "../phrase.ts";

/** File and line of every input of each region's latest coverage, and the division with its result. */
export function reproductionGrid(states: readonly RegionState[], language: Language): Grid {
  const known = states.filter(({ region }) => region.type !== "negara").filter(hasCoverage);
  const words = reproductionWords[language];
  return {
    caption: words.caption,
    columns: words.heads.map((text) => ({ text })),
    lines: known.map((state) => lineOf(state, language)),
  };
}

function lineOf({ region, latest }: CoveredState, language: Language): Line {
  return {
    cells: [
      { text: [toRegion(region, language)], small: [[labelDate(latest.date, latest.report.datePrecision, language)]] },
      { text: inputs(region, latest, language) },
      { text: [formula(latest, language)], small: widened(latest, language) },
    ],
  };
}

/** The rows: the report, the number of holders it was divided by (a percentage has none), the target it was held against. */
function inputs(region: Region, { report, holders, target, coverage }: PointState, language: Language): Phrase {
  const at = (file: string, line: number) => fileLine(file, line, language);
  const holdersRow = coverage?.method === "dihitung" ? holders?.row : null;
  return [
    toReport(at("aktivasi.csv", report.line), report, region, language),
    ...(holdersRow ? [", ", toBase(at("ektp.csv", holdersRow.line), holdersRow, region, language)] : []),
    ...(target ? [`, ${at("target.csv", target.row.line)}`] : []),
  ];
}

/** `54.000 ÷ 640.000 = 8,44%`; `348.000 ÷ (2.218.586 × 1,01) = …`; a percentage as printed, or brought to holders: `32,2% ÷ 0,985`. */
function formula({ report, holders, coverage, target }: Covered<PointState>, language: Language): string {
  const result = quotient(coverage.value, target, language);
  if (report.count !== null)
    return `${formatCount(report.count, language)} ÷ ${divisor(holders, language)} = ${result}`;
  const printed = formatPrinted(report.share.printed, language);
  if (report.statedBase === "perekaman") return printed;
  return `${printed} ÷ ${formatFactor(ELIGIBLE_BAND.value, language)} = ${result}`;
}

/** The result with two decimals; with more where it would be rounded onto the target or onto nought. */
function quotient(share: number, target: PointState["target"], language: Language): string {
  const ends = [0, target?.share ?? 0];
  const landed = (decimals: number) =>
    ends.some((end) => end !== share && formatPercent(share, decimals, "en") === formatPercent(end, decimals, "en"));
  const decimals = [2, 3, 4, 5].find((count) => !landed(count)) ?? 6;
  return formatPercent(share, decimals, language);
}

/** A count without a number of holders has no coverage. */
function divisor(holders: PointState["holders"], language: Language): string {
  if (!holders) return "";
  const { row } = holders;
  const count = formatCount(row.count, language);
  const factor = BANDS[kindOf(row)].value;
  return factor === 1 ? count : `(${count} × ${formatFactor(factor, language)})`;
}

/** The interval, and the distance that widened it. */
function widened({ date, holders, coverage }: Covered<PointState>, language: Language): Phrase[] {
  const interval = rangeInFull(coverage, language);
  const years = holders ? yearsApart(holders.row.date, date) : 0;
  const away = coverage.method === "dihitung" && years > 0 ? holdersAway(years, language) : null;
  return [interval, away].filter((said) => said !== null).map((said) => [said]);
}
