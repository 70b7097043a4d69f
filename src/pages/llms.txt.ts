import type { APIRoute } from "astro";
import { llmsText } from "../publish/llms.ts";
import { textResponse } from "../publish/response.ts";
import { dataDescription } from "../site.ts";

/** What language models should know before they quote a figure. */
export const GET: APIRoute = () => textResponse(llmsText(dataDescription()));
