import { chromium, type BrowserContextOptions, type Page as Tab } from "playwright-core";
import { inject } from "vitest";
import type { Language } from "../../src/notation/language.ts";
import { pages, sites, type Page, type SiteName } from "../site/sites.ts";
import type { FontSet } from "./fonts.ts";

/** Regions to look at where a type has many pages: much data, one rounded report, none, the worked example, the province. */
const regions = ["kota-surabaya", "kabupaten-tulungagung", "kabupaten-magetan", "kota-malang", "jawa-timur"];

/** Addresses to open, those of the sample pages. */
export function samples(name: SiteName, language: Language): string[] {
  return samplePages(name, language).map(({ path }) => path);
}

/** Every page whose type stands alone, and the chosen regions' where it does not. */
export function samplePages(name: SiteName, language: Language): Page[] {
  const all = pages(name).filter((page) => page.language === language);
  const chosen = all.filter(
    ({ path, type }) => !type.includes(":") || regions.some((region) => path.includes(`/${region}/`)),
  );
  const frozen = chosen.filter(({ type }) => type.includes(":date")).slice(1);
  return chosen.filter((page) => !frozen.includes(page));
}

/** The page of every region, and of the province. */
export function regionPages(name: SiteName, language: Language): string[] {
  const all = pages(name).filter((page) => page.type === "/wilayah/:slug/" && page.language === language);
  if (all.length !== 39) throw new Error(`${all.length} pages of regions, 38 and the province's are expected`);
  return all.map(({ path }) => path);
}

export interface Visitor {
  tab: Tab;
  /** What went wrong on the page that is open: foreign requests, failed ones, violations of the policy, errors. */
  complaints: string[];
  /** Opens a page of the site by its address below the base, at 360 px, light. */
  open: (path: string) => Promise<void>;
  /** The same in the tab as it is. */
  go: (path: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Regions beside each other: two; four, one without a figure; four of almost one value; four high and low. */
export const comparisons = [
  "kota-malang,kota-madiun",
  "kota-malang,kabupaten-sidoarjo,kabupaten-madiun,kabupaten-banyuwangi",
  "kabupaten-kediri,kabupaten-bangkalan,kabupaten-mojokerto,kabupaten-tuban",
  "kota-surabaya,kabupaten-sidoarjo,kabupaten-malang,kota-malang",
  "kabupaten-madiun,kota-blitar,kota-madiun,kabupaten-tulungagung",
].map((regions) => `/bandingkan/?w=${regions}`);

export interface VisitOptions extends BrowserContextOptions {
  /** The letters that the browser has; else those of Android, which most readers have. */
  fonts?: FontSet;
  /** Never painted, which takes longer than all that is measured on a page; laid out as ever. */
  unpainted?: true;
}

/** A tab of a Chromium of the run, which takes note of every complaint: asking anything but the built site is one. */
export async function visit(
  name: SiteName,
  { fonts = "roboto", unpainted, ...options }: VisitOptions = {},
): Promise<Visitor> {
  const origin = inject("origins")[name];
  const browser = await chromium.connect(inject("browsers")[fonts]);
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  if (unpainted) await putBehind(tab);
  const complaints: string[] = [];
  tab.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`asks another site: ${request.url()}`);
  });
  tab.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  tab.on("pageerror", (error) => complaints.push(String(error)));
  const go = async (path: string) => {
    complaints.length = 0;
    await tab.goto(origin + sites[name].base.replace(/\/$/, "") + path);
  };
  const open = async (path: string) => {
    await tab.setViewportSize({ width: 360, height: 740 });
    await tab.emulateMedia({ colorScheme: "light" });
    await go(path);
  };
  return { tab, complaints, open, go, close: () => browser.close() };
}

/** Puts another tab in front. */
async function putBehind(tab: Tab): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const inFront = await tab.context().newPage();
  await inFront.bringToFront();
  await session.send("Emulation.setFocusEmulationEnabled", { enabled: false });
}
