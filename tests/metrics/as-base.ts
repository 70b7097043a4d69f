import type { Base } from "../../src/metrics/candidates.ts";

/** The base that a name stands for: `perekaman`, `target-25-perekaman`. */
export function asBase(name: string): Base {
  const [, target = null, people] = /^(?:target-(.+)-)?(\w+)$/.exec(name)!;
  return { people, target: target === null ? null : Number(target) } as Base;
}
