import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateKit } from "./generate-kit.ts";
import {
  sampleRequest,
  smallRequest,
  temporaryFolder,
  wordedFollowUp,
  wordedKit,
} from "./sample-kit.fixture.ts";

const FILE = readFileSync("samples/nordlys/klynge.yaml", "utf8");

/** The members as their lines say it, read by nothing of ours. */
const MEMBERS = [...FILE.matchAll(/ydernummer:[\s\S]*?(?=\n {2}- |$)/g)].map(([entry]) => ({
  doctors: Number(/doctors: (\d+)/.exec(entry)?.[1]),
  listed: Number(/sikrede: (\d+)/.exec(entry)?.[1]),
  isAccepted: /\n {4}accepted:/.test(entry),
}));

function sumOf(members: typeof MEMBERS) {
  return {
    practices: members.length,
    doctors: members.reduce((sum, { doctors }) => sum + doctors, 0),
    listed: members.reduce((sum, { listed }) => sum + listed, 0),
  };
}

/** A build of the sample cluster after its file has been changed. */
function changed(change: (file: string) => string) {
  const cluster = join(temporaryFolder(), "klynge.yaml");
  writeFileSync(cluster, change(FILE));
  return sampleRequest(join(temporaryFolder(), "out"), { cluster });
}

describe("the totals of a kit", () => {
  it("are those of the practices that accepted, and of no others while one or two would be told", async () => {
    const { kit } = await wordedKit(sampleRequest(temporaryFolder()));
    expect(MEMBERS.filter(({ isAccepted }) => !isAccepted)).toHaveLength(1);
    expect(kit.totals).toEqual({
      topic: "type2-diabetes",
      category: "sygdom",
      isFollowUp: false,
      accepted: sumOf(MEMBERS.filter(({ isAccepted }) => isAccepted)),
    });
  });

  it("are those of all members as well where all accepted, or three did not", async () => {
    const all = await wordedKit(changed((file) => file.replace("declined: true", "accepted: 2026-03-01")));
    expect(all.kit.totals).toMatchObject({ members: sumOf(MEMBERS), accepted: sumOf(MEMBERS) });
    let left = 2;
    const fewer = (file: string) =>
      file.replaceAll(/\n {4}accepted: .*/g, (line) => (left-- > 0 ? "\n    declined: true" : line));
    const { kit } = await wordedKit(changed(fewer));
    expect(kit.totals?.members).toEqual(sumOf(MEMBERS));
    expect(kit.totals?.accepted.practices).toBe(MEMBERS.length - 3);
  });

  it("are those of the kit before where a follow-up has only the key, and none where that one has none", async () => {
    const out = join(temporaryFolder(), "out");
    const first = await generateKit(smallRequest(out));
    const next = {
      ...sampleRequest(out),
      cluster: undefined,
      template: undefined,
      folder: first.folder,
      date: "2026-12-03",
      data: ["samples/nordlys/maalinger-2026-11.csv"],
    };
    const { kit } = await wordedFollowUp(next);
    expect(kit.totals).toEqual({ ...first.kit.totals, isFollowUp: true });
    const path = join(first.folder, "intern/kit.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    delete manifest.kit.totals;
    writeFileSync(path, JSON.stringify(manifest));
    expect((await wordedFollowUp(next)).kit.totals).toBeUndefined();
  });
});
