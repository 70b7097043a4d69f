import "./stand-ins.ts";
import { fileCheckWords } from "../text/file-check.ts";
import type { TableName } from "../tables/tables.ts";
import type { FileCheck, MendedFile } from "../views/data/file-check.ts";
import type { Given, StoredTable } from "../views/data/given.ts";
// oxlint-disable-next-line import/default -- Vite makes a class of it
import Checker from "./file-check-worker.ts?worker";
// oxlint-disable-next-line import/default -- Vite makes a class of it
import Opener from "./workbook-worker.ts?worker";
import type { WorkbookOrder } from "./workbook-worker.ts";
import type { OpenedSheet } from "../views/data/workbook.ts";
import type { Answered, CheckOrder } from "./file-check-worker.ts";
import { foundHtml } from "./file-check-html.ts";
import { pageLanguage, part } from "./part.ts";
import { started } from "./started.ts";

/**
 * The checker of files on the page of that name. A worker checks; this hands it the published tables, fetched once from the
 * page's own site, and what the reader chooses, drops or pastes, and prints what it says. Nothing is sent anywhere.
 */
const form = part<HTMLFormElement>("#berkas");
const input = part<HTMLInputElement>("#pilih");
const select = part<HTMLSelectElement>("#tabel");
const outcome = part("#hasil");
const found = part("#temuan");
const language = pageLanguage();
const words = fileCheckWords[language];
const worker = new Checker();
const opener = new Opener();
/** Whether workbooks can be opened: an old engine may not know what their reader is written in. */
let canOpen = true;
opener.addEventListener("error", () => (canOpen = false));

/** What is checked: a file, or cells that were pasted. */
type Content = { file: File } | { pasted: string };

/** What was last given, to be checked again as another table. */
let last: Content | null = null;
/** The number of the last order: what comes of an earlier one is no longer asked for. */
let orders = 0;

const isReady = new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
// Thrown once more, for the page to hear of it: before the tool has begun, a sentence takes its place (src/inline.ts).
worker.addEventListener("error", ({ message }: ErrorEvent) => {
  say(words.failed);
  throw new Error(message);
});
void Promise.all([publishedTables(), isReady]).then(([published]) => begin(published));

/** The tables, in the order of the list of them. */
function publishedTables(): Promise<StoredTable[]> {
  const names = Array.from(select.options, ({ value }) => value).filter((name) => name !== "");
  return Promise.all(names.map(publishedTable));
}

async function publishedTable(name: string): Promise<StoredTable> {
  const response = await fetch(`${form.dataset["folder"] ?? ""}${name}.csv`);
  if (!response.ok) throw new Error(response.statusText);
  return { path: `data/${name}.csv`, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function begin(published: StoredTable[]): void {
  tell({ published });
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
    if (data.order === orders) show(data.said);
  });
  input.addEventListener("change", () => choose(input.files));
  select.addEventListener("change", () => last && check(last));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check({ pasted: part<HTMLTextAreaElement>("#tempel").value });
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    choose(event.dataTransfer?.files ?? null);
  });
  started();
  // Whoever was quicker than the tool has chosen already.
  choose(input.files);
}

function choose(files: FileList | null): void {
  const file = files?.[0];
  if (file) check({ file });
}

/** Has the worker check; whatever cannot be read is told. */
function check(content: Content): void {
  last = content;
  const order = ++orders;
  say(words.checking);
  found.dataset["state"] = "busy";
  given(content).then(
    (read) => tell({ order, given: read, language }),
    (error: unknown) => end(error instanceof Unopened ? error.message : words.unread),
  );
}

async function given(content: Content): Promise<Given> {
  const table = (select.value || null) as TableName | null;
  if ("pasted" in content) return { ...content, table };
  const { file } = content;
  const bytes = await bytesOf(file);
  return bytes[0] === 0x50 && bytes[1] === 0x4b
    ? opened({ name: file.name, bytes, table })
    : { name: file.name, bytes, table };
}

/** Why a workbook was not opened, in words for the reader. */
class Unopened extends Error {}

/** The sheet of a workbook as a CSV; the worker that reads it was started with the tool, so that it is there without a connection. */
async function opened(order: WorkbookOrder): Promise<Given> {
  if (!canOpen) throw new Unopened(words.unopened);
  const sheet = await new Promise<OpenedSheet>((resolve, reject) => {
    opener.addEventListener("message", ({ data }: MessageEvent<OpenedSheet>) => resolve(data), { once: true });
    opener.addEventListener("error", () => reject(new Unopened(words.unopened)), { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    opener.postMessage(order);
  });
  if ("refusal" in sheet) throw new Unopened(sheet.refusal[language]);
  return { name: order.name, ...sheet };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  // Chromium 65 has no `arrayBuffer` on files yet.
  return new Uint8Array(await new Response(file).arrayBuffer());
}

function tell(order: CheckOrder): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(order);
}

/** That nothing could be checked, and why. */
function end(sentence: string): void {
  say(sentence);
  found.dataset["state"] = "done";
}

function say(sentence: string): void {
  outcome.textContent = sentence;
  found.innerHTML = "";
  offer(null, null);
}

function show(said: FileCheck): void {
  say(said.outcome);
  found.innerHTML = foundHtml(said, form.dataset["rules"] ?? "", language);
  found.dataset["state"] = "done";
  offer(said.mended, said.form);
}

/** The file in its usual form, to be kept, and what is said of its form. */
function offer(mended: MendedFile | null, form: string | null): void {
  const link = part<HTMLAnchorElement>("#unduh-rapi");
  URL.revokeObjectURL(link.href);
  link.hidden = mended === null;
  part("#bentuk").textContent = form ?? "";
  if (mended === null) return link.removeAttribute("href");
  link.href = URL.createObjectURL(new Blob([mended.text], { type: "text/csv" }));
  link.download = mended.name;
  link.textContent = `${words.download} ${mended.name}`;
}
