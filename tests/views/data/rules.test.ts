import { describe, expect, test } from "vitest";
import { rules } from "../../../src/rules/rules.ts";
import { rulesText } from "../../../src/rules/text.ts";
import { rulesPage } from "../../../src/views/data/rules.ts";

describe.each(["id", "en"] as const)("the rules, %s", (language) => {
  const { groups, words } = rulesPage(language);
  const entries = groups.flatMap((group) => group.rules);

  test("every declared rule has its entry, once, with nothing left empty", () => {
    expect(entries.map(({ id }) => id)).toEqual(Object.keys(rules));
    const empty = entries.filter((entry) => Object.values(entry).some((text) => text.trim() === ""));
    expect(empty).toEqual([]);
  });

  test("no group's fragment is a rule's too", () => {
    const fragments = [...groups.map(({ id }) => id), ...entries.map(({ id }) => id)];
    expect(new Set(fragments).size).toBe(fragments.length);
  });

  test("npm run check -- --rules lists the same", () => {
    const listed = entries.map(({ id, severity, what, why, example, remedy }) =>
      [
        `${id} (${severity})`,
        `  ${what}`,
        `  ${words.why}: ${why}`,
        `  ${words.example}: ${example}`,
        `  ${words.remedy}: ${remedy}`,
      ].join("\n"),
    );
    expect(rulesText(language)).toBe(listed.join("\n\n"));
  });
});

test("what a breach does is told from the rule", () => {
  const severityOf = (rule: string, language: "id" | "en") =>
    rulesPage(language)
      .groups.flatMap((group) => group.rules)
      .find(({ id }) => id === rule)!.severity;
  expect(severityOf("angka-kata", "id")).toBe("menghentikan pembangunan");
  expect(severityOf("kumulatif-turun", "id")).toBe("menghentikan pembangunan, dapat dikecualikan");
  expect(severityOf("kumulatif-turun", "en")).toBe("stops the build, can be excused");
  expect(severityOf("daftar-menyusut", "en")).toBe("a warning");
});
