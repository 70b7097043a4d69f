import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSince } from "../../src/check/since.ts";
import type { DataFile } from "../../src/dataset/read.ts";
import { reportGithub, reportJson, reportText } from "../../src/check/report.ts";
import { tidy, tidyText } from "../../src/check/tidy.ts";
import { rules } from "../../src/rules/rules.ts";
import { tables } from "../../src/tables/tables.ts";

const TODAY = "2026-11-22";
const real = Object.keys(tables).map((name) => ({ name, bytes: readFileSync(`data/${name}.csv`) }));

type Change = (bytes: Buffer) => Buffer;

/** One thing that happens to a file: a byte flips, some are lost or put in, two lines change places, a line doubles, the end is cut. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => (bytes: Buffer) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at % copy.length]! ^= bits;
    return copy;
  }),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 })).map(([at, length]) => (bytes: Buffer) => {
    const cut = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + length)]);
  }),
  fc.tuple(fc.nat(), inserted()).map(([at, more]) => (bytes: Buffer) => {
    const cut = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, cut), more, bytes.subarray(cut)]);
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => (bytes: Buffer) => {
    const lines = bytes.toString("latin1").split("\n");
    const [a, b] = [one % lines.length, other % lines.length];
    return Buffer.from(lines.with(a, lines[b]!).with(b, lines[a]!).join("\n"), "latin1");
  }),
  fc.nat().map((at) => (bytes: Buffer) => {
    const lines = bytes.toString("latin1").split("\n");
    return Buffer.from(lines.toSpliced(at % lines.length, 0, lines[at % lines.length]!).join("\n"), "latin1");
  }),
  fc.nat().map((at) => (bytes: Buffer) => bytes.subarray(0, at % (bytes.length + 1))),
);

function inserted(): fc.Arbitrary<Buffer> {
  const awkward = [
    '"',
    ",",
    "\n",
    "\r",
    "\r\n",
    ";",
    "\t",
    "\u00a0",
    "\u200b",
    "é",
    "\ufeff",
    "-",
    "0",
    ".",
    "35.1",
    "=",
  ];
  return fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom(...awkward).map((text) => Buffer.from(text)),
  );
}

/** The real folder, up to five things done to up to three of its files; now and then one that is nothing but noise. */
const folder = fc
  .array(
    fc.tuple(
      fc.nat({ max: real.length - 1 }),
      fc.oneof(
        { weight: 9, arbitrary: fc.array(change, { minLength: 1, maxLength: 5 }) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((noise) => [() => Buffer.from(noise)]) },
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((damage) =>
    real.map(({ name, bytes }, index) => {
      const changes = damage.filter(([file]) => file === index).flatMap(([, changes]) => changes);
      return { path: `data/${name}.csv`, bytes: changes.reduce<Buffer>((all, change) => change(all), bytes) };
    }),
  );

function isSound(files: DataFile[], earlier: DataFile[] | null): boolean {
  const { dataset, problems, tables: read } = checkSince(files, TODAY, earlier);
  for (const { rule, file, line, column } of problems) {
    expect(Object.hasOwn(rules, rule)).toBe(true);
    expect(file).toMatch(/^data\/[a-z]+\.csv$/);
    expect(line === 0 ? column === 1 : line > 0 && column > 0).toBe(true);
  }
  // One line each, and the closing one; in the text warnings have a heading.
  const headings = problems.some(({ severity }) => severity === "warning") ? 1 : 0;
  expect(reportText(problems, read, "id").split("\n")).toHaveLength(problems.length + 1 + headings);
  expect(reportGithub(problems, read, "id").split("\n")).toHaveLength(problems.length + 1);
  JSON.parse(reportJson(problems, read, "en"));
  tidyText(tidy(files), "id");
  return dataset !== null;
}

test("whatever happens to the files of the record, the checker and the tidier say what is wrong and do not break", () => {
  const committed = real.map(({ name, bytes }) => ({ path: `data/${name}.csv`, bytes }));
  expect(isSound(committed, committed)).toBe(true);
  const sound = new Set<boolean>();
  fc.assert(
    fc.property(folder, fc.boolean(), (files, withHistory) => {
      sound.add(isSound(files, withHistory ? committed : null));
    }),
    { seed: 20240422, numRuns: 60 },
  );
  // Most changes do harm. Whether one of sixty does none (a doubled letter in a note) rests on what the record holds.
  expect(sound).toContain(false);
});
