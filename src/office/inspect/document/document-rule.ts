import type { Place } from "../../../model/diagnostic.ts";
import type { Finding } from "../finding.ts";
import type { DocumentView } from "./document-view.ts";

/** A rule that looks at a Word document. */
export type DocumentRule = (view: DocumentView) => readonly Finding[];

type Words = Pick<Finding, "code" | "values">;

/** A finding at a counted place of the body, or about the body as a whole. */
export function inBody(
  { main }: DocumentView,
  words: Words,
  kind?: NonNullable<Place["spot"]>["kind"],
  number = 1,
): Finding {
  return { ...words, part: main, ...(kind ? { spot: { kind, number } } : {}) };
}
