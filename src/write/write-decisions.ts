import { join } from "node:path";
import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from "yaml";
import { DECISIONS_NAME, type Decisions } from "../model/decisions.ts";
import { writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/**
 * Writes what a meeting decided into its kit folder, for the owner's eyes only: whole or not at all, and never over
 * what somebody has changed since this run read it.
 *
 * @param replaces the file as it was read; absent when there was none
 */
export async function writeDecisions(
  folder: string,
  change: DecisionsChange,
  replaces: Uint8Array | undefined,
): Promise<void> {
  const path = join(folder, DECISIONS_NAME);
  try {
    const isWritten = await isWrittenPrivately({
      path,
      bytes: new TextEncoder().encode(decisionsText(change)),
      beside: folder,
      ...(replaces ? { replaces } : {}),
    });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "decisions/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

const HEAD = ` Mødets beslutninger: én plan for hver praksis og hvert målepunkt, og det, klyngen vælger sammen.
 Filen må rettes i hånden; den følger med, når mødepakken bygges igen. Den bliver i enheden og deles ikke ud.
 Skriv koder og roller, ikke navne.`;

/** How a file of decisions is changed. */
interface DecisionsChange {
  /** The decisions as the file is to hold them, those of before first and in their order. */
  readonly decisions: Decisions;
  /** The file as it was read, and what it said. */
  readonly before?: { readonly text: string; readonly decisions: Decisions };
}

/**
 * The text of `decisions.yaml`. Only what has changed is written anew, so that people's comments, their order and
 * their way of writing stay.
 */
export function decisionsText({ decisions, before }: DecisionsChange): string {
  const document = before ? parseDocument(before.text) : new Document({});
  if (!before) document.commentBefore = HEAD;
  if (decisions.cluster && decisions.cluster !== before?.decisions.cluster) {
    document.set("cluster", document.createNode(decisions.cluster));
  }
  if (decisions.report && decisions.report !== before?.decisions.report) {
    document.set("report", document.createNode(decisions.report));
  }
  const plans = plansIn(document);
  for (const [index, plan] of decisions.plans.entries()) {
    if (plan === before?.decisions.plans[index]) continue;
    const node = document.createNode(plan);
    node.spaceBefore = index > 0;
    if (index < plans.items.length) plans.set(index, node);
    else plans.add(node);
  }
  return document.toString({ lineWidth: 0 });
}

/** The list that plans are put into; an empty one is mostly written `[]`, in which nobody could write on. */
function plansIn(document: Document.Parsed | Document): YAMLSeq {
  const found = document.get("plans");
  if (isSeq(found)) {
    if (found.items.length === 0) found.flow = false;
    return found;
  }
  const made = document.createNode([]);
  document.set("plans", made);
  const { contents } = document;
  // A file of nothing but comments has no group yet, until something is set in it.
  if (isMap(contents)) contents.flow = false;
  return made as YAMLSeq;
}
