import type { InspectRule } from "./inspect-rule.ts";

/** What a file must not carry along unseen. */
export const HIDDEN_RULES = [
  {
    id: "H1",
    subject: "No workbook or other file is embedded, and no macro",
    why: "The workbook behind a chart has carried thousands of patients on to public web sites.",
    findings: { "hidden/embedded-file": "warning", "hidden/macros": "error" },
  },
  {
    id: "H2",
    subject: "No comments, tracked changes or hidden text are left",
    why: "What was taken out or only meant for a colleague can be read by whoever gets the file.",
    findings: {
      "hidden/comments": "error",
      "hidden/tracked-changes": "error",
      "hidden/hidden-text": "error",
    },
  },
  {
    id: "H3",
    subject: "No slide and no shape is hidden",
    why: "What the speaker does not show is handed out all the same.",
    findings: { "hidden/hidden-slide": "error", "hidden/hidden-shape": "error" },
  },
  {
    id: "H4",
    subject: "Properties name a unit, not a person",
    why: "Names of staff stay in the file for as long as it is passed on.",
    findings: { "hidden/person-property": "warning", "hidden/custom-properties": "warning" },
  },
  {
    id: "H5",
    subject: "No path to a disk or server stands anywhere",
    why: "Paths tell user names, folders and what other files exist.",
    findings: { "hidden/local-path": "error" },
  },
  {
    id: "H6",
    subject: "Pictures carry no details of camera, place or origin",
    why: "A photograph can tell where and by whom it was taken.",
    findings: { "hidden/picture-metadata": "warning" },
  },
  {
    id: "H7",
    subject: "Nothing that may be a CPR number stands in any part",
    why: "One is one too many.",
    findings: { "hidden/cpr-like": "error" },
  },
  {
    id: "H8",
    subject: "With key or cluster file: no ydernummer, name or CVR number of a practice stands in any part",
    why: "In closed view the codes protect nobody if the name stands in a note, a property or a workbook.",
    findings: {
      "hidden/ydernummer": "error",
      "hidden/practice-name": "error",
      "hidden/cvr": "error",
    },
  },
] as const satisfies readonly InspectRule[];
