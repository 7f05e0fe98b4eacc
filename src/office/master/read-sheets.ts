import type { DiagnosticCode } from "../../messages/wording.ts";
import { isInspectCode } from "../../model/inspect-rules.ts";
import {
  LOOK_NAMES,
  type LookName,
  type SheetDesign,
  type TakenEdge,
  type TakenLook,
} from "../../model/sheet-design.ts";
import {
  hasRoom,
  LEAST_ROOM,
  PAGE,
  type SheetPage,
  TWIPS_PER_CM,
  textHeight,
  textWidth,
} from "../../model/sheet-page.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf } from "../../ooxml/relationships.ts";
import { attributeOf } from "../../ooxml/word-tree.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { all, child, children, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { TYPEFACES } from "../../typeset/typefaces.ts";
import { mainPart, openFile } from "../inspect/open-file.ts";
import { unsoundParts } from "../package-invariants.ts";
import { type Gathered, takeEdge } from "./take-edge.ts";
import { takeStyles } from "./take-styles.ts";
import { type TemplateFinding, told } from "./template-finding.ts";
import { type StyleSheet, styleSheet, type WordLooks, wordLooks } from "./word-looks.ts";

/** A Word template as it is understood. */
export interface ReadSheets {
  /** Only where sheets can wear it. */
  readonly design?: SheetDesign;
  readonly findings: readonly TemplateFinding[];
}

/** Reads the bytes of a .dotx or .docx as a template that our sheets can wear, or says why they cannot. */
export function readSheets(bytes: Uint8Array): ReadSheets {
  const opened = openFile(bytes);
  if ("code" in opened) return { findings: [told("error", opened.code, opened.values)] };
  const { file, names } = opened;
  const [unsound] = unsoundParts(file, names);
  if (unsound) {
    const code = isInspectCode(unsound.code) ? unsound.code : "package/readable-archive";
    return { findings: [told("error", code, { detail: unsound.problem })] };
  }
  const main = mainPart(file);
  if (typeof main === "string" || main.kind !== "document")
    return { findings: [told("error", typeof main === "string" ? main : "letterhead/no-document")] };
  if (file.names(/vbaProject\.bin$/i).length > 0) return { findings: [told("error", "letterhead/macros")] };
  const sheet = styleSheet(file, main.part);
  if (!sheet) return { findings: [told("error", "letterhead/no-styles")] };
  return readStyled(file, main.part, sheet);
}

function readStyled(file: OfficePackage, main: string, sheet: StyleSheet): ReadSheets {
  const section = all(file.xml(main), "w:sectPr").at(-1);
  const { page, isPaper } = pageOf(section);
  const gathered: Gathered = {
    pictures: [],
    styles: new Set(),
    outside: 0,
    amid: 0,
    left: { links: 0, objects: 0, fields: 0 },
  };
  const edge = (kind: "header" | "footer") =>
    edgeOf(file, { main, section, kind }, { page, sheet, gathered });
  const [header, footer] = [edge("header"), edge("footer")];
  const words = wordLooks(sheet);
  const findings = [
    ...(gathered.outside > 0 ? [told("error", "letterhead/outside", { count: gathered.outside })] : []),
    ...roomFindings(page),
    ...(isPaper ? [] : [told("notice", "letterhead/paper")]),
    ...lookFindings(words),
    ...leftFindings(gathered),
  ];
  if (findings.some(({ severity }) => severity === "error")) return { findings };
  const styles = takeStyles(gathered.styles, sheet);
  const edges = { ...(header ? { header } : {}), ...(footer ? { footer } : {}) };
  const template = { looks: words.looks, ...edges, styles, pictures: gathered.pictures };
  return { design: { page, template }, findings };
}

const PAPER_SLACK = 60;

/** No printer reaches closer to the edge. */
const LEAST_MARGIN = Math.ceil(TWIPS_PER_CM);

