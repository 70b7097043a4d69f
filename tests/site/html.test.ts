import { HtmlValidate, StaticConfigLoader } from "html-validate/node";
import { describe, expect, test } from "vitest";
import { pages, sites, told, type SiteName } from "./sites.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // A title is the page's headline: the base of its figure stands in it, whatever a search engine has room for.
      "long-title": ["error", { maxlength: 120 }],
    },
  }),
);

describe.each(Object.keys(sites) as SiteName[])("site %s", (name) => {
  test("every page is valid HTML", () => {
    const faults = pages(name).flatMap((page) =>
      validator
        .validateStringSync(page.html, page.path)
        .results.flatMap(({ messages }) =>
          messages.map(({ line, column, ruleId, message }) => ({ line, column, ruleId, message })),
        )
        .map(({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`),
    );
    expect(told(faults)).toEqual([]);
  });
});
