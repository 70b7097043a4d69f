import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** What a browser of the tests finds when a page asks for letters without and with serifs. */
interface Families {
  sans: string;
  serif: string;
  /** Where their files lie in node_modules: regular, bold and slanted. What asks for 600 gets bold, as on most phones. */
  files: string[];
}

const google = (name: string) => `@expo-google-fonts/${name}/{400Regular,400Regular_Italic,700Bold}/*.ttf`;

/**
 * The letters that readers have, from narrow to wide: Android's, those of a Linux desktop in the metrics of Arial and
 * Times, those of ChromeOS and other desktops, those of a bare Linux. What fits in the last fits nearly everywhere.
 */
const sets = {
  roboto: { sans: "Roboto", serif: "Noto Serif", files: [google("roboto"), google("noto-serif")] },
  liberation: { sans: "Arimo", serif: "Tinos", files: [google("arimo"), google("tinos")] },
  noto: { sans: "Noto Sans", serif: "Noto Serif", files: [google("noto-sans"), google("noto-serif")] },
  dejavu: {
    sans: "DejaVu Sans",
    serif: "DejaVu Serif",
    files: ["dejavu-fonts-ttf/ttf/DejaVu{Sans,Serif}{,-Bold,-Oblique,-Italic}.ttf"],
  },
} satisfies Record<string, Families>;

export type FontSet = keyof typeof sets;
export const fontSets = Object.keys(sets) as FontSet[];

/** The one monospaced face of all sets: its letters are as wide as those of Liberation Mono and Droid Sans Mono. */
const mono = { family: "DejaVu Sans Mono", files: "dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf" };

/** The families of a set: without serifs, with them, monospaced (which also has the signs that the others lack). */
export function familiesOf(set: FontSet): string[] {
  return [sets[set].sans, sets[set].serif, mono.family];
}

/** Whether a browser can be given a set: only where it asks fontconfig for its letters. */
export const canChooseFonts = process.platform === "linux";

/** Puts the files of a set in a folder of their own; the environment of a browser that knows these and no others. */
export function onlyFonts(set: FontSet): NodeJS.ProcessEnv {
  const folder = folderOf(set);
  const letters = join(folder, "letters");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(letters, { recursive: true });
  for (const file of filesOf(set)) cpSync(file, join(letters, basename(file)));
  writeFileSync(configOf(set), configuration(sets[set], letters, join(folder, "cache")));
  return sameFonts(set);
}

/** The environment of one more browser with a set whose files are in their place: other browsers read them. */
export function sameFonts(set: FontSet): NodeJS.ProcessEnv {
  return { ...process.env, FONTCONFIG_FILE: configOf(set) };
}

function folderOf(set: FontSet): string {
  return resolve(".cache", "fonts", set);
}

function configOf(set: FontSet): string {
  return join(folderOf(set), "fonts.conf");
}

function filesOf(set: FontSet): string[] {
  const patterns = [...sets[set].files, mono.files].map((pattern) => `node_modules/${pattern}`);
  const found = patterns.map((pattern) => globSync(pattern));
  const missing = patterns.filter((_, index) => found[index]!.length === 0);
  if (missing.length > 0) throw new Error(`no font: ${missing.join(", ")}. Run \`npm ci\`.`);
  return found.flat();
}

/** A fontconfig file that names one folder, and what stands for the names that mean no family in particular. */
function configuration({ sans, serif }: Families, letters: string, cache: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${letters}</dir><cachedir>${cache}</cachedir>`,
    ...["sans-serif", "system-ui", "Arial"].map((name) => stands(sans, name)),
    ...["serif", "Times New Roman"].map((name) => stands(serif, name)),
    ...["monospace", "Monospace"].map((name) => stands(mono.family, name)),
    `<match><edit name="family" mode="append_last"><string>${sans}</string></edit></match>`,
    "</fontconfig>",
  ].join("\n");
}

function stands(family: string, name: string): string {
  const test = `<test name="family"><string>${name}</string></test>`;
  return `<match>${test}<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`;
}
