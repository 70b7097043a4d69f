import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkData } from "../../src/check/check.ts";
import { areaOf } from "../../src/dataset/area.ts";
import { wholes } from "../../src/dataset/regions.ts";
import { regionStates } from "../../src/metrics/state.ts";
import { provinceArea } from "../area.ts";
import { elsewhere } from "../elsewhere.ts";

const TODAY = "2026-11-21";

test("the record of another province passes the check, and is known by its own name, code and number", () => {
  const files = Object.entries(elsewhere()).map(([name, text]) => ({ path: `data/${name}`, text }));
  const { dataset, problems } = checkData(files, TODAY);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(wholes(dataset!).map(({ code }) => code)).toEqual(["51"]);
  expect(areaOf(dataset!)).toEqual(provinceArea("Bali", "Bali", 37));
  const province = regionStates(dataset!, TODAY).find(({ region }) => region.code === "51")!;
  // 13 regions had a count by 15 February 2024, none of them Kabupaten Magetan (DESIGN, section 6).
  expect(province.sum?.regions).toBe(13);
});

test("no line of src/ knows the province, its codes, or how many regencies and cities it has", () => {
  const known = /Jawa Timur|East Java|\b38 (?:kab|wil|daerah|reg|dis)|\bthe 38\b|["'`]35["'`.]|\b35\.\d\d\b/;
  // Where the method's constants come from, whoever uses it: src/text/evidence.ts. What a cell looks like: examples of the declarations, of hints, and the small record that shows how rules are broken.
  const examples =
    /^src\/(?:text\/evidence\.ts|check\/examples\/|tables\/|publish\/derived\.ts|cells\/code\.ts|check\/reasons\/cells\.ts|check\/relations\/corrections\.ts)/;
  const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
  const files = globSync("src/**/*.{ts,astro}").map((file) => file.replaceAll("\\", "/"));
  const knowing = files.filter((file) => known.test(readFileSync(file, "utf8").replace(comments, "")));
  expect(knowing.filter((file) => !examples.test(file))).toEqual([]);
});
