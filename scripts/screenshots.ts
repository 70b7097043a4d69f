/** `npm run screenshots`: the pictures in README.md, taken of the built pages as an Android phone shows them; run it when they look different. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { isDate } from "../src/notation/calendar.ts";
import { onlyFonts } from "../tests/browser/fonts.ts";
import { serve } from "../tests/serve.ts";
import { builtSite } from "./built-site.ts";
import { chromiumArguments, chromiumPath } from "./chromium.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";

const USAGE = "npm run screenshots -- --today YYYY-MM-DD";
const FOLDER = join(".github", "screenshots");

/** Bytes of one picture that we allow: whoever opens the repository loads them all. */
const MOST = 120_000;

interface Shot {
  name: string;
  path: string;
  /** What stands at the top edge of the picture; else the page's beginning. */
  from?: string;
  width: number;
  height: number;
  /** Pixels of the picture for each of the page. */
  scale: number;
  dark?: boolean;
}

const desktop = { width: 1280, height: 900, scale: 1 };
const phone = { width: 360, height: 760, scale: 2 };

const shots: Shot[] = [
  { name: "beranda", path: "/", ...desktop },
  { name: "sunyi", path: "/", from: "#sunyi", ...desktop },
  { name: "kota-malang", path: "/wilayah/kota-malang/", ...phone },
  { name: "kota-surabaya-gelap", path: "/wilayah/kota-surabaya/", ...phone, dark: true },
  { name: "bandingkan", path: "/bandingkan/?w=kota-madiun,kota-malang", from: "#hasil", ...phone },
];

await runCommand(USAGE, async () => {
  const { values } = optionsOf({ today: { type: "string" } });
  const folder = builtSite("screenshots", { SOURCE_DATE_EPOCH: String(noonInJakarta(values.today)) });
  const server = await serve(folder, "/");
  const program = { executablePath: chromiumPath(), args: chromiumArguments };
  const browser = await chromium.launch({ ...program, env: onlyFonts("roboto") });
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of shots) {
    const picture = await take(browser, server.origin, shot);
    if (picture.length > MOST) throw new Error(`${shot.name} has ${picture.length} bytes, ${MOST} are allowed`);
    writeFileSync(join(FOLDER, `${shot.name}.webp`), picture);
    console.log(`${join(FOLDER, shot.name)}.webp: ${picture.length} bytes`);
  }
  await browser.close();
  await server.close();
  return 0;
});

/** Seconds since 1970: the pages speak of this day, so the same data gives the same pictures. */
function noonInJakarta(today: string | undefined): number {
  if (today === undefined || !isDate(today)) throw new UsageError("--today: the day the pages speak of");
  return Date.parse(`${today}T12:00+07:00`) / 1000;
}

/** A part of a page as WebP: half the bytes of PNG at the same sharpness. */
async function take(browser: Browser, origin: string, shot: Shot): Promise<Buffer> {
  const { path, from = "html", width, height, scale, dark = false } = shot;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? "dark" : "light",
  });
  const tab = await context.newPage();
  await tab.goto(origin + path, { waitUntil: "networkidle" });
  await tab.locator(from).evaluate((element) => element.scrollIntoView());
  const picture = await asWebp(context, await tab.screenshot());
  await context.close();
  return picture;
}

/** Chromium's DevTools write WebP at one pixel to a pixel only, so a canvas does it. */
async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const tab = await context.newPage();
  const address = await tab.evaluate(async (bytes) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${bytes}` });
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d")!.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.85);
  }, png.toString("base64"));
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}
