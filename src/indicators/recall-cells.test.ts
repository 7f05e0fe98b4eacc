import { describe, expect, it } from "vitest";
import { rulesWith } from "./random-cluster.fixture.ts";
import { strictestRules } from "./recall-cells.ts";

describe("the rules that hold beside what earlier kits published", () => {
  const RULES = { ...rulesWith(5), sensitive: "numerator" } as const;
  const published = (sensitive?: "numerator" | "complement") => ({
    published: { disclosureLimit: 5, minimumDenominator: 10, ...(sensitive ? { sensitive } : {}) },
  });

  it("are the strictest of all", () => {
    const stricter = { published: { disclosureLimit: 7, minimumDenominator: 20 } };
    expect(strictestRules(rulesWith(5), [stricter])).toMatchObject({
      disclosureLimit: 7,
      minimumDenominator: 20,
    });
  });

  it("hide both sides as long as one kit did, or two kits hid one each", () => {
    expect(strictestRules(RULES, [published("numerator")]).sensitive).toBe("numerator");
    expect(strictestRules(RULES, [published()]).sensitive).toBeUndefined();
    expect(strictestRules(RULES, [published("complement")]).sensitive).toBeUndefined();
    expect(strictestRules(rulesWith(5), [published("numerator")]).sensitive).toBeUndefined();
  });
});
