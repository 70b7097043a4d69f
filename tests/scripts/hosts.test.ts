import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function hosts(settings: Record<string, string>, ...parameters: string[]) {
  const { SITE, BASE, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/hosts.ts", ...parameters], {
    encoding: "utf8",
    env: { ...rest, ...settings },
  });
  return { status, stdout, stderr };
}

test("the settings of the build say where on which host the site is", () => {
  const settings = { SITE: "https://pantau.example", BASE: "/ikd/" };
  const { status, stdout } = hosts(settings, "nginx", "--folder", "/var/www/ikd");
  expect(status).toBe(0);
  expect(stdout).toContain("server_name pantau.example;");
  expect(stdout).toContain("location /ikd/ {\n    alias /var/www/ikd/;");
  expect(hosts({}, "caddy").stdout).toContain(":80 {\n\troot * /srv/pantau-ikd/\n");
});

test.each([[[]], [["iis"]], [["nginx", "caddy"]], [["nginx", "--folder", "dist"]], [["nginx", "--folder", "/a;b"]]])(
  "%j is wrong use",
  (parameters) => {
    const { status, stdout, stderr } = hosts({}, ...parameters);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("npm run -s hosts -- nginx|caddy");
  },
);
