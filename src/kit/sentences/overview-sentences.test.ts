import { expect, it } from "vitest";
import { sampleInput } from "../documents/documents.fixture.ts";
import { overviewHeadline } from "./overview-sentences.ts";

it.each([
  [2, "På begge målepunkter skiller mindst én"],
  [3, "På alle tre målepunkter skiller mindst én"],
])("counts %i measures as people do", async (count, text) => {
  const { context } = await sampleInput("kiap-type2-diabetes");
  const [marked] = context.measured.filter((one) =>
    overviewHeadline({ measured: [one] }).startsWith("Her skiller mindst én"),
  );
  if (!marked) throw new Error("the sample has no practice that stands apart");
  expect(overviewHeadline({ measured: Array.from({ length: count }, () => marked) })).toContain(text);
});
