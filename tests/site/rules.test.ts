import { expect, test } from "vitest";
import { rules } from "../../src/rules/rules.ts";
import { pages, parse } from "./sites.ts";

test.each(["/data/aturan/", "/en/data/aturan/"])(
  "%s holds every rule under the address its messages lead to",
  (path) => {
    const page = pages("real").find((one) => one.path === path)!;
    const document = parse(page);
    const language = page.language;
    for (const [id, rule] of Object.entries(rules)) {
      const text = document.getElementById(id)?.textContent?.replace(/\s+/g, " ") ?? "";
      expect(text, id).toContain(rule.what[language]);
      expect(text, id).toContain(rule.why[language]);
      expect(text, id).toContain(rule.remedy[language]);
    }
  },
);
