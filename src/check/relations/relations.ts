import { basesAgree } from "./bases.ts";
import { correctionsAreMeant, correctionsHold } from "./corrections.ts";
import { totalsAreOfPeople, totalsGrow } from "./cumulative.ts";
import { periodsAreInOrder, sourcesArePublished } from "./dates.ts";
import { keysAreUnique } from "./keys.ts";
import { pagesAreOneSource } from "./pages.ts";
import { regionsFitTheirWhole } from "./province.ts";
import { regionsExist, sourcesExist } from "./references.ts";
import {
  nationAndProvinceAreThere,
  namesDiffer,
  regionsAgree,
  regionsHoldOthers,
  regionsLieInOthers,
  tilesAreApart,
} from "./regions.ts";
import { recordedWithinEligible, registersChangeSlowly, residentsAreOfDukcapil } from "./registers.ts";
import { sharesGrow } from "./shares.ts";
import { unitsHaveTiles } from "./tiles.ts";
import { impliedHoldersFollow, nationalTargetHoldsToday, nationalTargetIsWhole } from "./targets.ts";
import type { Readings } from "../../dataset/readings.ts";
import type { RelationRule } from "../finding.ts";

/**
 * The rules between rows and between tables that need no metrics, asked in this order after that of dates in time; `before`:
 * earlier readings, null without.
 */
export const relationsSince = (before: Readings | null): readonly RelationRule[] => [
  keysAreUnique,
  regionsExist,
  sourcesExist(before),
  regionsAgree,
  namesDiffer,
  nationAndProvinceAreThere,
  regionsLieInOthers,
  regionsHoldOthers,
  tilesAreApart,
  unitsHaveTiles,
  pagesAreOneSource,
  sourcesArePublished,
  periodsAreInOrder,
  totalsGrow,
  sharesGrow,
  totalsAreOfPeople,
  regionsFitTheirWhole,
  basesAgree,
  recordedWithinEligible,
  registersChangeSlowly,
  residentsAreOfDukcapil,
  nationalTargetIsWhole,
  nationalTargetHoldsToday,
  impliedHoldersFollow,
  correctionsAreMeant,
  correctionsHold(before),
];
