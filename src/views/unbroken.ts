/**
 * HTML whose "KTP-el" and "e-KTP" stay on one line, though their hyphen is a plain one for search and copying: what
 * `words` of markup.ts does for a text, done for prose that was written with components. Tags are left alone.
 */
export function unbroken(html: string): string {
  return html.replaceAll(/(?<=^|>)[^<]+/g, (text) => (terms.test(text.trim()) ? text : text.replaceAll(term, span)));
}

const term = /e-KTP|KTP-el/g;
const span = '<span class="nb">$&</span>';

/** Text that is nothing else has its span already, or stands alone in a tag of its own. */
const terms = /^(e-KTP|KTP-el)$/;
