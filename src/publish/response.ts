/** A JSON document: readable, one final newline. */
export function jsonResponse(document: unknown): Response {
  return new Response(JSON.stringify(document, null, 1) + "\n", { headers: { "content-type": "application/json" } });
}

/** A CSV file; bytes are passed on untouched. */
export function csvResponse(body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, { headers: { "content-type": "text/csv; charset=utf-8" } });
}

/** A plain text. */
export function textResponse(body: string): Response {
  return new Response(body, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
