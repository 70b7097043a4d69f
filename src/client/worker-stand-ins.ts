import { supply } from "./supply.ts";

/** What the checker of files asks of an engine beside what every tool does (stand-ins.ts). */
supply(Object, {
  hasOwn(owner: object, name: PropertyKey) {
    return Object.prototype.hasOwnProperty.call(owner, name);
  },
});
supply(URL, {
  canParse(text: string) {
    try {
      return new URL(text).href !== "";
    } catch {
      return false;
    }
  },
});
