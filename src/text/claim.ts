import { HOLDERS, type Base } from "../metrics/candidates.ts";
import { isMeant, type BaseTest, type Check, type Claim } from "../metrics/claims.ts";
import type { Language } from "../notation/language.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { bracketed } from "./amount.ts";
import { arithmetic, peopleAre, peopleOf, shareOfBase, type Said } from "./arithmetic.ts";
import { measureName, ofStatedBase } from "./base.ts";
import { onDate } from "./date.ts";
import { writtenDecimals } from "./digits.ts";
import { baseLabel } from "./labels.ts";
import { outcomeLabel, outcomeOf, type Outcome } from "./outcome.ts";
import { derivedRange, reportedCount } from "./people.ts";
import { printedShareText, shareRange } from "./share.ts";
import { behind, firstOfEach, inReason } from "./tested.ts";

/** What is said of a percentage that was checked. */
export interface ClaimText {
  outcome: Outcome;
  /** The verdict in plain words, with its full stop. */
  verdict: string;
  /** What it rests on, in one sentence. */
  reason: string;
  /** For those who want to know more: what else fits, what was tested, what the figures imply, what could not be tested. */
  behind: string[];
}

/** A percentage in the words of the source that printed it. */
export function claimSaid({ report, countRow, statedBase }: Claim, language: Language): Said {
  const elsewhere = countRow && countRow.date !== report.date;
  return {
    percentage: printedShareText(report, language),
    decimals: writtenDecimals(report.share.printed),
    base: statedBase,
    count: countRow?.count == null ? null : reportedCount(countRow.count, countRow.precision, language),
    countDate: elsewhere ? onDate(countRow.date, countRow.datePrecision, language) : null,
    typed: false,
  };
}

/** The verdict on a percentage, and why. `share`: the percentage as an interval. */
export function checkText(check: Check, share: Quantity, said: Said, language: Language): ClaimText {
  const outcome = outcomeOf(check, said.base);
  return {
    outcome,
    verdict: `${outcomeLabel(outcome, language)}.`,
    reason: reasons[outcome](check, said, language, share),
    behind: behind(check, said, language),
  };
}

type Reason = (check: Check, said: Said, language: Language, share: Quantity) => string;

const ofWhatItNames: Reason = ({ tests }, said, language) =>
  arithmetic(
    tests.find(({ base, matches }) => matches && isMeant(said.base, base))!,
    said,
    language,
  );

/** The base that was named gives another percentage, or is not on file; this one fits. */
const ofAnother: Reason = (check, said, language) => {
  const named = check.tests.find(({ base }) => isMeant(said.base, base));
  const fitting = shareOfBase(fittingOf(check), said, language);
  if (!named) return `${lacking(check, said.base, language)}; ${are(said, language)} ${fitting}.`;
  const but = { id: "tetapi", en: "but" }[language];
  return `${peopleAre(said, language)} ${shareOfBase(named, said, language)}, ${but} ${fitting}.`;
};

const ofNearlyTheSame: Reason = (check, said, language) => {
  const fitting = `${are(said, language)} ${shareOfBase(fittingOf(check), said, language)}`;
  const alike = { id: "yang jumlahnya hampir sama", en: "who are almost as many" }[language];
  return `${lacking(check, said.base, language)}; ${fitting}, ${alike}.`;
};

const ofUnnamed: Reason = (check, said, language) => arithmetic(fittingOf(check), said, language);

const ofNone: Reason = (check, said, language) => arithmetic(inReason(check, said.base)!, said, language);

const cannotTell: Reason = (check, said, language, share) => {
  if (check.obstacle === "no-count") return withoutCount(said, language);
  if (check.obstacle === "coarse-claim") return tooCoarse(said, share, language);
  if (check.obstacle === "estimate" || check.obstacle === "holders") return unconfirmed(check, said, language);
  return `${lacking(check, said.base, language)}.`;
};

