import type { APIRoute, GetStaticPaths } from "astro";
import { languages, type Language } from "../../notation/language.ts";
import { htmlResponse } from "../../publish/response.ts";
import { filePath } from "../../routes.ts";
import { loadSite } from "../../site.ts";
import { redirectHtml, redirects, type Redirect } from "../../views/redirects.ts";

export const getStaticPaths = (() =>
  languages.flatMap((language) =>
    redirects(loadSite()).map((redirect) => ({
      params: { from: filePath(language, redirect.from).slice(0, -1) },
      props: { redirect, language },
    })),
  )) satisfies GetStaticPaths;

/** The addresses that lead to others: codes of regions, and the names they had before. */
export const GET: APIRoute<{ redirect: Redirect; language: Language }> = ({ props }) =>
  htmlResponse(redirectHtml(loadSite(), props.redirect, props.language));
