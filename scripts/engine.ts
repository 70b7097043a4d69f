/** Drives an old engine over its DevTools protocol: Playwright knows only those of its own time. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumArguments } from "./chromium.ts";
import { engineEnvironment, enginePath, type EngineVersion } from "./engines.ts";

/** One tab of an engine. */
export interface Engine {
  /** Opens a page, so many pixels wide, and waits until it has loaded; forgets the complaints about the one before. */
  open: (address: string, width: number) => Promise<void>;
  /** The value of an expression in the page, waited for if it is a promise. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Asks until the expression is true, for ten seconds at most; whether it came true. */
  becomes: (expression: string) => Promise<boolean>;
  /** From now on no address that matches (`*` stands for anything) is loaded; with none, all are again. */
  block: (...addresses: string[]) => Promise<void>;
  /** Errors that nobody caught on the page that is open. */
  complaints: string[];
  close: () => void;
}

/** What an engine says: the answer to a command, or an event. */
interface Message {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** Starts an engine with one empty tab, in an environment that tells it which letters there are. */
export async function startEngine(version: EngineVersion, given: NodeJS.ProcessEnv = process.env): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), `chromium-${version}-`));
  const program = spawn(enginePath(version), switches(profile), {
    env: engineEnvironment(version, given),
    stdio: ["ignore", "ignore", "pipe"],
  });
  // Whatever goes wrong before anybody can close it, it does not outlive us.
  process.once("exit", () => program.kill("SIGKILL"));
  const tab = await connect(await tabOf(program));
  for (const domain of ["Page", "Runtime", "Network"]) await tab.send(`${domain}.enable`);
  const close = () => {
    program.once("exit", () => rmSync(profile, { recursive: true, force: true }));
    program.kill("SIGKILL");
  };
  return { ...steering(tab), close };
}

function switches(profile: string): string[] {
  const own = ["--headless", "--hide-scrollbars", "--single-process", "--no-zygote", "--no-sandbox"];
  return [...chromiumArguments, ...own, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
}

/** Where the one tab listens: the program says its port, the port lists its tabs. */
async function tabOf(program: ChildProcess): Promise<string> {
  let said = "";
  const port = await new Promise<string>((found, failed) => {
    program.stderr!.on("data", (text: Buffer) => {
      said += text.toString();
      const [, number] = /listening on ws:\/\/[^:]+:(\d+)/.exec(said) ?? [];
      if (number) found(number);
    });
    program.once("exit", () => failed(new Error(`the engine did not start: ${said.slice(-500)}`)));
  });
  return firstTab(`http://127.0.0.1:${port}/json/list`);
}

/** The port is open a little before there is a tab. */
async function firstTab(list: string): Promise<string> {
  const tabs = (await (await fetch(list)).json()) as { type: string; webSocketDebuggerUrl: string }[];
  const page = tabs.find(({ type }) => type === "page");
  if (page) return page.webSocketDebuggerUrl;
  await new Promise((later) => setTimeout(later, 20));
  return firstTab(list);
}

interface Tab {
  send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  /** Called with every event from now on. */
  listen: (listener: (message: Message) => void) => void;
}

async function connect(address: string): Promise<Tab> {
  const socket = new WebSocket(address);
  const listeners: ((message: Message) => void)[] = [];
  const answered = new Map<number, (message: Message) => void>();
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) for (const listener of listeners) listener(message);
    else answered.get(message.id)?.(message);
  });
  await new Promise((open) => socket.addEventListener("open", open, { once: true }));
  const send = (method: string, params = {}) =>
    new Promise<Record<string, unknown>>((done, failed) => {
      const id = answered.size + 1;
      answered.set(id, ({ result, error }) => (error ? failed(new Error(error.message)) : done(result ?? {})));
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, listen: (listener) => void listeners.push(listener) };
}

/** How the tab is steered. */
function steering({ send, listen }: Tab): Omit<Engine, "close"> {
  const complaints: string[] = [];
  let loaded = () => {};
  listen(({ method, params }) => {
    if (method === "Page.loadEventFired") loaded();
    if (method === "Runtime.exceptionThrown") complaints.push(JSON.stringify(params).slice(0, 500));
  });
  const evaluate = async (expression: string) => {
    const answer = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (answer["exceptionDetails"]) throw new Error(JSON.stringify(answer["exceptionDetails"]).slice(0, 500));
    return (answer["result"] as { value?: unknown }).value;
  };
  const becomes = async (expression: string, tries = 200): Promise<boolean> => {
    if (await evaluate(`Boolean(${expression})`)) return true;
    await new Promise((later) => setTimeout(later, 50));
    return tries > 1 && becomes(expression, tries - 1);
  };
  const open = async (address: string, width: number) => {
    await send("Emulation.setDeviceMetricsOverride", { width, height: 740, deviceScaleFactor: 1, mobile: false });
    complaints.length = 0;
    const whole = new Promise<void>((done) => (loaded = done));
    await send("Page.navigate", { url: address });
    await whole;
  };
  const block = async (...urls: string[]) => void (await send("Network.setBlockedURLs", { urls }));
  return { open, evaluate, becomes: (expression) => becomes(expression), block, complaints };
}
