import type { DocumentSheet } from "../../model/document-sheet.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { SheetField } from "../../model/sheet.ts";
import {
  NOTES_ANSWERS,
  NOTES_HANDED_OUT,
  PLAN_ANSWERS,
  PLAN_HANDED_OUT,
} from "../../read/sheets-handed-out.fixture.ts";
import { fieldsOf } from "./decisions-sheet.ts";

/** A kit of which only what decisions are checked against is filled in. */
export function decisionsKit(view: MeetingKit["view"] = "closed"): MeetingKit {
  const labels = view === "closed" ? ["B", "K", "T7"] : ["Lægehuset Strandengen", "Møllebroen"];
  const properties = { title: "", subject: "", author: "", date: "2026-06-10" };
  const file = (document: DocumentSheet) => ({
    kind: "document" as const,
    name: `${document.handwritten}.docx`,
    properties,
    document,
  });
  return {
    cluster: "Nordlys-Klyngen",
    region: "Region Nordjylland",
    topic: "Type 2-diabetes",
    meetingDate: "2026-06-10",
    meeting: { date: "2026-06-10", start: 990, place: "Sundhedshuset", leader: "Mødeleder" },
    contact: { name: "Sekretariatet", lines: [] },
    references: [],
    view,
    template: { id: "kiap-type2-diabetes", version: "1.0.0" },
    definitions: {},
    folder: "nordlys-klyngen/kiap-type2-diabetes/2026-06-10",
    files: [file(PLAN_HANDED_OUT), file(NOTES_HANDED_OUT)],
    charts: [],
    results: {
      measures: [
        {
          measure: "hba1c-over-58",
          period: { id: "2025", label: "2025" },
          practices: labels.map((label) => ({ label, cell: { kind: "hidden", reason: "no-data" } })),
          references: [],
          againstReferences: {},
        },
      ],
      coverage: { members: 3, included: 3, notIncluded: 0 },
    },
  };
}

/** Changes one place of a sheet that came back. */
export type Edit = (place: FilledPlace) => FilledPlace | undefined;

/** The plan of the practice with code K as it came back, with answers changed. */
export function returnedPlan(answers: Readonly<Record<string, string>> = {}, edit?: Edit): FilledSheet {
  const places = fieldsOf(PLAN_HANDED_OUT).map((field) => place(field, { ...PLAN_ANSWERS, ...answers }));
  return { file: "plan.docx", header: PLAN_HANDED_OUT.header, places: edited(places, edit) };
}

/** The leader's notes sheet as it came back. */
export function returnedNotes(answers: Readonly<Record<string, string>> = {}, edit?: Edit): FilledSheet {
  const places = fieldsOf(NOTES_HANDED_OUT).map((field) => place(field, { ...NOTES_ANSWERS, ...answers }));
  return { file: "noter.docx", header: NOTES_HANDED_OUT.header, places: edited(places, edit) };
}

function edited(places: readonly FilledPlace[], edit: Edit = (same) => same): readonly FilledPlace[] {
  return places.flatMap((one) => edit(one) ?? []);
}

/** The empty text stands for a field nobody wrote in, which then shows its prompt. */
function place({ tag, label, hint }: SheetField, answers: Readonly<Record<string, string>>): FilledPlace {
  const answer = answers[tag] ?? "";
  const text = answer === "" ? hint : answer;
  return { tag, title: label, label, hasControl: true, text, isPrompt: answer === "", beside: "" };
}
