import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type BatchJob, batchWorker, makeOfBatch } from "./batch-job.ts";
import { fixedLuck, SMALL_KIT, sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const ONE_CHART = SMALL_KIT.replace("[1, 2, 4, 7]", "[1]").replace("[deck, notes, plan]", "[deck]");

it("makes a kit anew where it is asked for in another way than it was, and only there", async () => {
  const { out, template, data, fonts, program, force } = sampleRequest(temporaryFolder());
  const file = join(temporaryFolder(), "klynge.yaml");
  writeFileSync(file, ONE_CHART);
  const job: BatchJob = {
    file,
    out,
    template,
    data,
    fonts,
    program,
    force,
    templateId: template,
    cluster: { name: "Nordlys-Klyngen" },
    isFollowUp: false,
    pictures: false,
    others: { names: [], practices: [] },
  };
  const worker = batchWorker(fixedLuck());
  const stateOf = async (asked: Partial<BatchJob>) =>
    (await makeOfBatch({ ...job, ...asked }, worker)).row.state;
  expect(await stateOf({})).toBe("made");
  expect(await stateOf({ charts: "picture" })).toBe("unchanged");
  expect(await stateOf({ charts: "editable" })).toBe("made");
  expect(await stateOf({ charts: "editable" })).toBe("unchanged");
  expect(await stateOf({ charts: "editable", pictures: true })).toBe("made");
  expect(await stateOf({})).toBe("made");
  expect(await stateOf({})).toBe("unchanged");
});
