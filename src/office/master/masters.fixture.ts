import { CONTENT_TYPES_PART, contentTypesXml } from "../../ooxml/content-types.ts";
import { type RelationshipLine, relationshipsPart, relationshipsXml } from "../../ooxml/relationships.ts";
import { XML_DECLARATION } from "../../ooxml/xml-document.ts";
import { closeZip } from "../../ooxml/zip-archive.ts";
import { geometryXml, PART_NAMESPACES, placeXml, treeXml } from "../presentation/drawing-xml.ts";

/** Invented templates, as small as they can be and as regions might have them. */

type Numbers = readonly [x: number, y: number, width: number, height: number];

interface Placed {
  /** Attributes of `p:ph`. */
  readonly mark: string;
  readonly box?: Numbers;
  readonly style?: string;
}

interface Layout {
  readonly name: string;
  readonly type?: string;
  readonly places: readonly Placed[];
  /** Background and shapes of its own. */
  readonly background?: string;
  readonly art?: readonly string[];
  /** What the layout's own words say of their look. */
  readonly run?: string;
}

export interface Template {
  readonly size: readonly [width: number, height: number];
  /** Hex of dk1, lt1, dk2, lt2 and accent1; the other accents are that one too. */
  readonly colours: readonly [string, string, string, string, string];
  readonly typeface: string;
  readonly title: { readonly points: number; readonly align: "l" | "ctr"; readonly capitals?: boolean };
  readonly colourMap?: string;
  readonly places: readonly Placed[];
  readonly art?: readonly string[];
  readonly layouts: readonly Layout[];
  /** What the master refers to besides, with the element that does. */
  readonly extras?: readonly {
    readonly type: string;
    readonly target: string;
    readonly external?: boolean;
  }[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly masters?: number;
}

const box = ([x, y, width, height]: Numbers) => ({ x, y, width, height });

/** A filled rectangle that is no placeholder. */
const block = (numbers: Numbers, colour: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="90" name="Flade"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>
${placeXml(box(numbers))}${geometryXml("rect")}<a:solidFill>${colour}</a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:p/></p:txBody></p:sp>`;

const scheme = (name: string): string => `<a:schemeClr val="${name}"/>`;

function placeShape({ mark, box: numbers, style = "" }: Placed, id: number, run = ""): string {
  const own = numbers ? `${placeXml(box(numbers))}${geometryXml("rect")}` : "";
  const words = mark.includes("sldNum")
    ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>'
    : `<a:r><a:rPr lang="en-US"${run}/><a:t>Click to edit</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Place ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>
<p:spPr>${own}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${style}</a:lstStyle><a:p>${words}</a:p></p:txBody></p:sp>`;
}

function sheet(
  places: readonly Placed[],
  art: readonly string[],
  { background = "", run = "" } = {},
): string {
  const shapes = [...art, ...places].map(
    (one) => (id: number) =>
      typeof one === "string" ? one.replace('id="90"', `id="${id}"`) : placeShape(one, id, run),
  );
  return `<p:cSld>${background}${treeXml(shapes)}</p:cSld>`;
}

const plain = (colour: string) =>
  `<p:bg><p:bgPr><a:solidFill>${colour}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

const MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

function levels(points: number, { bullets = false, align = "l", more = "" } = {}): string {
  const mark = bullets ? '<a:buFont typeface="Wingdings"/><a:buChar char="§"/>' : "<a:buNone/>";
  const indent = bullets ? ' marL="228600" indent="-228600"' : "";
  return `<a:lvl1pPr${indent} algn="${align}"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef>${mark}
<a:defRPr lang="en-US" sz="${points * 100}"${more}><a:solidFill>${scheme("tx1")}</a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
}

function masterXml(
  { places, art = [], title, layouts, colourMap = MAP }: Template,
  extras: readonly string[],
): string {
  const ids = layouts.map(
    (_, index) => `<p:sldLayoutId id="${2_147_483_700 + index}" r:id="rId${index + 1}"/>`,
  );
  const capitals = title.capitals ? ' cap="all"' : "";
  return `<p:sldMaster ${PART_NAMESPACES}>${sheet(places, [...art, ...extras], { background: plain(scheme("bg1")) })}<p:clrMap ${colourMap}/>
<p:sldLayoutIdLst>${ids.join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels(title.points, { align: title.align, more: capitals })}</p:titleStyle>
<p:bodyStyle>${levels(28, { bullets: true })}</p:bodyStyle><p:otherStyle>${levels(18)}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

function layoutXml({ name, type, places, background, art = [], run = "" }: Layout): string {
  return `<p:sldLayout ${PART_NAMESPACES}${type ? ` type="${type}"` : ""}>${sheet(places, art, { background: background ? plain(background) : "", run }).replace("<p:cSld>", `<p:cSld name="${name}">`)}
<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function themeXml({ colours: [dk1, lt1, dk2, lt2, accent], typeface }: Template): string {
  const named = { dk1, lt1, dk2, lt2 };
  const accents = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  const entries = [...Object.entries(named), ...accents.map((name) => [name, accent] as const)];
  const fill = `<a:solidFill>${scheme("phClr")}</a:solidFill>`;
  const face = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Region"><a:themeElements><a:clrScheme name="Region">
${entries.map(([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`).join("")}</a:clrScheme>
<a:fontScheme name="Region"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme><a:fmtScheme name="Region">
<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst>
<a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>
</a:fmtScheme></a:themeElements></a:theme>`;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const PRESENTATION = `${OFFICE}.presentationml`;

/** The bytes of a template as a .potx. */
export function templateFile(template: Template): Uint8Array {
  const { size, layouts, extras = [], parts = {}, masters = 1 } = template;
  const numbers = Array.from({ length: masters }, (_, index) => index + 1);
  const masterPart = (number: number) => `ppt/slideMasters/slideMaster${number}.xml`;
  const layoutPart = (number: number) => `ppt/slideLayouts/slideLayout${number}.xml`;
  const [width, height] = size.map((inches) => Math.round(inches * 914_400));
  const list = numbers.map((number) => `<p:sldMasterId id="${2_147_483_600 + number}" r:id="rId${number}"/>`);
  const files: (readonly [
    name: string,
    content: string,
    type?: string,
    refersTo?: readonly RelationshipLine[],
  ])[] = [
    [
      "ppt/presentation.xml",
      `<p:presentation ${PART_NAMESPACES}><p:sldMasterIdLst>${list.join("")}</p:sldMasterIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
      `${PRESENTATION}.template.main+xml`,
      numbers.map((number) => ({ type: "slideMaster", target: masterPart(number) })),
    ],
    ...numbers.map(
      (number) =>
        [
          masterPart(number),
          masterXml(
            template,
            extras.map((extra, index) => mention(extra.type, `rId${layouts.length + 2 + index}`)),
          ),
          `${PRESENTATION}.slideMaster+xml`,
          [
            ...layouts.map((_, index) => ({ type: "slideLayout", target: layoutPart(index + 1) })),
            { type: "theme", target: "ppt/theme/theme1.xml" },
            ...extras.map(({ type, target }) => ({ type, target })),
          ],
        ] as const,
    ),
    ...layouts.map(
      (layout, index) =>
        [
          layoutPart(index + 1),
          layoutXml(layout),
          `${PRESENTATION}.slideLayout+xml`,
          [{ type: "slideMaster", target: masterPart(1) }],
        ] as const,
    ),
    ["ppt/theme/theme1.xml", themeXml(template), `${OFFICE}.theme+xml`],
    ...Object.entries(parts).map(([name, content]) => [name, content] as const),
  ];
  const encoder = new TextEncoder();
  const zip = new Map<string, Uint8Array>();
  const put = (name: string, text: string) => zip.set(name, encoder.encode(XML_DECLARATION + text));
  put("_rels/.rels", relationshipsXml("", [{ type: "officeDocument", target: "ppt/presentation.xml" }]));
  for (const [name, content, , refersTo] of files) {
    put(name, content);
    if (refersTo) put(relationshipsPart(name), outward(relationshipsXml(name, refersTo)));
  }
  put(
    CONTENT_TYPES_PART,
    contentTypesXml(files.map(([name, , type]) => ({ name, ...(type ? { type } : {}) }))),
  );
  return closeZip(zip);
}

