/** `npm run licences`: THIRD-PARTY.md, every package and its licence; and the notices of those whose code visitors get. */
import { globSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./command.ts";

/** Licences that ask for no more than their notice, and for changed files of their own; another needs a decision. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
]);

/** What a package does not say as a name, read by hand in its files. */
const readByHand: Record<string, string> = { "dejavu-fonts-ttf": "Bitstream-Vera" };

/** A package of the lockfile, in one version. */
export interface Licensed {
  name: string;
  version: string;
  licence: string;
  /** For work on the project only: not needed to build the site. */
  dev: boolean;
}

interface Locked {
  name?: string;
  version: string;
  license?: string;
  dev?: boolean;
}

/** Every package of a lockfile, of all systems, in the order of names. */
export function licensed(lockfile: string): Licensed[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
  const all = Object.entries(packages).flatMap(([path, locked]) => (path === "" ? [] : [described(path, locked)]));
  const once = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function described(path: string, { name, version, license, dev = false }: Locked): Licensed {
  const known = name ?? path.replace(/^.*node_modules\//, "");
  return { name: known, version, licence: readByHand[known] ?? license ?? "", dev };
}

/** What is wrong with the licences: a package that names none, or one that nobody has decided on. */
export function undecided(packages: readonly Licensed[]): string[] {
  return packages
    .filter(({ name, licence }) => !(name in readByHand) && !licence.split(" AND ").every((one) => allowed.has(one)))
    .map(({ name, version, licence }) =>
      licence === ""
        ? `${name} ${version} names no licence: read its files, then add it to readByHand in scripts/licences.ts`
        : `${name} ${version} is under ${licence}, which is not allowed yet: decide, then add it in scripts/licences.ts`,
    );
}

/** Packages whose code runs in the pages: what the modules of src/client import, and what these import. */
export function packagesInPages(): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, to = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export) (?!type)[^;]*?from "([^"]+)"/gm,
    )) {
      if (to.startsWith(".")) walk(join(file, "..", to.replace(/\?.*/, "")));
      else if (!to.startsWith("node:")) found.add(to.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, "$1"));
    }
  };
  for (const file of globSync("src/client/**/*.ts")) walk(file);
  return [...found].toSorted();
}

/** The whole list as Markdown, by licence. */
export function licenceList(packages: readonly Licensed[], inPages: readonly string[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].toSorted();
  const sections = licences.map((licence) => {
    const under = packages.filter((one) => one.licence === licence);
    return `## ${licence} (${under.length})\n\n${under.map((one) => line(one, inPages)).join("\n")}`;
  });
  return `${[head, ...sections].join("\n\n")}\n`;
}

function line({ name, version, dev }: Licensed, inPages: readonly string[]): string {
  const use = inPages.includes(name) ? " (**in pages**)" : dev ? " (development)" : "";
  return `- ${name} ${version}${use}`;
}

const head = `# Third-party packages

Every package of package-lock.json, for all systems, with its licence. Written by \`npm run licences\`; a test compares it with the
lockfile, and refuses a licence that nobody has decided on.

Visitors get code of those marked "in pages" only; their notices are published with the site, at \`/third-party.txt\`. The letters in
pictures are Roboto and Noto Serif (OFL-1.1), which may be used in documents without a notice. Packages marked "development" are not
needed to build.`;

/** The notices of packages, in full, as their licences ask. */
export function notices(names: readonly string[]): string {
  const parts = names.map((name) => {
    const folder = join("node_modules", name);
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    if (files.length === 0) throw new Error(`${name} has no file with its licence`);
    return [
      `${name}\n${"=".repeat(name.length)}`,
      ...files.map((file) => readFileSync(join(folder, file), "utf8").trim()),
    ].join("\n\n");
  });
  return `Code of others in the scripts of this site, with its licences.\n\n${parts.join("\n\n\n")}\n`;
}

if (process.argv[1] === import.meta.filename) {
  await runCommand("npm run licences", () => {
    const packages = licensed(readFileSync("package-lock.json", "utf8"));
    writeFileSync("THIRD-PARTY.md", licenceList(packages, packagesInPages()));
    writeFileSync("public/third-party.txt", notices(packagesInPages()));
    const wrong = undecided(packages);
    for (const one of wrong) console.error(one);
    return wrong.length === 0 ? 0 : 1;
  });
}
