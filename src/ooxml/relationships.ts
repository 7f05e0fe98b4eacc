import { CONTENT_TYPES_PART } from "./content-types.ts";
import type { OfficePackage } from "./office-package.ts";
import type { Element } from "./xml-node.ts";
import { children, escapeXml, NAMESPACES, rootOf } from "./xml-tree.ts";

/** One line of a part's relationships. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `slideLayout`, `image`, `hyperlink`. */
  readonly type: string;
  /** Part name inside the package, or the address as it stands when it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: Element;
}

/** Name of the part that holds the relationships of another; of the package itself for `""`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Name of the part whose relationships a `.rels` part holds. */
export function relationshipsSource(part: string): string {
  return part.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

/** What a part refers to, in the order of the file; empty when it refers to nothing. */
export function relationshipsOf(file: OfficePackage, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  if (!file.has(part)) return [];
  return children(rootOf(file.xml(part)), "rel:Relationship").map((element) => {
    const target = element.getAttribute("Target") ?? "";
    const isExternal = element.getAttribute("TargetMode") === "External";
    return {
      id: element.getAttribute("Id") ?? "",
      type: (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : resolve(source, target),
      isExternal,
      element,
    };
  });
}

/** The parts of one type a part refers to, in the order of the file. */
export function relatedParts(file: OfficePackage, source: string, type: string): readonly string[] {
  return relationshipsOf(file, source)
    .filter((relationship) => relationship.type === type && !relationship.isExternal)
    .map(({ target }) => target);
}

/** A line to write: the last words of the type's address, and the part it leads to, or an address outside the file. */
export interface RelationshipLine {
  readonly type: string;
  readonly target: string;
  readonly isExternal?: true;
}

const PACKAGE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a part refers to, as the part that says so: ids run from `rId1` in the order of the lines. */
export function relationshipsXml(source: string, lines: readonly RelationshipLine[]): string {
  return writtenRelationships(
    source,
    lines.map((line, index) => ({
      ...line,
      id: `rId${index + 1}`,
      type: `${line.type.includes("/") ? PACKAGE_TYPE : NAMESPACES.r}/${line.type}`,
    })),
  );
}

/** The same with ids that are in use already, and the whole address of each type. */
export function writtenRelationships(
  source: string,
  lines: readonly (RelationshipLine & { readonly id: string })[],
): string {
  const relationships = lines.map(({ id, type, target, isExternal }) => {
    const path = escapeXml(isExternal ? target : relativeTarget(source, target));
    const mode = isExternal ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${path}"${mode}/>`;
  });
  return `<Relationships xmlns="${NAMESPACES.rel}">${relationships.join("")}</Relationships>`;
}

/** The way from one part to another, as relationships spell it: `../slideLayouts/slideLayout1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

function resolve(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/**
 * Every part that can be come by from the package's own relationships, those relationships and the types included.
 */
export function reachableParts(file: OfficePackage): ReadonlySet<string> {
  const found = new Set([CONTENT_TYPES_PART]);
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (file.has(relationshipsPart(source))) found.add(relationshipsPart(source));
    for (const { target, isExternal } of relationshipsOf(file, source))
      if (!isExternal && !found.has(target) && file.has(target)) {
        found.add(target);
        open.push(target);
      }
  }
  return found;
}
