import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { malangState } from "./text/states.ts";
import { formLink } from "../src/views/contact.ts";

// Workflows run on other people's machines with a token of this repository: what they may do is held here.

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  "runs-on": string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: { group: string; "cancel-in-progress": boolean };
  jobs: Record<string, Job>;
}

const files = globSync(".github/workflows/*").map((file) => file.replaceAll("\\", "/"));
const workflows = files.map((file) => {
  const text = readFileSync(file, "utf8");
  return [basename(file, ".yml"), { text, workflow: parse(text) as Workflow }] as const;
});
const jobs = workflows.flatMap(([name, { workflow }]) =>
  Object.entries(workflow.jobs).map(([id, job]) => [`${name}/${id}`, job] as const),
);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

const named = Object.fromEntries(workflows);
/** The commands of a workflow, job by job. */
const runs = (name: string) =>
  Object.values(named[name]!.workflow.jobs).map(({ steps }) => steps.flatMap(({ run }) => run ?? []));

test("these workflows, each with its occasion; none that gives a stranger's code our rights", () => {
  const occasions = Object.fromEntries(workflows.map(([name, { workflow }]) => [name, Object.keys(workflow.on)]));
  expect(occasions).toEqual({
    "pull-request": ["pull_request"],
    publish: ["push", "workflow_dispatch"],
    links: ["schedule", "workflow_dispatch"],
  });
  expect(named["publish"]!.workflow.on["push"]).toEqual({ branches: ["main"] });
  expect(named["links"]!.workflow.on["schedule"]).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }]);
});

