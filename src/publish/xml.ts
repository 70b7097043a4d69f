/** What XML 1.0 cannot hold, however it is written. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as XML, for an element or an attribute: whatever stands in it, it remains text. */
function xmlText(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** A piece of XML, ready to stand in another: made by `xml` alone. */
export interface Xml {
  markup: string;
}

/** An element with its attributes, and in it text or further elements. */
export function xml(name: string, attributes: Record<string, string>, ...content: (string | Xml)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const within = content.map((part) => (typeof part === "string" ? xmlText(part) : `\n${part.markup}`)).join("");
  return { markup: `<${name}${written.join("")}${within === "" ? "/>" : `>${within}</${name}>`}` };
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
}
