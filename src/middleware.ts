import { defineMiddleware } from "astro:middleware";
import { narrowed } from "./policy.ts";
import { spaced } from "./spaced.ts";

/** Every built page leaves with a policy of its own styles and scripts, and with its words apart. The live server's have neither. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  return isPage && import.meta.env.PROD ? new Response(narrowed(spaced(await response.text())), response) : response;
});
