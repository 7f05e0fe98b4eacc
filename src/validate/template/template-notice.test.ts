import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../read/read-yaml.ts";
import { validateCluster } from "../cluster/validate-cluster.ts";
import { noticeDaysIn } from "./validate-template.ts";

function tree(text: string) {
  const read = parseYaml(text, "file.yaml");
  if (!read.ok) throw new Error("cannot be read");
  return read.value;
}

const noticeOf = (template: string) =>
  noticeDaysIn(tree(readFileSync(`templates/${template}/package.yaml`, "utf8")));

/** The sample cluster, whose last member accepts so many days before its meeting. */
function lateBy(days: number, noticeDays: number | undefined) {
  const date = new Date(Date.parse("2026-06-10") - days * 86_400_000).toISOString().slice(0, 10);
  const text = readFileSync("samples/nordlys/klynge.yaml", "utf8").replace(
    /accepted: \S+/g,
    `accepted: ${date}`,
  );
  return validateCluster(tree(text), undefined, noticeDays).diagnostics.filter(
    ({ code }) => code === "cluster/late-acceptance",
  );
}

describe("the notice a package's provider asks for", () => {
  it("is what the package states, and nothing where its source states nothing", () => {
    expect(noticeOf("kaps-opioider-2")).toBe(60);
    expect(noticeOf("midtkraft-b12")).toBeUndefined();
    expect(noticeOf("kiap-type2-diabetes")).toBeUndefined();
    expect(noticeDaysIn(undefined)).toBeUndefined();
    expect(noticeDaysIn(tree("measures: [{}]\nordering: { noticeDays: many }"))).toBeUndefined();
  });

  it("is none where there are no figures to fetch", () => {
    expect(noticeOf("alkoholsamtalen")).toBeUndefined();
    expect(lateBy(1, undefined)).toEqual([]);
  });

  it.each([
    [56, 56, 0],
    [55, 56, 1],
    [59, 60, 1],
    [60, 60, 0],
  ])(
    "of %i days from the last acceptance, where %i are asked for, gives %i warnings",
    (days, notice, most) => {
      const found = lateBy(days, notice);
      expect(found).toHaveLength(most);
      for (const { values } of found) expect(values).toEqual({ days, noticeDays: notice });
    },
  );
});
