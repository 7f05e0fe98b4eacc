import type { OfficePackage } from "./office-package.ts";
import type { Element } from "./xml-node.ts";
import { children, NAMESPACES, rootOf } from "./xml-tree.ts";

/** The part that says what every other part is. */
export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** The lines that name one part each. */
export function overrides(file: OfficePackage): readonly Element[] {
  return children(rootOf(file.xml(CONTENT_TYPES_PART)), "ct:Override");
}

/** The lines that speak for every part with a file ending. */
export function defaults(file: OfficePackage): readonly Element[] {
  return children(rootOf(file.xml(CONTENT_TYPES_PART)), "ct:Default");
}

/** Part name of an override line, without the leading slash it has in the file. */
export function overriddenPart(line: Element): string {
  return (line.getAttribute("PartName") ?? "").replace(/^\//, "");
}

/** File ending of a part name, in lower case. */
export function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf(".") + 1).toLowerCase();
}

/** The declared type of a part, by its own line or by its ending. */
export function contentTypeOf(file: OfficePackage, part: string): string | undefined {
  const own = overrides(file).find((line) => overriddenPart(line) === part);
  const general = defaults(file).find(
    (line) => line.getAttribute("Extension")?.toLowerCase() === extensionOf(part),
  );
  return (own ?? general)?.getAttribute("ContentType") ?? undefined;
}

const ENDINGS: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  gif: "image/gif",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  tiff: "image/tiff",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The part that says what every part is: each that has a type by its own line, the others by their ending. */
export function contentTypesXml(parts: readonly { readonly name: string; readonly type?: string }[]): string {
  const endings = [
    ...new Set(["rels", ...parts.filter(({ type }) => !type).map(({ name }) => extensionOf(name))]),
  ];
  const general = endings.map(
    (ending) => `<Default Extension="${ending}" ContentType="${ENDINGS[ending] ?? ""}"/>`,
  );
  const own = parts.flatMap(({ name, type }) =>
    type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [],
  );
  return `<Types xmlns="${NAMESPACES.ct}">${general.join("")}${own.join("")}</Types>`;
}
