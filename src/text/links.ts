import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount } from "../notation/number.ts";
import { yearOf } from "../notation/calendar.ts";
import type { Source } from "../tables/sumber.ts";

/** Why an address gave no page: the status it answered with, or what came in between. */
export type NoPage =
  number | "timeout" | "refused" | "unknown-host" | "certificate" | "redirects" | "not-asked" | "network";

/** What came of asking an address. Dead is only what says so itself; a host that is slow or turns machines away is unsure. */
export type LinkAnswer =
  { kind: "answers" } | { kind: "moved"; to: string } | { kind: "dead" | "unsure"; because: NoPage };

/** A source and what its address answered. */
export interface AskedSource {
  source: Source;
  answer: LinkAnswer;
}

/** Said where no site at all could be reached: that says nothing of the addresses. */
export const offline: Bilingual = {
  id: "Tidak satu situs pun terjangkau. Periksa sambungan internet, lalu coba lagi.",
  en: "No site could be reached at all. Check the internet connection, then try again.",
};

/** Whether a site answered, be it that the page is gone. */
export function isReached({ answer }: AskedSource): boolean {
  return !("because" in answer) || typeof answer.because === "number";
}

/** What the addresses of the sources answered, as lines: how many of each kind, then the dead, the moved and the unsure. */
export function linksText(file: string, asked: readonly AskedSource[], language: Language): string {
  const parts = kinds.flatMap((kind) => {
    const lines = asked.flatMap(({ source, answer }) =>
      answer.kind === kind
        ? [`${file}:${source.line} ${source.id} ${source.url}\n  ${remedy(source, answer, language)}`]
        : [],
    );
    return lines.length === 0 ? [] : [`\n${headings[kind][language]}:`, ...lines];
  });
  return [summary(asked, language), ...parts].join("\n");
}

const kinds = ["dead", "moved", "unsure"] as const;

const headings: Record<(typeof kinds)[number], Bilingual> = {
  dead: { id: "Mati", en: "Dead" },
  moved: { id: "Pindah", en: "Moved" },
  unsure: { id: "Tidak pasti (buka di peramban)", en: "Unsure (open in a browser)" },
};

/** `222 alamat: 200 menjawab, 12 pindah, 4 mati, 6 tidak pasti.` */
function summary(asked: readonly AskedSource[], language: Language): string {
  const count = (kind: LinkAnswer["kind"]) =>
    formatCount(asked.filter(({ answer }) => answer.kind === kind).length, language);
  const all = formatCount(asked.length, language);
  return {
    id: `${all} alamat: ${count("answers")} menjawab, ${count("moved")} pindah, ${count("dead")} mati, ${count("unsure")} tidak pasti.`,
    en: `${all} ${asked.length === 1 ? "address" : "addresses"}: ${count("answers")} answering, ${count("moved")} moved, ${count("dead")} dead, ${count("unsure")} unsure.`,
  }[language];
}

/** What was found, and what to write into the row. */
function remedy(source: Source, answer: LinkAnswer, language: Language): string {
  if (answer.kind === "answers") return "";
  if (answer.kind === "moved") {
    return {
      id: `Kini di ${answer.to}. Bila halamannya sama, tulis itu di url.`,
      en: `Now at ${answer.to}. If it is the same page, write that in url.`,
    }[language];
  }
  return `${becauseText(answer.because, language)} ${archiveText(source, language)}`;
}

/** The archived copy of a source, or where to look for one. */
function archiveText({ url, archive, published }: Source, language: Language): string {
  if (archive !== null) return { id: `Arsip: ${archive}`, en: `Archive: ${archive}` }[language];
  const year = published ? yearOf(published.first) : "2";
  const copy = `https://web.archive.org/web/${year}/${url}`;
  return {
    id: `Belum ada arsip. Periksa ${copy}; bila ada salinannya, tulis itu di arsip.`,
    en: `No archive yet. Look at ${copy}; if it has a copy, write that in arsip.`,
  }[language];
}

function becauseText(because: NoPage, language: Language): string {
  if (typeof because === "number") return { id: `Menjawab ${because}.`, en: `Answers ${because}.` }[language];
  return faults[because][language];
}

const faults: Record<Exclude<NoPage, number>, Bilingual> = {
  timeout: { id: "Tidak menjawab pada waktunya.", en: "No answer in time." },
  refused: { id: "Menolak sambungan.", en: "Refuses the connection." },
  "unknown-host": { id: "Nama situsnya tidak dikenal.", en: "There is no site of that name." },
  certificate: { id: "Sertifikatnya tidak sah.", en: "Its certificate is not valid." },
  redirects: { id: "Dialihkan berputar-putar.", en: "Redirected in circles." },
  "not-asked": {
    id: "Tidak ditanya: situsnya sudah dua kali tidak menjawab.",
    en: "Not asked: its site failed to answer twice.",
  },
  network: { id: "Sambungannya putus.", en: "The connection broke." },
};
