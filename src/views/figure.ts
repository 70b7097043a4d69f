import type { Grid } from "./phrase.ts";

/** A chart with its words: the finding as its title, what it measures and where that is from, the picture, its summary. */
export interface Figure {
  title: string;
  subtitle: string;
  /** SVG, with a name of its own. */
  svg: string;
  summary: string;
  /** The chart's numbers; null where the page has them elsewhere. */
  table: Grid | null;
}
