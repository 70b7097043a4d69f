import type { APIRoute } from "astro";
import { loadSite } from "../../site.ts";
import { checkerRecord } from "../../views/claims/checker-record.ts";

/** What the checker on /klaim/ fetches when someone uses it; the public data are under /data/ and /api/. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(checkerRecord(loadSite().dataset)), { headers: { "content-type": "application/json" } });