/** Margins as the last section has them; the paper is that of all sheets. */
function pageOf(section: Element | undefined): { readonly page: SheetPage; readonly isPaper: boolean } {
  const size = section && child(section, "w:pgSz");
  const margins = section && child(section, "w:pgMar");
  const { width, height } = PAGE;
  const isPaper = [["w", width] as const, ["h", height] as const].every(
    ([name, side]) => Math.abs(Number(attributeOf(size, name) ?? side) - side) <= PAPER_SLACK,
  );
  const margin = (name: keyof SheetPage) => {
    const stated = Math.abs(Number(attributeOf(margins, name)));
    return margins && Number.isFinite(stated) ? Math.round(stated) : PAGE[name];
  };
  const side = (name: keyof SheetPage, more = 0) => Math.max(LEAST_MARGIN, margin(name) + more);
  // Where a template has nothing there, it may say that it begins at the very edge.
  const edge = (name: "header" | "footer") => Math.max(PAGE.footer, margin(name));
  const gutter = Number(attributeOf(margins, "gutter") ?? 0) || 0;
  const page = {
    width,
    height,
    top: side("top"),
    bottom: side("bottom"),
    right: side("right"),
    left: side("left", gutter),
    header: edge("header"),
    footer: edge("footer"),
  };
  return { page, isPaper };
}

/** The header of every page; where that says nothing, that of the first. */
function edgeOf(
  file: OfficePackage,
  {
    main,
    section,
    kind,
  }: { readonly main: string; readonly section: Element | undefined; readonly kind: "header" | "footer" },
  setting: Parameters<typeof takeEdge>[2],
): TakenEdge | undefined {
  const targets = new Map(relationshipsOf(file, main).map(({ id, target }) => [id, target]));
  const mentions = children(section, `w:${kind}Reference`);
  const parts = ["default", "first"].flatMap((type) => {
    const mention = mentions.find((one) => (attributeOf(one, "type") ?? "default") === type);
    return targets.get(mention?.getAttributeNS(NAMESPACES.r, "id") ?? "") ?? [];
  });
  for (const part of parts.filter((one) => file.has(one))) {
    const edge = takeEdge(file, part, setting);
    if (edge) return edge;
  }
  return undefined;
}

/** Margins that leave less than so much of the room our own leave may make sheets longer. */
const SAME_ROOM = 0.97;

function roomFindings(page: SheetPage): readonly TemplateFinding[] {
  if (!hasRoom(page)) return [told("error", "letterhead/no-room", LEAST_ROOM)];
  const [theirs, ours] = [page, PAGE].map((one) => textWidth(one) * textHeight(one));
  const share = (theirs ?? 0) / (ours ?? 1);
  return share >= SAME_ROOM
    ? []
    : [told("notice", "letterhead/less-room", { percent: Math.round(share * 100) })];
}

function lookFindings({ looks, missing, faint }: WordLooks): readonly TemplateFinding[] {
  const names = LOOK_NAMES.map((name: LookName): TakenLook => looks[name]).map(({ typeface }) => typeface);
  const unknown = [...new Set(names)].filter((name) => !TYPEFACES[name.toLowerCase()]);
  return [
    ...(missing.length > 0
      ? [told("notice", "letterhead/missing-styles", { names: missing.join(", ") })]
      : []),
    ...(faint.length > 0 ? [told("notice", "letterhead/faint", { names: faint.join(", ") })] : []),
    ...unknown.map((name) => told("notice", "master/typeface", { name })),
  ];
}

/** What stays behind, and is not missed. */
function leftFindings({ left, amid }: Gathered): readonly TemplateFinding[] {
  const counts = {
    "master/links-dropped": left.links,
    "letterhead/objects-dropped": left.objects,
    "letterhead/fields-dropped": left.fields,
    "letterhead/amid-dropped": amid,
  } as const satisfies Partial<Record<DiagnosticCode, number>>;
  return (Object.entries(counts) as [DiagnosticCode, number][]).flatMap(([code, count]) =>
    count > 0 ? [told("notice", code, { count })] : [],
  );
}
