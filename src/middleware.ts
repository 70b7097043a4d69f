import { defineMiddleware } from "astro:middleware";
import { breakable } from "./long-words.ts";
import { painted, paintsOf } from "./paint.ts";
import { narrowed } from "./policy.ts";
import { spaced } from "./spaced.ts";
import { unmistakable } from "./tags.ts";
import charts from "./styles/charts.css?raw";
import namedTiles from "./styles/named-tiles.css?raw";
import silence from "./styles/silence.css?raw";
import tokens from "./styles/tokens.css?raw";

const paints = paintsOf(charts + namedTiles + silence, tokens);

/**
 * Every built page leaves with a policy of its own styles and scripts, with its words apart and the longest of them to be
 * broken, and with colours for who knows no tokens. The live server's have none of these.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!isPage || !import.meta.env.PROD) return response;
  return new Response(painted(narrowed(spaced(breakable(unmistakable(await response.text())))), paints), response);
});
