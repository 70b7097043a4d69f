import { plainSelectors } from "./fallbacks.ts";

/**
 * The colours of charts for browsers that know no custom properties (Opera Mini): to them every shape whose colour is a
 * token would be black. Each gets the colour of the light theme as an attribute, which any rule of a style sheet overrides.
 */
export interface Paint {
  /** The compound selectors of a rule, the element's own last: `.tiles .q4 text`. */
  parts: Compound[];
  /** Classes weigh more than names. */
  weight: number;
  /** `fill`, `stroke`. */
  property: string;
  colour: string;
}

interface Compound {
  name: string | undefined;
  classes: string[];
}

/** An element on the way through a text: what its tag says. */
interface Tag {
  name: string;
  classes: string[];
}

/** What the rules of style sheets outside their media queries paint, in the order in which they hold; `tokens` names the colours. */
export function paintsOf(css: string, tokens: string): Paint[] {
  const colours = lightColours(tokens);
  const rules = [...outsideMedia(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const paints = rules.flatMap(([, selectors = "", body = ""]) =>
    declared(body, colours).flatMap((paint) => listed(selectors).map((parts) => ({ ...paint, ...weighed(parts) }))),
  );
  return paints.toSorted((a, b) => a.weight - b.weight);
}

/** The colours of the light theme by their tokens. */
export function lightColours(tokens: string): ReadonlyMap<string, string> {
  const declarations = outsideMedia(tokens).matchAll(/--([\w-]+):\s*(#\w+)/g);
  return new Map([...declarations].map(([, token = "", colour = ""]) => [token, colour]));
}

/** The rules of a style sheet that hold for every reader: outside its media queries, without comments. */
export function outsideMedia(css: string): string {
  return css.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
}

function declared(body: string, colours: ReadonlyMap<string, string>): { property: string; colour: string }[] {
  const declarations = body.matchAll(/(?:^|[;\s])(fill|stroke):\s*(?:var\(--([\w-]+)\)|(none))/g);
  return [...declarations].map(([, property = "", token = "", none]) => ({
    property,
    colour: none ?? colours.get(token) ?? fail(token),
  }));
}

function fail(token: string): never {
  throw new Error(`no colour for --${token}`);
}

/** The selectors of a list; one that asks for more than names and classes paints nothing here. */
function listed(selectors: string): Compound[][] {
  // A comma within brackets belongs to its selector.
  const all = selectors.split(/,(?![^(]*\))/).flatMap((selector) => plainSelectors(selector.trim()));
  return all.filter((selector) => /^[\w.\s-]+$/.test(selector)).map((selector) => selector.split(/\s+/).map(compound));
}

function compound(text: string): Compound {
  const [name, ...classes] = text.split(".");
  return { name: name || undefined, classes };
}

function weighed(parts: Compound[]): Pick<Paint, "parts" | "weight"> {
  return { parts, weight: parts.reduce((sum, { name, classes }) => sum + 100 * classes.length + (name ? 1 : 0), 0) };
}

/** A page, or a chart, whose drawings have their colours in their tags too. A colour that a tag has already stays. */
export function painted(html: string, paints: readonly Paint[]): string {
  return html.replaceAll(/<svg[^]*?<\/svg>/g, (svg) => {
    const open: Tag[] = [];
    return svg.replaceAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>/g, (whole, closing, name: string, attributes, single) => {
      if (closing) {
        open.pop();
        return whole;
      }
      const tag = { name, classes: (/ class="([^"]*)"/.exec(attributes)?.[1] ?? "").split(" ") };
      const colours = coloursOf([...open, tag], paints).filter(([property]) => !attributes.includes(` ${property}=`));
      if (!single) open.push(tag);
      return `<${name}${attributes}${colours.map(([property, colour]) => ` ${property}="${colour}"`).join("")}${single}>`;
    });
  });
}

/** What the innermost of nested elements is painted with. */
function coloursOf(nested: readonly Tag[], paints: readonly Paint[]): [property: string, colour: string][] {
  const holding = paints.filter(({ parts }) => matches(nested, parts));
  return [...new Map(holding.map(({ property, colour }) => [property, colour]))];
}

/** Whether the innermost element is meant by a selector: its last part, and the others by elements around it, in order. */
function matches(nested: readonly Tag[], parts: readonly Compound[]): boolean {
  const [own, part] = [nested.at(-1), parts.at(-1)];
  if (!own || !part || !meets(own, part)) return part === undefined;
  const around = nested.slice(0, -1);
  return parts.length === 1 || around.some((_, index) => matches(around.slice(0, index + 1), parts.slice(0, -1)));
}

function meets({ name, classes }: Tag, part: Compound): boolean {
  return (part.name ?? name) === name && part.classes.every((one) => classes.includes(one));
}
