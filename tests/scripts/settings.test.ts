import { execFile } from "node:child_process";
import { expect, test } from "vitest";

// A setting that cannot be right: the same sentence and exit code from every command that reads it, before it does anything.

const commands = [["scripts/build.ts"], ["scripts/astro.ts", "dev"], ["scripts/astro.ts", "preview"]];
const settings = [
  ["SITE", "example.org", "SITE=example.org: tulis asal situs"],
  ["PANTAU_DATA", "tidak-ada", "PANTAU_DATA tidak-ada: folder ini tidak ada. / There is no such folder."],
] as const;

/** What a command prints as its first line, and its exit code. */
function said(command: readonly string[], name: string, value: string): Promise<{ line: string; code: unknown }> {
  const { SITE, BASE, CONTACT, ...rest } = process.env;
  return new Promise((done) =>
    execFile(process.execPath, command, { env: { ...rest, [name]: value } }, (error, stdout, stderr) =>
      done({ line: (stdout + stderr).split("\n")[0]!, code: error?.code }),
    ),
  );
}

test.each(settings)("%s=%s", async (name, value, sentence) => {
  for (const { line, code } of await Promise.all(commands.map((command) => said(command, name, value)))) {
    expect(line).toContain(sentence);
    expect(code).toBe(2);
  }
});

test("the checker reads the day alone", async () => {
  const { line, code } = await said(["scripts/check.ts"], "SOURCE_DATE_EPOCH", "abc");
  expect(line).toContain("SOURCE_DATE_EPOCH=abc: tulis detik");
  expect(code).toBe(2);
});
