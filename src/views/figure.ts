import type { Grid } from "./phrase.ts";

/** A chart, named in one sentence, and its numbers. */
export interface ChartFigure {
  /** SVG. */
  svg: string;
  /** Null where the page has them elsewhere. */
  table: Grid | null;
}
