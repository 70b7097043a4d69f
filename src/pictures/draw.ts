import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "./letters.ts";
import { indexedPng } from "./png.ts";

/** An SVG as a PNG of `width` pixels, with the fonts of the packages and no other. */
export function drawn(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Roboto" },
    logLevel: "error",
  }).render();
  return indexedPng({ width: image.width, height: image.height, rgba: image.pixels });
}
