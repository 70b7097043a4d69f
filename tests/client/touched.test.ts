import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { tellTouched } from "../../src/client/touched.ts";

/** A map of two tiles and the sentence below it. */
function page() {
  const { document, Event } = parseHTML(
    '<html><body><svg><a href="/a/"><title>Kota Malang: satu</title><rect/></a><a href="/b/"><title>Kota Batu: dua</title><rect/></a></svg><p>Sentuh</p></body></html>',
  );
  const [map, said] = [document.querySelector("svg")!, document.querySelector("p")!];
  tellTouched(map, said);
  const [malang, batu] = [...document.querySelectorAll("rect")];
  const send = (type: string, target: Element, more: object = {}) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      pointerType: "touch",
      ...more,
    });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  /** As a phone sends them: pointer, mouse, click. Whether the page stays. */
  const tap = (target: Element) => {
    send("pointerdown", target);
    send("mouseover", target);
    return send("click", target, { detail: 1 });
  };
  return { map, said, malang: malang!, batu: batu!, send, tap };
}

describe("the sentence under the map", () => {
  test("the first touch writes it and stays; the second opens; another tile is read first", () => {
    const { said, malang, batu, tap } = page();
    expect(tap(malang)).toBe(true);
    expect(said.textContent).toBe("Kota Malang: satu");
    expect(tap(malang)).toBe(false);
    expect(tap(batu)).toBe(true);
    expect(said.textContent).toBe("Kota Batu: dua");
  });

  test("a mouse writes it, and its click opens at once", () => {
    const { said, batu, send } = page();
    send("mouseover", batu);
    expect(said.textContent).toBe("Kota Batu: dua");
    send("pointerdown", batu, { pointerType: "mouse" });
    expect(send("click", batu, { detail: 1 })).toBe(false);
  });

  test("the focus writes it, and Enter opens at once", () => {
    const { said, batu, send } = page();
    send("focus", batu.parentElement!);
    expect(said.textContent).toBe("Kota Batu: dua");
    expect(send("click", batu, { detail: 0 })).toBe(false);
  });

  test("a touch that becomes a scroll is forgotten: Enter then opens", () => {
    const { batu, send } = page();
    send("pointerdown", batu);
    expect(send("click", batu, { detail: 0 })).toBe(false);
  });

  test("between the tiles nothing happens", () => {
    const { map, said, send } = page();
    send("mouseover", map);
    expect([said.textContent, send("click", map, { detail: 1 })]).toEqual(["Sentuh", false]);
  });
});
