import type { RelationRule } from "../finding.ts";
import { claimsFit } from "./claims.ts";
import { activationsWithinHolders } from "./holders.ts";
import { targetsAddUp } from "./targets.ts";

/** The rules that hold figures against the metrics, asked in this order after those between rows. */
export const figures: readonly RelationRule[] = [activationsWithinHolders, claimsFit, targetsAddUp];
