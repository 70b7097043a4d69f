/** What is put on an address to follow who opens it, or to show the same article otherwise; it changes nothing of what a page says. */
const TRACKERS =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|igsh(?:id)?|mc_[ce]id|_ga|_gl|yclid|twclid|ttclid|li_fat_id|ref|ref_src|referrer|share|shared?_?(?:via|from)|si|amp|outputtype|single|cmpid|ns_\w+|at_\w+|_x_tr_\w+)$/i;

/**
 * What two addresses of one page have in common: without scheme, `www.` or `m.`, port, fragment, trackers, a mobile form
 * (`/amp`, `?page=all`), the order of the query, and a slash at the end. Null for a publisher's front page, which stands
 * for any article of it, and for what is no address.
 */
export function pageKeyOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\./, "");
  const path = decoded(pathname)
    .replace(/\/(?:amp|index\.(?:html?|php))?\/*$/i, "")
    .replace(/\/+$/, "");
  const query = [...searchParams]
    .filter(([name, value]) => !TRACKERS.test(name) && !(name === "page" && (value === "all" || value === "1")))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  return path === "" && query.length === 0 ? null : [host + path, ...query].join("&");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address without its trackers, its own part otherwise letter for letter. */
export function withoutTrackers(address: string): string {
  const [, before = address, query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const kept = query.split("&").filter((part) => part !== "" && !TRACKED.test(part.split("=")[0] ?? ""));
  const text = fragment.startsWith("#:~:text=") ? "" : fragment;
  return before + (kept.length > 0 ? `?${kept.join("&")}` : "") + text;
}

/** Those that nothing but tracking is known by. */
const TRACKED = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|igsh(?:id)?|mc_[ce]id|_gl|yclid|twclid|ttclid)$/i;
