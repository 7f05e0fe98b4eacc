/**
 * The files a package can ask for under `documents`. Those of them that are personal are written once per practice.
 */
export const DOCUMENT_NAMES = [
  "deck",
  "notes",
  "plan",
  "run-plan",
  "programme",
  "booklet",
  "you-are-here",
  "checklist",
  "acceptance-letter",
  "acceptance-reminder",
  "expert-brief",
  "staff-page",
  "poster",
  "group-list",
  "order-form",
  "call-sheet",
  "distribution-list",
  "evaluation",
  "attendance-list",
  "journal-phrase",
  "patient-letter",
  "own-search",
  "review-flow",
  "case-sheet",
  "audit-form",
  "course",
] as const;

export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** Those that are Word files. */
export type SheetName = Exclude<DocumentName, "deck" | "poster">;

export function isSheetName(name: DocumentName): name is SheetName {
  return name !== "deck" && name !== "poster";
}

/** What a package that says nothing gets. */
const USUAL_DOCUMENTS: readonly DocumentName[] = ["deck", "notes", "plan"];

/** The files a package asks for, in the order it names them. */
export function wantedDocuments(documents: readonly DocumentName[] | undefined): readonly DocumentName[] {
  return documents ?? USUAL_DOCUMENTS;
}
