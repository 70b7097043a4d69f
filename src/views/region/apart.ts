import { apartWords } from "../../text/holders.ts";
import { NATION } from "../../dataset/dataset.ts";
import type { HoldersBy } from "../../metrics/holders.ts";
import type { PointState, RegionState } from "../../metrics/state.ts";
import type { Language } from "../../notation/language.ts";
import { formatCount } from "../../notation/number.ts";
import { eachOf } from "../../notation/order.ts";
import type { Region } from "../../tables/wilayah.ts";
import { labelDate } from "../../text/date.ts";
import { measureLabels, methodLabels } from "../../text/labels.ts";
import { toBase, toRegion, toReport } from "../links.ts";
import type { Grid, Line, Phrase } from "../phrase.ts";

/** Every report whose number of holders another base contradicts: both, each with its interval; null where there is none. */
export function apartGrid(states: readonly RegionState[], language: Language): Grid | null {
  const lines = states
    .filter(({ region }) => region.code !== NATION)
    .flatMap(({ region, series }) =>
      series.flatMap((point) => {
        const [another, ...more] = point.holders?.apart ?? [];
        return point.holders && another ? [lineOf(region, point, [point.holders, another, ...more], language)] : [];
      }),
    );
  const words = apartWords[language];
  if (lines.length === 0) return null;
  return { caption: words.caption, columns: words.heads.map((text) => ({ text })), lines };
}

function lineOf(
  region: Region,
  { date, report }: PointState,
  bases: readonly [HoldersBy, HoldersBy, ...HoldersBy[]],
  language: Language,
): Line {
  const [chosen, another, ...more] = eachOf(bases, (by) => baseText(region, by, language));
  return {
    cells: [
      {
        text: [toRegion(region, language)],
        small: [[toReport(labelDate(date, report.datePrecision, language), report, region, language)]],
      },
      { text: chosen.number, small: [chosen.origin] },
      { text: another.number, small: [another.origin, ...more.flatMap(joined)] },
    ],
  };
}

function joined({ number, origin }: BaseText): Phrase[] {
  return [number, origin];
}

interface BaseText {
  number: Phrase;
  origin: Phrase;
}

/** `2.051.364 (2.033.953–2.068.775)`, and what that number is: `pemegang KTP-el, dilaporkan, Juni 2023`. */
function baseText(region: Region, { value, low, high, rung, method, row }: HoldersBy, language: Language): BaseText {
  const [number, from, to] = eachOf([value, low, high], (people) => formatCount(Math.round(people), language));
  const what = [measureLabels[rung][language], methodLabels[method][language]].join(", ");
  const date = labelDate(row.date, row.datePrecision, language);
  return {
    number: [from === to ? number : `${number} (${from}–${to})`],
    origin: [`${what}, `, toBase(date, row, region, language)],
  };
}
