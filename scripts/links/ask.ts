/** Asks web addresses whether they still answer, without being a burden to anybody. */
import type { LinkAnswer, NoPage } from "../../src/text/links.ts";

/** How addresses are asked; times in milliseconds. */
export interface Manners {
  /** Says who asks, as sites expect of a machine. */
  userAgent: string;
  /** How long one request may take. */
  timeout: number;
  /** Between two requests to one host. */
  pause: number;
  /** How many hosts are asked at the same time. */
  hosts: number;
}

/** A host that failed to answer so often is left alone. */
const PATIENCE = 2;

/** Redirects that are followed for one address. */
const MOST_REDIRECTS = 10;

/**
 * What each address answers. Addresses of one host are asked one after another with a pause between them, several hosts
 * side by side; a host that keeps silent or says that it is asked too often is not asked again. `told` hears of each.
 */
export async function askAll(
  addresses: readonly string[],
  manners: Manners,
  told: (address: string, answer: LinkAnswer) => void = () => {},
): Promise<Map<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const hosts = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const next = hosts.values();
  const work = async () => {
    for (const own of next) {
      for await (const [address, answer] of askHost(own, manners)) {
        answers.set(address, answer);
        told(address, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, work));
  return answers;
}

async function* askHost(addresses: readonly string[], manners: Manners): AsyncGenerator<[string, LinkAnswer]> {
  let patience = PATIENCE;
  for (const [index, address] of addresses.entries()) {
    if (patience <= 0) {
      yield [address, { kind: "unsure", because: "not-asked" }];
      continue;
    }
    if (index > 0) await sleep(manners.pause);
    const answer = await ask(address, manners);
    if (isSilence(answer)) patience -= 1;
    if (isTooOften(answer)) patience = 0;
    yield [address, answer];
  }
}

function isSilence(answer: LinkAnswer): boolean {
  return "because" in answer && ["timeout", "refused", "unknown-host", "network"].includes(String(answer.because));
}

function isTooOften(answer: LinkAnswer): boolean {
  return "because" in answer && answer.because === 429;
}

function sleep(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** One address: HEAD, which costs the host little; GET where that is not answered with a page, since not all know HEAD. */
async function ask(address: string, manners: Manners): Promise<LinkAnswer> {
  const answer = await follow("HEAD", address, manners);
  if (answer.kind !== "dead" && answer.kind !== "unsure") return answer;
  if (typeof answer.because !== "number" || answer.because === 429) return answer;
  await sleep(manners.pause);
  return follow("GET", address, manners);
}

/** What stands where an address leads to; it has moved as far as the redirects that are meant to last reach. */
async function follow(method: string, address: string, manners: Manners): Promise<LinkAnswer> {
  let [at, lasting, forGood] = [address, address, true];
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const reply = await request(method, at, manners);
    if (typeof reply === "string") return noPage(reply);
    if (reply.to === null) {
      if (reply.status < 200 || reply.status > 299) return noPage(reply.status);
      return lasting === address ? { kind: "answers" } : { kind: "moved", to: lasting };
    }
    forGood &&= reply.lasts;
    at = reply.to;
    if (forGood) lasting = at;
  }
  return noPage("redirects");
}

/** What says itself that it is gone; all else may be back tomorrow, or answers people. */
const GONE: readonly NoPage[] = [404, 410, "unknown-host", "refused"];

function noPage(because: NoPage): LinkAnswer {
  return { kind: GONE.includes(because) ? "dead" : "unsure", because };
}

interface Reply {
  status: number;
  /** Where the reply leads to; null where it leads nowhere else. */
  to: string | null;
  lasts: boolean;
}

/** One request, its body left unread; a word for what kept it from being answered. */
async function request(method: string, address: string, { userAgent, timeout }: Manners): Promise<Reply | FaultName> {
  try {
    const response = await fetch(address, {
      method,
      redirect: "manual",
      headers: { "User-Agent": userAgent, Accept: "text/html,*/*" },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    const { status } = response;
    return { status, to: targetOf(response, address), lasts: status === 301 || status === 308 };
  } catch (error) {
    return faultOf(error);
  }
}

function targetOf({ status, headers }: Response, address: string): string | null {
  const location = status >= 300 && status < 400 ? headers.get("Location") : null;
  const url = location !== null && URL.canParse(location, address) ? new URL(location, address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

type FaultName = Exclude<NoPage, number>;

function faultOf(error: unknown): FaultName {
  if (!(error instanceof Error)) return "network";
  if (error.name === "TimeoutError") return "timeout";
  const code = error.cause instanceof Error && "code" in error.cause ? String(error.cause.code) : "";
  const [, fault] = FAULTS.find(([pattern]) => pattern.test(code)) ?? [];
  return fault ?? "network";
}

const FAULTS: readonly [RegExp, FaultName][] = [
  [/TIMEOUT|ETIMEDOUT/, "timeout"],
  [/^ECONNREFUSED$/, "refused"],
  [/^ENOTFOUND$/, "unknown-host"],
  [/CERT|SELF_SIGNED|SSL|TLS/, "certificate"],
];
