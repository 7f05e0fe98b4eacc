import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateKit } from "../conductors/generate-kit.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { writeCluster } from "../conductors/sized-cluster.fixture.ts";

describe("a kit of any size", () => {
  it.each([
    [5, "view: closed"],
    [35, "view: closed"],
    [35, "view: { open: { decided: 2026-03-01, by: Klyngens møde } }"],
  ])("is rendered with %i practices, %s", async (practices, view) => {
    const folder = temporaryFolder();
    const { cluster, data } = writeCluster(folder, practices, view);
    const { kit } = await generateKit(sampleRequest(join(folder, "out"), { cluster, data: [data] }));
    expect(kit.charts.find(({ id }) => id === "hba1c-over-58")).toHaveProperty(["rows", "length"], practices);
    expect(kit.results.coverage).toMatchObject({ members: practices, included: practices, notIncluded: 0 });
  });
});