/** Targets on the web lie outside the file. */
const outward = (xml: string): string =>
  xml.replaceAll(/Target="[./]*(https:[^"]*)"/g, 'Target="$1" TargetMode="External"');

/** The element by which a sheet refers to something besides. */
function mention(type: string, id: string): string {
  const identity = '<p:cNvPr id="90" name="Mærke">';
  if (type === "hyperlink")
    return `<p:sp><p:nvSpPr>${identity}<a:hlinkClick r:id="${id}"/></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>`;
  if (type === "oleObject")
    return `<p:graphicFrame><p:nvGraphicFramePr>${identity}</p:cNvPr><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole"><p:oleObj r:id="${id}" imgW="1" imgH="1" progId="X"><p:embed/></p:oleObj></a:graphicData></a:graphic></p:graphicFrame>`;
  return `<p:pic><p:nvPicPr>${identity}</p:cNvPr><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>`;
}

const FOOT: readonly Placed[] = [
  { mark: 'type="dt" sz="half" idx="10"' },
  { mark: 'type="ftr" sz="quarter" idx="11"' },
  { mark: 'type="sldNum" sz="quarter" idx="12"' },
];

const small = levels(11);

/** Blue band on top, words in Arial, titles above it; every layout a region has. */
export const LIGHT: Template = {
  size: [13.333, 7.5],
  colours: ["1A1A1A", "FFFFFF", "123A6B", "E8EEF5", "1D5FA8"],
  typeface: "Arial",
  title: { points: 36, align: "l" },
  art: [block([0, 0, 13.333, 0.25], scheme("accent1")), block([11.6, 6.7, 1.3, 0.5], scheme("accent1"))],
  places: [
    { mark: 'type="title"', box: [0.8, 0.5, 11.7, 1.1] },
    { mark: 'type="body" idx="1"', box: [0.8, 1.75, 11.7, 4.7] },
    { mark: 'type="dt" sz="half" idx="2"', box: [0.8, 6.75, 1.8, 0.4], style: small },
    { mark: 'type="ftr" sz="quarter" idx="3"', box: [2.8, 6.75, 6.5, 0.4], style: small },
    { mark: 'type="sldNum" sz="quarter" idx="4"', box: [9.6, 6.75, 1.5, 0.4], style: small },
  ],
  layouts: [
    {
      name: "Forsiden",
      type: "title",
      background: scheme("tx2"),
      places: [
        {
          mark: 'type="ctrTitle"',
          box: [1, 1.2, 9, 1.8],
          style: `<a:lvl1pPr><a:defRPr lang="en-US" sz="4400" b="1"><a:solidFill>${scheme("bg1")}</a:solidFill></a:defRPr></a:lvl1pPr>`,
        },
        {
          mark: 'type="subTitle" idx="1"',
          box: [1, 3.2, 9, 1.5],
          style: `<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr lang="en-US" sz="2400"><a:solidFill>${scheme("bg1")}</a:solidFill></a:defRPr></a:lvl1pPr>`,
        },
      ],
    },
    { name: "A", type: "obj", places: [{ mark: 'type="title"' }, { mark: 'idx="1"' }, ...FOOT] },
    {
      name: "B",
      type: "secHead",
      background: scheme("accent1"),
      places: [
        {
          mark: 'type="title"',
          box: [1, 1.5, 11, 1.6],
          style: `<a:lvl1pPr><a:defRPr lang="en-US" sz="4000"><a:solidFill>${scheme("bg1")}</a:solidFill></a:defRPr></a:lvl1pPr>`,
        },
        {
          mark: 'type="body" idx="1"',
          box: [1, 3.3, 10, 1.5],
          style: `<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr lang="en-US" sz="2000"><a:solidFill>${scheme("bg1")}</a:solidFill></a:defRPr></a:lvl1pPr>`,
        },
        ...FOOT,
      ],
    },
    {
      name: "C",
      type: "twoObj",
      places: [
        { mark: 'type="title"' },
        { mark: 'sz="half" idx="1"', box: [0.8, 1.75, 5.6, 4.7] },
        { mark: 'sz="half" idx="2"', box: [6.9, 1.75, 5.6, 4.7] },
        ...FOOT,
      ],
    },
    { name: "D", type: "titleOnly", places: [{ mark: 'type="title"' }, ...FOOT] },
    { name: "E", type: "blank", places: FOOT },
  ],
};

