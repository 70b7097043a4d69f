import { namedTiles, type NamedTile } from "../../charts/named-tiles.ts";
import { TINTS } from "../../charts/tint.ts";
import { areaOf } from "../../dataset/area.ts";
import { unitStates, type RegionState } from "../../metrics/state.ts";
import { regionPath } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { tileNumber, tileSentence, tintLabels } from "../../text/home.ts";
import { tileMarks, tintHead, touchHint } from "../../text/tile-map.ts";
import { tileName } from "../../text/tile-name.ts";
import { altMap } from "../../text/elsewhere.ts";

/** The map of named tiles with its words. */
export interface TileMapPart {
  svg: string;
  /** What a touch does, where a script makes it so. */
  hint: string;
  /** Opens the key. */
  head: string;
  /** One for each of the six tints, from the lightest. */
  tints: string[];
  /** What the other marks mean; null for one that the map does not have. */
  marks: { none: string | null; met: string | null; possibly: string | null; city: string | null };
}

/** All units by their last usable report; null if one of them has no place on the map. */
export function tileMapPart(site: Pick<Site, "dataset" | "states">, language: Language): TileMapPart | null {
  const states = unitStates(site);
  if (states.some(({ region }) => region.tileRow === null)) return null;
  const missing = states.filter(({ latest }) => !latest).length;
  const tiles = states.map((state) => tileOf(state, language));
  const shown = (name: keyof typeof tileMarks, is: (tile: NamedTile) => boolean) =>
    tiles.some(is) ? tileMarks[name][language] : null;
  return {
    svg: namedTiles(tiles, { label: altMap(missing, states.length, areaOf(site.dataset), language) }),
    hint: touchHint[language],
    head: tintHead[language],
    tints: tintLabels(TINTS, language),
    marks: {
      none: shown("none", ({ coverage }) => coverage === null),
      met: shown("met", ({ met }) => met === true),
      possibly: shown("possibly", ({ met }) => met === null),
      city: shown("city", ({ type }) => type !== ""),
    },
  };
}

function tileOf(state: RegionState, language: Language): NamedTile {
  const { region, latest, status } = state;
  return {
    row: region.tileRow!,
    column: region.tileColumn!,
    name: tileName(region.name),
    type: region.type === "kota" ? "Kota" : "",
    href: href(language, regionPath(region.slug)),
    coverage: latest?.coverage?.value ?? null,
    value: latest ? tileNumber(latest, language) : "",
    met: status === "mungkin-tercapai" ? null : status === "tercapai",
    sentence: `${region.name}: ${tileSentence(state, language)}`,
  };
}
