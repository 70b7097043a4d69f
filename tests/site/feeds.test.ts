import { describe, expect, test } from "vitest";
import { rowsOf } from "../data/read.ts";
import { feeds, textsOf } from "./feed-pages.ts";
import { pages, parse, told, type SiteName } from "./sites.ts";
import { parseXml, type XmlElement } from "./xml.ts";

const MOMENT = /^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/;
const TAG = /^tag:[a-z0-9.-]+,\d{4}:[\w%./~-]+$/;

/** What RFC 4287 asks of a feed and of its entries, one line for each fault. */
function faults(feed: XmlElement): string[] {
  const once = (element: XmlElement, name: string) =>
    textsOf(element, name).length === 1 ? [] : [`${name}: not once`];
  const links = (element: XmlElement, rel: string) =>
    element.children.filter(({ name, attributes }) => name === "link" && attributes["rel"] === rel);
  const linked = (element: XmlElement, rel: string) =>
    links(element, rel).length === 1 && links(element, rel)[0]!.attributes["href"] ? [] : [`link ${rel}`];
  const dated = (element: XmlElement) =>
    textsOf(element, "updated").filter((moment) => !MOMENT.test(moment) || Number.isNaN(Date.parse(moment)));
  const named = (element: XmlElement) => textsOf(element, "id").filter((id) => !TAG.test(id));
  const entries = feed.children.filter(({ name }) => name === "entry");
  const author = feed.children.find(({ name }) => name === "author");
  const ids = entries.flatMap((entry) => textsOf(entry, "id"));
  return [
    ...(feed.name === "feed" && feed.attributes["xmlns"] === "http://www.w3.org/2005/Atom" ? [] : ["no Atom feed"]),
    ...["id", "title", "updated", "author"].flatMap((name) => once(feed, name)),
    ...(author && textsOf(author, "name")[0] ? [] : ["author without a name"]),
    ...linked(feed, "self"),
    ...[feed, ...entries].flatMap((each) => [...linked(each, "alternate"), ...dated(each), ...named(each)]),
    ...entries.flatMap((entry) => ["id", "title", "updated", "summary"].flatMap((name) => once(entry, name))),
    ...entries.flatMap((entry) => (textsOf(entry, "title")[0] === "" ? ["an entry without a title"] : [])),
    ...(new Set(ids).size === ids.length ? [] : ["an id twice"]),
  ];
}

const entriesIn = (name: SiteName, path: string) =>
  parseXml(feeds(name).find((feed) => feed.path === path)!.text).children.filter((child) => child.name === "entry");

describe.each(["real", "moved", "odd"] satisfies SiteName[])("the feeds of site %s", (name) => {
  test("one of all, one of corrections, one of each region, well-formed and valid", () => {
    const all = feeds(name);
    expect(all.length).toBe(41);
    expect(told(all.flatMap(({ path, text }) => faults(parseXml(text)).map((fault) => `${path}: ${fault}`)))).toEqual(
      [],
    );
  });

  test("newest first", () => {
    for (const { text } of feeds(name)) {
      const days = parseXml(text).children.flatMap((entry) =>
        entry.name === "entry" ? textsOf(entry, "updated") : [],
      );
      expect(days).toEqual(days.toSorted().toReversed());
    }
  });
});

test("every report in use has its entry, under the same id for ever, dated by its source", () => {
  const slugs = new Map(rowsOf("data/wilayah.csv").map((row) => [row["kode"], row["slug"]]));
  const sources = new Map(rowsOf("data/sumber.csv").map((row) => [row["id"], row["terbit"]!]));
  const rows = rowsOf("data/aktivasi.csv").filter((row) => row["pakai"] !== "tidak" && row["wilayah"] !== "00");
  const expected = rows.map((row) => {
    const [date, source] = [row["tanggal"]!, row["sumber"]!];
    const id = `tag:pantau.example,${date.slice(0, 4)}:laporan/${slugs.get(row["wilayah"])}/${date}/${source}`;
    const published = sources.get(source)!;
    // A month or a year counts by its last day.
    const lastOf = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
    const day = {
      0: () => date,
      4: () => `${published}-12-31`,
      7: () => lastOf(published).toISOString().slice(0, 10),
      10: () => published,
    }[published.length]!();
    return `${id} ${day}T00:00:00+07:00`;
  });
  const found = entriesIn("moved", "/umpan.xml").filter((entry) => textsOf(entry, "id")[0]!.includes(":laporan/"));
  const told = found.map((entry) => `${textsOf(entry, "id")[0]} ${textsOf(entry, "updated")[0]}`);
  expect(told.toSorted()).toEqual(expected.toSorted());
});

test("without an origin nobody's name stands in the ids, and addresses begin at the root", () => {
  const [entry] = entriesIn("real", "/wilayah/kota-malang/umpan.xml");
  expect(textsOf(entry!, "id")[0]).toMatch(/^tag:pantau-ikd\.invalid,2024:laporan\/kota-malang\//);
  const link = entry!.children.find((child) => child.name === "link")!;
  expect(link.attributes["href"]).toMatch(/^\/wilayah\/kota-malang\/laporan\/#laporan-2024-04-2/);
});

test("every entry leads to its place on a page of the site", () => {
  const html = new Map(pages("moved").map((page) => [page.path, page.html]));
  const lost = entriesIn("moved", "/umpan.xml").filter((entry) => {
    const { href = "" } = entry.children.find((child) => child.name === "link")!.attributes;
    const url = new URL(href);
    const page = html.get(url.pathname.slice("/ikd".length));
    return url.origin !== "https://pantau.example" || !page?.includes(`id="${url.hash.slice(1)}"`);
  });
  expect(told(lost.map((entry) => textsOf(entry, "id")[0]!))).toEqual([]);
});

test("a correction is an entry of its own: in the feed of its region, of corrections and of all", () => {
  // tests/fixtures/odd/koreksi.csv: a count put right, a report taken out, a new name of an address.
  const ids = (path: string) => entriesIn("odd", path).flatMap((entry) => textsOf(entry, "id"));
  const expected = [
    "tag:pantau-ikd.invalid,2024:koreksi/kabupaten-bojonegoro/2024-01-01/contoh-koran",
    "tag:pantau-ikd.invalid,2024:koreksi/kabupaten-pasuruan/2024-02-02/contoh-tanda",
    "tag:pantau-ikd.invalid,2027:koreksi-wilayah/batu",
  ];
  expect(ids("/koreksi/umpan.xml")).toEqual(expected);
  expect(ids("/umpan.xml")).toEqual(expect.arrayContaining(expected));
  expect(ids("/wilayah/kabupaten-pasuruan/umpan.xml")).toContain(expected[1]);
  const hostile = entriesIn("odd", "/koreksi/umpan.xml").flatMap((entry) => textsOf(entry, "summary"));
  expect(hostile.some((text) => text.includes("<script>alert(6)</script>"))).toBe(true);
});

test("heads lead to them: a region's page to its own, the page of corrections to theirs", () => {
  const found = (path: string) =>
    [
      ...parse(pages("moved").find((page) => page.path === path)!).querySelectorAll(
        "link[type='application/atom+xml']",
      ),
    ].map((link) => link.getAttribute("href"));
  expect(found("/")).toEqual(["/ikd/umpan.xml"]);
  expect(found("/en/wilayah/kota-batu/")).toEqual(["/ikd/wilayah/kota-batu/umpan.xml"]);
  expect(found("/koreksi/")).toEqual(["/ikd/koreksi/umpan.xml"]);
  expect(found("/ikuti/")).toEqual(["/ikd/umpan.xml", "/ikd/koreksi/umpan.xml"]);
});
