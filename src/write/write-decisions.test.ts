import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Decisions } from "../model/decisions.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { decisionsText, writeDecisions } from "./write-decisions.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "write-decisions-")), "kit");
  path = join(folder, "intern", "decisions.yaml");
  await mkdir(join(folder, "intern"), { recursive: true });
});
afterEach(() => rm(join(folder, ".."), { recursive: true, force: true }));

const DECISIONS: Decisions = {
  cluster: { measures: ["ldl"], text: "Fælles: frase #1", collected: "abcdefghijkl" },
  plans: [
    { practice: "K", measure: "ldl", goal: "Under 20 %", goalValue: { operator: "<", value: 20, unit: "%" } },
    { practice: "NO", goal: "- yes: 'nej' \"ja\" @ & * | > \\ ".trim(), from: "2026-08-17" },
  ],
};

function treeOf(text: string): unknown {
  const source = parseYaml(text, "decisions.yaml");
  if (!source.ok) throw new Error(source.diagnostics.map(({ code }) => code).join());
  return source.value.tree;
}

describe("decisionsText", () => {
  it("says what it is, and reads back as it was, whatever signs stand in it", () => {
    const text = decisionsText({ decisions: DECISIONS });
    expect(text).toMatch(/^# Mødets beslutninger/);
    expect(treeOf(text)).toEqual(DECISIONS);
  });

  it("keeps people's comments, order and own fields where nothing has changed", () => {
    const text = [
      "# Husk at ringe til B",
      "plans:",
      "  - { practice: B, goal: 'Alle' } # aftalt mundtligt",
      "  # mangler stadig datoen",
      "  - practice: K",
      "    goal: Under 20 %",
      "cluster: { text: Fælles frase } # fra mødet",
      "",
    ].join("\n");
    const [b, k] = [
      { practice: "B", goal: "Alle" },
      { practice: "K", goal: "Under 20 %" },
    ];
    const before = { text, decisions: { cluster: { text: "Fælles frase" }, plans: [b, k] } };
    const added = { practice: "T7", goal: "Nye vaner" };
    const next = { ...before.decisions, plans: [b, { ...k, goal: "Under 15 %" }, added] };
    const written = decisionsText({ decisions: next, before });
    expect(treeOf(written)).toEqual({ cluster: { text: "Fælles frase" }, plans: next.plans });
    for (const comment of ["# Husk at ringe til B", "# aftalt mundtligt", "# fra mødet", "{ practice: B"]) {
      expect(written).toContain(comment);
    }
  });

  it.each(["plans: []\n", "cluster: { text: Fælles frase }\n", "plans:\n"])("fills %j", (text) => {
    const before = { text, decisions: { plans: [] } };
    const written = decisionsText({ decisions: { plans: DECISIONS.plans }, before });
    expect(treeOf(written)).toMatchObject({ plans: DECISIONS.plans });
    expect(written).toContain("\n  - practice: K\n");
  });
});

describe("writeDecisions", () => {
  it("writes for the owner's eyes only and leaves nothing behind", async () => {
    await writeDecisions(folder, { decisions: DECISIONS }, undefined);
    expect(treeOf(await readFile(path, "utf8"))).toEqual(DECISIONS);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, "intern"))).toEqual(["decisions.yaml"]);
    expect(await readdir(join(folder, ".."))).toEqual(["kit"]);
  });

  it("replaces the file it has read", async () => {
    await writeFile(path, "plans: []\n", { mode: 0o644 });
    const before = { text: "plans: []\n", decisions: { plans: [] } };
    await writeDecisions(folder, { decisions: DECISIONS, before }, await readFile(path));
    expect(treeOf(await readFile(path, "utf8"))).toEqual(DECISIONS);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("never writes over what somebody has made, changed or removed since", async () => {
    const refused = {
      kind: "writing",
      diagnostics: [{ code: "decisions/changed-meanwhile", place: { file: path } }],
    };
    const replaces = new TextEncoder().encode("as read");
    await expect(writeDecisions(folder, { decisions: DECISIONS }, replaces)).rejects.toMatchObject(refused);
    await writeFile(path, "another's");
    await expect(writeDecisions(folder, { decisions: DECISIONS }, replaces)).rejects.toMatchObject(refused);
    await expect(writeDecisions(folder, { decisions: DECISIONS }, undefined)).rejects.toMatchObject(refused);
    expect(await readFile(path, "utf8")).toBe("another's");
  });

  it("clears away what a killed run left beside the kit", async () => {
    const leftover = join(folder, "..", ".kitwork-kit-AbCd12");
    await mkdir(leftover);
    await writeDecisions(folder, { decisions: DECISIONS }, undefined);
    expect(await readdir(join(folder, ".."))).toEqual(["kit"]);
  });
});
