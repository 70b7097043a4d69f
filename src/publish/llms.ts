import { codeReference, licence, type Description } from "./description.ts";

/** `/llms.txt`: for language models and those who build on them, what the data are, what must go with a figure, and where it is. */
export function llmsText(data: Description): string {
  const { publisher, summary, title, files, documents, addressOf } = data;
  const parts = [
    `# ${publisher.name}`,
    `> ${summary.en}`,
    terms(data),
    section("Data", [
      ["Data Package: tables, columns, types, keys", "/data/datapackage.json"],
      ...files.map((file): Entry => [file.title.en, file.path]),
    ]),
    section("API", [
      ["OpenAPI 3.1 description", "/api/v1/openapi.json"],
      ...documents.map((file): Entry => [file.title.en, file.path]),
    ]),
    section("Pages", [
      ["Data dictionary and licence", "/en/data/"],
      ["Method: coverage, intervals, targets", "/en/metodologi/"],
      ["Corrections", "/en/koreksi/"],
      ["Versions of the data", "/en/data/versi/"],
      [`${title.id} (Bahasa Indonesia)`, "/"],
    ]),
  ];
  return `${parts.join("\n\n")}\n`;

  function section(heading: string, entries: readonly Entry[]): string {
    return [`## ${heading}`, "", ...entries.map(([text, path]) => `- [${text}](${addressOf(path)})`)].join("\n");
  }
}

type Entry = [text: string, path: string];

/** What a figure must not lose on its way into an answer. */
function terms({ version, built, temporal, publisher, regionCodes }: Description): string {
  return [
    `- Never give a percentage without its base (e-KTP holders, people obliged to hold a KTP, residents, or a target), its date and its source.`,
    `- Figures are of the day they name, from ${temporal.from} to ${temporal.to}; the present state of a region is not known.`,
    `- What is not known is null or an empty cell, never 0. The ends of an interval belong to the figure.`,
    `- Region codes follow ${codeReference.decree}; they are text: ${regionCodes[0]}.10 is not ${regionCodes[0]}.1.`,
    `- Licence ${licence.name}, ${licence.url}: credit "${publisher.name}" with a link. Version ${version}, calculated on ${built}.`,
  ].join("\n");
}
