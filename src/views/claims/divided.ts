import { liesIn, partOf } from "../../dataset/parts.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import type { Region } from "../../tables/wilayah.ts";
import { pages } from "../../text/pages.ts";
import { partList, partsBeside } from "../parts.ts";
import { cardsPart } from "./cards.ts";
import { percentagesPart } from "./percentages.ts";
import { undecidedPart } from "./undecided.ts";

type Told = Pick<Site, "dataset" | "states">;

/**
 * What the page of claims lists: all where they are one list; else on the page of a part those of the part, and on the
 * first page those of the nation, which lie in none.
 */
function claimsListed({ dataset, states }: Told, part: Region | null): Told {
  const listed = ({ code }: Region) =>
    part ? code === part.code || liesIn(part, code) : partOf(dataset, code) === null;
  return { dataset, states: states.filter(({ region }) => listed(region)) };
}

/** The lists of claims on a page, and the way to those of the other parts where there are any. */
export function claimsParts(site: Told, part: Region | null, language: Language) {
  const listed = claimsListed(site, part);
  return {
    percentages: percentagesPart(listed, language),
    cards: cardsPart(listed, language),
    undecided: undecidedPart(listed, language),
    parts: part
      ? partsBeside(site.dataset, part, pages.claims.path, language)
      : partList(site, pages.claims.path, language),
  };
}
