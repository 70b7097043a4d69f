import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawings } from "../../src/pictures/all.ts";
import { loadSite } from "../../src/site.ts";
import { feeds, textsOf } from "./feed-pages.ts";
import { documents, parse, siteFolder, sites, told } from "./sites.ts";
import { parseXml } from "./xml.ts";

/*
 * What leaves the site says what the metrics say: of every region, in both languages, in its images, cards, quotes,
 * citations, feed and names of files. The metrics are read from the API, which the guard holds against its oracle.
 */

interface Summary {
  slug: string;
  name: string;
  latest: { date: string; source: string; activated: Value | null; coverage: Value | null } | null;
}
interface Value {
  value: number;
  low: number;
  high: number;
}

const folder = siteFolder("moved");
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, "api/v1", path), "utf8"));
const { regions } = json("regions.json") as { regions: Summary[] };
const all = [...regions, json("regions/jawa-timur.json") as Summary];

const html = new Map(documents("moved").map((page) => [page.path, page]));
const at = (path: string) => parse(html.get(path)!);
const plain = (text: string | null | undefined) => (text ?? "").replace(/[\s\u00a0]+/g, " ").trim();

const { origin: _, ...committed } = loadSite({});
const pictures = new Map(
  drawings({ ...committed, origin: sites.moved.settings.SITE, base: sites.moved.base }).map(({ path, svg }) => [
    path,
    svg,
  ]),
);
/** What a picture shows, line by line. */
const shown = (path: string) =>
  [...(pictures.get(path)?.() ?? "").matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text).join(" · ");

/** The numbers of a figure as it is written: `8,4%` has one, `41–45%` two, `54 ribu` one. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whether a percentage is this share, rounded to the digits it has; one end of it where that is what is said. */
function isShare(printed: string, { value, low, high }: Value): boolean {
  const number = Number(printed.replace(",", "."));
  const half = 10 ** -(printed.split(/[.,]/)[1] ?? "").length / 2;
  // A share beside its target is cut, not rounded onto it: then it is off by less than a whole unit.
  return [value, low, high].some((share) => Math.abs(100 * share - number) < 2 * half + 1e-9);
}

test.each(["", "en/"])("every region, below /%s: one figure in all that leaves", (language) => {
  const wrong: string[] = [];
  expect(all).toHaveLength(39);
  for (const { slug, latest } of all) {
    const dated = latest ? `${slug}-${latest.date}` : slug;
    const share = `${language}gambar/${dated}.png`;
    const files = [share, `${language}gambar/${dated}-status.png`, `${language}sematan/${slug}/index.html`];
    wrong.push(...files.filter((file) => !existsSync(join(folder, file))).map((file) => `${file} is not there`));
    const kit = at(`/${language}wilayah/${slug}/kutip/`);
    const text = (id: string) => plain(kit.getElementById(id)?.textContent);
    const page = at(`/${language}wilayah/${slug}/`);
    if (!latest) {
      const said = [text("judul"), text("sitasi-panjang"), shown(share)];
      wrong.push(...said.filter((one) => /\d ?(%|persen)/.test(one)).map((one) => `${slug}: ${one}`));
      continue;
    }
    const figure = plain(page.querySelector(".big a")!.textContent);
    if (figure.includes("%") && latest.coverage && !numbersIn(figure).every((one) => isShare(one, latest.coverage!)))
      wrong.push(`${slug}: ${figure} is not ${latest.coverage.value}`);
    const outlets = {
      image: shown(share),
      status: shown(files[1]!),
      alt: page.querySelector('meta[property="og:image:alt"]')!.getAttribute("content")!,
      card: plain(at(`/${language}sematan/${slug}/`).querySelector(".number")?.textContent),
      frozen: plain(at(`/${language}sematan/${slug}/${latest.date}/`).querySelector("main")!.textContent),
      sentence: text("kalimat"),
      paragraph: text("paragraf"),
      wording: plain(kit.querySelector(".wordings q")!.textContent),
    };
    for (const [outlet, said] of Object.entries(outlets)) {
      const own = numbersIn(said);
      if (!numbersIn(figure).every((number) => own.includes(number)))
        wrong.push(`${slug}, ${outlet}: ${said}, expected ${figure}`);
    }
    // The month or the day as the page writes it, in every citation.
    const year = latest.date.slice(0, 4);
    for (const id of ["sitasi-pendek", "sitasi-panjang", "kode-bibtex", "kode-csl"])
      if (!text(id).includes(year)) wrong.push(`${slug}, ${id}: ${text(id)}`);
    if (!text("kode-bibtex").includes(`{pantau-ikd-${dated},`)) wrong.push(`${slug}: ${text("kode-bibtex")}`);
    const feed = feeds("moved").find(({ path }) => path === `/wilayah/${slug}/umpan.xml`)!;
    const entries = parseXml(feed.text).children.filter(({ name }) => name === "entry");
    const entry = entries.find((one) => textsOf(one, "id")[0]!.endsWith(`/${latest.date}/${latest.source}`));
    if (!entry) wrong.push(`${slug}: no entry of ${latest.date} in its feed`);
  }
  expect(told(wrong)).toEqual([]);
});

// Every number of a page is held against the oracle by the guard; a picture is drawn from the same words, in other lines.
test.each(["", "en/"])("every number of every picture of a region stands on its pages, below /%s", (language) => {
  const unknown = all.flatMap(({ slug }) => {
    const home = `/${language}wilayah/${slug}/`;
    const own = documents("moved").filter(({ path }) => [home, `${home}laporan/`, `${home}kutip/`].includes(path));
    const known = new Set(own.flatMap((page) => numbersIn(parse(page).documentElement.textContent ?? "")));
    const drawn = [...pictures.keys()].filter(
      (path) => path.startsWith(`${language}gambar/${slug}`) || `/${path}`.startsWith(home),
    );
    return drawn.flatMap((path) =>
      numbersIn(shown(path))
        // A file without a report has an axis of years where its page has no chart.
        .filter((number) => !known.has(number) && !/^20\d\d$/.test(number))
        .map((number) => `${path}: ${number}`),
    );
  });
  expect(told(unknown)).toEqual([]);
});
