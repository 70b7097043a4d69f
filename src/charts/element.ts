/** How a chart is called by readers that cannot see it: words of its own, or the id of the heading that names it. */
export type Name = { label: string } | { labelledBy: string; describedBy?: string };

/** The opening tag of an image: `c` and other classes, a viewBox from 0 0, its role and name. */
export function open(classes: string, width: number, height: number, name: Name): string {
  return `<svg class="${classes}" viewBox="0 0 ${width} ${height}" text-anchor="middle" role="img" ${nameAttributes(name)}>`;
}

/** The attributes that name a chart. */
export function nameAttributes(name: Name): string {
  if ("label" in name) return `aria-label="${escaped(name.label)}"`;
  return `aria-labelledby="${name.labelledBy}"${name.describedBy ? ` aria-describedby="${name.describedBy}"` : ""}`;
}

/** Text as it may stand in an element or a double-quoted attribute, of HTML and of XML, where `]]>` may stand nowhere. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A coordinate to a tenth of a pixel, without a needless zero or a minus before nought. */
export function px(value: number): string {
  return String(Number(value.toFixed(1)) + 0);
}
