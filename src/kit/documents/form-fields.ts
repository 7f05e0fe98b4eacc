import type { DocumentBlock, Tick } from "../../model/document-sheet.ts";
import type { SheetField } from "../../model/sheet.ts";

/** A place for words. */
export function textField(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}

/** A place for a day. */
export function dateField(tag: string, label: string): SheetField {
  return { kind: "date", tag, label, hint: "Vælg dato" };
}

/** Fields side by side, as high as their share of what is left of the page. */
export function fieldRow(fields: readonly SheetField[], height = 1): DocumentBlock {
  return { kind: "fields", fields, height };
}

/** Fields side by side for a name, a number or a day: one line is enough. */
export function lineOfFields(fields: readonly SheetField[]): DocumentBlock {
  return { kind: "fields", fields, height: 1, isFixed: true };
}

/** Boxes to tick, with tags that begin alike. */
export function ticks(group: string, texts: readonly string[]): readonly Tick[] {
  return texts.map((text, index) => ({ tag: `${group}-${index + 1}`, text }));
}

/** Headings with what follows them, for documents of many short sections. */
export function section(text: string, ...blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return [{ kind: "heading", level: 2, text }, ...blocks];
}
