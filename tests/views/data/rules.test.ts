import { describe, expect, test } from "vitest";
import { rules } from "../../../src/rules/rules.ts";
import { rulesText } from "../../../src/check/catalogue.ts";
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
    const listed = entries.map(({ id, severity, message, why, example, hint }) =>
      [
        `${id} (${severity})`,
        `  ${message}`,
        `  ${words.why}: ${why}`,
        `  ${words.example}: ${example}`,
        `  ${words.hint}: ${hint}`,
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

// 61890 with a dot in the third report of the small folder, line 4, where the cell of jumlah begins at column 23.
test("an entry shows its own example's message", () => {
  const entry = rulesPage("id")
    .groups.flatMap((group) => group.rules)
    .find(({ id }) => id === "angka-pemisah-ribuan")!;
  expect(entry.example).toBe("data/aktivasi.csv:4:23 61.890");
  expect(entry.message).toBe("jumlah «61.890» memakai titik ribuan.");
  expect(entry.hint).toBe("Tulis 61890.");
});
