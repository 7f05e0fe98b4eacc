import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../conductors/deliver-kit.ts";
import { type FollowUpRequest, followUp } from "../conductors/follow-up.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import {
  SMALL_KIT,
  smallRequest,
  temporaryFolder,
  wordedFollowUp,
} from "../conductors/sample-kit.fixture.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";

const CLUSTER = SMALL_KIT;
const DATA = "samples/nordlys/maalinger-2026-04.csv";
const LATER = "samples/nordlys/maalinger-2026-11.csv";
const TEMPLATE = "kiap-type2-diabetes";

const work = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
}

/** Every ydernummer of the sample turned into another that is nobody's. */
const otherNumbers = (text: string) => text.replaceAll(/(?<![\d-])[09]9(?=\d{4}(?!\d))/g, "07");

const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof KitError && error.kind === "invalidInput") return error.diagnostics;
  throw new Error("expected a refusal");
};

/** Everything below a folder, by path. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

function laterRequest(earlier: Delivery, changes: Partial<FollowUpRequest> = {}): FollowUpRequest {
  const { cluster: _, template: __, ...request } = smallRequest(join(temporaryFolder(), "out"));
  // Each is the only follow-up there has been, whatever other tests have built.
  const memory = join(temporaryFolder(), "hukommelse.json");
  return { ...request, folder: earlier.folder, data: [LATER], memory, ...changes };
}

const codeOf = (key: string, practice: string) =>
  new RegExp(`^${practice};([A-Z]+)`, "m").exec(readFileSync(key, "utf8"))?.[1] ?? "none";
const cellsOf = ({ results }: MeetingKit, label: string) =>
  results.measures.map(({ practices }) => practices.find((one) => one.label === label)?.cell);

let first: Delivery;
let out: string;
beforeAll(async () => {
  out = join(work, "out");
  first = await generateKit(smallRequest(out));
});

describe("a key that cannot be used", () => {
  const lost = join(work, "lost.csv");

  it("is all a follow-up speaks of, with or without a cluster file, wherever it was looked for", async () => {
    const place = { file: first.key.path };
    renameSync(first.key.path, lost);
    const attempts = [laterRequest(first), laterRequest(first, { cluster: "samples/nordlys/klynge.yaml" })];
    for (const attempt of attempts)
      expect(await refusal(followUp(attempt))).toEqual([
        { code: "change/key-missing", severity: "error", place },
      ]);
    const named = join(work, "nowhere.csv");
    const refused = await refusal(followUp(laterRequest(first, { key: named })));
    expect(refused.map(({ code, place: at }) => [code, at.file])).toEqual([["change/key-missing", named]]);
    renameSync(lost, first.key.path);
  });

  it("stops a build that would draw new codes beside a kit with the old ones, at any date", async () => {
    renameSync(first.key.path, lost);
    const before = contentOf(out);
    const moved = file("flyttet.yaml", CLUSTER.replace("date: 2026-06-10", "date: 2026-06-17"));
    for (const cluster of ["samples/nordlys/klynge.yaml", moved]) {
      const refused = await refusal(generateKit(smallRequest(out, { cluster })));
      expect(refused.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
        "change/key-missing",
      ]);
    }
    expect(contentOf(out)).toEqual(before);
    renameSync(lost, first.key.path);
  });

  it("is told of when a line was taken out by hand, by number and without the code", async () => {
    const [head = "", ...rows] = readFileSync(first.key.path, "utf8").trimEnd().split("\r\n");
    const edited = file("rettet.csv", [head, ...rows.slice(2)].join("\r\n"));
    for (const attempt of [
      followUp(laterRequest(first, { key: edited })),
      generateKit(smallRequest(out, { key: edited })),
    ]) {
      const refused = await refusal(attempt);
      expect(refused.filter(({ severity }) => severity === "error")).toEqual([
        { code: "key/codes-missing", severity: "error", place: { file: edited }, values: { missing: 2 } },
      ]);
    }
  });

  it("is another cluster's when it knows none of the members, or none of the data's practices", async () => {
    const strange = file("fremmed.csv", otherNumbers(readFileSync(first.key.path, "utf8")));
    const codes = async (attempt: Promise<unknown>) =>
      (await refusal(attempt)).filter(({ severity }) => severity === "error").map(({ code }) => code);
    const cluster = "samples/nordlys/klynge.yaml";
    expect(await codes(generateKit(smallRequest(join(work, "ny"), { key: strange })))).toEqual([
      "key/other-cluster",
    ]);
    expect(await codes(followUp(laterRequest(first, { key: strange, cluster })))).toEqual([
      "key/other-cluster",
    ]);
    const refused = await refusal(followUp(laterRequest(first, { key: strange })));
    expect(refused).toEqual([{ code: "key/not-of-data", severity: "error", place: { file: strange } }]);
  });
});

describe("two clusters of one name", () => {
  const other = file("anden.yaml", otherNumbers(CLUSTER));
  const data = [file("anden.csv", otherNumbers(readFileSync(DATA, "utf8")))];

  it("never share a folder or a key: the second is refused, and nothing of the first is touched", async () => {
    const before = contentOf(out);
    const errors = async (changes: Parameters<typeof smallRequest>[1]) =>
      (await refusal(generateKit(smallRequest(out, { cluster: other, data, ...changes }))))
        .filter(({ severity }) => severity === "error")
        .map(({ code, place }) => [code, place.file]);
    expect(await errors({})).toEqual([["key/other-cluster", first.key.path]]);
    const key = join(work, "egen.csv");
    expect(await errors({ key })).toEqual([["change/key-missing", key]]);
    const elsewhere = file(
      "anden-region.yaml",
      otherNumbers(CLUSTER).replace("region: Region Nordjylland", "region: Region Fyn"),
    );
    expect(await errors({ key, cluster: elsewhere })).toEqual([["kit/other-cluster", first.folder]]);
    expect(contentOf(out)).toEqual(before);
    expect(existsSync(key)).toBe(false);
  });

  it("have their own folder, key and calendar once each has an id, and the first keeps its codes", async () => {
    const idOf = (text: string, id: string) => text.replace("region:", `id: ${id}\nregion:`);
    const before = contentOf(first.folder);
    const second = await generateKit(
      smallRequest(out, { cluster: file("b.yaml", idOf(otherNumbers(CLUSTER), "b")), data }),
    );
    expect(second.folder).toBe(join(out, "nordlys-klyngen-b", TEMPLATE, "2026-06-10"));
    expect(second.key).toEqual({
      path: join(out, "noegler", `nordlys-klyngen-b-${TEMPLATE}.csv`),
      created: true,
    });
    expect(second.kit.clusterId).toBe("b");
    expect(JSON.stringify(second.kit.files)).toContain("2026-06-10.nordlys-klyngen-b.");
    expect(contentOf(first.folder)).toEqual(before);

    const named = file("a.yaml", idOf(CLUSTER, "a"));
    const again = await generateKit(smallRequest(out, { cluster: named }));
    expect(again.folder).toBe(join(out, "nordlys-klyngen-a", TEMPLATE, "2026-06-10"));
    expect(again.key).toEqual({ path: first.key.path, created: false });
    expect(again.kit.results).toEqual(first.kit.results);
    const later = await followUp(laterRequest(again));
    expect(later.kit.clusterId).toBe("a");
    expect(later.key.path).toBe(first.key.path);
    const wrong = await refusal(
      followUp(laterRequest(again, { cluster: file("c.yaml", idOf(CLUSTER, "c")) })),
    );
    expect(wrong.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "kit/other-cluster",
    ]);
  }, 240_000);

  it("leave a cluster without an id where it has always been", () => {
    expect(first.folder).toBe(join(out, "nordlys-klyngen", TEMPLATE, "2026-06-10"));
    expect(first.key.path).toBe(join(out, "noegler", `nordlys-klyngen-${TEMPLATE}.csv`));
    expect(first.kit).not.toHaveProperty("clusterId");
  });
});

describe("a practice under a new ydernummer", () => {
  const NOW = "091111";
  const later = CLUSTER.replace("date: 2026-06-10", "date: 2026-12-10");

  it("keeps its code and its change by one line, and the key tells of both numbers", async () => {
    const cluster = file(
      "nyt-nummer.yaml",
      later.replace('ydernummer: "099013"', `ydernummer: "${NOW}"\n    formerly: "099013"`),
    );
    const data = [file("nyt-nummer.csv", readFileSync(LATER, "utf8").replaceAll("099013", NOW))];
    const key = file("nyt-nummer-noegle.csv", readFileSync(first.key.path, "utf8"));
    const code = codeOf(key, "099013");
    const { kit } = await followUp(laterRequest(first, { cluster, data, key }));
    expect(codeOf(key, NOW)).toBe(code);
    expect(readFileSync(key, "utf8")).toContain(`${NOW};${code};099013`);
    const unchanged = await wordedFollowUp(
      laterRequest(first, {
        cluster: file("uden.yaml", later),
        key: file("u.csv", readFileSync(first.key.path, "utf8")),
      }),
    );
    expect(kit.results).toEqual(unchanged.kit.results);
    expect(kit.charts).toEqual(unchanged.kit.charts);

    // Without the cluster file the key alone tells whose the code is now.
    const alone = await wordedFollowUp(laterRequest(first, { data, key }));
    expect(cellsOf(alone.kit, code)).toEqual(cellsOf(kit, code));
  }, 240_000);

  it("keeps its history under another name in open view, and after a merger that of both", async () => {
    const open = "view:\n  open:\n    decided: 2026-03-20\n    by: alle medlemmer";
    const before = await generateKit(
      smallRequest(join(temporaryFolder(), "out"), {
        cluster: file("aaben.yaml", CLUSTER.replace("view: closed", open)),
        key: file("aaben-noegle.csv", readFileSync(first.key.path, "utf8")),
      }),
    );
    expect(before.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const [one, two, renamed] = ["099013", "094571", "099047"] as const;
    const nameOf = (practice: string) =>
      new RegExp(`"${practice}"\\n {4}name: (.*)`).exec(CLUSTER)?.[1] ?? "none";
    const member = new RegExp(`  - ydernummer: "${two}"\\n(?: {4}.*\\n)+`);
    const cluster = file(
      "aaben-lagt-sammen.yaml",
      later
        .replace("view: closed", open)
        .replace(member, "")
        .replace(`ydernummer: "${one}"`, `ydernummer: "${NOW}"\n    formerly: ["${one}", "${two}"]`)
        .replace(nameOf(one), "Lægerne i Nyvang")
        .replace(nameOf(renamed), "Bakkens Læger"),
    );
    const rows = readFileSync(LATER, "utf8").split("\n");
    const text = rows.filter((row) => !row.includes(two)).join("\n");
    const data = [file("aaben-lagt-sammen.csv", text.replaceAll(one, NOW))];
    const { kit, diagnostics } = await followUp(
      laterRequest(before, { cluster, data, key: before.key.path }),
    );
    expect(diagnostics.find(({ code }) => code === "change/practices-changed")).toMatchObject({
      // As in the sample itself, in which one has come and one has gone.
      values: { joined: 1, left: 1 },
    });
    const numbers = (label: string, { results } = before.kit) =>
      results.measures.map(({ practices }) => {
        const cell = practices.find((practice) => practice.label === label)?.cell;
        return cell?.kind === "shown" ? cell.counts : undefined;
      });
    const [a, b, c] = [one, two, renamed].map((practice) => numbers(nameOf(practice)));
    const changes = kit.charts.filter((chart) => chart.kind === "change");
    const wanted = changes.map((chart) => {
      const at = before.kit.results.measures.findIndex(({ measure }) => chart.id === `aendring-${measure}`);
      const [x, y, z] = [a?.[at], b?.[at], c?.[at]];
      const both = x && y && (100 * (x.numerator + y.numerator)) / (x.denominator + y.denominator);
      return [both, z && (100 * z.numerator) / z.denominator];
    });
    const drawn = changes.map((chart) =>
      ["Lægerne i Nyvang", "Bakkens Læger"].map((label) => {
        const row = chart.rows.find((each) => each.label === label);
        return row?.kind === "pair" ? row.before : undefined;
      }),
    );
    expect(drawn.flat().filter((value) => value !== undefined).length).toBeGreaterThan(1);
    for (const [index, values] of drawn.entries())
      for (const [at, value] of values.entries())
        if (value !== undefined) expect(value).toBeCloseTo(wanted[index]?.[at] ?? -1, 0);
    expect(readFileSync(before.key.path, "utf8")).toContain(`;Lægerne i Nyvang\r\n`);
  }, 240_000);

  it("has its earlier counts added after a merger, and both plans under one code", async () => {
    const [one, two] = ["099013", "094571"] as const;
    const member = new RegExp(`  - ydernummer: "${two}"\\n(?: {4}.*\\n)+`);
    expect(later).toMatch(member);
    const cluster = file(
      "lagt-sammen.yaml",
      later
        .replace(member, "")
        .replace(`ydernummer: "${one}"`, `ydernummer: "${NOW}"\n    formerly: ["${one}", "${two}"]`),
    );
    const rows = readFileSync(LATER, "utf8").split("\n");
    const data = [
      file(
        "lagt-sammen.csv",
        rows
          .filter((row) => !row.includes(two))
          .join("\n")
          .replaceAll(one, NOW),
      ),
    ];
    const key = file("lagt-sammen-noegle.csv", readFileSync(first.key.path, "utf8"));
    const [kept, gone] = [codeOf(key, one), codeOf(key, two)];
    const decisions = join(first.folder, "intern", "decisions.yaml");
    writeFileSync(
      decisions,
      `plans:\n${[kept, gone].map((code) => `  - practice: ${code}\n    measure: hba1c-over-58\n    action: plan fra ${code}\n`).join("")}`,
    );
    const { kit, diagnostics } = await followUp(laterRequest(first, { cluster, data, key }));
    rmSync(decisions);
    expect(codeOf(key, NOW)).toBe(kept);
    expect(JSON.stringify(kit.files)).toContain("HbA1c over 58: én praksis.");
    for (const code of [kept, gone]) expect(JSON.stringify(kit.files)).toContain(`Plan fra ${code}.`);
    // Nobody has joined: the merged practice stands in one row, and the other's code in none.
    expect(diagnostics.find(({ code }) => code === "change/practices-changed")?.values).toMatchObject({
      left: 1,
    });
    const [before, other] = [cellsOf(first.kit, kept), cellsOf(first.kit, gone)];
    const charts = kit.charts.filter(({ kind }) => kind === "change");
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      if (chart.kind !== "change") continue;
      const index = first.kit.results.measures.findIndex(({ measure }) => chart.id === `aendring-${measure}`);
      const [a, b] = [before[index], other[index]];
      const row = chart.rows.find(({ label }) => label === kept);
      expect(chart.rows.some(({ label }) => label === gone)).toBe(false);
      if (a?.kind !== "shown" || b?.kind !== "shown") expect(row?.kind).not.toBe("pair");
      else {
        const [numerator, denominator] = [
          a.counts.numerator + b.counts.numerator,
          a.counts.denominator + b.counts.denominator,
        ];
        expect(row).toMatchObject({ before: Math.round((100 * numerator) / denominator) });
      }
    }
  }, 240_000);
});
