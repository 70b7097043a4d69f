/** What another site may show of a region: the latest card, with the chart, or the card of one date, which stays. */
export type EmbedKind = "card" | "chart" | "frozen";

/**
 * How high the frame of each kind is, in pixels: whole from 300 px on, in any letters, without script. A frozen card has
 * room for the notice of a change. Frames that stand on other sites have these heights: they can only become larger.
 */
export const heights: Record<EmbedKind, number> = { card: 460, chart: 640, frozen: 580 };
