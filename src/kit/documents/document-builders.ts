import type { DocumentName } from "../../model/document-name.ts";
import type { DocumentBuilder } from "./kit-document.ts";
import { programmeDocument } from "./programme-document.ts";
import { runPlanDocument } from "./run-plan-document.ts";
import { youAreHereDocuments } from "./you-are-here-document.ts";

/** Which builder makes the files of each name in a template's `documents`. */
export const DOCUMENT_BUILDERS: Readonly<Partial<Record<DocumentName, DocumentBuilder>>> = {
  "run-plan": runPlanDocument,
  programme: programmeDocument,
  "you-are-here": youAreHereDocuments,
};
