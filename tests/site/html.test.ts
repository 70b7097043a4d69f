import { HtmlValidate, StaticConfigLoader } from "html-validate/node";
import { expect, test } from "vitest";
import { pages, told, type Page } from "./sites.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // A title is the page's headline: the base of its figure stands in it, whatever a search engine has room for.
      "long-title": ["error", { maxlength: 120 }],
      // How the source of a built page is laid out is nobody's concern.
      "no-trailing-whitespace": "off",
    },
  }),
);

function faults(page: Page): string[] {
  const messages = validator.validateStringSync(page.html, page.path).results.flatMap((result) => result.messages);
  // The missing page has a frame in each language, of which one is shown: tests/browser/frame.test.ts counts them.
  const own = messages.filter(({ ruleId }) => ruleId !== "unique-landmark" || page.path !== "/404.html");
  return own.map(({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`);
}

test("every page is valid HTML", () => {
  expect(told(pages("real").flatMap(faults))).toEqual([]);
});

test("so is every page of the odd record; in one language, since the languages share their templates", () => {
  const all = pages("odd").filter(({ language }) => language === "id");
  expect(told(all.flatMap(faults))).toEqual([]);
});
