import { having } from "./rows.ts";
import type { ActivationRow } from "../tables/aktivasi.ts";
import type { BaseRow } from "../tables/ektp.ts";
import type { EventRow } from "../tables/kegiatan.ts";
import type { CorrectionRow } from "../tables/koreksi.ts";
import type { TimelineRow } from "../tables/linimasa.ts";
import type { ExceptionRow } from "../tables/pengecualian.ts";
import type { FacilityRow } from "../tables/sarana.ts";
import type { Source } from "../tables/sumber.ts";
import type { TargetRow } from "../tables/target.ts";
import type { Region } from "../tables/wilayah.ts";

/** The record: every row of every table, checked, in the order of the files. */
export interface Dataset {
  regions: readonly Region[];
  sources: readonly Source[];
  /** `aktivasi.csv`. */
  activations: readonly ActivationRow[];
  /** `ektp.csv`: the sizes of the bases. */
  bases: readonly BaseRow[];
  targets: readonly TargetRow[];
  events: readonly EventRow[];
  facilities: readonly FacilityRow[];
  timeline: readonly TimelineRow[];
  corrections: readonly CorrectionRow[];
  exceptions: readonly ExceptionRow[];
}

/** Code of the nation. */
export const NATION = "00";

/** The region of a code. The dataset is checked, so it exists; an unknown code is a bug. */
export function regionOf(dataset: Pick<Dataset, "regions">, code: string): Region {
  const [region] = having(dataset.regions, codeOf, code);
  if (!region) throw new Error(`no region: ${code}`);
  return region;
}

/** The source of an id. The dataset is checked, so it exists; an unknown id is a bug. */
export function sourceOf(dataset: Dataset, id: string): Source {
  const [source] = having(dataset.sources, idOf, id);
  if (!source) throw new Error(`no source: ${id}`);
  return source;
}

function codeOf({ code }: Region): string {
  return code;
}

function idOf({ id }: Source): string {
  return id;
}
