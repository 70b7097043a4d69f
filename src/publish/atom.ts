import { xml, xmlFile, type Xml } from "./xml.ts";

/** An Atom feed (RFC 4287): what has one is new or changed, the newest first. */
export interface Feed {
  /** A `tag:` URI that never changes. */
  id: string;
  title: string;
  /** Who writes it, and where: their home page. */
  author: { name: string; uri: string };
  /** Its own address, and that of the page about the same. */
  self: string;
  page: string;
  language: string;
  /** When it last changed: RFC 3339. */
  updated: string;
  rights: string;
  entries: readonly Entry[];
}

/** One report or one correction. */
export interface Entry {
  id: string;
  title: string;
  updated: string;
  address: string;
  summary: string;
}

/** A feed as a file. */
export function atom({ id, title, author, self, page, language, updated, rights, entries }: Feed): string {
  return xmlFile(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
      xml("id", {}, id),
      xml("title", {}, title),
      xml("updated", {}, updated),
      xml("author", {}, xml("name", {}, author.name), xml("uri", {}, author.uri)),
      xml("link", { rel: "self", type: "application/atom+xml", href: self }),
      xml("link", { rel: "alternate", type: "text/html", href: page }),
      xml("rights", {}, rights),
      ...entries.map(entryXml),
    ),
  );
}

function entryXml({ id, title, updated, address, summary }: Entry): Xml {
  return xml(
    "entry",
    {},
    xml("id", {}, id),
    xml("title", {}, title),
    xml("updated", {}, updated),
    xml("link", { rel: "alternate", type: "text/html", href: address }),
    xml("summary", { type: "text" }, summary),
  );
}
