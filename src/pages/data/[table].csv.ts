import type { APIRoute, GetStaticPaths } from "astro";
import { coverageRows, csvOf, summaryRows } from "../../publish/derived-rows.ts";
import { cakupan, ringkasan } from "../../publish/derived.ts";
import { csvResponse } from "../../publish/response.ts";
import { loadSite } from "../../site.ts";

export const getStaticPaths = (() => {
  const { files, states } = loadSite();
  const committed = files.map(({ name, bytes }) => ({ params: { table: name }, props: { body: bytes } }));
  const derived = [
    { params: { table: cakupan.name }, props: { body: csvOf(cakupan, coverageRows(states)) } },
    { params: { table: ringkasan.name }, props: { body: csvOf(ringkasan, summaryRows(states)) } },
  ];
  return [...committed, ...derived];
}) satisfies GetStaticPaths;

/** A table of `data/` byte for byte, or one calculated from them. */
export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ props }) => csvResponse(props.body);
