import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pages, parse } from "./sites.ts";
import { described, json, leads, root, sha256, structured, text, type Json } from "./standards.ts";

// What the site tells search engines, portals, language models and whoever finds a weakness: each as its standard asks,
// each leading somewhere, and all of one mind.

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** Every object within a document, itself included. */
function objectsIn(value: unknown): Json[] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

/** The text of a JSON-LD value in a language. */
function said(values: Json[], language: string): string {
  return values.find((one) => one["@language"] === language)?.["@value"];
}

describe.each(described)("schema.org/Dataset on %s", (site) => {
  const all = pages(site);
  const blocks = all.flatMap((page) => structured(page.html).map((block) => ({ page, block })));
  const onData = blocks.filter(({ page }) => page.type === "/data/");
  const onRegions = blocks.filter(({ page }) => page.type === "/wilayah/:slug/laporan/");

  test("stands on /data/ and on the list of the reports of every region, in both languages, and nowhere else", () => {
    // 38 regencies and cities and the province, in two languages.
    expect([onData.length, onRegions.length, blocks.length]).toEqual([2, 78, 80]);
  });

  test("has what a search for data requires and recommends", () => {
    for (const { page, block } of blocks) {
      expect(block, page.path).toMatchObject({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        name: expect.any(String),
        license: LICENCE,
        isAccessibleForFree: true,
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        creator: { "@type": "Organization", name: "Pantau IKD Jawa Timur", url: root(site) },
        spatialCoverage: { "@type": "Place" },
      });
      // between 50 and 5.000 characters
      expect(block["description"].length, page.path).toBeGreaterThanOrEqual(50);
      expect(block["description"].length, page.path).toBeLessThanOrEqual(5000);
      expect(block["variableMeasured"].length, page.path).toBeGreaterThan(0);
      expect(block["temporalCoverage"] ?? "2024-04-22/2024-04-22").toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    }
  });

  test("says its own address, and every file it offers is there", () => {
    for (const { page, block } of blocks) {
      expect(block["url"]).toBe(`${root(site)}${page.path.slice(1)}`);
      expect(block["distribution"].length).toBeGreaterThan(0);
      for (const { contentUrl, encodingFormat } of block["distribution"]) {
        expect(leads(site, contentUrl), contentUrl).toBe(true);
        expect(encodingFormat).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      }
    }
  });

  test("a region is a part of the whole, named by its id: no dataset is told in part within another", () => {
    const whole = onData[0]!.block["@id"];
    expect(new Set(onData.map(({ block }) => block["@id"])).size).toBe(1);
    for (const { block } of onRegions) {
      expect(block["isPartOf"]).toEqual({ "@id": whole });
      expect(objectsIn(block).filter((one) => one["@type"] === "Dataset")).toEqual([block]);
    }
  });

  test("is in the language of its page", () => {
    const names = (language: string) =>
      blocks.filter(({ page }) => page.language === language).map(({ block }) => block["name"]);
    expect(names("id")).toContain("Aktivasi IKD di Kota Malang");
    expect(names("en")).toContain("IKD activations in Kota Malang");
    expect(names("id").filter((name) => names("en").includes(name))).toEqual([]);
  });
});

