/** Where a site is put: what a host's own configuration has to name. */
export interface Host {
  /** Path prefix, with a slash at both ends. */
  base: string;
  /** The folder of the built site on the host, with a slash at its end. */
  folder: string;
  /** The host's name; null where it answers to any. */
  name: string | null;
  /** What it listens on: a port, or an address with one. */
  listen: string;
}

/** A path below the base as a pattern of whole paths. */
export function below(base: string, path: string): string {
  return `^${base.replaceAll(".", "\\.")}(?:${path})`;
}

/** Each line further in. */
export function indented(lines: readonly string[], by = "  "): string[] {
  return lines.map((line) => (line === "" ? "" : by + line));
}
