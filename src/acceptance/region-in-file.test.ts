import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sampleRequest, temporaryFolder, wordedKit } from "../conductors/sample-kit.fixture.ts";

const CLUSTER = "samples/solsikke/klynge.yaml";
const [HEADER = "", ...ROWS] = readFileSync("samples/solsikke/maalinger-2026-04.csv", "utf8")
  .trimEnd()
  .split("\n");
const OUTSIDE = 24;

/** The sample's practices without any row of region or nation, and as many of another cluster as make a region. */
function practicesOfARegion(): readonly string[] {
  const own = ROWS.filter((row) => row.startsWith("praksis;"));
  const [first = ""] = own;
  const practice = first.split(";")[1] ?? "";
  const outside = Array.from({ length: OUTSIDE }, (_, index) =>
    own
      .filter((row) => row.includes(`;${practice};`))
      .map((row) => `${row.replace(practice, String(97_700 + index).padStart(6, "0"))};Anden klynge`),
  );
  return [`${HEADER};klynge`, ...own.map((row) => `${row};Solsikke-Klyngen`), ...outside.flat()];
}

/** Every text of the kit, in deck, documents, pictures and their alternative texts. */
async function textsOf(rows: readonly string[]): Promise<readonly string[]> {
  const data = join(temporaryFolder(), "tal.csv");
  writeFileSync(data, `${rows.join("\n")}\n`);
  const changes = { template: "midtkraft-b12", cluster: CLUSTER, data: [data] };
  const { kit } = await wordedKit(sampleRequest(temporaryFolder(), changes));
  return leavesOf([kit.charts, kit.files]);
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value ? Object.values(value).flatMap(leavesOf) : [];
}

/** Speaks of the region's level or spread: a figure beside its name, its name alone as a heading, or the band. */
const LEVEL = /^region$|\bregion(en)? (\(|\d)|8 af 10 praksis/i;
const ABOUT_SIGNS = /^region$/;

const levelTexts = (texts: readonly string[]) =>
  texts.filter((text) => LEVEL.test(text) && !ABOUT_SIGNS.test(text));

describe("a region's level", () => {
  it("is called the region's where the file gives it", async () => {
    const texts = await textsOf([HEADER, ...ROWS]);
    expect(levelTexts(texts).length).toBeGreaterThan(15);
    expect(texts.filter((text) => text.includes("i filen"))).toEqual([]);
  });

  it("is called that of the file's practices everywhere it was worked out from them", async () => {
    const texts = await textsOf(practicesOfARegion());
    const levels = levelTexts(texts);
    expect(levels.length).toBeGreaterThan(14);
    expect(levels.filter((text) => !text.includes("i filen"))).toEqual([]);
    for (const short of ["Region, i filen", "Region (praksis i filen) 81,4"]) expect(texts).toContain(short);
    expect(texts.map((text) => text.replaceAll("\u00a0", " "))).toContain(
      "Regionens tal er lagt sammen af 39 praksis i filen; regionen kan have flere.",
    );
    // No row speaks for the nation, so no line or column may be named after it.
    expect(texts.filter((text) => text === "Land")).toEqual([]);
  });
});
