import { describe, expect, test } from "vitest";
import { regionStates } from "../../src/metrics/state.ts";
import { press } from "../../src/views/press.ts";
import { published } from "../text/published.ts";
import { linesOf } from "./phrases.ts";

const today = "2026-11-21";
const states = regionStates(published, today);
const pressIn = (language: "id" | "en") => press({ dataset: published, states, today }, language);

describe("for the press", () => {
  const { rows, missing } = pressIn("id");

  test("every region leads to the page of its quotes, and says where there is no figure", () => {
    // 38 and the province; the nation has no page.
    expect(rows).toHaveLength(39);
    expect(rows.find(({ text }) => text === "Kota Malang")).toEqual({
      text: "Kota Malang",
      href: "/wilayah/kota-malang/kutip/",
      note: null,
    });
    expect(rows.find(({ text }) => text === "Kabupaten Banyuwangi")).toMatchObject({
      href: "/wilayah/kabupaten-banyuwangi/kutip/",
      note: "belum ada angka",
    });
    expect(rows.filter(({ note }) => note !== null)).toHaveLength(missing);
  });

  test("by name, whatever its kind: a reporter finds Madiun under M", () => {
    const names = rows.map(({ text }) => text.replace(/^(Kabupaten|Kota) /, ""));
    expect(names[0]).toBe("Jawa Timur");
    expect(names.slice(1)).toEqual(names.slice(1).toSorted());
    const found = rows.map(({ text }) => text).filter((name) => name.endsWith("Madiun"));
    expect(found).toEqual(["Kabupaten Madiun", "Kota Madiun"]);
  });
});

test("what may be written stands beside what must not", () => {
  const { mayWrite } = pressIn("en");
  expect(linesOf(mayWrite)[0]).toBe("of e-KTP holders | of residents, of the population");
  expect(linesOf(pressIn("id").mayWrite)).toHaveLength(linesOf(mayWrite).length);
});

test("the form of a citation is that of the contract", () => {
  expect(pressIn("id").citation.replaceAll("\u00a0", " ")).toBe(
    "Pantau IKD Jawa Timur. ‹judul halaman›. Angka per ‹tanggal laporan›; dihitung 21 November 2026. ‹alamat halaman›",
  );
});
