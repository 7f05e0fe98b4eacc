import type { Element } from "@xmldom/xmldom";
import type { Checked } from "../model/diagnostic.ts";
import type { FilledPlace, FilledSheet } from "../model/filled-sheet.ts";
import { readWordParts } from "./docx-parts.ts";
import { shownText } from "./docx-text.ts";
import { attributeOf, childOf, elementsIn, outermost } from "./docx-tree.ts";

/** Reads a sheet that was filled in on screen and saved by Word or LibreOffice. */
export async function readFilledSheet(path: string): Promise<Checked<FilledSheet>> {
  const read = await readWordParts(path);
  if (!read.ok) return read;
  const { document, styles, headers } = read.value;
  const sheet: FilledSheet = {
    file: path,
    header: headers.map((header) => shownText(header)).join("\n"),
    places: placesIn(document, promptStyles(styles)),
  };
  return { ok: true, value: sheet, diagnostics: read.diagnostics };
}

/** Ids of the style that prompts are set in: Word keeps its name in every language, the id not. */
function promptStyles(styles: readonly Element[]): ReadonlySet<string> {
  const named = styles
    .flatMap((part) => outermost(part, "style"))
    .filter((style) => attributeOf(childOf(style, "name"), "val")?.toLowerCase() === "placeholder text");
  return new Set(named.flatMap((style) => attributeOf(style, "styleId") ?? []));
}

/** Every place in the order of the document: cells of tables, and controls that stand in none. */
function placesIn(node: Element, prompts: ReadonlySet<string>): readonly FilledPlace[] {
  return elementsIn(node).flatMap((element) => {
    if (element.localName === "tbl") return tablePlaces(element, prompts);
    const isField = element.localName === "sdt" && outermost(element, "tbl").length === 0;
    return isField ? [{ ...controlIn(element, prompts), beside: "" }] : placesIn(element, prompts);
  });
}

function tablePlaces(table: Element, prompts: ReadonlySet<string>): readonly FilledPlace[] {
  const [head, ...rows] = outermost(table, "tr").map((row) => outermost(row, "tc"));
  const labels = head?.map((cell) => shownText(cell)) ?? [];
  return rows.flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const label = labels[column] ?? "";
      return cellPlaces(cell, prompts).map((place) => ({ ...place, ...(label === "" ? {} : { label }) }));
    }),
  );
}

/** A control may stand in its cell or, in files of other makers, around it. */
function cellPlaces(cell: Element, prompts: ReadonlySet<string>): readonly FilledPlace[] {
  const around = controlAround(cell);
  if (around) return [{ ...controlIn(around, prompts), beside: "" }];
  const controls = outermost(cell, "sdt");
  if (controls.length === 0) {
    return [{ hasControl: false, text: shownText(cell), isPrompt: false, beside: "" }];
  }
  return controls.map((control) => ({
    ...controlIn(control, prompts),
    beside: controls.length === 1 ? shownText(cell, control) : "",
  }));
}

function controlAround(cell: Element): Element | undefined {
  const content = cell.parentNode;
  const control = content?.localName === "sdtContent" ? content.parentNode : undefined;
  return control?.nodeType === cell.ELEMENT_NODE ? (control as Element) : undefined;
}

function controlIn(control: Element, prompts: ReadonlySet<string>): Omit<FilledPlace, "beside"> {
  const properties = childOf(control, "sdtPr");
  const named = (name: string, within = properties) => within && attributeOf(childOf(within, name), "val");
  const placeholder = properties && childOf(properties, "placeholder");
  // LibreOffice 7.4 drops tags, but keeps the name of the prompt.
  const tag = named("tag") || (placeholder && named("docPart", placeholder));
  const title = named("alias");
  const content = childOf(control, "sdtContent");
  return {
    ...(tag ? { tag } : {}),
    ...(title ? { title } : {}),
    hasControl: true,
    text: content ? shownText(content) : "",
    isPrompt: content !== undefined && saysPrompt(properties) && isSetAsPrompt(content, prompts),
  };
}

function saysPrompt(properties: Element | undefined): boolean {
  const mark = properties && childOf(properties, "showingPlcHdr");
  return mark !== undefined && !["0", "false", "off"].includes(attributeOf(mark, "val") ?? "");
}

/** The mark alone is not enough: programs that do not know it leave it in place when somebody writes. */
function isSetAsPrompt(content: Element, prompts: ReadonlySet<string>): boolean {
  return outermost(content, "r")
    .filter((run) => shownText(run) !== "")
    .every((run) => {
      const properties = childOf(run, "rPr");
      const style = properties && attributeOf(childOf(properties, "rStyle"), "val");
      return style !== undefined && prompts.has(style);
    });
}