describe.each(described)("catalog.jsonld of %s", (site) => {
  const catalog = json(site, "catalog.jsonld");
  const [dataset]: Json[] = catalog["dcat:dataset"];
  const distributions: Json[] = dataset!["dcat:distribution"];

  test("every prefix is one of the context, and every object says what it is", () => {
    const prefixes = Object.keys(catalog["@context"]);
    const { "@context": _, ...body } = catalog;
    const keys = objectsIn(body).flatMap((one) => Object.keys(one).filter((key) => !key.startsWith("@")));
    expect(keys.filter((key) => !prefixes.includes(key.split(":")[0]!))).toEqual([]);
  });

  test("catalogue, dataset and service have what DCAT 3 and its profiles ask for", () => {
    expect(catalog).toMatchObject({
      "@type": "dcat:Catalog",
      "dct:title": [expect.anything()],
      "dct:description": [expect.anything(), expect.anything()],
      "dct:publisher": { "@type": ["foaf:Agent", "foaf:Organization"], "foaf:name": "Pantau IKD Jawa Timur" },
    });
    expect(dataset).toMatchObject({
      "@type": expect.arrayContaining(["dcat:Dataset"]),
      "dct:license": { "@id": LICENCE },
      "dct:publisher": { "@type": ["foaf:Agent", "foaf:Organization"] },
      "dct:spatial": { "@type": "dct:Location" },
      "dct:temporal": { "@type": "dct:PeriodOfTime" },
      "dcat:keyword": expect.arrayContaining(["IKD"]),
    });
    expect(catalog["dcat:service"]).toMatchObject([
      { "@type": "dcat:DataService", "dcat:servesDataset": { "@id": dataset!["@id"] } },
    ]);
    expect(leads(site, catalog["dcat:service"][0]["dcat:endpointDescription"]["@id"])).toBe(true);
  });

  test("every distribution leads to its file, and its hash is the file's", () => {
    for (const one of distributions) {
      const address: string = one["dcat:downloadURL"]["@id"];
      expect(leads(site, address), address).toBe(true);
      expect(leads(site, one["dcat:accessURL"]["@id"])).toBe(true);
      expect(one["dcat:mediaType"]["@id"]).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\/\w+\/[\w.+-]+$/,
      );
      const hash = one["spdx:checksum"]?.["spdx:checksumValue"]["@value"];
      if (hash) expect(hash).toBe(sha256(site, address.slice(root(site).length)));
    }
    expect(distributions.filter((one) => one["spdx:checksum"]).length).toBeGreaterThanOrEqual(12);
  });

  test("names somebody to write to only where there is an address", () => {
    const contact = dataset!["dcat:contactPoint"];
    const expected = {
      real: undefined,
      moved: {
        "@type": ["vcard:Kind", "vcard:Organization"],
        "vcard:fn": "Pantau IKD Jawa Timur",
        "vcard:hasEmail": { "@id": "mailto:redaksi@pantau.example" },
      },
    };
    expect(contact).toEqual(expected[site]);
  });
});

test("security.txt stands for 300 days from the day of the build, with the address alone", () => {
  const lines = text("moved", ".well-known/security.txt").trimEnd().split("\n");
  const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)));
  const built = json("moved", "api/v1/sources.json")["dataset"].built as string;
  const days = (Date.parse(fields["Expires"].slice(0, 10)) - Date.parse(built)) / 86_400_000;
  expect({ ...fields, days }).toEqual({
    Contact: "mailto:redaksi@pantau.example",
    Expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\+07:00$/),
    "Preferred-Languages": "id, en",
    Canonical: "https://pantau.example/ikd/.well-known/security.txt",
    days: 300,
  });
});

describe.each(described)("llms.txt of %s", (site) => {
  const lines = text(site, "llms.txt").split("\n");

  test("is a heading, a summary, what must go with a figure, and lists of links that lead somewhere", () => {
    expect(lines[0]).toBe("# Pantau IKD Jawa Timur");
    expect(lines[2]).toMatch(/^> \S/);
    const links = lines.flatMap((line) => /^- \[[^\]]+\]\(([^)]+)\)$/.exec(line)?.[1] ?? []);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !leads(site, link))).toEqual([]);
  });
});

