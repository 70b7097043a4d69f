import { sourceOf } from "../../dataset/dataset.ts";
import { isMeant, type Claim } from "../../metrics/claims.ts";
import type { RegionState } from "../../metrics/state.ts";
import { documentPath, feedPath, quotesPath, reportsFilePath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { fileHref } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { kitMeta, kitTitle, kitWords, mayBeWritten, mustNotBeWritten, type Wording } from "../../text/kit.ts";
import { mayWrite } from "../../text/press.ts";
import { embedKit, type EmbedKit } from "../embed/code.ts";
import { toRegion } from "../links.ts";
import type { Phrase } from "../phrase.ts";
import { citationsOf, quotationsOf, type Quotation } from "./quotations.ts";
import { onceEach } from "./region.ts";
import { everyFile } from "./take-along.ts";

/** How many percentages in the news a page warns of: the newest. */
const FEW = 3;

/** All ways to quote a region, to embed it and to take its files along. */
export interface Kit {
  path: string;
  title: string;
  description: string;
  crumbs: Phrase;
  headings: (typeof kitWords)[Language];
  quotations: Quotation[];
  may: Headed;
  never: Headed;
  citations: Quotation[];
  embed: EmbedKit | null;
  files: readonly Phrase[];
}

/** Wordings under what is said of them. */
interface Headed {
  heading: string;
  wordings: Wording[];
}

export function kitPage(site: Site, state: RegionState, language: Language): Kit {
  const { region } = state;
  const { may, never } = mayWrite[language];
  return {
    path: quotesPath(region.slug),
    title: kitTitle(region, language),
    description: kitMeta(region, language),
    crumbs: [toRegion(region, language)],
    headings: kitWords[language],
    quotations: quotationsOf(site, state, language),
    may: { heading: may, wordings: mayBeWritten(state, language) },
    never: { heading: never, wordings: mustNotBeWritten(state, misleading(site, state), language) },
    citations: citationsOf(site, state, language),
    embed: embedKit(site, state, language),
    files: [...everyFile(site, state, language), dataFiles(state, language)],
  };
}

/** Percentages in the news that are of something else than holders, the newest first, with who printed them. */
function misleading({ dataset }: Pick<Site, "dataset">, { claims }: RegionState) {
  const others = onceEach(claims).toReversed().filter(isOfOthers).slice(0, FEW);
  return others.map((claim) => ({ claim, publisher: sourceOf(dataset, claim.source).publisher }));
}

function isOfOthers({ tests, statedBase }: Claim): boolean {
  const fitting = tests.find(({ matches }) => matches)?.base;
  if (fitting) return !isMeant("perekaman", fitting);
  return statedBase !== "perekaman" && statedBase !== "tidak_disebut";
}

function dataFiles({ region: { slug } }: RegionState, language: Language): Phrase {
  const { reports, feed } = kitWords[language];
  const csv = { text: "CSV", href: fileHref(reportsFilePath(slug)) };
  const json = { text: "JSON", href: fileHref(documentPath(slug)) };
  const xml = { text: "XML", href: fileHref(feedPath(slug)) };
  return [`${reports}: `, csv, ", ", json, `. ${feed}: `, xml, "."];
}
