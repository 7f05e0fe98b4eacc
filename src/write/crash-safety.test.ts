import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeVictim, startFrom, type Victim, versionIn } from "./kit-victim.fixture.ts";
import { recoverFromKill } from "./recover-from-kill.ts";
import { writeKitFolder } from "./write-kit-folder.ts";

let victim: Victim;
beforeAll(() => {
  victim = makeVictim();
});
afterAll(() => victim.remove());

it.each(["first", "untouched", "edited"] as const)(
  "a kill at any step leaves one whole kit: %s",
  async (before) => {
    const { start, old } = startFrom(victim, before);
    const versionsAfterKill: string[] = [];
    for (let step = 0; ; step += 1) {
      const place = join(victim.home, `${before}-${step}`);
      const kit = join(place, "kit");
      cpSync(start, place, { recursive: true });
      const killed = victim.write(kit, "2", { lastStep: step, force: true });
      if (killed.isDone) break;
      expect(killed).toMatchObject({ isKilled: true, stderr: "" });
      versionsAfterKill.push(versionIn(kit));
      await recoverFromKill(kit);
      expect([old, "2"]).toContain(versionIn(kit));
      expect(readdirSync(place)).toEqual(versionIn(kit) === "none" ? [] : ["kit"]);
      expect(victim.write(kit, "3", { force: true })).toMatchObject({ isDone: true, stderr: "" });
      expect([versionIn(kit), readdirSync(place)]).toEqual(["3", ["kit"]]);
    }
    // make staging, four files, keep hand work, set aside | publish | discard, clear
    const gone = before === "first" ? old : "none";
    expect(versionsAfterKill).toEqual([...Array(7).fill(old), gone, "2", "2"]);
  },
);

it.each(["write file", "keep hand work", "set aside", "publish", "discard"])(
  "of two runs at once the later has its way, and the earlier says so: %s",
  async (moment) => {
    const place = join(victim.home, `race-${moment.replaceAll(" ", "-")}`);
    mkdirSync(place);
    const kit = join(place, "kit");
    expect(victim.write(kit, "1").isDone).toBe(true);
    let others = 0;
    const onStep = (step: string) => {
      if (step === moment && others++ === 0)
        expect(victim.write(kit, "2", { force: true })).toMatchObject({ isDone: true, stderr: "" });
    };
    const files = new Map([["deck.pptx", new Uint8Array(9)]]);
    await expect(writeKitFolder(kit, files, { force: true, onStep })).rejects.toMatchObject({
      kind: "writing",
      diagnostics: [{ code: "kit/written-by-another", place: { file: kit } }],
    });
    expect([versionIn(kit), readdirSync(place)]).toEqual(["2", ["kit"]]);
  },
);
