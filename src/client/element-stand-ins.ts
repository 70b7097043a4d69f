import { supply } from "./supply.ts";

/** Of the stand-ins those for elements: all that finding a region asks for. A worker has no elements. */
if (typeof Element === "function")
  supply(Element.prototype, {
    replaceChildren(this: Element, ...nodes: (Node | string)[]) {
      this.textContent = "";
      this.append(...nodes);
    },
  });
