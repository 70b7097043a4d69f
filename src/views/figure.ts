import type { KeyEntry } from "./key.ts";
import type { Grid } from "./phrase.ts";

/** A chart, named in one sentence, and its numbers. */
export interface ChartFigure {
  /** SVG. */
  svg: string;
  /** What its marks mean; empty where they bear their names. */
  key: KeyEntry[];
  /** Null where the page has them elsewhere. */
  table: Grid | null;
}
