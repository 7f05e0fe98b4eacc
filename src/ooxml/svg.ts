import { escapeXml } from "./xml-tree.ts";

/** Digits that can be seen: more than a hundredth of a point cannot, and may differ between machines. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** An SVG element; attributes that are absent are left out. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (value === undefined) return "";
    return ` ${attribute}="${typeof value === "number" ? short(value) : escapeXml(value)}"`;
  });
  return `<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`;
}
