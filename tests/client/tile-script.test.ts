import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { tileScript } from "../../src/inline.ts";

/** A map of two tiles, the sentence below it, and the script that has run between them. */
function page() {
  const { document, Event } = parseHTML(
    '<html><body><svg><a href="/a/"><title>Kota Malang: satu</title><rect/></a><a href="/b/"><title>Kota Batu: dua</title><rect/></a></svg><p hidden>Sentuh</p><script></script></body></html>',
  );
  const [map, said] = [document.querySelector("svg")!, document.querySelector("p")!];
  // The script finds its place by the element that runs it.
  new Function("document", tileScript)({ currentScript: document.querySelector("script") });
  const [malang, batu] = [...document.querySelectorAll("rect")];
  const send = (type: string, target: Element) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  /** As a phone sends them: touch, pointer, focus, click. Whether the page stays. */
  const tap = (target: Element) => {
    send("touchstart", target);
    send("mouseover", target);
    return send("click", target);
  };
  return { map, said, malang: malang!, batu: batu!, send, tap };
}

describe("the sentence under the map", () => {
  test("says what can be done once the script runs", () => {
    expect(page().said.hidden).toBe(false);
  });

  test("the first touch writes it and stays; the second opens; another tile is read first", () => {
    const { said, malang, batu, tap } = page();
    expect(tap(malang)).toBe(true);
    expect(said.textContent).toBe("Kota Malang: satu");
    expect(tap(malang)).toBe(false);
    expect(tap(batu)).toBe(true);
    expect(said.textContent).toBe("Kota Batu: dua");
  });

  test("a pointer writes it, and a click or Enter opens at once", () => {
    const { said, batu, send } = page();
    expect(send("mouseover", batu)).toBe(false);
    expect(said.textContent).toBe("Kota Batu: dua");
    expect(send("click", batu)).toBe(false);
  });

  test("a touch that becomes a scroll is forgotten: Enter then opens", () => {
    const { batu, send } = page();
    send("touchstart", batu);
    send("touchmove", batu);
    expect(send("click", batu)).toBe(false);
  });

  test("between the tiles nothing happens", () => {
    const { map, said, send } = page();
    send("mouseover", map);
    expect([said.textContent, send("click", map)]).toEqual(["Sentuh", false]);
  });
});

test("at most a kilobyte, in the syntax of 2015", () => {
  expect(Buffer.byteLength(tileScript)).toBeLessThanOrEqual(1024);
  expect(tileScript).not.toMatch(/\?\.|\?\?|\.\.\.|`|async|\.closest\(|<\//);
});
