import { describe, expect, it } from "vitest";
import { parseYaml } from "../../read/read-yaml.ts";
import { reportFindings } from "./decisions-report.ts";

const UNREPORTED = { practices: ["099013"], names: [], cvr: [], codes: ["D", "B2", "Lægerne ved Søen"] };

function found(text: string) {
  const source = parseYaml(`report:\n  text: "${text}"\n`, "decisions.yaml");
  if (!source.ok) throw new Error("cannot be read");
  return reportFindings(source.value, { text }, UNREPORTED).map(({ code, place }) => [code, place.line]);
}

describe("the leader's words for the report", () => {
  it.each([
    "Praksis D begynder.",
    "Vi følger B2-planen hos (B2).",
    "Hos lægerne ved søen først",
    "099013 først",
  ])("may not say who: %s", (text) => {
    expect(found(text)).toEqual([["decisions/report-tells-who", 2]]);
  });

  it.each(["D-vitamin og B12", "Vi gør det samme alle sammen", "d. 3. juni"])("may say: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
