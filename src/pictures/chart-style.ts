import { readFileSync } from "node:fs";
import { outsideMedia } from "../paint.ts";
import { colour } from "./colours.ts";

/** The style sheets of the charts; what places them on a page is the page's. */
const sheets = ["charts", "silence", "nested"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8"));

/** How a mark looks, not where it stands. */
const LOOK = /^(?:fill|stroke|opacity|paint-order|font)/;

/** The look of all marks as a chart takes it along: rules of classes alone, with concrete colours and pixels. */
export const chartStyle = [...outsideMedia(sheets.join("\n")).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  .map(([, selector = "", body = ""]) => looks(selector.replaceAll(/\s+/g, " ").trim(), body))
  .join("");

/** A rule with its declarations of looks; nothing where it has none. */
function looks(selector: string, body: string): string {
  const declarations = body.split(";").map((declaration) => declaration.trim());
  const kept = declarations.filter((declaration) => LOOK.test(declaration)).map(concrete);
  return kept.length > 0 && !selector.includes(":") ? `${selector}{${kept.join(";")}}` : "";
}

function concrete(declaration: string): string {
  return declaration
    .replaceAll(/var\(--(?:sans|serif)\)/g, "Roboto,'Noto Sans',Arial,sans-serif")
    .replaceAll(/var\(--([\w-]+)\)/g, (_, token: string) => colour(token))
    .replaceAll(/([\d.]+)rem/g, (_, size: string) => `${16 * Number(size)}px`);
}
