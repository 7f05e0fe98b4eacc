import type { ColourRole, Palette } from "../../model/palette.ts";
import { NAMESPACES } from "../../ooxml/xml-tree.ts";

/** Roles of colours in the twelve places a theme has, so that what a user adds by hand matches the deck. */
const THEME_COLOURS = {
  dk1: "ink",
  lt1: "paper",
  dk2: "accent",
  lt2: "tint",
  accent1: "practice",
  accent2: "above",
  accent3: "below",
  accent4: "ornament",
  accent5: "uncertain",
  accent6: "reference",
  hlink: "practice",
  folHlink: "below",
} as const satisfies Record<string, ColourRole>;

const FONT = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

const line = (width: number) => `<a:ln w="${width}">${FILL}<a:prstDash val="solid"/></a:ln>`;

/** A theme part: our colours, Calibri, flat fills. The schema asks for three of each format. */
export function themeXml(palette: Palette): string {
  const colours = Object.entries(THEME_COLOURS).map(
    ([place, role]) => `<a:${place}><a:srgbClr val="${palette[role]}"/></a:${place}>`,
  );
  return `<a:theme xmlns:a="${NAMESPACES.a}" name="Klyngepakke"><a:themeElements>
<a:clrScheme name="Klyngepakke">${colours.join("")}</a:clrScheme>
<a:fontScheme name="Klyngepakke"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme>
<a:fmtScheme name="Klyngepakke"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>
<a:lnStyleLst>${[6350, 12700, 19050].map(line).join("")}</a:lnStyleLst>
<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>
<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>
</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
}
