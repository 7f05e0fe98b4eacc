import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { isSameLanguage } from "../shared/languages.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import { wordText } from "./document-view.ts";
import { fieldsIn } from "./fields-in.ts";
import { childValue } from "./word-styles.ts";

/** Fields that hold something of Word's own making instead of an answer. */
const NO_QUESTION = [
  "docPartObj",
  "docPartList",
  "bibliography",
  "citation",
  "equation",
  "group",
  "repeatingSection",
  "repeatingSectionItem",
];

/** W14: each field to fill in has a title, a tag and a hint; dates are in the document's language. */
export const formFields: DocumentRule = (view) => {
  const wanted = view.properties.language;
  return view.index
    .all(view.main, "w:sdt")
    .filter(asks)
    .flatMap((control, at) =>
      controlFindings(control, wanted).map((words) => inBody(view, words, "field", at + 1)),
    );
};

/** W15: fields carry a result, in the body and in running headers and footers. */
export const fieldResults: DocumentRule = (view) =>
  [view.main, ...view.running].flatMap((part): readonly Finding[] => {
    const count = fieldsIn(view.index, part).filter((field) => !field.hasResult && !field.hasNone).length;
    return count > 0 ? [{ code: "document/field-without-result", part, values: { count } }] : [];
  });

function asks(control: Element): boolean {
  const properties = child(control, "w:sdtPr");
  return (
    properties !== undefined &&
    ![...properties.childNodes].some((node) => NO_QUESTION.includes(localName(node)))
  );
}

function localName(node: { readonly nodeName: string }): string {
  return node.nodeName.split(":").at(-1) ?? "";
}

function controlFindings(control: Element, wanted: string): readonly Pick<Finding, "code" | "values">[] {
  const properties = child(control, "w:sdtPr");
  const content = child(control, "w:sdtContent");
  const isNamed = [childValue(properties, "w:alias"), childValue(properties, "w:tag")].every((name) =>
    name?.trim(),
  );
  const hasWords = content && (wordText(content).trim() !== "" || all(content, "w:drawing").length > 0);
  const date = properties && child(properties, "w:date");
  const found = childValue(date, "w:lid");
  const differs = found !== undefined && wanted !== "" && !isSameLanguage(found, wanted);
  return [
    ...(isNamed ? [] : [{ code: "document/unnamed-control" } as const]),
    ...(hasWords ? [] : [{ code: "document/control-without-hint" } as const]),
    ...(differs ? [{ code: "document/date-language", values: { found, wanted } } as const] : []),
  ];
}
