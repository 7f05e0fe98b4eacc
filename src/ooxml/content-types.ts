import type { OfficePackage } from "./office-package.ts";
import type { Element } from "./xml-node.ts";
import { children, lineOf, rootOf } from "./xml-tree.ts";

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

/** Says what a part is; a line that was there before is replaced. */
export function declareType(file: OfficePackage, part: string, contentType: string): void {
  const document = file.xml(CONTENT_TYPES_PART);
  const known = overrides(file).find((line) => overriddenPart(line) === part);
  if (known) known.setAttribute("ContentType", contentType);
  else
    rootOf(document).appendChild(
      lineOf(document, "Override", { PartName: `/${part}`, ContentType: contentType }),
    );
}
