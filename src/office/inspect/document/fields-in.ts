import type { Element } from "../../../ooxml/xml-node.ts";
import { NAMESPACES } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";
import { wordText } from "./document-view.ts";
import { attribute } from "./word-styles.ts";

/** A field of a document: something Word works out, with the result as it last was. */
export interface WordField {
  /** What it is to work out: `PAGE`, `TOC \o "1-3"` …. */
  readonly instruction: string;
  readonly hasResult: boolean;
  /** Fields that mark a place or ask a question never have a result. */
  readonly hasNone: boolean;
}

const NEVER_A_RESULT =
  /^\s*(TC|XE|RD|TA|PRIVATE|SET|ASK|NEXT|NEXTIF|SKIPIF|ADVANCE|FORMCHECKBOX|FORMDROPDOWN|FORMTEXT|LISTNUM)\b/i;

/** What may be a result besides words. */
const CONTENT = ["drawing", "pict", "object", "noBreakHyphen", "sym"];

interface OpenField {
  instruction: string;
  isPastInstruction: boolean;
  hasResult: boolean;
}

/**
 * Every field of a part, the short form and the long one, which runs over several runs and may hold others.
 */
export function fieldsIn(index: ElementIndex, part: string): readonly WordField[] {
  const simple = index
    .all(part, "w:fldSimple")
    .map((field) =>
      closed({ instruction: attribute(field, "instr") ?? "", hasResult: wordText(field).trim() !== "" }),
    );
  return [...simple, ...longFields(index.elements(part))];
}

function longFields(elements: readonly Element[]): readonly WordField[] {
  const found: WordField[] = [];
  const open: OpenField[] = [];
  for (const element of elements) {
    if (element.namespaceURI !== NAMESPACES.w) continue;
    const kind = element.localName === "fldChar" ? attribute(element, "fldCharType") : undefined;
    const field = open.at(-1);
    if (kind === "begin") open.push({ instruction: "", isPastInstruction: false, hasResult: false });
    else if (kind === "separate" && field) field.isPastInstruction = true;
    else if (kind === "end") {
      const done = open.pop();
      if (done) found.push(closed(done));
    } else if (field) read(element, open);
  }
  return found;
}

/** What stands inside a field counts for those around it as well. */
function read(element: Element, open: readonly OpenField[]): void {
  const name = element.localName ?? "";
  const field = open.at(-1);
  if (name === "instrText" && field && !field.isPastInstruction)
    field.instruction += element.textContent ?? "";
  const says = (name === "t" && (element.textContent ?? "") !== "") || CONTENT.includes(name);
  if (says) for (const around of open) around.hasResult ||= around.isPastInstruction;
}

function closed({ instruction, hasResult }: Pick<OpenField, "instruction" | "hasResult">): WordField {
  return { instruction, hasResult, hasNone: NEVER_A_RESULT.test(instruction) };
}
