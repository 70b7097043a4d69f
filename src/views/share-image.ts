import { ofRegion } from "../dataset/rows.ts";
import { areaOf } from "../dataset/area.ts";
import { tint } from "../charts/tint.ts";
import type { Verdict } from "../metrics/claims.ts";
import { unitStates, type RegionState } from "../metrics/state.ts";
import { sharePath } from "../notation/address.ts";
import type { IsoDate } from "../notation/calendar.ts";
import type { Language } from "../notation/language.ts";
import { href } from "../routes.ts";
import type { Site } from "../site.ts";
import { outcomeOf } from "../text/outcome.ts";
import { pages } from "../text/pages.ts";
import {
  altOverview,
  altPicture,
  claimsPicture,
  comparePicture,
  homePicture,
  type Known,
  type OverviewWords,
} from "../text/picture.ts";

/** The image of a link to a page, as Open Graph describes it. */
export interface ShareImage {
  address: string;
  alt: string;
}

/** In pixels, as link previews ask for it. */
export const IMAGE_SIZE = { width: 1200, height: 630 };

/** The pages that have an image of their own about all regions; every other page has the home page's. */
export const overviewPages = ["home", "claims", "compare"] as const;

type OverviewPage = (typeof overviewPages)[number];

/**
 * The image of the page at `path`, which is about the region of a code or about all. Null without an origin, since a
 * relative address helps nobody, and where the build draws none.
 */
export function shareImage(site: Site, language: Language, path: string, region?: string): ShareImage | null {
  if (site.origin === null || !site.images) return null;
  const state = site.states.find((one) => one.region.code === region);
  const image = state ? imageOfRegion(site, state, language) : ofAll(site, overviewAt(path), language);
  return { address: site.origin + href(language, image.path), alt: image.alt };
}

function overviewAt(path: string): OverviewPage {
  return overviewPages.find((name) => pages[name].path === path) ?? "home";
}

function imageOfRegion({ dataset }: Site, state: RegionState, language: Language) {
  const { code, slug } = state.region;
  const some = ofRegion(dataset.activations, code).length > 0;
  const alt = altPicture(state, areaOf(dataset), some, language);
  return { path: sharePath(slug, state.latest?.date ?? null), alt };
}

function ofAll(site: Site, page: OverviewPage, language: Language) {
  const { path, words } = overviewOf(site, page, language);
  return { path, alt: altOverview(words, areaOf(site.dataset)) };
}

/** The image about all regions of a page: its path in each language, and what it says. */
export function overviewOf(
  site: Pick<Site, "dataset" | "states">,
  page: OverviewPage,
  language: Language,
): { path: string; words: OverviewWords; threads: Threads } {
  if (page === "claims") {
    const checked = checkedOf(site);
    return { path: sharePath("klaim", checked.last), words: claimsPicture(checked, language), threads: outcomes(site) };
  }
  const [area, known, threads] = [areaOf(site.dataset), knownOf(site), tints(site)];
  return page === "home"
    ? { path: sharePath("beranda", known.last), words: homePicture(area, known, language), threads }
    : { path: sharePath("bandingkan", known.last), words: comparePicture(area, known, language), threads };
}

/** One thread for each of what a picture is about, by the token of its colour; null: nothing can be said. */
type Threads = (string | null)[];

/** The regions by their last known coverage, the most dyed first. */
function tints(site: Pick<Site, "dataset" | "states">): Threads {
  const coverages = unitStates(site).map(({ latest }) => latest?.coverage?.value ?? null);
  return coverages
    .toSorted((a, b) => (b ?? -1) - (a ?? -1))
    .map((share) => (share === null ? null : `q${tint(share)}`));
}

/** The claims by what came of their check: those that agree with their base, with another one, with none. */
function outcomes({ states }: Pick<Site, "states">): Threads {
  const order: Verdict[] = ["cocok", "cocok-basis-lain", "tidak-cocok", "tak-dapat-diperiksa"];
  const verdicts = states.flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
  return verdicts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).map((verdict) => outcomeTokens[verdict]);
}

const outcomeTokens: Record<Verdict, string | null> = {
  cocok: "dye",
  "cocok-basis-lain": "q3",
  "tidak-cocok": "target",
  "tak-dapat-diperiksa": null,
};

function knownOf(site: Pick<Site, "dataset" | "states">): Known {
  const states = unitStates(site);
  const known = states.filter(({ latest }) => latest !== null);
  const met = known.filter(({ series }) => series.some(({ status }) => status === "tercapai"));
  const last = lastOf(known.flatMap(({ latest }) => latest?.date ?? []));
  return { known: known.length, all: states.length, met: met.length, last };
}

function checkedOf({ states }: Pick<Site, "states">) {
  const claims = states.flatMap((state) => state.claims);
  const right = claims.filter((claim) => outcomeOf(claim, claim.statedBase) === "cocok");
  return { claims: claims.length, right: right.length, last: lastOf(claims.map(({ date }) => date)) };
}

function lastOf(dates: readonly IsoDate[]): IsoDate | null {
  return dates.toSorted().at(-1) ?? null;
}
