/** What stands within these is no markup. */
const CODE = /((?<=<(?:script|style)\b[^>]*>)[^]*?(?=<\/(?:script|style)>))/;
/** A tag whole: what stands in the quotation marks of its attributes may hold anything. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;
/** An address from the root in one of its attributes. */
const ADDRESS = /(\s(?:href|src|action)="|http-equiv="refresh" content="0;url=)(\/(?!\/)[^"]*)/g;

/**
 * A page whose links lead from file to file, as a folder needs them that is opened without a host:
 * `/wilayah/kota-malang/#cakupan` becomes `../../wilayah/kota-malang/index.html#cakupan`. `file`: the page's own path from
 * the folder of the site.
 */
export function relinked(html: string, file: string, base: string): string {
  const up = "../".repeat(file.split("/").length - 1);
  const relink = (tag: string) =>
    tag.replace(ADDRESS, (_, before: string, address: string) => before + relative(address, base, up));
  const parts = html.split(CODE);
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(TAG, relink) : part)).join("");
}

/** An address below the base as a path to its file, `up` to the folder of the site; any other as it is. */
function relative(address: string, base: string, up: string): string {
  if (!address.startsWith(base)) return address;
  const end = address.search(/[?#]|$/);
  const file = address.slice(base.length, end).replace(/(?<=^|\/)$/, "index.html");
  return up + file + address.slice(end);
}
