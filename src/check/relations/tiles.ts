import { fault } from "../../cells/fault.ts";
import type { Fault } from "../../cells/problem.ts";
import type { Readings } from "../../dataset/readings.ts";
import { units } from "../../dataset/regions.ts";
import type { Region } from "../../tables/wilayah.ts";
import type { Finding } from "../finding.ts";

/** All units have a tile, or there is no map: told once, of the first that has none. */
export function* unitsHaveTiles({ wilayah }: Readings): Generator<Finding> {
  if (!wilayah.whole || wilayah.rows === null) return;
  const all = units({ regions: wilayah.rows });
  const without = all.filter(({ tileRow }) => tileRow === null);
  const [first] = without;
  if (first)
    yield { table: "wilayah", line: first.line, field: "tileRow", fault: noMap(first, without.length, all.length) };
}

function noMap({ name }: Region, lacking: number, all: number): Fault {
  const [id, en] =
    lacking === 1
      ? [`petak ${name} kosong`, `${name} has no tile`]
      : [`petak ${name} dan ${lacking - 1} wilayah lain kosong`, `${name} and ${lacking - 1} more have no tile`];
  return fault(
    "petak-kurang",
    [`${id}, dari ${all} wilayah: beranda tanpa peta.`, `${en}, of ${all} regions: the home page has no map.`],
    [
      "Isi petak_baris dan petak_kolom setiap wilayah; bila peta tidak perlu, biarkan.",
      "Fill in petak_baris and petak_kolom of every region; if no map is wanted, leave them.",
    ],
  );
}
