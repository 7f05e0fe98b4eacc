import { describe, expect, it } from "vitest";
import { sampleInput } from "../documents/documents.fixture.ts";
import { reading } from "./measure-sentences.ts";
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

/** A measure with somebody marked, one that chance can explain, and the same varying by more than that. */
async function sorted() {
  const { measured } = (await sampleInput("kiap-type2-diabetes")).context;
  const [marked, alike] = [/ligger klart/, /^Forskellene .*kan skyldes tilfældigheder/].map((words) =>
    measured.find((one) => words.test(reading(one.measure, one.result))),
  );
  if (!marked || !alike?.result.variation) throw new Error("the sample lacks one of the two");
  const variation = { ...alike.result.variation, heterogeneity: 0.01 };
  return { marked, alike, varied: { ...alike, result: { ...alike.result, variation } } };
}

describe("measures whose practices vary by more than chance", () => {
  it("are told of on the page of all measures as on their own", async () => {
    const { marked, varied, alike } = await sorted();
    expect(overviewHeadline({ measured: [marked, varied, alike] })).toMatch(
      /^På 1 af 3 målepunkter skiller mindst én .* sig klart ud; på ét andet er forskellene større, end tilfældigheder ventes at give\.$/,
    );
    expect(overviewHeadline({ measured: [marked, varied, varied] })).toContain(
      "; på to andre er forskellene",
    );
    expect(overviewHeadline({ measured: [varied, alike] })).toMatch(
      /^På 1 af 2 målepunkter er forskellene større, end tilfældigheder ventes at give, men ingen (af de viste )?praksis skiller sig klart ud alene\.$/,
    );
  });

  it("are not made of those that chance can explain", async () => {
    const { alike } = await sorted();
    expect(overviewHeadline({ measured: [alike, alike] })).toMatch(
      /^Ingen .*praksis skiller sig klart ud på noget/,
    );
  });
});
