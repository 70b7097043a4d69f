import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverageChart } from "../../src/charts/coverage.ts";
import { standalone } from "../../src/charts/standalone.ts";
import { coverageCases, words } from "./cases.ts";
import { parsed, wordsIn } from "./read.ts";

const css = readFileSync(new URL("../../src/styles/charts.css", import.meta.url), "utf8");
const tokens = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8").split("}")[0]!;
const colours = Object.fromEntries(
  [...tokens.matchAll(/--(\w+):\s*([^;]+);/g)].map(([, token, value]) => [token!, value!]),
);
const caption = {
  title: "Sekitar 8,4% pemegang KTP-el mengaktifkan IKD, lajunya belum cukup, April 2024",
  subtitle: "Cakupan aktivasi IKD Kota Malang, persen dari pemegang KTP-el",
  source: "Sumber: Malangpariwara.com, 23 April 2024. Pantau IKD Jawa Timur, data per 21 November 2026",
};
const chart = coverageChart(coverageCases["own-target"], words, { label: "Grafik titik & garis" });
const svg = standalone(chart, caption, css, colours);

describe("a chart that travels alone", () => {
  test("is a file: name space, size, name, patterns, white paper under all", () => {
    const root = parsed(svg);
    expect(root.getAttribute("xmlns")).toBe("http://www.w3.org/2000/svg");
    expect(root.getAttribute("viewBox")).toBe(`0 0 ${root.getAttribute("width")} ${root.getAttribute("height")}`);
    expect(root.getAttribute("aria-label")).toBe("Grafik titik & garis");
    expect(root.querySelector("#hatch")).not.toBeNull();
    expect(root.querySelector("rect")!.getAttribute("fill")).toBe(colours["paper"]);
  });

  test("holds title, measure and source in lines that fit, every word of them, and the whole chart", () => {
    const said = wordsIn(svg);
    for (const text of Object.values(caption)) expect(said.join(" ")).toContain(text.split(" ").slice(0, 3).join(" "));
    expect(said.join(" ").split(" ")).toEqual(expect.arrayContaining(Object.values(caption).join(" ").split(" ")));
    expect(Math.max(...said.map((line) => line.length))).toBeLessThan(55);
    expect(svg).toContain(chart.slice(chart.indexOf(">") + 1, -"</svg>".length));
  });

  test("needs no stylesheet: concrete colours, no token, no media query, no comment", () => {
    expect(svg).not.toMatch(/var\(|@media|\/\*/);
    expect(svg).toContain(`stroke: ${colours["target"]}`);
  });

  test("a colour that is missing is an error", () => {
    const { dye: _, ...rest } = colours;
    expect(() => standalone(chart, caption, css, rest)).toThrow("no colour: dye");
  });

  test("a chart that is named by a heading of its page cannot travel", () => {
    const named = coverageChart(coverageCases.none, words, { labelledBy: "f1" });
    expect(() => standalone(named, caption, css, colours)).toThrow(/label of its own/);
  });
});
