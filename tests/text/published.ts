import { readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { checkData } from "../../src/check/check.ts";

/** The record as it is published: what is said of it must hold whatever is added to it. */
export const published: Dataset = read();

function read(): Dataset {
  const names = readdirSync("data").filter((name) => name.endsWith(".csv"));
  const files = names.map((name) => ({ path: `data/${name}`, bytes: readFileSync(`data/${name}`) }));
  const { dataset, problems } = checkData(files, "2026-11-21");
  if (!dataset) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return dataset;
}
