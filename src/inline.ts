/**
 * The scripts that stand within a page and run while it is still being read, before what follows is painted: nothing moves.
 * A page's policy lets no other run (astro.config.mjs).
 */

/** Shows the sentence right before it from its day on, by the reader's clock. Without it the date of the report stands. */
export const agingScript =
  "{const said=document.currentScript.previousElementSibling;said.hidden=Date.now()<Date.parse(said.dataset.from)}";

/** Says that the address names a choice: the page keeps room for the comparison from the start. */
export const linkedScript = 'if(/[?&]w=[^&]/.test(location.search))document.documentElement.className="chosen"';

/**
 * The link right before it leads to the same place in the other language: what the address asks for and where it points
 * to go along. Read at the press, since both change while the page is open. Without it the link leads to the plain page.
 */
export const switchScript =
  '{const link=document.currentScript.previousElementSibling,to=link.getAttribute("href");for(const press of["mousedown","contextmenu","click"])link.addEventListener(press,()=>{link.href=to+location.search+location.hash})}';

/**
 * On the page of missing pages: the address tells the language that its reader had. `data-path` is where the English pages
 * begin, `data-title` what the page is called there. Without it the answer stands in both languages.
 */
export const missingScript =
  '{const root=document.documentElement,{path,title}=document.currentScript.dataset;root.className="told";if((location.pathname+"/").indexOf(path)===0){root.lang="en";document.title=title}}';
