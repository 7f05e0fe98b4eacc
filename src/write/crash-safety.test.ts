import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keptBeside, makeVictim, startFrom, type Victim, versionIn } from "./kit-victim.fixture.ts";
import { recoverFromKill } from "./recover-from-kill.ts";
import { writeKitFolder } from "./write-kit-folder.ts";

let victim: Victim;
beforeAll(() => {
  victim = makeVictim();
});
afterAll(() => victim.remove());

/** What lies beside each other when nothing is left behind. */
function namesOf(version: string, kept: Readonly<Record<string, string>>): readonly string[] {
  return [...(version === "none" ? [] : ["kit"]), ...(Object.keys(kept).length > 0 ? ["tidligere"] : [])];
}

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
      const now = versionIn(kit);
      expect([old, "2"]).toContain(now);
      const ofOld = before === "first" ? {} : { "kit-1": old };
      expect([{}, ofOld]).toContainEqual(keptBeside(kit));
      if (now === "2") expect(keptBeside(kit)).toEqual(ofOld);
      expect(readdirSync(place)).toEqual(namesOf(now, keptBeside(kit)));
      expect(victim.write(kit, "3", { force: true })).toMatchObject({ isDone: true, stderr: "" });
      // Whatever the kill left of it, the old kit is kept, and only once.
      const ofTwo = now === "2" ? { [before === "first" ? "kit-1" : "kit-2"]: "2" } : {};
      expect([versionIn(kit), keptBeside(kit)]).toEqual(["3", { ...ofOld, ...ofTwo }]);
      expect(readdirSync(place)).toEqual(namesOf("3", keptBeside(kit)));
    }
    // make staging, four files, keep hand work, keep earlier kit, set aside | publish | discard, clear
    const gone = before === "first" ? old : "none";
    expect(versionsAfterKill).toEqual([...Array(8).fill(old), gone, "2", "2"]);
  },
);

it.each(["write file", "keep hand work", "keep earlier kit", "set aside", "publish", "discard"])(
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
    const earlier = join(place, "tidligere", "kit");
    await expect(writeKitFolder(kit, files, { force: true, earlier, onStep })).rejects.toMatchObject({
      kind: "writing",
      diagnostics: [{ code: "kit/written-by-another", place: { file: kit } }],
    });
    expect([versionIn(kit), readdirSync(place)]).toEqual(["2", ["kit", "tidligere"]]);
    // At the last moment the earlier run's kit stood there, and was replaced in its turn.
    expect(Object.keys(keptBeside(kit))).toEqual(moment === "discard" ? ["kit-1", "kit-2"] : ["kit-1"]);
    expect(keptBeside(kit)).toMatchObject({ "kit-1": "1" });
  },
);
