import { describe, expect, it } from "vitest";
import type { PlacedChart } from "../../sheets/chart-part.ts";
import { documentChartSize } from "../../sheets/chart-part.ts";
import { documentLayout } from "../../sheets/document-layout.ts";
import { CARLITO } from "../../typeset/carlito.fixture.ts";
import { termSlips } from "../../validate/template/danish-terms.ts";
import type { KitContext } from "../kit-context.ts";
import { DOCUMENT_BUILDERS } from "./document-builders.ts";
import { OPEN, SAMPLE_PACKAGES, sampleInput, textsOf } from "./documents.fixture.ts";
import type { DocumentInput, KitDocument } from "./kit-document.ts";

const documentsOf = (input: DocumentInput): readonly KitDocument[] =>
  Object.values(DOCUMENT_BUILDERS).flatMap((build) => build(input));

/** What the documents' charts take room for; nothing is drawn. */
function chartsOf({ charts = [] }: KitDocument): ReadonlyMap<string, PlacedChart> {
  const image = { svg: "", png: new Uint8Array() };
  return new Map(
    charts.flatMap((chart) =>
      chart.kind === "position"
        ? [[chart.id, { image, size: documentChartSize(chart), alt: chart.alt }]]
        : [],
    ),
  );
}

const LONG = "Lægeklyngen for Nordvestsjælland, Odsherred og øerne omkring";

function withLongNames(context: KitContext, practices: number): KitContext {
  const { cluster, results } = context;
  const [member] = cluster.members;
  return {
    ...context,
    running: `${LONG} · ${context.template.title} · 31. december 2026`,
    cluster: {
      ...cluster,
      name: LONG,
      meeting: {
        ...cluster.meeting,
        place: "Sundheds- og kulturhuset ved Limfjorden, indgang B, tredje sal, mødelokale 2",
        leader: "Anne-Margrethe Kjærsgaard-Østergaard, praktiserende læge",
      },
      contact: {
        ...cluster.contact,
        name: `Sekretariatet for ${LONG}`,
        email: "sekretariatet-for-laegeklyngen-i-nordvestsjaelland@example.org",
      },
      members: Array.from({ length: practices }, () => member!),
    },
    results: { ...results, coverage: { ...results.coverage, members: practices, included: practices } },
  };
}

describe.each(SAMPLE_PACKAGES)("every document of %s", (template) => {
  it.each([
    ["closed", { kind: "closed" } as const],
    ["open", OPEN],
  ])("keeps the single page it promises, in %s view", async (_, view) => {
    for (const document of documentsOf(await sampleInput(template, { view }))) {
      const { pages } = documentLayout(document.sheet, chartsOf(document), { metrics: CARLITO });
      if (document.sheet.isOnePage) expect(pages, document.suffix).toBe(1);
      else expect(pages, document.suffix).toBeLessThan(14);
    }
  });

  it.each([5, 35])("keeps it with %i practices and names as long as they come", async (practices) => {
    const { context, deck } = await sampleInput(template);
    for (const document of documentsOf({ context: withLongNames(context, practices), deck })) {
      const { pages } = documentLayout(document.sheet, chartsOf(document), { metrics: CARLITO });
      if (document.sheet.isOnePage) expect(pages, document.suffix).toBe(1);
    }
  });

  it("names no member, no ydernummer and no CVR number in closed view", async () => {
    const input = await sampleInput(template);
    const { members } = input.context.cluster;
    const everything = textsOf(documentsOf(input)).join("\n");
    for (const { name, practice, cvr } of members) {
      expect(everything).not.toContain(name);
      expect(everything).not.toContain(practice);
      if (cvr) expect(everything).not.toContain(cvr);
    }
  });

  it("uses each term in the form that is agreed", async () => {
    const texts = textsOf(documentsOf(await sampleInput(template)));
    expect(texts.flatMap((text) => termSlips(text).map((slip) => ({ text, slip })))).toEqual([]);
  });

  it("has a file name and a title of its own", async () => {
    const documents = documentsOf(await sampleInput(template));
    expect(new Set(documents.map(({ suffix }) => suffix)).size).toBe(documents.length);
    for (const { suffix, what, sheet } of documents) {
      expect(suffix).toMatch(/^[a-z0-9-]+$/);
      expect(what).not.toBe("");
      expect(sheet.title).not.toBe("");
      expect(sheet.blocks.length).toBeGreaterThan(0);
    }
  });

  it("has tags of its own for every field and box", async () => {
    for (const { sheet, suffix } of documentsOf(await sampleInput(template))) {
      const tags = JSON.stringify(sheet.blocks).match(/"tag":"[^"]+"/g) ?? [];
      expect(new Set(tags).size, suffix).toBe(tags.length);
      expect(tags.every((tag) => tag.length - '"tag":""'.length <= 64)).toBe(true);
    }
  });
});

describe("a package that lacks what a document takes", () => {
  it("gets no such document", async () => {
    const { context, deck } = await sampleInput("kiap-type2-diabetes");
    for (const name of [
      "journal-phrase",
      "patient-letter",
      "own-search",
      "review-flow",
      "case-sheet",
      "audit-form",
    ] as const) {
      expect(DOCUMENT_BUILDERS[name]({ context, deck })).toEqual([]);
    }
  });
});
