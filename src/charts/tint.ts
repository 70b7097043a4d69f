/** Lower ends of the six tints of coverage, in shares of holders: below 1 %, 1-5, 5-10, 10-20, 20-30, 30 % and more. */
export const TINTS = [0, 0.01, 0.05, 0.1, 0.2, 0.3];

/** Which of the six tints a coverage gets, 1 to 6. */
export function tint(coverage: number): number {
  return TINTS.filter((step) => coverage >= step).length;
}
