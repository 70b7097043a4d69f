import { defineMiddleware } from "astro:middleware";
import { narrowed } from "./policy.ts";

/** Every built page leaves with a policy of its own styles and scripts. The live server's pages have none. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  return isPage && import.meta.env.PROD ? new Response(narrowed(await response.text()), response) : response;
});
