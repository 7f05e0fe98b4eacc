import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import type { Delivery } from "./deliver-kit.ts";
import { generateKit } from "./generate-kit.ts";
import { inspectFiles } from "./inspect-files.ts";
import { renderKit } from "./render-kit.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const FONTS = "assets/fonts";
const NORDLYS = "samples/nordlys/klynge.yaml";

let sample: Delivery;
beforeAll(async () => {
  sample = await generateKit(sampleRequest(join(temporaryFolder(), "out")));
});

const refusal = async (work: Promise<unknown>): Promise<KitError> => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof KitError) return error;
  throw new Error("expected the files to be refused");
};

describe("inspectFiles", () => {
  it("counts findings by file and looks for the whole cluster", async () => {
    const { folder, key } = sample;
    const letter = join(folder, "brev.docx");
    writeFileSync(letter, "ikke en Office-fil");
    const { files, diagnostics } = await inspectFiles({
      files: [letter, join(folder, "findes-ikke.pptx")],
      key: key.path,
      cluster: NORDLYS,
      fonts: FONTS,
    });
    expect(files).toEqual([
      { file: letter, errors: 1, warnings: 0, notices: 0 },
      { file: join(folder, "findes-ikke.pptx"), errors: 1, warnings: 0, notices: 0 },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["package/readable-archive", "file/not-found"]);
  });

  it("says so when key or cluster file cannot be used", async () => {
    const missing = join(temporaryFolder(), "noegle.csv");
    const { diagnostics } = await inspectFiles({ files: [], key: missing, cluster: missing, fonts: FONTS });
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ["file/not-found", missing],
      ["file/not-found", missing],
    ]);
  });
});

describe("the gate of every build", () => {
  it("refuses a kit that names a practice, and does not name it itself", async () => {
    const { kit } = sample;
    const files = kit.files.map((file) =>
      file.kind === "deck"
        ? { ...file, properties: { ...file.properties, subject: "Tal fra 099013, Lægehuset Strandengen" } }
        : file,
    );
    const identities = { practices: ["099013"], names: ["Lægehuset Strandengen"], cvr: [] };
    const { kind, diagnostics } = await refusal(renderKit({ ...kit, files }, FONTS, { identities }));
    expect(kind).toBe("rendering");
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "hidden/ydernummer",
      "hidden/practice-name",
      "kit/fails-inspection",
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/099013|Strandengen/);
  });

  it("writes neither kit nor key when a file does not pass", async () => {
    const folder = temporaryFolder();
    const cluster = join(folder, "klynge.yaml");
    const text = readFileSync(NORDLYS, "utf8");
    writeFileSync(cluster, text.replace("mødelokale 2", "lokale 099013"));
    const out = join(folder, "out");
    const { kind, diagnostics } = await refusal(generateKit(sampleRequest(out, { cluster })));
    expect(kind).toBe("rendering");
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(["hidden/ydernummer", "kit/fails-inspection"]),
    );
    expect(existsSync(out)).toBe(false);
  });
});
