import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * How often src/ tells the compiler what it could not prove: `value!`, and `value as Type` (`as const` proves itself). A
 * shape that says what a reader has just looked at makes most of them needless; whoever removes some lowers the ceiling.
 */
const MOST = { "!": 112, as: 42 };

/** The kind of assertion that a node is; null for any other node. */
function kindOf(node: ts.Node): keyof typeof MOST | null {
  if (ts.isNonNullExpression(node)) return "!";
  return ts.isAsExpression(node) && !ts.isConstTypeReference(node.type) ? "as" : null;
}

/** Where the assertions of a text stand, `!:12` for each. */
function assertions(text: string): string[] {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const kind = kindOf(node);
    if (kind) found.push(`${kind}:${source.getLineAndCharacterOfPosition(node.getEnd()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The script of a component stands between its fences, on lines of its own. */
function scriptOf(file: string): string {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".astro") ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? "") : text;
}

test.each(["!", "as"] as const)("no more assertions by %s than there were", (kind) => {
  const files = globSync("src/**/*.{ts,astro}").toSorted();
  const found = files.flatMap((file) => assertions(scriptOf(file)).map((where) => `${file} ${where}`));
  const ofKind = found.filter((where) => where.includes(` ${kind}:`));
  expect(ofKind.length, ofKind.join("\n")).toBeLessThanOrEqual(MOST[kind]);
});

test("the count sees what asserts, and nothing else", () => {
  const text =
    'const a = b!;\nconst c = [1] as const;\nconst d = e as string;\nimport { f as g } from "h";\nif (!a) i!.j;';
  expect(assertions(text)).toEqual(["!:1", "as:3", "!:5"]);
});
