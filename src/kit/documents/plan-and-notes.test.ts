import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composedTemplate } from "../../conductors/composed-template.fixture.ts";
import type { View } from "../../model/cluster.ts";
import { CONTROL_NAME_LIMIT } from "../../model/control-title.ts";
import type { DocumentSheet } from "../../model/document-sheet.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { validateCluster } from "../../validate/cluster/validate-cluster.ts";
import { validateTemplate } from "../../validate/template/validate-template.ts";
import type { KitContext } from "../kit-context.ts";
import { schedule, withFollowUp } from "../programme.ts";
import type { DocumentBuilder } from "./kit-document.ts";
import { notesDocument, planDocument } from "./plan-and-notes.ts";

function sound(file: string) {
  const read = parseYaml(readFileSync(file, "utf8"), file);
  if (!read.ok) throw new Error(`cannot be read: ${file}`);
  return read.value;
}

/** The sample's context, with two measures in which practices answer in another order than their codes'. */
function context(view: View): KitContext {
  const checked = validateTemplate(composedTemplate("kiap-type2-diabetes"));
  const cluster = validateCluster(sound("samples/nordlys/klynge.yaml"));
  if (!checked.ok || !cluster.ok) throw new Error("the sample has mistakes");
  const template = checked.value;
  const measure = (id: string, labels: readonly string[]) => ({
    measure: id,
    period: { id: "2025", label: "2025" },
    practices: labels.map((label) => ({ label, cell: { kind: "hidden", reason: "no-data" } as const })),
    references: [],
    againstReferences: {},
  });
  return {
    template,
    cluster: { ...cluster.value, view },
    results: {
      measures: [measure("a", ["K", "B"]), measure("b", ["T", "B"])],
      coverage: { members: 3, included: 3, notIncluded: 0 },
    },
    programme: schedule(template.blocks, cluster.value.meeting.start),
    measured: [],
    running: "Nordlys-Klyngen",
  };
}

/** The fields that stand by themselves, and those in tables. */
const fieldsOf = ({ blocks }: DocumentSheet) =>
  blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []));
const tableFieldsOf = (sheet: DocumentSheet) =>
  tableRows(sheet)
    .flat()
    .flatMap((cell) => (typeof cell === "object" && "field" in cell ? cell.field : []));
const tableRows = ({ blocks }: DocumentSheet) =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
const headingsOf = ({ blocks }: DocumentSheet) =>
  blocks.flatMap((block) => (block.kind === "heading" ? block.text : []));

/** The one sheet that a builder makes of a context, which is all it looks at. */
const sheetOf = (build: DocumentBuilder, known: KitContext): DocumentSheet => {
  const [document] = build({ context: known, deck: { sections: [], footer: "" } });
  if (!document) throw new Error("no document");
  return document.sheet;
};
const planSheet = (known: KitContext) => sheetOf(planDocument, known);
const notesSheet = (known: KitContext) => sheetOf(notesDocument, known);

const planFields = (view: View) => fieldsOf(planSheet(context(view)));

describe("the plan", () => {
  it("asks for the code in closed view, from a list in the codes' own order", () => {
    const code = planFields({ kind: "closed" }).find(({ tag }) => tag === "plan-kode");
    expect(code).toMatchObject({
      kind: "choice",
      choices: ["B", "K", "T"].map((text) => ({ text, value: text })),
    });
  });

  it("asks for no code where practices appear under their names", () => {
    const view = { kind: "open", decided: "2026-05-01", decidedBy: "klyngen" } as const;
    expect(planFields(view).map(({ tag }) => tag)).not.toContain("plan-kode");
  });

  it("offers the measures by number and title, and reads them back by their ids", () => {
    const measure = planFields({ kind: "closed" }).find(({ tag }) => tag === "plan-maalepunkt");
    if (measure?.kind !== "choice") throw new Error("the measure is chosen from a list");
    expect(measure.choices).toHaveLength(8);
    expect(measure.choices[0]).toEqual({ text: "1. HbA1c over 58 mmol/mol", value: "hba1c-over-58" });
    expect(measure.choices.at(-1)).toEqual({ text: "Andet", value: "andet" });
  });
});

/** The context of a follow-up at which so much is still open. */
function followUpContext(open: readonly string[], decided = ["Noget"]): KitContext {
  const known = context({ kind: "closed" });
  const followUp = {
    earlierMeeting: "2025-12-10",
    changes: [],
    chosen: open,
    open,
    decided,
    goals: [],
    trends: [],
  };
  const blocks = withFollowUp(known.template.blocks);
  return { ...known, followUp, programme: schedule(blocks, known.cluster.meeting.start) };
}

const LONGEST_ID = `maal-${"x".repeat(55)}`;

describe("the sheets of a follow-up", () => {
  it("carry over what is still open, each with where it stands", () => {
    const found = followUpContext(["hba1c-over-58", "andet"]);
    const carried = fieldsOf(planSheet(found)).filter(({ tag }) => tag.startsWith("fra-"));
    expect(carried).toMatchObject([
      { kind: "choice", tag: "fra-hba1c-over-58", label: "1. HbA1c over 58" },
      {
        kind: "choice",
        tag: "fra-andet",
        hint: "□\u00a0gjort\u2003 □\u00a0i\u00a0gang\u2003 □\u00a0droppet",
      },
    ]);
    const notes = notesSheet(found);
    expect(headingsOf(notes)[0]).toBe("Siden sidst");
    expect(
      tableRows(notes)
        .slice(0, 2)
        .map(([label]) => label),
    ).toEqual(["1. HbA1c over 58 mmol/mol", "Andet, vi aftalte"]);
  });

  it("carry over nothing when all is done, and leave room to tell when no plan came in", () => {
    const done = followUpContext([]);
    expect(headingsOf(planSheet(done))).toEqual([]);
    expect(headingsOf(notesSheet(done))).not.toContain("Siden sidst");
    const unknown = followUpContext([], []);
    expect(headingsOf(notesSheet(unknown))[0]).toBe("Siden sidst");
    expect(tableRows(notesSheet(unknown))[0]?.[0]).toBe("Det, vi aftalte sidst");
  });

  it("keep every tag as short as Word lets it be, however long a measure's id", () => {
    const found = followUpContext([LONGEST_ID]);
    const [first, ...others] = found.template.measures;
    if (!first) throw new Error("the sample has no measures");
    const measures = [{ ...first, id: LONGEST_ID }, ...others];
    const blocks = found.programme.map((scheduled) => ({
      ...scheduled,
      block:
        scheduled.block.kind === "measures"
          ? { ...scheduled.block, measures: [LONGEST_ID] }
          : scheduled.block,
    }));
    const long = { ...found, template: { ...found.template, measures }, programme: blocks };
    const tags = [...fieldsOf(planSheet(long)), ...tableFieldsOf(notesSheet(long))].map(({ tag }) => tag);
    expect(tags).toContain(`fra-${LONGEST_ID}`);
    expect(Math.max(...tags.map((tag) => tag.length))).toBeLessThanOrEqual(CONTROL_NAME_LIMIT);
  });
});

describe("the notes sheet", () => {
  it("asks what the cluster does together in fields that can be read back", () => {
    const together = fieldsOf(notesSheet(context({ kind: "closed" }))).filter(({ tag }) =>
      tag.startsWith("noter-faelles"),
    );
    expect(together.map(({ tag, kind }) => [tag, kind])).toEqual([
      ["noter-faelles-maalepunkt", "choice"],
      ["noter-faelles", "text"],
      ["noter-faelles-opfoelgning", "date"],
    ]);
  });
});
