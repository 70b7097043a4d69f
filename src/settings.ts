import { formatList } from "./notation/number.ts";

/** A setting of the build that cannot be right, in one sentence of both languages that says what to write. */
export class SettingError extends Error {
  constructor(name: string, value: string, id: string, en: string) {
    super(`${name}=${value}: ${id} / ${en}`);
  }
}

/** How the site is addressed: see README, "Publish it". */
export interface Settings {
  /** Origin such as `https://pantau-ikd.example`; null without `SITE`. */
  origin: string | null;
  /** Path prefix, with a slash at both ends. */
  base: string;
  /** Where to contest or send figures: `mailto:` or https; null without `CONTACT`. */
  contact: string | null;
  /** The project on GitHub, such as `https://github.com/owner/name`, whose form takes figures; null without `REPOSITORY`. */
  repository: string | null;
  /** Whether pictures are drawn: not with `IMAGES=0`, for the hurried. */
  images: boolean;
  /** Whether each file that profits has compressed ones beside it, for hosts that send those: with `PRECOMPRESS=1`. */
  precompressed: boolean;
  /** Whether links lead from file to file, for who opens the site from a folder: with `OFFLINE=1`. */
  offline: boolean;
}

/** The settings of an environment; an empty one is none. Throws SettingError for one that cannot be right. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const { SITE, BASE, CONTACT, REPOSITORY, IMAGES, PRECOMPRESS, OFFLINE } = environment;
  return {
    origin: SITE ? originOf(SITE) : null,
    base: baseOf(BASE || "/"),
    contact: CONTACT ? contactOf(CONTACT) : null,
    repository: REPOSITORY ? repositoryOf(REPOSITORY) : null,
    images: isWanted("IMAGES", IMAGES || "1"),
    precompressed: isWanted("PRECOMPRESS", PRECOMPRESS || "0"),
    offline: isWanted("OFFLINE", OFFLINE || "0"),
  };
}

/** Whether pages are kept for the next build: on a machine that builds again, not in CI; `CACHE` says otherwise. No page knows. */
export function keepsPages({ CACHE, CI }: NodeJS.ProcessEnv): boolean {
  return isWanted("CACHE", CACHE || (CI ? "0" : "1"));
}

function originOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new SettingError(
      "SITE",
      site,
      "tulis asal situs, misalnya https://contoh.id.",
      "write an origin, such as https://example.org.",
    );
  if (url.href !== `${url.origin}/`)
    throw new SettingError(
      "SITE",
      site,
      `tulis asalnya saja, ${url.origin}; jalurnya ditulis di BASE.`,
      `write the origin alone, ${url.origin}; the path goes into BASE.`,
    );
  return url.origin;
}

function isWanted(name: string, value: string): boolean {
  if (value !== "0" && value !== "1")
    throw new SettingError(name, value, "tulis 1 untuk ya, 0 untuk tidak.", "write 1 for yes, 0 for no.");
  return value === "1";
}

const SEGMENT = "(?!\\.{1,2}(?:/|$))[\\w.~-]+";
const PATH = new RegExp(`^/?(?:${SEGMENT}(?:/${SEGMENT})*/?)?$`);

function baseOf(base: string): string {
  if (!PATH.test(base))
    throw new SettingError("BASE", base, "tulis sebuah jalur, misalnya /ikd/.", "write a path, such as /ikd/.");
  return `/${base}/`.replace(/\/+/g, "/");
}

function contactOf(contact: string): string {
  if (!/^mailto:[^\s@<>"?&/]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(contact) && !isSecurePage(contact))
    throw new SettingError(
      "CONTACT",
      contact,
      "tulis mailto:nama@contoh.id atau alamat https.",
      "write mailto:name@example.org or an https address.",
    );
  return contact;
}

function isSecurePage(text: string): boolean {
  if (!/^https:\/\/[^\s<>"]+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return hostname.includes(".") && username === "";
}

function repositoryOf(repository: string): string {
  if (!isSecurePage(repository) || !/^https:\/\/[^/]+(?:\/[\w.-]+){2}\/?$/.test(repository))
    throw new SettingError(
      "REPOSITORY",
      repository,
      "tulis alamat repositori, misalnya https://github.com/pemilik/nama.",
      "write the address of a repository, such as https://github.com/owner/name.",
    );
  return repository.replace(/\/$/, "");
}

/** What the site has only where a setting is there; whoever adds to it adds its name. */
export const needing = {
  SITE: [
    "alamat kanonis",
    "hreflang",
    "og:url",
    "og:image",
    "sitemap",
    "tombol Bagikan",
    "alamat dalam kutipan",
    "kode sematan",
    "oEmbed",
  ],
  CONTACT: ["alamat kontak", "ajakan mengirim angka", "hak jawab", "security.txt"],
};

/** What a build leaves out for want of a setting, in one line for the maintainers; null with both set. */
export function leftOut(environment: NodeJS.ProcessEnv): string | null {
  const missing = Object.entries(needing).filter(([setting]) => !environment[setting]);
  const said = missing.map(([setting, parts]) => `Tanpa ${setting} tidak ada ${formatList(parts, "id")}.`);
  return said.length > 0 ? said.join(" ") : null;
}
