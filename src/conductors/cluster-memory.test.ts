import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import type { ClusterMemory } from "../model/memory.ts";
import { generateKit } from "./generate-kit.ts";
import { smallRequest, temporaryFolder } from "./sample-kit.fixture.ts";
import { takeBack } from "./take-back.ts";

const SAMPLE = "samples/solsikke";
const DATA = `${SAMPLE}/maalinger-2026-04.csv`;

/** The sample's cluster with one of its practices gone: it has said no since. */
function withoutOne(folder: string): { readonly cluster: string; readonly practice: string } {
  const lines = readFileSync(`${SAMPLE}/klynge.yaml`, "utf8").split("\n");
  const practice = /"(\d{6})"/.exec(hiddenRow())?.[1] ?? "";
  const at = lines.findIndex((line) => line.includes(`"${practice}"`));
  const accepted = lines.findIndex((line, index) => index > at && line.includes("accepted:"));
  const changed = lines.map((line, index) => (index === accepted ? "    declined: true" : line)).join("\n");
  mkdirSync(folder, { recursive: true });
  const cluster = join(folder, "klynge.yaml");
  writeFileSync(cluster, changed);
  return { cluster, practice };
}

/** A row with a numerator of 1 to 4, as `"ydernummer";…`. */
function hiddenRow(): string {
  const rows = readFileSync(DATA, "utf8").split(/\r?\n/);
  const row = rows.find((line) => /^praksis;\d{6};.*;[1-4];\d+/.test(line)) ?? "";
  return `"${row.split(";")[1]}"`;
}

const request = (out: string, more: Partial<Parameters<typeof generateKit>[0]> = {}) =>
  smallRequest(out, { template: "midtkraft-b12", cluster: `${SAMPLE}/klynge.yaml`, data: [DATA], ...more });

const memoryOf = (path: string): ClusterMemory => JSON.parse(readFileSync(path, "utf8"));

describe("the memory of a cluster", async () => {
  const work = temporaryFolder();
  const out = join(work, "out");
  const path = join(out, "noegler", "solsikke-klyngen-hukommelse.json");
  const first = await generateKit(request(out));
  const afterFirst = readFileSync(path, "utf8");
  const again = await generateKit(request(out));
  const afterAgain = readFileSync(path, "utf8");
  const { cluster, practice } = withoutOne(join(work, "senere"));
  const second = await generateKit(request(out, { cluster, force: true }));
  const afterSecond = memoryOf(path);
  const taken = await takeBack({ folder: second.folder, today: "2026-06-11" });

  it("lies beside the key, for its owner alone, and stays the same when the same kit is built again", () => {
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(afterAgain).toBe(afterFirst);
    expect(again.diagnostics).toEqual(first.diagnostics);
  });

  it("keeps hidden what was hidden, when a practice leaves, and names the kit that causes it", () => {
    const later = new Map(second.kit.results.measures.map((one) => [one.measure, one]));
    let hidden = 0;
    for (const before of first.kit.results.measures) {
      for (const { label, cell } of before.practices) {
        const after = later.get(before.measure)?.practices.find((one) => one.label === label)?.cell;
        if (cell.kind === "shown" || !after) continue;
        hidden += 1;
        expect(after.kind).toBe("hidden");
      }
    }
    expect(hidden).toBeGreaterThan(2);
    const codes = second.diagnostics.filter(({ code }) => code.startsWith("memory/"));
    expect(codes.map(({ code }) => code)).toContain("memory/level-withheld");
    for (const { values } of codes) expect(values?.kits).toBe("midtkraft-b12/2026-09-16");
  });

  it("holds no count of anybody, and of a practice that has left only where a published level rests on it", () => {
    expect(JSON.stringify(afterSecond)).not.toMatch(/numerator|"denominator/);
    const kept = afterSecond.kits.flatMap(({ measures }) =>
      measures.filter(({ cells }) => practice in cells).map(({ level }) => level?.practices),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const practices of kept) expect(practices).toContain(practice);
  });

  it("forgets a build that was never handed out, and remembers that this was said", () => {
    expect(taken.kit).toBe("midtkraft-b12/2026-09-16");
    const now = memoryOf(path);
    expect(now.kits).toHaveLength(afterSecond.kits.length - 1);
    expect(now.takenBack).toMatchObject([{ package: "midtkraft-b12", on: "2026-06-11" }]);
  });

  it("is not overwritten when it is damaged, newer, or another cluster's", async () => {
    for (const [text, code] of [
      ["{", "memory/damaged"],
      [JSON.stringify({ ...memoryOf(path), schemaVersion: 99 }), "memory/newer"],
      [
        JSON.stringify({
          ...memoryOf(path),
          cluster: { name: "Solsikke-klyngen", region: "Region Sjælland" },
        }),
        "memory/another-cluster",
      ],
    ] as const) {
      const memory = join(work, "andet.json");
      writeFileSync(memory, text);
      const refused = await generateKit(request(out, { memory })).catch((cause: unknown) => cause);
      expect(refused).toBeInstanceOf(KitError);
      if (refused instanceof KitError) expect(refused.diagnostics.map((one) => one.code)).toContain(code);
      expect(readFileSync(memory, "utf8")).toBe(text);
    }
  });

  it("that begins with a cluster whose codes are in use already says what it cannot prove", async () => {
    const begun = await generateKit(
      request(join(work, "ny"), { key: first.key.path, dryRun: true, memory: join(work, "ny.json") }),
    );
    expect(begun.diagnostics.map(({ code }) => code)).toContain("memory/begins-here");
  });
});