function tooCoarse(said: Said, share: Quantity, language: Language): string {
  const stated = said.percentage + ofStatedBase(said.base, language) + (said.base === "tidak_disebut" ? "," : "");
  const range = shareRange(share, language);
  return {
    id: `Angka ${stated} dapat berarti ${range}, terlalu kasar untuk diuji.`,
    en: `The figure of ${stated} can mean ${range}, which is too coarse to test.`,
  }[language];
}

/** An estimate can undecide a percentage, never confirm it. */
function unconfirmed(check: Check, said: Said, language: Language): string {
  const base = check.untested.find(({ because }) => because === "estimate")?.base ?? HOLDERS;
  const named = inReason(check, said.base);
  if (named) return perhapsOf(base, named, said, language);
  const size = isMeant("perekaman", base) && check.holders ? derivedRange(check.holders, language) : null;
  const people = baseLabel(base, language) + bracketed(size);
  return {
    id: `Angka itu sejalan dengan perkiraan kami atas ${people}, tetapi perkiraan tidak bisa memastikannya.`,
    en: `The figure agrees with our estimate of ${people}, but an estimate cannot confirm it.`,
  }[language];
}

/** The base that was named is out of the question; another may be meant. */
function perhapsOf(base: Base, named: BaseTest, said: Said, language: Language): string {
  const [own, other] = [shareOfBase(named, said, language), baseLabel(base, language)];
  return {
    id: `${peopleAre(said, "id")} ${own}, jadi tidak mungkin ${said.percentage}; yang mungkin dari ${other}.`,
    en: `${peopleAre(said, "en")} ${own}, so it cannot be ${said.percentage}; it may be of ${other}.`,
  }[language];
}

const reasons: Record<Outcome, Reason> = {
  cocok: ofWhatItNames,
  "hampir-sama": ofNearlyTheSame,
  "tidak-disebut": ofUnnamed,
  "cocok-basis-lain": ofAnother,
  "tidak-cocok": ofNone,
  "tak-dapat-diperiksa": cannotTell,
};

/** `26.046 orang adalah`, within a sentence. */
function are(said: Said, language: Language): string {
  return `${peopleOf(said, language)} ${{ id: "adalah", en: "are" }[language]}`;
}

/** The test that fits best of those that do. */
function fittingOf({ tests }: Check): BaseTest {
  return firstOfEach(tests).find(({ matches }) => matches)!;
}

/** Why the base that was named could not be tested, without a full stop. */
function lacking({ untested }: Check, stated: StatedBase, language: Language): string {
  const noun = baseNoun(stated === "tidak_disebut" ? "perekaman" : stated, language);
  const meant = untested.filter(({ base }) => isMeant(stated, base));
  const because = meant.some((one) => one.because === "coarse-size") ? "coarse-size" : "no-size";
  return {
    "coarse-size": {
      id: `Jumlah ${noun} yang ada pada kami terlalu kasar untuk diuji`,
      en: `Our numbers of ${noun} are too coarse to test`,
    },
    "no-size": {
      id: `Jumlah ${noun} di sekitar tanggal itu belum ada pada kami`,
      en: `We have no number of ${noun} near that date`,
    },
  }[because][language];
}

function withoutCount({ typed, base }: Said, language: Language): string {
  if (typed) return countNeeded[language];
  return base === "tidak_disebut" ? bare[language] : uncounted[language];
}

const countNeeded = {
  id: "Jumlah orangnya tidak diisi, dan pada catatan kami tidak ada yang bisa dipakai.",
  en: "No number of people was entered, and our record has none to use.",
};

const uncounted = {
  id: "Beritanya tidak menyebut jumlah orangnya.",
  en: "The report does not give the number of people.",
};

const bare = {
  id: "Beritanya tidak menyebut jumlah orangnya, juga tidak dari jumlah apa.",
  en: "The report gives neither the number of people nor what it is a share of.",
};

function baseNoun(base: Exclude<StatedBase, "tidak_disebut">, language: Language): string {
  return base === "target"
    ? { id: "orang yang ditargetkan", en: "people that the target asks for" }[language]
    : measureName(base, language);
}
