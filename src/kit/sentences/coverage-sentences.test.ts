import { expect, it } from "vitest";
import { sampleInput } from "../documents/documents.fixture.ts";
import { thinMeasures } from "./coverage-sentences.ts";

it("sends nobody to the cluster's level where that is not shown either", async () => {
  const { context } = await sampleInput("kiap-type2-diabetes");
  const rare = context.measured.filter(({ measure }) => measure.id === "metformin-ved-lav-egfr");
  expect(thinMeasures({ ...context, measured: rare }).join()).toMatch(
    / Drøft klyngen samlet, ikke de enkelte praksis\.$/,
  );
  const untold = rare.map(({ measure, result: { cluster: _, ...result } }) => ({ measure, result }));
  expect(thinMeasures({ ...context, measured: untold }).join()).toMatch(/ Drøft spørgsmålene uden tal\.$/);
});
