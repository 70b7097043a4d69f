import { type Amount, amountText, bracketed } from "./amount.ts";
import { baseName, HOLDERS, type Base } from "../metrics/candidates.ts";
import { isMeant, type BaseTest, type Check, type Untestable } from "../metrics/claims.ts";
import type { Holders } from "../metrics/holders.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { formatList } from "../notation/number.ts";
import { overlap, type Quantity } from "../notation/quantity.ts";
import type { StatedBase } from "../tables/aktivasi.ts";
import { derivedNumber, derivedPeople, reportedNumber } from "./people.ts";
import { ofStatedBase } from "./base.ts";
import { shareOfTest, type Said } from "./arithmetic.ts";
import { labelDate } from "./date.ts";
import { baseLabel } from "./labels.ts";

/** What stands behind a verdict, sentence by sentence: what else fits, what does not, what the figures imply, what could not be tested. */
export function behind(check: Check, said: Said, language: Language): string[] {
  const sentences = [
    alsoFits(check, said, language),
    fitsTargetsAlone(check) ? notCoverage[language] : null,
    fitNeither(check, said, language),
    implied(check, said, language),
    untestedText(check, language),
    check.verdict === "tidak-cocok" ? otherMeasure[language] : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** The best test of each base. */
export function firstOfEach(tests: readonly BaseTest[]): BaseTest[] {
  return [...Map.groupBy(tests, ({ base }) => baseName(base)).values()].flatMap((tested) => tested.slice(0, 1));
}

const notCoverage = {
  id: "Persentase ini bagian dari target, bukan cakupan.",
  en: "This percentage is a share of the target, not coverage.",
};

const otherMeasure = { id: "Mungkin yang dimaksud ukuran lain.", en: "Another measure may be meant." };

function matchingOf({ tests }: Check): BaseTest[] {
  return firstOfEach(tests.filter(({ matches }) => matches));
}

/** The bases that fit besides the one in the reason: holders and those obliged to hold a KTP are seldom far apart. */
function alsoFits(check: Check, said: Said, language: Language): string | null {
  const matching = matchingOf(check);
  const shown = matching.find(({ base }) => check.verdict === "cocok" && isMeant(said.base, base)) ?? matching[0];
  const others = matching.filter((test) => test !== shown);
  const list = others.map((test) => `${baseLabel(test.base, language)} (${shareOfTest(test, said, language)})`);
  if (list.length === 0) return null;
  return { id: `Cocok juga dengan ${list.join("; ")}.`, en: `It also fits ${list.join("; ")}.` }[language];
}

/** Of another base than the one named, and a target: the one case where a share of the target may pass for coverage. */
function fitsTargetsAlone(check: Check): boolean {
  return check.verdict === "cocok-basis-lain" && matchingOf(check).every(({ base }) => base.target !== null);
}

/** The bases that were tested and do not fit, where nothing does; how far off they are is for a table to show. */
function fitNeither(check: Check, said: Said, language: Language): string | null {
  if (check.verdict !== "tidak-cocok" && check.verdict !== "tak-dapat-diperiksa") return null;
  const shown = inReason(check, said.base);
  const others = firstOfEach(check.tests).filter((test) => test !== shown);
  if (others.length === 0) return null;
  const lead = shown
    ? { id: "Yang lain juga tidak cocok", en: "Nor do the others match" }
    : { id: "Sudah diuji dan tidak cocok", en: "Tested, and no match" };
  const bases = others.map(({ base }) => baseLabel(base, language));
  return `${lead[language]}: ${formatList(bases, language)}.`;
}

/** The test that a reason names where nothing fits: of the base that was named. */
export function inReason({ verdict, obstacle, tests }: Check, stated: StatedBase): BaseTest | undefined {
  const named = tests.find(({ base }) => isMeant(stated, base));
  if (verdict === "tidak-cocok") return named ?? tests[0];
  const perhapsOfAnother = obstacle === "estimate" || obstacle === "holders";
  return perhapsOfAnother && stated !== "tidak_disebut" ? named : undefined;
}

/** The division turned round: `Kalau 26.046 orang itu 15,7% dari wajib KTP, maka 100%-nya sekitar 165.900 orang.` */
function implied(check: Check, said: Said, language: Language): string | null {
  if (!check.impliedBase) return null;
  const [counted, whole] = [amountText(said.count!, language), derivedPeople(check.impliedBase, language)];
  const stated = said.percentage + ofStatedBase(said.base, language);
  const but = contrast(check, said, language);
  return {
    id: `Kalau ${counted} itu ${stated}, maka 100%-nya ${whole}${but}.`,
    en: `If ${counted} are ${stated}, then 100% is ${whole}${but}.`,
  }[language];
}

/** `, padahal jumlah pemegang KTP-el sekitar 1.490.000`, where the whole cannot be that of the base; nothing where it can. */
function contrast(check: Check, { base: stated }: Said, language: Language): string {
  if (check.verdict === "cocok" || check.verdict === "cocok-basis-lain" || stated === "target") return "";
  const against = stated === "penduduk" ? residentsOf(check, language) : holdersOf(check, language);
  if (!against || overlap(against.size, check.impliedBase!)) return "";
  const noun = baseLabel(against.base, language);
  return {
    id: `, padahal jumlah ${noun} ${against.text}`,
    en: `, but the number of ${noun} is ${against.text}`,
  }[language];
}

/** The number of a base of that date: as a source printed it, else worked out. */
interface Known {
  base: Base;
  size: Quantity;
  text: string;
}

function residentsOf({ tests }: Check, language: Language): Known | null {
  const test = tests.find(({ base }) => isMeant("penduduk", base));
  return test ? { base: test.base, size: test.size, text: derivedNumber(test.size, language) } : null;
}

function holdersOf({ holders }: Check, language: Language): Known | null {
  return holders && { base: HOLDERS, size: holders, text: holdersNumber(holders, language) };
}

/** As a source gave it, with its date; else as worked out, an estimate said to be one. */
function holdersNumber({ method, row, ...size }: Holders, language: Language): string {
  if (method === "dilaporkan")
    return (
      reportedNumber(row.count, row.precision, language) + bracketed(labelDate(row.date, row.datePrecision, language))
    );
  return derivedNumber(size, language) + bracketed(method === "perkiraan" ? ourEstimate[language] : null);
}

const why = {
  "no-size": { id: "jumlahnya belum ada", en: "no number found" },
  "coarse-size": { id: "jumlahnya terlalu kasar", en: "the number is too coarse" },
  estimate: { id: "jumlahnya perkiraan kami", en: "the number is our estimate" },
} as const satisfies Partial<Record<Untestable, Bilingual>>;

const reasonsInOrder = ["no-size", "estimate", "coarse-size"] as const;

/** The bases that were not tested and why; a target is left out where the base it is a share of is named already. */
function untestedText({ untested, obstacle }: Check, language: Language): string | null {
  if (obstacle === "no-count" || obstacle === "coarse-claim") return null;
  const missing = new Set(untested.flatMap(({ base }) => (base.target === null ? [base.people] : [])));
  const named = untested.filter(({ base }) => base.target === null || !missing.has(base.people));
  const parts = reasonsInOrder.flatMap((because) => {
    const bases = named.filter((one) => one.because === because).map(({ base }) => baseLabel(base, language));
    return bases.length > 0 ? [`${formatList(bases, language)}, ${why[because][language]}`] : [];
  });
  if (parts.length === 0) return null;
  return { id: `Belum bisa diuji: ${parts.join("; ")}.`, en: `Not tested: ${parts.join("; ")}.` }[language];
}

/** Marks a number of holders that no source gives. */
export const ourEstimate: Bilingual = { id: "perkiraan kami", en: "our estimate" };

/** Marks a size that gives the percentage. */
export const fitsWord: Bilingual = { id: "cocok", en: "fits" };

/** Caption and heads of the table of tests: the people as a share of every size, beside the percentage as printed. */
export function testsWords(count: Amount | null, percentage: string, language: Language) {
  const counted = count ? amountText(count, language) : "";
  return {
    id: {
      caption: `${counted} sebagai bagian dari pemegang KTP-el, wajib KTP, penduduk, dan target, di samping ${percentage}`,
      size: "Orang",
      share: "Bagian",
    },
    en: {
      caption: `${counted} as a share of e-KTP holders, people obliged to hold a KTP, residents and the target, beside ${percentage}`,
      size: "People",
      share: "Share",
    },
  }[language];
}
