import "./stand-ins.ts";
import "./worker-stand-ins.ts";
import type { Language } from "../notation/language.ts";
import { todayFrom } from "../today.ts";
import { fileCheck, type FileCheck } from "../views/data/file-check.ts";
import type { Given, StoredTable } from "../views/data/given.ts";

/** What the page sends: the tables once, then whatever is to be checked, with its number. */
export type CheckOrder = { published: StoredTable[] } | { order: number; given: Given; language: Language };

/** What comes of an order. */
export interface Answered {
  order: number;
  said: FileCheck;
}

let published: StoredTable[] = [];

/**
 * Checks files apart from the page, so that a large one does not stop it. It asks nothing of the network: what it reads is
 * sent to it.
 */
addEventListener("message", ({ data }: MessageEvent<CheckOrder>) => {
  if ("published" in data) ({ published } = data);
  else answer(data.order, fileCheck(published, data.given, todayFrom({}), data.language));
});
postMessage("ready");

function answer(order: number, said: FileCheck): void {
  postMessage({ order, said } satisfies Answered);
}
