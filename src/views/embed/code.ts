import { escaped } from "../../charts/element.ts";
import { areaOf } from "../../dataset/area.ts";
import { foremost } from "../../dataset/regions.ts";
import { stateIn, type RegionState } from "../../metrics/state.ts";
import { chartEmbedPath, embedPath, frozenPath, regionPath, sharePath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { cardTitle } from "../../text/card.ts";
import { embedCredit, codeOf, embedWords, pictureWords, sourceLead } from "../../text/embed.ts";
import { siteName } from "../../text/pages.ts";
import { copyWords, type CopyWords } from "../region/use.ts";
import { heights, type EmbedKind } from "./heights.ts";

/** One way to show a region on another site: what it is, and the code for it. */
export interface EmbedChoice {
  kind: EmbedKind | "picture";
  /** The id of its code. */
  id: string;
  label: string;
  code: string;
  /** What it looks like; null for a picture. */
  preview: { src: string; title: string; height: number } | null;
}

/** The code for other sites: live, with the chart, frozen, and a picture with a link. */
export interface EmbedKit {
  heading: string;
  ledes: string[];
  preview: string;
  choices: EmbedChoice[];
  copy: CopyWords;
}

/** Null without an origin: a frame of another site needs a whole address. */
export function embedKit(site: Site, state: RegionState, language: Language): EmbedKit | null {
  const { origin } = site;
  if (origin === null) return null;
  const { heading, lede, kinds, preview, picture } = embedWords[language];
  const frames = (["card", "chart", "frozen"] as const).flatMap((kind) => {
    const path = pathOf(state, kind);
    if (path === null) return [];
    const frame = {
      src: href(language, path),
      title: cardTitle(state.region, state.latest, kind, language),
      height: heights[kind],
    };
    const code = embedHtml(site, origin, state, kind, language);
    return [{ kind, id: `kode-${kind}`, label: kinds[kind], code, preview: frame }];
  });
  const code = pictureHtml(site, origin, state, language);
  const image: EmbedChoice = { kind: "picture", id: "kode-gambar", label: picture, code, preview: null };
  const choices = [...frames, ...(site.images ? [image] : [])];
  return { heading, ledes: [lede], preview, choices, copy: copyWords(language) };
}

/** The two that are wanted most: the latest card, and the one that stays. */
export function embedPair(site: Site, state: RegionState, language: Language): EmbedKit | null {
  const kit = embedKit(site, state, language);
  return kit && { ...kit, choices: kit.choices.filter(({ kind }) => kind === "card" || kind === "frozen") };
}

/** The code for one region, on the page for journalists; every region's own stands on its page. */
export function pressKit(site: Site, language: Language): EmbedKit | null {
  const region = foremost(site.dataset);
  const kit = embedKit(site, stateIn(site.states, region.code), language);
  return kit && { ...kit, ledes: [...kit.ledes, codeOf(region, language)] };
}

/** A frame with the line that names its source below it: what CONTRACT fixes, and oEmbed gives. */
export function embedHtml(site: Site, origin: string, state: RegionState, kind: EmbedKind, language: Language): string {
  const path = pathOf(state, kind) ?? embedPath(state.region.slug);
  const [src, title] = [origin + href(language, path), cardTitle(state.region, state.latest, kind, language)].map(
    escaped,
  );
  const frame = `<iframe src="${src}" width="100%" height="${heights[kind]}" title="${title}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}\n${creditHtml(site, origin, state, language)}`;
}

/** The image of the region's link, leading to its page, for systems that take frames out. */
function pictureHtml(site: Site, origin: string, state: RegionState, language: Language): string {
  const { region, latest } = state;
  const page = escaped(origin + href(language, regionPath(region.slug)));
  const image = escaped(origin + href(language, sharePath(region.slug, latest?.date ?? null)));
  const alt = escaped(pictureWords(region, latest, language));
  const picture = `<img src="${image}" width="1200" height="630" alt="${alt}" style="max-width:100%;height:auto">`;
  return `<a href="${page}">${picture}</a>\n${creditHtml(site, origin, state, language)}`;
}

function creditHtml({ dataset }: Site, origin: string, { region, latest }: RegionState, language: Language): string {
  const page = escaped(origin + href(language, regionPath(region.slug)));
  const credit = escaped(embedCredit(siteName(areaOf(dataset)), region, latest, language));
  return `<p>${sourceLead[language]}: <a href="${page}">${credit}</a> (CC BY 4.0)</p>`;
}

/** Null for a frozen card where there is no figure to keep. */
function pathOf({ region: { slug }, latest }: RegionState, kind: EmbedKind): string | null {
  if (kind === "frozen") return latest && frozenPath(slug, latest.date);
  return kind === "chart" ? chartEmbedPath(slug) : embedPath(slug);
}
