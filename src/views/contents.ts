/** A part of a page as its table of contents lists it. */
export interface ContentsEntry {
  id: string;
  /** HTML, as it stands in the part's own heading. */
  heading: string;
}

/** The parts of a page in their order, read from what components/Part.astro wrote: a heading is written once. */
export function contentsOf(html: string): ContentsEntry[] {
  return [...html.matchAll(part)].map(([, id = "", heading = ""]) => ({ id, heading }));
}

const part = /<section class="part" id="([^"]+)"[^>]*>\s*<h2[^>]*>(.*?)<\/h2>/gs;
