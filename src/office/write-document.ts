import type { DrawnBlock, DrawnDocument, DrawnParagraph } from "../model/drawn-document.ts";
import { type SheetPage, textWidth } from "../model/sheet-page.ts";
import type { RelationshipLine } from "../ooxml/relationships.ts";
import { NAMESPACES } from "../ooxml/xml-tree.ts";
import { contentsXml } from "./document/contents-xml.ts";
import { gapXml, listNumber, paragraphXml } from "./document/paragraph-xml.ts";
import { type References, referencesInto } from "./document/references.ts";
import type { PartSetting } from "./document/run-xml.ts";
import { numberingXml, SETTINGS, stylesXml } from "./document/styles-xml.ts";
import { tableXml } from "./document/table-xml.ts";
import { type Part, packedParts, propertyParts } from "./packed-parts.ts";
import { documentPropertiesXml } from "./parts/app-properties-xml.ts";
import { corePropertiesXml } from "./parts/core-properties-xml.ts";
import { THEME_TYPE } from "./parts/part-names.ts";
import { themeXml } from "./presentation/theme-xml.ts";

const BODY = "word/document.xml";
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Readers from before Word 2010 pass over what they do not know of boxes to tick. */
const NAMESPACE_DECLARATIONS = `${(["w", "r", "wp", "a", "pic", "asvg", "mc", "w14"] as const)
  .map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`)
  .join(" ")} mc:Ignorable="w14"`;

/** A drawn document as the bytes of a .docx file: the same document gives the same bytes, at any time and in any place. */
export function writeDocument(drawn: DrawnDocument): Uint8Array {
  const media: Part[] = [];
  const edges = EDGES.filter(({ kind }) => drawn[kind].length > 0 || drawn.template?.[kind]).map((edge) =>
    edgePart(drawn, edge, media),
  );
  const fixed = [...edges, ...fixedParts(drawn)];
  const refersTo: RelationshipLine[] = fixed.map(({ name, kind }) => ({ type: kind, target: name }));
  const setting = settingOf(drawn, referencesInto(refersTo, media));
  const body = drawn.body.map((block) => blockXml(block, setting)).join("");
  return packedParts(BODY, [
    {
      name: BODY,
      content: `<w:document ${NAMESPACE_DECLARATIONS}><w:body>${body}${sectionXml(drawn.page, edges)}</w:body></w:document>`,
      type: `${DOCUMENT_TYPE}.document.main+xml`,
      refersTo,
    },
    ...fixed,
    ...media,
    ...(drawn.template?.pictures ?? []),
    ...propertyParts(corePropertiesXml(drawn.properties), documentPropertiesXml()),
  ]);
}

function settingOf({ palette, page }: DrawnDocument, references: References): PartSetting {
  return { palette, references, textWidth: textWidth(page) };
}

function blockXml(block: DrawnBlock, setting: PartSetting): string {
  switch (block.kind) {
    case "paragraph":
      return paragraphXml(block, setting);
    case "gap":
      return gapXml(block);
    case "table":
      return tableXml(block, setting);
    case "contents":
      return contentsXml(block, setting);
    default:
      return block satisfies never;
  }
}

/** A part the body refers to, by the last word of the type's address. */
interface BodyPart extends Part {
  readonly kind: string;
}

const EDGES = [
  { kind: "header", root: "w:hdr" },
  { kind: "footer", root: "w:ftr" },
] as const;

/** The running header or footer: ours inside, what a template has at the edge. */
function edgePart(drawn: DrawnDocument, { kind, root }: (typeof EDGES)[number], media: Part[]): BodyPart {
  const taken = drawn.template?.[kind];
  const refersTo: RelationshipLine[] = (taken?.pictures ?? []).map((target) => ({ type: "image", target }));
  const setting = settingOf(drawn, referencesInto(refersTo, media));
  const lines = drawn[kind].map((paragraph) => paragraphXml(paragraph, setting)).join("");
  const theirs = taken?.xml ?? "";
  return {
    kind,
    name: `word/${kind}1.xml`,
    content: `<${root} ${NAMESPACE_DECLARATIONS}>${kind === "header" ? theirs + lines : lines + theirs}</${root}>`,
    type: `${DOCUMENT_TYPE}.${kind}+xml`,
    refersTo,
  };
}

function fixedParts({ styles, palette, body, template }: DrawnDocument): readonly BodyPart[] {
  const part = (kind: string, content: string) => ({
    kind,
    name: `word/${kind}.xml`,
    content,
    type: `${DOCUMENT_TYPE}.${kind}+xml`,
  });
  return [
    part("styles", stylesXml(styles, palette, template?.styles)),
    part("numbering", numberingXml(listNumber("marked"), numberedLists(body))),
    part("settings", SETTINGS),
    { kind: "theme", name: "word/theme/theme1.xml", content: themeXml(palette), type: THEME_TYPE },
  ];
}

function numberedLists(body: readonly DrawnBlock[]): readonly number[] {
  const lines = body.filter((block): block is DrawnParagraph => block.kind === "paragraph");
  return [...new Set(lines.flatMap(({ list }) => (typeof list === "number" ? listNumber(list) : [])))];
}

/** The page with what stands at its edges, which the body refers to before all else. */
function sectionXml(page: SheetPage, edges: readonly BodyPart[]): string {
  const { width, height, top, bottom, left, right, header, footer } = page;
  const references = edges.map(
    ({ kind }, index) => `<w:${kind}Reference w:type="default" r:id="rId${index + 1}"/>`,
  );
  return `<w:sectPr>${references.join("")}<w:pgSz w:w="${width}" w:h="${height}"/>
<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/></w:sectPr>`;
}
