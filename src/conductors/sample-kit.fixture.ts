import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { KitToDeliver } from "./deliver-kit.ts";
import { type FollowUpRequest, prepareNext } from "./follow-up.ts";
import { type BuildRequest, prepareFirst } from "./generate-kit.ts";
import { wordKit } from "./make-kit.ts";

// Read once by the rasteriser when it loads, as in the program itself.
process.env.FONTCONFIG_FILE = join(process.cwd(), "assets/fonts/fonts.conf");

/** Always the same luck, so that two builds without a key give the same codes. */
export function fixedLuck(): (below: number) => number {
  let state = 20_260_610;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the file's tests are. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kit-test-"));
  folders.push(folder);
  return folder;
}

/** The sample cluster's build, into a folder of the test's own. */
export function sampleRequest(out: string, changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    template: "kiap-type2-diabetes",
    cluster: "samples/nordlys/klynge.yaml",
    data: ["samples/nordlys/maalinger-2026-04.csv"],
    out,
    dryRun: false,
    force: false,
    randomIndex: fixedLuck(),
    fonts: "assets/fonts",
    program: { name: "klyngepakke", version: "0.0.0-test" },
    ...changes,
  };
}

/** Four measures, a short deck and the two sheets to write on: for tests of what becomes of a kit, not of what it says. */
export const SMALL_KIT = `${readFileSync("samples/nordlys/klynge.yaml", "utf8")}
measures: [1, 2, 4, 7]
deck: short
documents: [deck, notes, plan]
`;

/** The sample cluster's smallest build, which takes a third of the time. */
export function smallRequest(out: string, changes: Partial<BuildRequest> = {}): BuildRequest {
  const cluster = join(temporaryFolder(), "klynge.yaml");
  writeFileSync(cluster, SMALL_KIT);
  return sampleRequest(out, { cluster, ...changes });
}

type WordedKit = Pick<KitToDeliver, "kit" | "diagnostics">;

/** A kit as data, for tests that look at nothing else: no file is rendered, which is what takes its time. */
export async function wordedKit(request: BuildRequest): Promise<WordedKit> {
  return wordKit(await prepareFirst(request), request);
}

/** The same of a follow-up's kit. */
export async function wordedFollowUp(request: FollowUpRequest): Promise<WordedKit> {
  return wordKit(await prepareNext(request), request);
}
