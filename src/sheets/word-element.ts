import { BuilderElement, type XmlComponent } from "docx";

/** An element the library has no class for, with attributes as they are written. */
export function wordElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const pairs = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(pairs),
    children,
  });
}
