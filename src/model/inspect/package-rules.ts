import type { InspectRule } from "./inspect-rule.ts";

/** What must hold in every Office file before anybody reads a word of it. */
export const PACKAGE_RULES = [
  {
    id: "K1",
    subject: "The file is an Office package of ordinary size that can be opened safely",
    why: "Anything else cannot be inspected, and a file packed to grow without end brings a computer down.",
    findings: {
      "office/old-format": "error",
      "office/too-many-parts": "error",
      "office/too-large-inside": "error",
      "office/packed-too-tight": "error",
      "office/other-kind": "error",
      "office/strict-format": "error",
      "package/readable-archive": "error",
    },
  },
  {
    id: "K2",
    subject: "Names of parts are distinct and stay inside the package",
    why: "Readers disagree about which of two equal names they open, and a name can be made to write elsewhere.",
    findings: { "package/entry-names": "error" },
  },
  {
    id: "K3",
    subject: "Every XML part is well-formed and declares no document type",
    why: "Office offers to repair such a file, and a document type can make a reader open other files.",
    findings: { "package/well-formed": "error" },
  },
  {
    id: "K4",
    subject: "Content types name every part, and nothing that is not there",
    why: "Office offers to repair the file.",
    findings: { "package/declared-types": "error" },
  },
  {
    id: "K5",
    subject: "Every relationship leads to a part; only links to web and mail lead out of the file",
    why: "A missing part means a repair prompt; an outer one means a picture or a workbook that others do not have.",
    findings: { "package/resolved-relationships": "error" },
  },
  {
    id: "K6",
    subject: "No part lies in the file that nothing refers to",
    why: "That is where forgotten pictures and workbooks travel along.",
    findings: { "package/reachable-only": "error" },
  },
  {
    id: "K7",
    subject: "Ids of shapes, drawings, bookmarks and controls are unique",
    why: "Office offers to repair, links lead to the wrong place, and reading aids lose their way.",
    standard: "4.1.1",
    findings: { "package/unique-ids": "error" },
  },
  {
    id: "K8",
    subject: "Every picture is what its name and type say",
    why: "Programs that believe the name show a red cross.",
    findings: { "package/true-media": "error" },
  },
  {
    id: "K9",
    subject: "Slides, layouts, masters, themes and sections hang together",
    why: "Office offers to repair the presentation.",
    findings: { "package/slide-frame": "error" },
  },
] as const satisfies readonly InspectRule[];
