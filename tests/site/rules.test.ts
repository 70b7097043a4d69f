import { expect, test } from "vitest";
import { ruleEntry } from "../../src/check/catalogue.ts";
import { rules, type RuleId } from "../../src/rules/rules.ts";
import { pages, parse } from "./sites.ts";

/** The folded part whose summary has the id: what an address leads to is seen in engines that open nothing by themselves. */
function foldOf(document: Document, id: string): Element | null {
  const summary = document.getElementById(id);
  return summary?.localName === "summary" ? summary.parentElement : null;
}

test.each(["/data/aturan/", "/en/data/aturan/"])(
  "%s holds every rule under the address its messages lead to",
  (path) => {
    const page = pages("real").find((one) => one.path === path)!;
    const document = parse(page);
    const language = page.language;
    for (const id of Object.keys(rules) as RuleId[]) {
      const text = foldOf(document, id)?.textContent?.replace(/\s+/g, " ") ?? "";
      const { message, why, hint } = ruleEntry(id, language);
      for (const words of [message, why, hint]) expect(text, id).toContain(words.replace(/\s+/g, " "));
    }
  },
);
