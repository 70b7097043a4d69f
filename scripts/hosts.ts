/** `npm run hosts`: what the configuration of a server needs to say, for whoever puts the site on one of their own. */
import { caddyFile } from "../src/publish/hosts/caddy.ts";
import type { Host } from "../src/publish/hosts/host.ts";
import { nginxConfig } from "../src/publish/hosts/nginx.ts";
import { settingsFrom } from "../src/settings.ts";
import { optionsOf, runCommand, UsageError } from "./command.ts";

const servers: Record<string, (host: Host) => string> = { nginx: nginxConfig, caddy: caddyFile };

const USAGE = `npm run -s hosts -- ${Object.keys(servers).join("|")} [--folder DIR]`;

await runCommand(USAGE, () => {
  const { values, positionals } = optionsOf({ folder: { type: "string", default: "/srv/pantau-ikd" } });
  const [name = "", ...more] = positionals;
  const write = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (!write || more.length > 0) throw new UsageError(`? ${positionals.join(" ")}`);
  const { origin, base } = settingsFrom(process.env);
  const host = origin && new URL(origin).host;
  process.stdout.write(write({ base, folder: `${folderOf(values.folder)}/`, name: host, listen: "80" }));
  return 0;
});

/** An absolute path that no configuration reads as anything else. */
function folderOf(folder: string): string {
  if (/^\/[\w./-]*$/.test(folder)) return folder.replace(/\/+$/, "");
  throw new UsageError(
    `--folder ${folder}: tulis jalur lengkap, misalnya /srv/pantau-ikd. / Write a whole path, such as /srv/pantau-ikd.`,
  );
}