describe.each(workflows)("%s", (_, { text, workflow }) => {
  test("has no right but those a job names, and no secret", () => {
    expect(workflow.permissions).toEqual({});
    expect(text).not.toMatch(/secrets\b|github\.token|GITHUB_TOKEN/);
  });

  test("does not run beside itself", () => {
    expect(workflow.concurrency).toMatchObject({
      group: expect.any(String),
      "cancel-in-progress": expect.any(Boolean),
    });
  });

  test("pins every action by its full SHA, with the version beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    const pinned = /^\s*(?:- )?uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });
});

describe.each(jobs)("%s", (name, { permissions, steps, ...job }) => {
  test("may read the repository alone; only what deploys may write, to the pages and as itself", () => {
    expect(permissions).toEqual(
      name === "publish/deploy" ? { pages: "write", "id-token": "write" } : { contents: "read" },
    );
  });

  test("ends by itself, on a machine that does not change", () => {
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
    expect(job["runs-on"]).toMatch(/^ubuntu-\d\d\.\d\d$/);
  });

  test("leaves no credentials behind, and takes Node from .nvmrc", () => {
    const settings = (action: string) =>
      steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`)).map((step) => step.with);
    for (const checkout of settings("checkout")) expect(checkout).toMatchObject({ "persist-credentials": false });
    for (const node of settings("setup-node")) expect(node).toEqual({ "node-version-file": ".nvmrc" });
  });

  test("puts nothing from outside into a command", () => {
    expect(steps.flatMap(({ run }) => run ?? []).filter((run) => run.includes("${{"))).toEqual([]);
  });
});

test("one action has one version everywhere", () => {
  const uses = new Set(jobs.flatMap(([, { steps }]) => steps.flatMap((step) => step.uses ?? [])));
  const actions = [...uses].map((use) => use.split("@")[0]);
  expect(actions.toSorted()).toEqual([...new Set(actions)].toSorted());
});

test("a pull request is checked with annotations, told in words, built and kept to look at, tested", () => {
  expect(runs("pull-request")).toEqual([
    [
      "npm ci",
      "npm run -s check -- --format github --base HEAD^1",
      'npm run -s diff -- --base HEAD^1 >> "$GITHUB_STEP_SUMMARY"',
    ],
    ["npm ci", "npm run build"],
    ["npm ci", "npm test"],
  ]);
  const { data, site } = named["pull-request"]!.workflow.jobs;
  // HEAD^1 is there only with two commits.
  expect(data!.steps[0]!.with).toMatchObject({ "fetch-depth": 2 });
  expect(site!.steps.at(-1)).toMatchObject({ uses: expect.stringMatching(/upload-artifact/), with: { path: "dist/" } });
});

test("main is built with its address and deployed whole, security.txt and its folder included", () => {
  const pack = 'tar --directory dist --create --file "$RUNNER_TEMP/artifact.tar" .';
  expect(runs("publish")).toEqual([["npm ci", "npm run build", pack], []]);
  const { build, deploy } = named["publish"]!.workflow.jobs;
  const built = build!.steps.find(({ run }) => run === "npm run build");
  expect(Object.keys(built?.env ?? {})).toEqual(["SITE", "BASE", "CONTACT", "REPOSITORY"]);
  // The name and the file that GitHub's deployment looks for.
  expect(build!.steps.at(-1)).toMatchObject({
    uses: expect.stringMatching(/upload-artifact/),
    with: { name: "github-pages", path: "${{ runner.temp }}/artifact.tar" },
  });
  expect(deploy).toMatchObject({ needs: "build", environment: { name: "github-pages" } });
});

test("the sources are asked weekly, and the answer is told even where one is gone", () => {
  expect(runs("links")[0]).toContain("npm run -s links > links.txt");
  expect(named["links"]!.workflow.jobs["links"]!.steps.at(-1)!.if).toBe("${{ !cancelled() }}");
});

const gitlab = readFileSync(".gitlab-ci.yml", "utf8");

test("every command of the workflows and of the recipe for GitLab is one", () => {
  const texts = [gitlab, ...workflows.map(([, { text }]) => text)];
  const commands = texts.flatMap((text) => [...text.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name!));
  expect(commands.length).toBeGreaterThan(6);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test("GitLab's recipe does the same, on the Node of .nvmrc", () => {
  const recipe = parse(gitlab) as Record<string, { image?: string; script?: string[] }>;
  expect(recipe["default"]!.image).toBe(`node:${readFileSync(".nvmrc", "utf8").trim()}-bookworm`);
  const said = ["data", "site", "pages", "links"].map((job) => recipe[job]!.script?.join("\n"));
  expect(said).toEqual([
    expect.stringMatching(/run -s diff[^]*run -s check/),
    "npm run build",
    // GitLab compresses nothing by itself.
    expect.stringMatching(/SITE=[^]*BASE=[^]*PRECOMPRESS=1 npm run build/),
    "npm run -s links",
  ]);
});

describe("the form to send a figure", () => {
  interface Field {
    type: string;
    id?: string;
    attributes: Record<string, string>;
    validations?: { required: boolean };
  }
  const form = parse(readFileSync(".github/ISSUE_TEMPLATE/kirim-angka.yml", "utf8")) as { name: string; body: Field[] };
  const fields = form.body.filter(({ type }) => type !== "markdown");

  test("asks for region, figure, date and source; only a note may be left out", () => {
    expect(form.name).toBe("Kirim angka");
    expect(fields.map(({ id, validations }) => [id, validations?.required])).toEqual([
      ["wilayah", true],
      ["angka", true],
      ["tanggal", true],
      ["sumber", true],
      ["catatan", false],
    ]);
  });

  test("is what the pages of regions lead to, with the region filled in", () => {
    const { region } = malangState;
    const { href } = formLink({ repository: "https://github.com/pantau/ikd" }, region, "id")!;
    const { pathname, searchParams } = new URL(href);
    expect(pathname).toBe("/pantau/ikd/issues/new");
    expect(existsSync(`.github/ISSUE_TEMPLATE/${searchParams.get("template")}`)).toBe(true);
    // What is neither the form nor its title is a field of the form.
    const filled = [...searchParams].filter(([name]) => !["template", "title"].includes(name));
    expect(filled).toEqual([["wilayah", region.name]]);
    expect(fields.map(({ id }) => id)).toContain("wilayah");
    expect(formLink({ repository: null }, region, "id")).toBeNull();
  });

  test("asks nobody for personal data, and says so first", () => {
    expect(form.body[0]!.attributes["value"]).toContain(
      "Jangan mengirim salinan KTP, NIK, atau data pribadi siapa pun",
    );
    expect(fields.map(({ id }) => id)).not.toContain("nama");
  });
});
