import type { SheetName } from "../../model/document-name.ts";
import { bookletDocument } from "./booklet-document.ts";
import { expertBriefDocument, staffPageDocument } from "./briefing-documents.ts";
import { checklistDocument } from "./checklist-document.ts";
import { courseDocuments } from "./course-documents.ts";
import { auditFormDocument, caseSheetDocument, reviewFlowDocument } from "./group-work-documents.ts";
import type { DocumentBuilder } from "./kit-document.ts";
import {
  acceptanceLetter,
  acceptanceReminder,
  journalPhraseDocument,
  patientLetterDocuments,
} from "./letter-documents.ts";
import { ownSearchDocument } from "./own-search-document.ts";
import {
  attendanceListDocument,
  callSheetDocument,
  distributionListDocument,
  evaluationDocument,
  groupListDocument,
  orderFormDocument,
  programmeDocument,
} from "./paper-forms.ts";
import { notesDocument, planDocument } from "./plan-and-notes.ts";
import { runPlanDocument } from "./run-plan-document.ts";
import { youAreHereDocuments } from "./you-are-here-document.ts";

/** Which builder makes the Word files of each name in a template's `documents`. */
export const DOCUMENT_BUILDERS: Readonly<Record<SheetName, DocumentBuilder>> = {
  notes: notesDocument,
  plan: planDocument,
  "run-plan": runPlanDocument,
  programme: programmeDocument,
  booklet: bookletDocument,
  "you-are-here": youAreHereDocuments,
  checklist: checklistDocument,
  "acceptance-letter": acceptanceLetter,
  "acceptance-reminder": acceptanceReminder,
  "expert-brief": expertBriefDocument,
  "staff-page": staffPageDocument,
  "group-list": groupListDocument,
  "order-form": orderFormDocument,
  "call-sheet": callSheetDocument,
  "distribution-list": distributionListDocument,
  evaluation: evaluationDocument,
  "attendance-list": attendanceListDocument,
  "journal-phrase": journalPhraseDocument,
  "patient-letter": patientLetterDocuments,
  "own-search": ownSearchDocument,
  "review-flow": reviewFlowDocument,
  "case-sheet": caseSheetDocument,
  "audit-form": auditFormDocument,
  course: courseDocuments,
};
