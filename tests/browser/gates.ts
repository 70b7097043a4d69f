import type { Page as Tab } from "playwright-core";

// What a page must not do whatever its letters, one function for each, run in the page. None knows of another: they travel
// there as text. Lengths that depend on the reader's letters are told in those of 16 px, the size most readers have.

/** What all gates find on the page as it now stands, in one trip; an error where it is not as wide as it should be. */
export async function findings(tab: Tab, width: number): Promise<string[]> {
  return tab.evaluate<string[]>(`[${gates.map((gate) => `...(${gate})()`).join(",")}, ...(${otherWidth})(${width})]`);
}

/** The width that was looked at, if it is another. */
function otherWidth(expected: number): string[] {
  return innerWidth === expected ? [] : [`${innerWidth} px wide`];
}

/** Opens what is folded: words must fit there too. */
export function unfold(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** What readers came for that ends below the first screen of a phone: the field for a name, else the number of the page. */
export function belowFirstScreen(): string[] {
  const first = document.querySelector("#nama") ?? document.querySelector("main .big");
  const bottom = first?.getBoundingClientRect().bottom ?? 0;
  return bottom > 740 ? [`${first!.outerHTML.slice(0, 30)} ends at ${Math.round(bottom)} px`] : [];
}

/** What reaches beyond the right edge, if it can be scrolled to. */
function tooWide(): string[] {
  const { scrollWidth } = document.scrollingElement!;
  if (scrollWidth <= innerWidth) return [];
  const beyond = [...document.body.querySelectorAll("*")].filter(
    (element) => !element.closest(".scroll") && element.getBoundingClientRect().right > innerWidth + 1,
  );
  return [`too wide: ${scrollWidth} px`, ...beyond.map((element) => element.outerHTML.slice(0, 100)).slice(0, 5)];
}

/** Boxes that hide a part of their text; what is there for screen readers alone is meant to. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
    .filter((element) => !(element instanceof SVGElement) && getComputedStyle(element).clipPath === "none")
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    })
    .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
}

/** Words and numbers that stand on more than one line; code and addresses may, what no line can hold, and what is only read aloud. */
function broken(): string[] {
  const clipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
  const range = document.createRange();
  const rectsOf = (text: Node, from: number, to: number) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return [...range.getClientRects()];
  };
  const isBroken = (text: Node, from: number, to: number) =>
    new Set(rectsOf(text, from, to).map(({ bottom }) => Math.round(bottom))).size > 1;
  const mayBreak = (text: Node, { index, 0: run }: RegExpExecArray) => {
    if (/[=<>]|^\(?\/|:\/\/|\.(id|com|org|net|co|csv|json)\b/.test(run)) return true;
    const whole = rectsOf(text, index, index + run.length).reduce((sum, { width }) => sum + width, 0);
    return (whole > innerWidth - 32 || run.length > 40) && !run.includes("\u00a0");
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const content = text.textContent!;
    // What stands on one line is not broken: most texts are, and most runs of letters in the others.
    if (!isBroken(text, 0, content.length)) continue;
    const parent = text.parentElement!;
    if (parent.closest("code, pre, script, style, svg") || clipped(parent)) continue;
    for (const run of content.matchAll(/[^ \n]+/g)) {
      if (!isBroken(text, run.index, run.index + run[0].length) || mayBreak(text, run)) continue;
      for (const word of run[0].matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*%?/gu)) {
        const from = run.index + word.index;
        if (isBroken(text, from, from + word[0].length))
          found.push(`broken: ${word[0]} in ${parent.outerHTML.slice(0, 80)}`);
      }
    }
  }
  return found;
}

/** What stands before and after the break, where a text that opens with punctuation opens a line. */
function torn(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const before = text.previousSibling;
    if (!before || !/^[,.;:)]/.test(text.textContent ?? "")) continue;
    const [sign, last] = [document.createRange(), document.createRange()];
    sign.setStart(text, 0);
    sign.setEnd(text, 1);
    last.selectNodeContents(before);
    const above = [...last.getClientRects()].at(-1);
    const box = sign.getBoundingClientRect();
    if (above && box.width > 0 && box.top >= above.bottom - 2)
      found.push(`torn: ${before.textContent}|${text.textContent}`);
  }
  return found;
}

