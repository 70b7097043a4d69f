/** What `npm ci` brings to this machine, in megabytes. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atMost, told, type Bench, type Measure } from "./measure.ts";

/** Without the Node that comes along: what one system needs, all of it, and what is enough to build. */
const ALLOWED = { all: 350, building: 190 };

/** npm's own record of what it installed. */
interface Installed {
  packages: Record<string, { dev?: boolean }>;
}

/** What lies in node_modules but what tools keep there between runs. */
export const installBench: Bench = {
  about:
    "What `npm ci` brings to this system; enough to build is `npm ci --omit=dev`. Node is told apart: its package has one size for all, 70 MB of it headers that nothing here reads.",
  measure: installMeasures,
};

function installMeasures(): Measure[] {
  const { packages } = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8")) as Installed;
  const sizes = Object.entries(packages).map(([path, { dev = false }]) => ({ path, dev, megabytes: ownSize(path) }));
  const sum = (which: (one: (typeof sizes)[number]) => boolean) =>
    sizes.filter(which).reduce((total, { megabytes }) => total + megabytes, 0);
  const isNode = ({ path }: { path: string }) => /^node_modules\/node-(bin-)?(darwin|linux|win)-/.test(path);
  return [
    told(sum(isNode), { name: "Node", unit: "MB" }),
    atMost(
      ALLOWED.all,
      sum((one) => !isNode(one)),
      { name: "all other packages", unit: "MB" },
    ),
    atMost(
      ALLOWED.building,
      sum((one) => !isNode(one) && !one.dev),
      { name: "those needed to build", unit: "MB" },
    ),
  ];
}

/** A package without the packages inside it, as a disk keeps it: in blocks. */
function ownSize(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");
  return entries.reduce((total, entry) => {
    const path = join(folder, entry.name);
    return total + (entry.isDirectory() ? ownSize(path) : (lstatSync(path).blocks * 512) / 1e6);
  }, 0);
}
