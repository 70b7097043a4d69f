import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { sortScript } from "../../src/inline.ts";

/** Three orders, a list of three in the first of them, and the script that has run after it. */
function page() {
  const orders = ["Terbaru", "Tertinggi", "Nama"].map(
    (heading) => `<a href="/${heading}/" data-heading="${heading}">${heading}</a>`,
  );
  const rows = [
    ["b", "0 2 1"],
    ["c", "1 0 2"],
    ["a", "2 1 0"],
  ].map(([name, places]) => `<li data-places="${places}">${name}</li>`);
  const { document, Event } = parseHTML(
    `<html><head><title>Terbaru | Pantau</title></head><body><h1>Terbaru</h1><nav id="urut">${orders.join("")}</nav><ol>${rows.join("")}</ol><script></script></body></html>`,
  );
  const links = [...document.querySelectorAll("a")];
  links[0]!.setAttribute("aria-current", "page");
  const addresses: string[] = [];
  const history = { replaceState: (_: null, __: string, address: string) => addresses.push(address) };
  new Function("document", "history", sortScript)(
    new Proxy(document, {
      get: (target, name) => {
        if (name === "currentScript") return target.querySelector("script");
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    }),
    history,
  );
  const click = (index: number, keys: object = {}) => {
    const event = Object.assign(new Event("click", { bubbles: true, cancelable: true }), keys);
    links[index]!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return {
    document,
    links,
    addresses,
    click,
    order: () => [...document.querySelectorAll("li")].map((row) => row.textContent),
  };
}

test("a link sorts in place: rows, heading, title, the order that is current, the address", () => {
  const { document, links, addresses, click, order } = page();
  expect(click(2)).toBe(true);
  expect(order()).toEqual(["a", "b", "c"]);
  expect(document.querySelector("h1")!.textContent).toBe("Nama");
  expect(document.title).toBe("Nama | Pantau");
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, null, "page"]);
  expect(addresses).toHaveLength(1);
  click(1);
  expect(order()).toEqual(["c", "a", "b"]);
});

test("a link opened elsewhere is left to the browser", () => {
  const { click, order } = page();
  expect(click(2, { ctrlKey: true })).toBe(false);
  expect(order()).toEqual(["b", "c", "a"]);
});

test("at most a kilobyte, in the syntax of 2015", () => {
  expect(Buffer.byteLength(sortScript)).toBeLessThanOrEqual(1024);
  expect(sortScript).not.toMatch(/\?\.|\?\?|\.\.\.|`|async|<\//);
});
