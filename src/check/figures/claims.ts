import type { Dataset } from "../../dataset/dataset.ts";
import { datasetAsRead } from "./as-read.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { Finding } from "../finding.ts";
import { claimsOf, type Claim } from "../../metrics/claims.ts";
import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";

/** A percentage and a count of one row that no base on file brings together: one of the two is perhaps a slip. */
export function* claimsFit(readings: Readings): Generator<Finding> {
  const dataset = datasetAsRead(readings);
  // With a part of the bases or targets unread, a percentage that fits nothing would only be its consequence.
  if (!readings.ektp.whole || !readings.target.whole || dataset.targets.length === 0) return;
  const regions = basesByRegion(dataset);
  for (const row of dataset.activations) {
    if (row.count === null || row.share === null) continue;
    const own = { ...dataset, activations: [row], bases: regions.get(row.region) ?? [] };
    const [claim] = claimsOf(own, row.region);
    if (claim?.verdict === "tidak-cocok")
      yield { table: "aktivasi", line: row.line, field: "share", fault: fitsNothing(claim) };
  }
}

function basesByRegion({ bases }: Dataset): Map<string, Dataset["bases"][number][]> {
  const regions = new Map<string, Dataset["bases"][number][]>();
  for (const row of bases) regions.set(row.region, [...(regions.get(row.region) ?? []), row]);
  return regions;
}

function fitsNothing({ report, impliedBase }: Claim): Fault {
  const share = `persen «${report.share.printed}»`;
  const size = impliedBase ? Math.round(impliedBase.value) : null;
  return fault(
    "klaim-tidak-cocok",
    [
      `${share} dan jumlah ${report.count} tidak cocok dengan basis mana pun di ektp.csv${size ? `; basisnya menjadi sekitar ${size} orang` : ""}.`,
      `${share} and jumlah ${report.count} fit no base in ektp.csv${size ? `; the base would be about ${size} people` : ""}.`,
    ],
    [
      "Periksa keduanya di sumber; bila memang tercetak begitu, biarkan: halaman menunjukkannya.",
      "Check both in the source; if they are printed so, leave them: the page shows it.",
    ],
  );
}
