import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../commands/run-program.fixture.ts";
import { followUp } from "../conductors/follow-up.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { SMALL_KIT, sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { takeBack } from "../conductors/take-back.ts";

/** Practices by ydernummer that a cluster file says have accepted, read line by line and by nothing of ours. */
function acceptedIn(file: string): ReadonlyMap<string, { doctors: number; listed: number }> {
  const entries = file.split(/^ {2}- /m).slice(1);
  const accepted = entries.filter((entry) => /^ {4}accepted:/m.test(entry));
  const number = (entry: string, field: string) => Number(new RegExp(`${field}: (\\d+)`).exec(entry)?.[1]);
  return new Map(
    accepted.map((entry) => [
      /ydernummer: "(\d{6})"/.exec(entry)?.[1] ?? "",
      { doctors: number(entry, "doctors"), listed: number(entry, "sikrede") },
    ]),
  );
}

function row(topic: string, clusters: number, practices: readonly { doctors: number; listed: number }[]) {
  const sum = (field: "doctors" | "listed") => practices.reduce((total, one) => total + one[field], 0);
  const dotted = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
  return [topic, clusters, practices.length, dotted(sum("doctors")), dotted(sum("listed"))].join(" ");
}

const out = join(temporaryFolder(), "out");
const clusters = temporaryFolder();
const NORD = SMALL_KIT;
const SHARED = "099013";
const NUMBERS = [...NORD.matchAll(/"(\d{6})"/g)].flatMap(([, number = ""]) =>
  number === SHARED ? [] : number,
);

/** The same text of another cluster, which has one practice in common with Nordlys. */
function ofSyd(text: string): string {
  const other = (number: string) => String(1_000_000 - Number(number)).padStart(6, "0");
  return NUMBERS.reduce((changed, number) => changed.replaceAll(number, other(number)), text);
}

const SYD = ofSyd(NORD).replace("klynge: Nordlys-Klyngen", "klynge: Sydlys-Klyngen");

beforeAll(async () => {
  const rows = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
  const data = join(clusters, "syd.csv");
  writeFileSync(data, ofSyd(rows));
  writeFileSync(join(clusters, "nord.yaml"), NORD);
  writeFileSync(join(clusters, "syd.yaml"), SYD);
  const first = await generateKit(sampleRequest(out, { cluster: join(clusters, "nord.yaml") }));
  await generateKit(sampleRequest(out, { cluster: join(clusters, "syd.yaml"), data: [data] }));
  await followUp({
    ...sampleRequest(out),
    folder: first.folder,
    cluster: join(clusters, "nord.yaml"),
    template: undefined,
    date: "2026-12-10",
    data: ["samples/nordlys/maalinger-2026-11.csv"],
  });
}, 600_000);

async function report(...more: readonly string[]): Promise<string> {
  const year = ["--from", "2026-01-01", "--to", "2026-12-31", "--lang", "da"];
  const { exitCode, printed } = await runProgram(["report", out, ...year, ...more]);
  expect(exitCode).toBe(0);
  return printed.replaceAll(/[ \u00a0]+/g, " ");
}

describe("the account of three kits", () => {
  const [nord, syd] = [NORD, SYD].map(acceptedIn);

  it("agrees with a count from the cluster files, where a practice in both counts once", async () => {
    const all = new Map([...(nord ?? []), ...(syd ?? [])]);
    expect(all.size).toBe((nord?.size ?? 0) + (syd?.size ?? 0) - 1);
    const printed = await report("--clusters", clusters);
    expect(printed).toContain(`\n${row("Type 2-diabetes", 2, [...all.values()])}\n`);
    expect(printed).toContain("leveret 3 mødepakker til 2 klynger.");
    expect(printed).toContain("1 af 3 mødepakker er til opfølgning");
  });

  it("counts it in both where nobody says who is who", async () => {
    const both = [...(nord?.values() ?? []), ...(syd?.values() ?? [])];
    expect(await report()).toContain(`\n${row("Type 2-diabetes", 2, both)}\n`);
  });

  it("leaves a kit out that was taken back, never having been handed out", async () => {
    const [folder = ""] = readdirSync(join(out, "sydlys-klyngen", "kiap-type2-diabetes"));
    await takeBack({
      folder: join(out, "sydlys-klyngen", "kiap-type2-diabetes", folder),
      today: "2026-12-11",
    });
    const printed = await report();
    expect(printed).toContain(`\n${row("Type 2-diabetes", 1, [...(nord?.values() ?? [])])}\n`);
    expect(printed).toContain("leveret 2 mødepakker til 1 klynge.");
  });
});
