/**
 * HTML whose "KTP-el" and "e-KTP" stay on one line, though their hyphen is a plain one for search and copying, and whose
 * numbers stay with their units and days with their months: what `words` of markup.ts and the texts do for a sentence, done
 * for prose that was written with components. Tags are left alone, and quotations, which go elsewhere with plain spaces.
 */
export function unbroken(html: string): string {
  return html
    .split(/(<blockquote[\s\S]*?<\/blockquote>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/(?<=^|>)[^<]+/g, textUnbroken)))
    .join("");
}

function textUnbroken(text: string): string {
  const spaced = text.replaceAll(units, "$1\u00a0$2");
  return terms.test(text.trim()) ? text : spaced.replaceAll(term, span);
}

const months =
  "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December";
const units = new RegExp(
  `(\\d)\\s+((?:ribu|juta|orang|hari|bulan|tahun|kali|million|people|days|months|years|times|${months})\\b)`,
  "g",
);
const term = /e-KTP|KTP-el/g;
const span = '<span class="nb">$&</span>';

/** Text that is nothing else has its span already, or stands alone in a tag of its own. */
const terms = /^(e-KTP|KTP-el)$/;