/** Lines of text that stand on another, outside pictures; what opens over the page, on a ground of its own, may cover it. */
function meeting(): string[] {
  // Each element is asked once, whatever number of texts it holds.
  const once = <T>(ask: (element: Element) => T, none: T) => {
    const answers = new Map<Element | null, T>([[null, none]]);
    return (element: Element | null): T => {
      if (!answers.has(element)) answers.set(element, ask(element!));
      return answers.get(element)!;
    };
  };
  const hidden: (element: Element | null) => boolean = once(
    (element) =>
      element.matches("svg, script, style") ||
      getComputedStyle(element).clipPath !== "none" ||
      hidden(element.parentElement),
    false,
  );
  const isOver = (element: Element) => {
    const { position, backgroundColor } = getComputedStyle(element);
    return position === "absolute" && backgroundColor !== "rgba(0, 0, 0, 0)";
  };
  const layerOf: (element: Element | null) => Element | null = once(
    (element) => (isOver(element) ? element : layerOf(element.parentElement)),
    null,
  );
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: {
    text: string;
    layer: Element | null;
    box: { left: number; right: number; top: number; bottom: number };
  }[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.textContent!.trim() === "" || hidden(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    // The box of a line is higher than its letters, whose size it is about.
    const size = parseFloat(getComputedStyle(text.parentElement!).fontSize);
    const layer = layerOf(text.parentElement);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      const box = { left, right, top: middle - size / 2, bottom: middle + size / 2 };
      if (right - left > 1) lines.push({ text: text.textContent!.trim(), layer, box });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < lines.length && lines[next]!.box.top < a.box.bottom; next++) {
      const { text, layer, box } = lines[next]!;
      const wide = Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left);
      const high = Math.min(a.box.bottom, box.bottom) - box.top;
      if (layer === a.layer && wide > 1 && high > 2)
        found.push(`meet: "${a.text.slice(0, 40)}" and "${text.slice(0, 40)}"`);
    }
    return found;
  });
}

/** Pairs of labels of one chart whose letters meet; the empty room above and below letters may. */
function colliding(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>("main svg")].flatMap((chart) => {
    const labels = [...chart.querySelectorAll("text")].map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const air = (bottom - top) * 0.18;
      return { text: label.textContent, left, right, top: top + air, bottom: bottom - air };
    });
    return labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
        .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map((b) => `labels meet: "${a.text}" and "${b.text}"`),
    );
  });
}

/** Labels that reach beyond what is shown of their chart; where it scrolls by itself, beyond the chart and the 4 px around it. */
function cutLabels(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>("main svg")].flatMap((chart) => {
    const scrolls = chart.closest(".scroll") !== null;
    const bounded = scrolls || getComputedStyle(chart).overflow !== "visible";
    const edge = (bounded ? chart : document.documentElement).getBoundingClientRect();
    const around = scrolls ? 4 : 1;
    return [...chart.querySelectorAll("text")].flatMap((label) => {
      const { width, left, right } = label.getBoundingClientRect();
      const cut = width > 0 && (left < edge.left - around || right > edge.right + around);
      return cut ? [`label cut: ${label.textContent}`] : [];
    });
  });
}

/** Labels of charts below 12 px (11 on the smallest phones), three quarters of twice as much in letters twice as large; or larger than the text. */
function illSized(): string[] {
  const size = parseFloat(getComputedStyle(document.body).fontSize);
  const large = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const least = (innerWidth < 360 || innerWidth >= 448 ? 10.95 : 11.95) * (large > 1 ? 0.75 * large : 1);
  return [...document.querySelectorAll<SVGTextElement>("main svg text")].flatMap((label) => {
    const own = parseFloat(getComputedStyle(label).fontSize) * (label.ownerSVGElement!.getScreenCTM()?.a ?? 1);
    const shown = label.getBoundingClientRect().width > 0;
    return shown && (own < least || own > size + 0.05) ? [`${own.toFixed(1)} px: ${label.textContent}`] : [];
  });
}

/** Buttons, fields and entries of a menu that are less than 40 px high, on a phone; but what they stand in a line with. */
function lowControls(): string[] {
  if (innerWidth > 360) return [];
  return [...document.querySelectorAll<HTMLElement>("button, input, select, summary, .go, nav a, header a")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip"))
    .filter((element) => element.getBoundingClientRect().height < 40)
    .map((element) => `low: ${element.outerHTML.slice(0, 120)}`);
}

/** Paragraphs whose lines hold more than some ninety letters; half a letter's height is its mean width. */
function longLines(): string[] {
  const blocks = [...document.querySelectorAll("main :is(p, li, dd, figcaption):not([aria-hidden])")];
  const lined = blocks.filter((block) => !/flex|grid/.test(getComputedStyle(block).display));
  return lined.flatMap((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const lines = new Map<number, { left: number; right: number }>();
    for (const { left, right, bottom } of range.getClientRects()) {
      const line = lines.get(Math.round(bottom)) ?? { left, right };
      lines.set(Math.round(bottom), { left: Math.min(line.left, left), right: Math.max(line.right, right) });
    }
    if (lines.size < 2) return [];
    const longest = Math.max(...[...lines.values()].map(({ left, right }) => right - left));
    const letters = longest / (parseFloat(getComputedStyle(block).fontSize) / 2);
    return letters > 95 ? [`long line, ${Math.round(letters)}: ${block.textContent!.trim().slice(0, 80)}`] : [];
  });
}

const gates = [tooWide, cutOff, broken, torn, meeting, colliding, cutLabels, illSized, lowControls, longLines];
