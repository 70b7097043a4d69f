import type { Grid } from "./phrase.ts";

/** A chart with its words: the finding as its title, the picture, its summary. */
export interface ChartFigure {
  /** Of the title, which names the picture. */
  id: string;
  title: string;
  /** SVG, named by the title. */
  svg: string;
  summary: string;
  /** The chart's numbers; null where the page has them elsewhere. */
  table: Grid | null;
}
