import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import DANISH from "../messages/diagnostics-da.json" with { type: "json" };
import { batchCommand } from "./batch.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import { clusterCommand } from "./cluster.ts";
import { clustersCommand } from "./clusters.ts";
import { collectCommand } from "./collect.ts";
import { columnsCommand } from "./columns.ts";
import { followUpCommand } from "./follow-up.ts";
import { codeBlocks } from "./guide-blocks.fixture.ts";
import { reportCommand } from "./report.ts";
import type { Runtime } from "./runtime.ts";
import { studioCommand } from "./studio.ts";
import { templatesCommand } from "./templates.ts";
import { textsCommand } from "./texts.ts";
import { understand } from "./understand.ts";

const PAGE = readFileSync("docs/kom-i-gang.md", "utf8");
const COMMANDS = [
  batchCommand,
  buildCommand,
  checkCommand,
  collectCommand,
  columnsCommand,
  followUpCommand,
  templatesCommand,
  textsCommand,
  clusterCommand,
  clustersCommand,
  reportCommand,
  studioCommand,
];
const RUNTIME = { language: "da", program: { name: "klyngepakke", version: "0.0.0" } } as Runtime;

const lines = codeBlocks(PAGE).flatMap(({ text }) =>
  text.split("\n").filter((line) => line.startsWith("klyngepakke ")),
);

describe("the page to get started with", () => {
  it("has commands that the program understands", async () => {
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const understood = await understand(line.split(" ").slice(1), COMMANDS, RUNTIME);
      expect(understood, line).toMatchObject({ kind: "chosen" });
    }
  });

  it("quotes messages as they are", () => {
    const table = PAGE.slice(PAGE.indexOf("| Beskeden siger"));
    const quoted = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, message = ""]) => message).slice(2);
    const known = Object.values(DANISH)
      .flat()
      .map((text) => text.replaceAll(/\{\w+:[^{}]*\|([^{}]*)\}/g, "$1"));
    const told = [...known, "Der er en fejl i selve programmet; jeres filer er der ikke noget i vejen med."];
    expect(quoted).toHaveLength(5);
    for (const message of quoted)
      expect(told.filter((text) => text.includes(message)).length).toBeGreaterThan(0);
  });

  it("names nothing that the sample does not have", () => {
    const sample = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
    const cluster = readFileSync("samples/nordlys/klynge.yaml", "utf8");
    for (const field of ["ydernummer", "periode", "målepunkt", "tæller", "nævner", "niveau"]) {
      expect(sample.split("\n")[0]).toContain(field);
      expect(PAGE).toContain(` ${field} `);
    }
    for (const line of ["accepted:", "declined: true", "view: closed"]) expect(cluster).toContain(line);
  });
});
