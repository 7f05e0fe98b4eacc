import { MATERIAL_LANGUAGE } from "../../model/office-finish.ts";
import { escapeXml, NAMESPACES } from "../../ooxml/xml-tree.ts";

/** Position and size in EMU, 914,400 to the inch. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The theme's colours by what they are on a slide: text, surface, second text, second surface, quiet grey. */
export type ThemeColour = "tx1" | "bg1" | "tx2" | "bg2" | "accent6";

export interface Placeholder {
  readonly name: string;
  /** Attributes of `p:ph`, such as `type="body" idx="1"`. */
  readonly kind: string;
  /** Left out where the layout takes the place its master gives. */
  readonly box?: Box;
  /** Where the text stands in its box; at the top unless said otherwise. */
  readonly anchor?: "b";
  /** One paragraph a line, each a level deeper; or a field such as the slide number. */
  readonly prompts?: readonly string[];
  readonly field?: { readonly type: "slidenum"; readonly text: string };
  /** How the first level differs from the master's style: points, place in the theme's colours; never a bullet. */
  readonly text?: { readonly size: number; readonly colour: ThemeColour; readonly align?: "l" | "ctr" | "r" };
}

/** Id PowerPoint itself gives to slide-number fields. */
const SLIDE_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

const TREE_HEAD = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>
<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`;

/** Namespace declarations of a master, layout or notes part. */
export const PART_NAMESPACES = `xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}" xmlns:p="${NAMESPACES.p}"`;

/** How each colour name of a slide finds its place in the theme. */
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** A plain background in a colour of the theme. */
export function backgroundXml(colour: ThemeColour): string {
  return `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
}

/** A shape tree of placeholders, numbered from 2 because the tree itself is 1. */
export function placeholderTree(placeholders: readonly Placeholder[]): string {
  return `<p:spTree>${TREE_HEAD}${placeholders.map((one, index) => shape(one, index + 2)).join("")}</p:spTree>`;
}

function shape(placeholder: Placeholder, id: number): string {
  const { name, kind, box, anchor } = placeholder;
  const isPicture = kind.includes("sldImg");
  const locks = isPicture ? 'noGrp="1" noRot="1" noChangeAspect="1"' : 'noGrp="1"';
  const body = `<p:txBody><a:bodyPr${anchor ? ` anchor="${anchor}"` : ""}/>
<a:lstStyle>${firstLevel(placeholder)}</a:lstStyle>${paragraphs(placeholder)}</p:txBody>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr>
<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${box ? position(box, isPicture) : ""}</p:spPr>${isPicture ? "" : body}</p:sp>`;
}

function firstLevel({ text }: Placeholder): string {
  if (!text) return "";
  const colour = `<a:solidFill><a:schemeClr val="${text.colour}"/></a:solidFill>`;
  return `<a:lvl1pPr marL="0" indent="0" algn="${text.align ?? "l"}"><a:buNone/>
<a:defRPr sz="${text.size * 100}">${colour}</a:defRPr></a:lvl1pPr>`;
}

function position([x, y, width, height]: Box, isFramed: boolean): string {
  const frame = '<a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="accent5"/></a:solidFill></a:ln>';
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${isFramed ? frame : ""}`;
}

function paragraphs({ prompts = [], field }: Placeholder): string {
  const language = `lang="${MATERIAL_LANGUAGE}"`;
  if (field)
    return `<a:p><a:fld id="${SLIDE_NUMBER_FIELD}" type="${field.type}"><a:rPr ${language}/><a:t>${field.text}</a:t></a:fld>
<a:endParaRPr ${language}/></a:p>`;
  if (prompts.length === 0) return `<a:p><a:endParaRPr ${language}/></a:p>`;
  return prompts
    .map(
      (prompt, level) =>
        `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr ${language}/><a:t>${escapeXml(prompt)}</a:t></a:r></a:p>`,
    )
    .join("");
}
