/** A JSON document as its file has it: readable, one final newline. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A JSON document. */
export function jsonResponse(document: unknown): Response {
  return new Response(jsonText(document), { headers: { "content-type": "application/json" } });
}

/** A CSV file; bytes are passed on untouched. */
export function csvResponse(body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, { headers: { "content-type": "text/csv; charset=utf-8" } });
}

/** Any other file, by what it is called on the web. */
export function fileResponse(body: Uint8Array<ArrayBuffer>, mediaType: string): Response {
  return new Response(body, { headers: { "content-type": mediaType } });
}

/** A page that is written whole by its address. */
export function htmlResponse(body: string): Response {
  return new Response(body, { headers: { "content-type": "text/html; charset=utf-8" } });
}

/** A feed, a list of addresses. */
export function xmlResponse(body: string, type = "application/xml"): Response {
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
}

/** A plain text. */
export function textResponse(body: string): Response {
  return new Response(body, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

/** A drawing that stands alone. */
export function svgResponse(svg: string): Response {
  return new Response(svg, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
}
