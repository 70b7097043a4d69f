import type { KeyEntry } from "./key.ts";
import type { Grid } from "./phrase.ts";

/** A chart with its words: the finding as its title, what it measures and where that is from, the picture, its summary. */
export interface ChartFigure {
  /** Of the title, which names the picture. */
  id: string;
  title: string;
  subtitle: string;
  /** SVG, named by the title. */
  svg: string;
  /** What its marks mean; empty where they bear their names. */
  key: KeyEntry[];
  summary: string;
  /** The chart's numbers; null where the page has them elsewhere. */
  table: Grid | null;
}
