import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sampleRequest, temporaryFolder, wordedKit } from "../conductors/sample-kit.fixture.ts";
import { SAMPLE_CLUSTERS } from "../conductors/sample-kits.fixture.ts";
import { fileSlug } from "../kit/file-slug.ts";
import type { DocumentSheet } from "../model/document-sheet.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";

interface Fact {
  readonly row: string;
  readonly at: string;
  readonly says: readonly string[];
}

const FACTS: Readonly<Record<string, readonly Fact[]>> = parse(
  readFileSync("src/acceptance/facts.yaml", "utf8"),
);

/** The rows that `facts.yaml` must have a place for, by package. */
const ROWS: Readonly<Record<string, readonly [number, number]>> = {
  "kiap-type2-diabetes": [1, 13],
  "midtkraft-b12": [20, 27],
  "kaps-opioider-2": [40, 46],
};

/** All that is read at a place of the kit: a slide with its notes, a sheet, or one of its sections. */
function textAt({ files }: MeetingKit, place: string): string {
  const [name = "", part] = place.split("/");
  const found = files.flatMap((file): unknown[] => {
    if (file.kind === "deck" && name === "praesentation")
      return file.deck.sections.flatMap(({ slides }) => slides.filter(({ id }) => id === part));
    if (file.kind === "document" && file.name.endsWith(`-${name}.docx`))
      return part ? sectionOf(file.document, part) : [file.document];
    return [];
  });
  return JSON.stringify(found).replaceAll("\u00A0", " ").replaceAll("\u2011", "-");
}

/** The blocks under a heading, down to the next of its level. */
function sectionOf({ blocks }: DocumentSheet, slug: string): unknown[] {
  const start = blocks.findIndex((block) => block.kind === "heading" && fileSlug(block.text) === slug);
  const end = blocks.findIndex(
    (block, index) => index > start && block.kind === "heading" && block.level === 2,
  );
  return start < 0 ? [] : blocks.slice(start, end < 0 ? undefined : end);
}

describe.each(Object.entries(ROWS))("what must reach the reader of %s", (template, [first, last]) => {
  const facts = FACTS[template] ?? [];
  let kit: MeetingKit | undefined;
  beforeAll(async () => {
    const cluster = SAMPLE_CLUSTERS[template];
    const folder = `samples/${cluster}`;
    const request = { template, cluster: `${folder}/klynge.yaml`, data: [`${folder}/maalinger-2026-04.csv`] };
    ({ kit } = await wordedKit(sampleRequest(temporaryFolder(), request)));
  });

  it("has a place for every row", () => {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => `W${first + index}`);
    expect([...new Set(facts.map(({ row }) => row))].sort()).toEqual(rows.sort());
  });

  it.each(facts)("is met: $row at $at", ({ at, says }) => {
    const text = kit ? textAt(kit, at) : "";
    expect(says.filter((words) => !text.includes(words))).toEqual([]);
  });
});
