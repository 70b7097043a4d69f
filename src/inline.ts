/**
 * The scripts that stand within a page and run while it is still being read, before what follows is painted: nothing moves.
 * A page's policy lets no other run (astro.config.mjs).
 */

/** Shows the sentence right before it from its day on, by the reader's clock. Without it the date of the report stands. */
export const agingScript =
  "{const said=document.currentScript.previousElementSibling;said.hidden=Date.now()<Date.parse(said.dataset.from)}";

/** Says that the address names a choice: the page keeps room for the comparison from the start. */
export const linkedScript = 'if(/[?&]w=[^&]/.test(location.search))document.documentElement.className="chosen"';
