import type { Page as Tab } from "playwright-core";

/**
 * What `look` tells of each page, which is written into a frame of a tab, 360 px wide, and neither fetched nor started: a
 * visit costs several times as much. `look` runs in the tab, travels there as text, and so knows of nothing else here.
 */
export async function lookAtEach<T>(
  tab: Tab,
  htmls: readonly string[],
  look: (document: Document) => readonly T[],
): Promise<T[][]> {
  // A frame has the policy of the page around it, too.
  await tab.goto("about:blank");
  return tab.evaluate<T[][]>(`${JSON.stringify(htmls)}.map((html) => (${lookAt})(html, ${look}))`);
}

/** Runs in the tab. Each page has a frame of its own: the policies of all that is written into one would add up. */
function lookAt<T>(html: string, look: (document: Document) => T): T {
  const frame = document.createElement("iframe");
  Object.assign(frame, { width: 360, height: 740 });
  document.body.append(frame);
  const inside = frame.contentDocument!;
  inside.open();
  inside.write(html);
  inside.close();
  if (inside.styleSheets.length === 0) throw new Error("a page without its styles");
  const told = look(inside);
  frame.remove();
  return told;
}
