import type { APIRoute, GetStaticPaths } from "astro";
import { textResponse } from "../../publish/response.ts";
import { securityText } from "../../publish/security.ts";
import { dataDescription } from "../../site.ts";

export const getStaticPaths = (() => {
  const body = securityText(dataDescription());
  return body === null ? [] : [{ params: { hidden: ".well-known" }, props: { body } }];
}) satisfies GetStaticPaths;

/** `/.well-known/security.txt`: where to report a weakness; not there without an address to write to. */
export const GET: APIRoute<{ body: string }> = ({ props }) => textResponse(props.body);
