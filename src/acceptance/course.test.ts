import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { earlierCluster } from "../conductors/earlier-kit.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { EMPTY_KEY } from "../model/practice-key.ts";

const home = temporaryFolder();
const SAMPLE = readFileSync("samples/enghave/klynge.yaml", "utf8");
const [, COURSE = ""] = /(# The topic as a course[\s\S]*?)\n\n/.exec(SAMPLE) ?? [];

async function kitWith(course: string): Promise<MeetingKit> {
  const cluster = join(home, "klynge.yaml");
  writeFileSync(cluster, SAMPLE.replace(COURSE, course));
  const request = sampleRequest(join(home, "out"), { template: "alkoholsamtalen", cluster, data: [] });
  return (await generateKit({ ...request, dryRun: true })).kit;
}

async function refusal(course: string): Promise<readonly string[]> {
  const cause = await kitWith(course).catch((thrown: unknown) => thrown);
  if (!(cause instanceof KitError)) throw new Error("was not refused");
  return cause.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const textOf = (kit: MeetingKit, ending: string) =>
  JSON.stringify(kit.files.find(({ name }) => name.endsWith(ending)) ?? "").replaceAll("\u00a0", " ");

let kit: MeetingKit;
beforeAll(async () => {
  kit = await kitWith(COURSE);
}, 600_000);

describe("a course over several days", () => {
  it("has a letter before each step, a run plan for each further meeting, and the whole of it for the coordinator", () => {
    expect(kit.files.flatMap(({ name }) => /forloeb.*/.exec(name)?.[0] ?? [])).toEqual([
      "forloeb.docx",
      "forloeb-brev-1.docx",
      "forloeb-brev-2.docx",
      "forloeb-brev-3.docx",
      "forloeb-drejebog-aftenmoede.docx",
    ]);
    const work = textOf(kit, "forloeb-brev-2.docx");
    expect(work).toContain("Find fem patienter, og udfyld skemaet til journalerne.");
    expect(work).toContain("Workshop: fra journaler til plan. 11. november 2026, kl. 16.30 – 19.00.");
    expect(textOf(kit, "drejebog-aftenmoede.docx")).toContain("Engby Bibliotek, sal 2");
    expect(textOf(kit, "drejebog-aftenmoede.docx")).toContain("17.20 – 17.50");
  });

  it("sends each letter two weeks before its step, and none before the step it builds on", () => {
    const letters = [...textOf(kit, "forloeb.docx").matchAll(/(\d+[.] \p{L}+ \d{4}): brev om/gu)].map(
      ([, day]) => day,
    );
    expect(letters).toEqual(["16. september 2026", "1. oktober 2026", "28. oktober 2026"]);
  });

  it("sends the forms home with the letter about the days they are filled in on", () => {
    const task = /"(\d{2}-\d{2}-\d{4})",\{"ticks":\[\{"tag":"tjek-\d+","text":"Send skema/;
    expect(task.exec(textOf(kit, "tjekliste.docx"))?.[1]).toBe("01-10-2026");
  });

  it("stands in the calendar and on a slide", () => {
    const calendar = textOf(kit, "kalender.ics");
    expect(calendar).toContain("20260930T163000");
    expect(calendar).toContain("20260930T183000");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20261005");
    expect(textOf(kit, "praesentation.pptx")).toContain("Mødet er en del af et forløb");
  });

  it("goes by the package's weeks for steps that have no day of their own", async () => {
    const usual = await kitWith("course:\n  - step: Aftenmøde om samtalen");
    expect(textOf(usual, "forloeb.docx")).toContain("30-09-2026");
    expect(textOf(usual, "forloeb.docx")).toContain("Fra 07-10-2026");
  });

  it("is in no file of a cluster that has not taken it", async () => {
    const without = await kitWith("");
    expect(without.files.filter(({ name }) => name.includes("forloeb"))).toEqual([]);
    expect(JSON.stringify(without.files)).not.toContain("Aftenmøde");
    const others = kit.files.filter(
      ({ name }) => !/forloeb|praesentation|kalender|drejebog|tjekliste/.test(name),
    );
    expect(without.files).toEqual(expect.arrayContaining([...others]));
  });

  it("may be held at a member's, whose name then stands on its sheets and nowhere else", async () => {
    const [, member = ""] = SAMPLE.match(/name: (Lægerne [^\n]+)/) ?? [];
    const held = await kitWith(COURSE.replace("Engby Bibliotek, sal 2", member));
    expect(textOf(held, "forloeb-brev-1.docx")).toContain(member);
    expect(textOf(held, "moedenoter.docx")).not.toContain(member);
  });

  it("is over when its meeting is followed up", () => {
    expect(kit.choices?.course).toHaveLength(2);
    expect(earlierCluster(kit, EMPTY_KEY).choices).toBeUndefined();
  });

  it.each([
    ["course:\n  - step: seminar", ["choice/unknown"]],
    ["course:\n  - step: moedet", ["choice/unknown"]],
    ["course:\n  - step: aftenmoede\n  - step: Aftenmøde om samtalen", ["choice/twice"]],
    ["course:\n  - step: aftenmoede\n    date: 2026-10-20", ["choice/course-order"]],
    ["course:\n  - step: egne-journaler-hjemme\n    date: 2026-11-20", ["choice/course-order"]],
    ["course:\n  - step: aftenmoede\n    start: halv fem", ["cluster/start"]],
  ])("is refused where its days do not go together: %s", async (course, codes) => {
    expect(await refusal(course)).toEqual(codes);
  });
});