describe.each(described)("all that describe the data of %s agree", (site) => {
  const api = json(site, "api/v1/regions.json")["dataset"] as Json;
  const pack = json(site, "data/datapackage.json");
  const [dcat]: Json[] = json(site, "catalog.jsonld")["dcat:dataset"];
  const onData = (language: string) => {
    const page = pages(site).find((one) => one.type === "/data/" && one.language === language)!;
    return { page, block: structured(page.html)[0]! };
  };
  const citation = readFileSync("CITATION.cff", "utf8");
  const cited = (key: string) => new RegExp(`^${key}: "?([^"\n]*)"?$`, "m").exec(citation)?.[1];

  test("on its title, in both languages", () => {
    const titles = [pack["title"], onData("id").block["name"], said(dcat!["dct:title"], "id"), cited("title")];
    expect(titles.filter((title) => title !== api["title"])).toEqual([]);
    expect(onData("en").block["name"]).toBe(said(dcat!["dct:title"], "en"));
  });

  test("on its version, which is the package's and not the API's", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as Json;
    const csvw = json(site, "data/aktivasi.csv-metadata.json")["schema:version"];
    const versions = [api["version"], pack["version"], dcat!["dcat:version"], onData("id").block["version"], csvw];
    expect([...versions, cited("version")].filter((one) => one !== version)).toEqual([]);
  });

  test("on the day of its newest release", () => {
    const newest = JSON.parse(readFileSync("data/versi.jsonl", "utf8").trimEnd().split("\n").at(-1)!) as Json;
    const days = [
      dcat!["dct:issued"]["@value"],
      pack["created"].slice(0, 10),
      onData("id").block["datePublished"],
      onData("en").block["datePublished"],
      cited("date-released"),
    ];
    expect(days.filter((day) => day !== newest["date"])).toEqual([]);
    expect(newest["version"]).toBe(cited("version"));
  });

  test("on its licence, in the foot of the page too", () => {
    const names = [api["license"], pack["licenses"][0].name, cited("license")];
    expect(names.filter((name) => name !== "CC-BY-4.0")).toEqual([]);
    for (const language of ["id", "en"]) {
      const foot = parse(onData(language).page).querySelector("footer")!;
      expect(foot.querySelector(`a[href="${LICENCE}deed.${language}"]`)!.textContent).toBe("CC BY 4.0");
    }
  });

  test("on whose it is, and what it is", () => {
    const names = [
      pack["contributors"][0].title,
      dcat!["dct:publisher"]["foaf:name"],
      onData("en").block["creator"].name,
      json(site, "data/wilayah.csv-metadata.json")["dc:publisher"],
      /name: "(.*)"/.exec(citation)?.[1],
    ];
    expect(names.filter((name) => name !== "Pantau IKD Jawa Timur")).toEqual([]);
    expect(pack["description"]).toBe(
      `${said(dcat!["dct:description"], "id")}\n\n${said(dcat!["dct:description"], "en")}`,
    );
    expect(onData("en").block["description"]).toBe(said(dcat!["dct:description"], "en"));
  });

  test("on its days and its files", () => {
    const { "dcat:startDate": from, "dcat:endDate": to } = dcat!["dct:temporal"];
    expect(onData("id").block["temporalCoverage"]).toBe(`${from["@value"]}/${to["@value"]}`);
    expect(onData("id").block["dateModified"]).toBe(dcat!["dct:modified"]["@value"]);
    const offered = onData("id").block["distribution"].map((one: Json) => one["contentUrl"]);
    expect(dcat!["dcat:distribution"].map((one: Json) => one["dcat:downloadURL"]["@id"])).toEqual(offered);
    const links = [...parse(onData("id").page).querySelectorAll("#unduh a")].map((link) => link.getAttribute("href")!);
    const origin = new URL(root(site), "https://pantau.example").pathname;
    const files = offered.map((address: string) => new URL(address, "https://pantau.example").pathname);
    expect(links.filter((link) => link.startsWith(`${origin}data/`))).toEqual(
      files.filter((path: string) => path.startsWith(`${origin}data/`)),
    );
    for (const { path } of pack["resources"]) expect(links).toContain(`${origin}data/${path}`);
  });

  test("on which decree the codes follow", () => {
    const decree = /300\.2\.2-2138/;
    expect(said(dcat!["dct:conformsTo"]["dct:title"], "id")).toMatch(decree);
    for (const language of ["id", "en"]) {
      expect(parse(onData(language).page).querySelector("#satu-data")!.textContent).toMatch(decree);
    }
    expect(text(site, "llms.txt")).toMatch(decree);
  });
});

test("without an origin nothing makes one up; with one, every address of the site begins with it", () => {
  for (const file of ["catalog.jsonld", "data/datapackage.json", "api/v1/openapi.json", "llms.txt"]) {
    expect(text("real", file)).not.toContain("pantau.example");
    expect(text("moved", file)).not.toMatch(/[("]\/(?:data|api|wilayah|en)\//);
  }
});
