import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { generateKit } from "./generate-kit.ts";
import { checkTemplate, describeTemplates, newTemplate, showTemplate } from "./manage-templates.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

describe("package templates", () => {
  it("that come along are listed, and every one is without errors", async () => {
    const ids = (await describeTemplates()).map(({ id }) => id);
    expect(ids).toEqual(
      readdirSync("templates")
        .filter((name) => !name.endsWith(".json") && !name.startsWith("_"))
        .sort(),
    );
    for (const id of ids) expect((await checkTemplate(id)).template).toBeDefined();
  });

  it("show who is counted, of whom, and when that is looked at again", async () => {
    const { text } = await showTemplate("kiap-type2-diabetes");
    expect(text).toContain("1. HbA1c over 58 mmol/mol [hba1c-over-58]");
    expect(text).toContain("Tæller: patienter, hvis seneste HbA1c er over 58 mmol/mol");
    expect(text).toContain("næste gang 2. marts 2027");
  });

  it("start from a commented one that builds as it is", async () => {
    const below = temporaryFolder();
    const { folder, files } = await newTemplate("min-pakke", below);
    expect(files).toEqual([
      "klynge.yaml",
      "maalinger.csv",
      "package.yaml",
      "package.schema.json",
      "cluster.schema.json",
    ]);
    const { kit, diagnostics } = await generateKit(
      sampleRequest(join(below, "out"), {
        template: folder,
        cluster: join(folder, "klynge.yaml"),
        data: [join(folder, "maalinger.csv")],
      }),
    );
    expect(kit.template.id).toBe("min-pakke");
    expect(diagnostics).toEqual([]);
  });

  it("are never written over, nor under a name that is no name", async () => {
    const below = temporaryFolder();
    await newTemplate("min-pakke", below);
    const codes = (work: Promise<unknown>) =>
      work.catch((cause: unknown) =>
        cause instanceof KitError ? cause.diagnostics.map(({ code }) => code) : cause,
      );
    expect(await codes(newTemplate("min-pakke", below))).toEqual(["template/folder-exists"]);
    expect(await codes(newTemplate("../ude", below))).toEqual(["template/bad-new-id"]);
  });
});
