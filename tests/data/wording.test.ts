import { expect, test } from "vitest";
import { rowsOf } from "./read.ts";

const NOTED = ["sumber", "aktivasi", "ektp", "target", "kegiatan"];
const BASES_ID = /pemegang KTP-el|wajib KTP|pemilih|penduduk|target|basis(nya)? tidak disebut/;
const BASES_EN = /e-KTP holders|obliged to hold a KTP|voters|residents|target|base (is )?not stated/;

function sentences(texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text ?? "").split(/(?<=[.!?])\s/));
}

function withoutBase(texts: (string | undefined)[], bases: RegExp): string[] {
  return sentences(texts).filter((sentence) => /\d ?%|\d persen/.test(sentence) && !bases.test(sentence));
}

test("no percentage in a note or an event stands without its base", () => {
  const timeline = rowsOf("data/linimasa.csv");
  const notes = NOTED.flatMap((table) => rowsOf(`data/${table}.csv`).map((row) => row["catatan"]));
  expect(withoutBase([...notes, ...timeline.map((row) => row["peristiwa_id"])], BASES_ID)).toEqual([]);
  expect(
    withoutBase(
      timeline.map((row) => row["peristiwa_en"]),
      BASES_EN,
    ),
  ).toEqual([]);
});

test("a source whose own address was not whole stands with its publisher's, and says so", () => {
  const sources = rowsOf("data/sumber.csv");
  const bare = sources.filter((row) => /^https?:\/\/[^/]+\/$/.test(row["url"] ?? ""));
  expect(bare.map((row) => row["id"])).toEqual(["liputan15-2024-02"]);
  expect(bare.filter((row) => !row["catatan"]?.includes("alamat medianya"))).toEqual([]);
  const broken = /twitter\.com$|privacy$|tentang-kami$|@|id\/.*harian\.disway\.id$/;
  expect(sources.filter((row) => broken.test(row["url"] ?? ""))).toEqual([]);
});

test("an archived copy is looked for under the source's own address", () => {
  const archive = /^https:\/\/web\.archive\.org\/web\/\d{4,14}\//;
  const archived = rowsOf("data/sumber.csv").filter((row) => archive.test(row["arsip"] ?? ""));
  expect(archived.length).toBeGreaterThan(200);
  expect(archived.filter(({ arsip, url }) => arsip?.replace(archive, "") !== url)).toEqual([]);
});