const PANEL: Numbers = [0.6, 1.6, 12.1, 5];

/** White words on dark blue; a white panel where charts stand, unless it is left out. */
export const DARK: Template = {
  ...LIGHT,
  colours: ["FFFFFF", "10233F", "CFE3FF", "1B3558", "7FB2FF"],
  typeface: "Arial",
  art: [],
  layouts: LIGHT.layouts.map((layout) => {
    const { background: _, ...plainLayout } = layout;
    return layout.type === "titleOnly"
      ? { ...plainLayout, art: [block(PANEL, '<a:srgbClr val="FFFFFF"/>')] }
      : plainLayout;
  }),
};

/** The same without a light surface anywhere. */
export const TOO_DARK: Template = {
  ...DARK,
  layouts: DARK.layouts.map((layout) => ({ ...layout, art: [] })),
};

const narrow = ([x, y, width, height]: Numbers): Numbers => [x * 0.75, y, width * 0.75, height];

/** Four to three, centred titles in capitals of Times, narrow feet. */
export const OLD: Template = {
  ...LIGHT,
  size: [10, 7.5],
  typeface: "Times New Roman",
  title: { points: 40, align: "ctr", capitals: true },
  art: [block([0, 7.3, 10, 0.2], scheme("accent1"))],
  places: LIGHT.places.map((place) => (place.box ? { ...place, box: narrow(place.box) } : place)),
  layouts: LIGHT.layouts.map((layout) => ({
    ...layout,
    places: layout.places.map((place) => (place.box ? { ...place, box: narrow(place.box) } : place)),
  })),
};
