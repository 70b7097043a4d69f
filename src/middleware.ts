import { defineMiddleware } from "astro:middleware";
import { withPolicy } from "./policy.ts";

/** Every built page leaves with its policy. The live server's pages have none: its own scripts would not run. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  return isPage && import.meta.env.PROD ? new Response(withPolicy(await response.text()), response) : response;
});
