import type { Bilingual } from "../notation/language.ts";
import { withoutTrackers } from "../notation/page-address.ts";
import { fault, write } from "./fault.ts";
import type { Fault } from "./problem.ts";
import { cleaned, quoted } from "./visible.ts";

/** What keeps a text from being a web address of a public page, or null: `https:` (or `http:`), a host with a dot, nothing else before the path. */
export function addressFault(text: string): Fault | null {
  if (isPublicAddress(text)) return null;
  const plain = cleaned(text);
  const repaired = [plain, `https://${plain}`, plain.replace(/^h?t{1,2}ps?:?\/{1,2}(?=\w)/i, "https://")].find(
    isPublicAddress,
  );
  if ((plain.match(/https?:\/\//g) ?? []).length > 1) return several(text);
  return fault(
    "url-bentuk",
    [`${quoted(text)} bukan alamat https.`, `${quoted(text)} is not an https address.`],
    repaired === undefined || /^(?!https?:)[a-z]+:(?!\/\/)/i.test(text)
      ? [
          "Salin alamat lengkapnya dari peramban, diawali https://.",
          "Copy the whole address from the browser, beginning with https://.",
        ]
      : write(repaired),
  );
}

function several(text: string): Fault {
  return fault(
    "url-bentuk",
    [`${quoted(text)} memuat lebih dari satu alamat.`, `${quoted(text)} holds more than one address.`],
    [
      "Tulis satu alamat saja; halaman lain adalah sumber lain, di barisnya sendiri.",
      "Write one address; another page is another source, in a row of its own.",
    ],
  );
}

function isPublicAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"`{}\\^|\p{C}]+$/u.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username === "" && password === "" && /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname);
}

/** What was copied along with an address, and the address without it; null if nothing was, as far as can be seen. */
export function addressRest(text: string): { rest: Bilingual; address: string | null } | null {
  const target = redirected(text);
  if (target !== null) return { rest: REST.redirect, address: target };
  if (SHORTENERS.test(text)) return { rest: REST.shortened, address: null };
  const plain = text.replaceAll("&amp;", "&");
  if (plain !== text) return { rest: REST.entity, address: withoutTrackers(plain) };
  const ended = withoutEnd(text);
  if (ended !== text) return { rest: REST.sign, address: withoutTrackers(ended) };
  const untracked = withoutTrackers(text);
  return untracked === text ? null : { rest: REST.tracker, address: untracked };
}

const REST = {
  redirect: { id: "alamat perantara, bukan halaman sumbernya", en: "a redirect, not the source's own page" },
  shortened: {
    id: "alamat singkat, yang menyembunyikan halaman sumbernya",
    en: "a short address, which hides the source's page",
  },
  entity: { id: "«&amp;» dari kode HTML", en: "«&amp;» of HTML" },
  sign: { id: "tanda baca di ujungnya", en: "a punctuation mark at its end" },
  tracker: { id: "pelacak (utm, fbclid, …)", en: "trackers (utm, fbclid, …)" },
} satisfies Record<string, Bilingual>;

const SHORTENERS =
  /^https?:\/\/(?:bit\.ly|t\.co|tinyurl\.com|s\.id|goo\.gl|ow\.ly|cutt\.ly|lnkd\.in|shorturl\.at|dlvr\.it|is\.gd|wa\.me|linktr\.ee|share\.google|search\.app)\//i;
const REDIRECTS =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/url|l\.(?:facebook|instagram|wl)\.(?:com|co)\/|(?:l|lm)\.facebook\.com\/|out\.reddit\.com|(?:www\.)?youtube\.com\/redirect|href\.li\/)/i;

function redirected(text: string): string | null {
  if (!REDIRECTS.test(text) || !URL.canParse(text)) return null;
  const { searchParams } = new URL(text.replaceAll("&amp;", "&"));
  const target = ["q", "url", "u"].map((name) => searchParams.get(name)).find((value) => value?.startsWith("http"));
  return target && isPublicAddress(target) ? withoutTrackers(target) : null;
}

/** Without what a sentence puts behind an address; a bracket stays where one was opened in it. */
function withoutEnd(text: string): string {
  const short = text.replace(/(?<!\.)[.,;:!'’”"»*]+$/u, "");
  const closes = [")", "]"].find((sign) => short.endsWith(sign));
  const opens = { ")": "(", "]": "[" }[closes ?? ""] ?? "";
  return closes !== undefined && !short.includes(opens) ? withoutEnd(short.slice(0, -1)) : short;
}
