import { baseName } from "../metrics/candidates.ts";
import type { BaseTest, Claim } from "../metrics/claims.ts";
import type { RegionState } from "../metrics/state.ts";
import { datasetJson } from "./dataset.ts";
import type { Edition } from "./description.ts";
import type { ClaimsJson } from "./schema/documents.ts";
import type { ClaimJson, MatchJson } from "./schema/region.ts";
import { endsJson, quantityJson } from "./summary.ts";

/** `/api/v1/claims.json`: every printed percentage with its verdict, in code order. */
export function claimsJson(states: readonly RegionState[], edition: Edition): ClaimsJson {
  return {
    dataset: datasetJson(edition),
    today: edition.built,
    claims: states.flatMap((state) => state.claims.map(claimJson)),
  };
}

/** One claim, here and in its region's document. */
export function claimJson(claim: Claim): ClaimJson {
  return {
    region: claim.region,
    date: claim.date,
    source: claim.source,
    count: quantityJson(claim.count),
    share: claim.share.value,
    statedBase: claim.statedBase,
    verdict: claim.verdict,
    impliedBase: quantityJson(claim.impliedBase),
    matches: matchesJson(claim.tests),
    untested: claim.untested.map(({ base }) => baseName(base)),
    near: claim.near,
  };
}

/** The first size of each base that fits. */
function matchesJson(tests: readonly BaseTest[]): MatchJson[] {
  const matching = Map.groupBy(
    tests.filter(({ matches }) => matches),
    ({ base }) => baseName(base),
  );
  return [...matching].flatMap(([base, tested]) =>
    tested.slice(0, 1).map(({ share }) => ({ base, ...endsJson(share) })),
  );
}
