/** What is younger than the oldest engine that pages are written for, Chromium 65, in scripts and in style sheets as they are built. */
import ts from "typescript";

/** Methods by the version of Chromium that brought them (MDN's compatibility tables). */
const methods: Record<string, number> = {
  ...{ trimStart: 66, trimEnd: 66, flat: 69, flatMap: 69, toggleAttribute: 69, fromEntries: 73, matchAll: 73 },
  ...{ allSettled: 76, requestSubmit: 76, any: 85, replaceAll: 85, replaceChildren: 86, at: 92, hasOwn: 93 },
  ...{ findLast: 97, findLastIndex: 97, showPicker: 99, randomUUID: 92, checkVisibility: 105, toReversed: 110 },
  ...{
    toSorted: 110,
    toSpliced: 110,
    with: 110,
    isWellFormed: 111,
    showPopover: 114,
    groupBy: 117,
    withResolvers: 119,
  },
  ...{ canParse: 120, fromAsync: 121, union: 122, intersection: 122, difference: 122 },
};

/** Names that stand for themselves or are asked of `Intl`, and settings that are passed over by who does not know them. */
const names: Record<string, number> = {
  ...{ AbortController: 66, globalThis: 71, queueMicrotask: 71, RelativeTimeFormat: 71, ListFormat: 72 },
  ...{ dateStyle: 76, timeStyle: 76, signDisplay: 77, DisplayNames: 81, WeakRef: 84, Segmenter: 87 },
  ...{ structuredClone: 98, URLPattern: 95 },
};

const syntax: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.QuestionDotToken]: "?. (80)",
  [ts.SyntaxKind.QuestionQuestionToken]: "?? (80)",
  [ts.SyntaxKind.QuestionQuestionEqualsToken]: "??= (85)",
  [ts.SyntaxKind.BarBarEqualsToken]: "||= (85)",
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken]: "&&= (85)",
  [ts.SyntaxKind.BigIntLiteral]: "1n (67)",
  [ts.SyntaxKind.PrivateIdentifier]: "#private (74)",
  [ts.SyntaxKind.PropertyDeclaration]: "fields of a class (72)",
  [ts.SyntaxKind.ClassStaticBlockDeclaration]: "static {} (94)",
};

/** What scripts that one page runs ask of an engine beyond Chromium 65 and do not bring themselves, each with its version. */
export function youngInScripts(scripts: readonly string[]): string[] {
  const nodes = scripts.flatMap((script) =>
    nodesOf(ts.createSourceFile("script.js", script, ts.ScriptTarget.Latest, true)),
  );
  const brought = new Set(nodes.flatMap(broughtBy));
  return [...new Set(nodes.flatMap(youngIn))].filter((found) => !brought.has(found.split(" ")[0]!));
}

function nodesOf(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

/** The members that stand-ins give to what engines have: `supply(Array.prototype, { at() {} })`. */
function broughtBy(node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || node.arguments.length !== 2) return [];
  const [owner, members] = node.arguments as unknown as [ts.Node, ts.Node];
  const known = /^(Object|Map|URL|\w+\.prototype)$/.test(owner.getText());
  return known && ts.isObjectLiteralExpression(members)
    ? members.properties.map((member) => member.name!.getText())
    : [];
}

function youngIn(node: ts.Node): string[] {
  const written = syntax[node.kind];
  if (written) return [written];
  if (ts.isCatchClause(node) && !node.variableDeclaration) return ["catch {} (66)"];
  if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*[dv][a-z]*$/.test(node.text)) return [`${node.text} (90)`];
  if (ts.isIdentifier(node) && Object.hasOwn(names, node.text)) return [`${node.text} (${names[node.text]})`];
  const called =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text;
  return called && Object.hasOwn(methods, called) ? [`${called} (${methods[called]})`] : [];
}

/** Properties that a page would be poorer without; each can be said in older words. */
const properties =
  /^(inset|aspect-ratio|translate|rotate|scale|accent-color|((margin|padding|inset|border)-(inline|block)|(min-|max-)?(inline|block)-size)(-.*)?)$/;

/** Selectors that take the list they stand in with them. */
const selectors =
  /:(is|where|has|-webkit-any|focus-visible|popover-open|user-invalid|state)\b|:not\([^)]*,|::details-content|&/;

/** What a style sheet asks of an engine beyond Chromium 65 without older words beside it. */
export function youngInStyles(css: string): string[] {
  const found = [
    ...(css.match(/@(layer|scope|starting-style)\b|@media[^{]*\((?:width|height)\s*[<>=]/g) ?? []),
    ...(css.match(/\b(color-mix|oklch|oklab|light-dark)\(/g) ?? []),
    ...[...css.matchAll(/gradient\((?:[^()]|\([^()]*\))*\)/g)].flatMap(([gradient]) => twoEnds(gradient)),
  ];
  // Innermost blocks: rules. What only an engine that knows it applies may hold what it knows.
  const rules = [
    ...css.replaceAll(/@(supports|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ];
  return [
    ...found,
    ...rules.flatMap(([rule, selector = "", body = ""]) =>
      selectors.test(selector) ? listed(selector) : undeclared(rule, body),
    ),
  ];
}

/** Stops of a gradient with two places for one colour: Chromium 71. */
function twoEnds(gradient: string): string[] {
  return gradient.split(",").filter((stop) => /\s-?[\d.]+(px|%|r?em)?\s+-?[\d.]+(px|%|r?em)?\)?$/.test(stop));
}

/** A selector that is young by itself holds what only an engine that knows it can use; in a list it takes the others along. */
function listed(selector: string): string[] {
  return selector.includes(",") ? [selector] : [];
}

/** Declarations of a rule whose value or property is young, without one of the same before it that is not. */
function undeclared(rule: string, body: string): string[] {
  const declarations = body.split(";").map((one) => one.split(/:(.*)/s) as [string, string]);
  const plain = new Set<string>();
  return declarations.flatMap(([property, value = ""]) => {
    const sized = /\b(clamp|min|max)\(/.test(value);
    const known = !sized && property !== "gap" && !properties.test(property) && !/\banywhere\b/.test(value);
    if (known) plain.add(property);
    const before = { gap: "grid-gap", "overflow-wrap": "word-break" }[property] ?? property;
    // With a property of our own in it the whole is taken for known, and then for nothing.
    const lost = sized && value.includes("var(");
    return known || (plain.has(before) && !lost) ? [] : [`${property}:${value} in ${rule.slice(0, 80)}`];
  });
}
