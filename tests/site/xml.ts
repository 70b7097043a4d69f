/* A strict reader of XML, small because it takes no more than what the site writes: no comments, no CDATA, no DTD. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** Its own text, references replaced. */
  text: string;
  children: XmlElement[];
}

const NAME = "[A-Za-z_][\\w:.-]*";
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, "g");

/** The root element of a well-formed file; throws where it is not. */
export function parseXml(source: string): XmlElement {
  // eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(source)) throw new Error("forbidden character");
  const declared = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(source);
  if (!declared) throw new Error("no declaration");
  const top: XmlElement = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  let rest = source.slice(declared[0].length);
  while (rest !== "") {
    const here = open.at(-1)!;
    const text = /^[^<]+/.exec(rest)?.[0] ?? "";
    here.text += unescaped(text);
    rest = rest.slice(text.length);
    if (rest === "") break;
    const tag = TAG.exec(rest);
    if (!tag) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    const [whole, closing, name = "", attributes = "", empty] = tag;
    rest = rest.slice(whole.length);
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), text: "", children: [] };
    here.children.push(element);
    if (!empty) open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || !root || more.length > 0 || top.text.trim() !== "") throw new Error("not one closed root");
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, unescaped(value)] as const);
  if (new Set(all.map(([name]) => name)).size < all.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(all);
}

const references: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(";") || !(name in references)) throw new Error(`no reference: ${whole}`);
    return references[name]!;
  });
}
