import { NAMESPACES } from "../../ooxml/xml-tree.ts";
import { type Part, packedParts, propertyParts } from "../packed-parts.ts";
import { documentPropertiesXml } from "../parts/app-properties-xml.ts";
import { corePropertiesXml } from "../parts/core-properties-xml.ts";
import { THEME_TYPE } from "../parts/part-names.ts";

/** Invented Word templates, as small as they can be and as regions might have them. */
export interface WordTemplate {
  /** Attributes of `w:pgSz` and `w:pgMar`. */
  readonly size?: string;
  readonly margins: string;
  /** Children of `w:styles`. */
  readonly styles: string;
  readonly header?: string;
  readonly footer?: string;
  /** What header and footer refer to: pictures of the file by their number, addresses outside it. */
  readonly refersTo?: readonly {
    readonly type: string;
    readonly target: string;
    readonly isExternal?: true;
  }[];
  readonly parts?: readonly Part[];
  readonly firstPageOnly?: boolean;
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const PREFIXES = `${(["w", "r", "wp", "a", "pic", "mc", "w14", "v"] as const)
  .map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`)
  .join(
    " ",
  )} xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"`;

const LOGO = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** A picture in centimetres: in line, or floating where it is placed on the page. */
function picture(
  [width, height]: readonly [number, number],
  {
    at,
    words = "",
    id = "rId1",
  }: { readonly at?: string; readonly words?: string; readonly id?: string } = {},
): string {
  const size = `cx="${Math.round(width * 360_000)}" cy="${Math.round(height * 360_000)}"`;
  const shown = `<wp:docPr id="1" name="Billede 1" descr="${words}"/><a:graphic><a:graphicData uri="${NAMESPACES.pic}"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="1" name="logo.png" descr="C:\\Users\\abc\\logo.png"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
  if (at === undefined)
    return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>${shown}</wp:inline></w:drawing></w:r>`;
  return `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/>${at}<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>${shown}</wp:anchor></w:drawing></w:r>`;
}

/** Where a floating picture is, from the edges of the page in centimetres. */
const from = (x: number, y: number): string =>
  `<wp:positionH relativeFrom="page"><wp:posOffset>${Math.round(x * 360_000)}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>${Math.round(y * 360_000)}</wp:posOffset></wp:positionV>`;

export const said = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

export const styled = (style: string, ...runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join("")}</w:p>`;

const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** A field as Word writes it, over several runs. */
const worked = (instruction: string, result: string): string =>
  `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${said(result)}${mark("end")}`;

/** A paragraph style by its id, the name Word knows it by, and its properties. */
const style = (id: string, name: string, words: string, { based = "Normal", lines = "" } = {}): string =>
  `<w:style w:type="paragraph"${based === "" ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>
${based === "" ? "" : `<w:basedOn w:val="${based}"/>`}<w:pPr>${lines}</w:pPr><w:rPr>${words}</w:rPr></w:style>`;

const type = (points: number, more = ""): string =>
  `${more}<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

const faces = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const ink = (hex: string): string => `<w:color w:val="${hex}"/>`;

const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;

const THEME = `<a:theme xmlns:a="${NAMESPACES.a}" name="Region"><a:themeElements><a:clrScheme name="Region"/><a:fontScheme name="Region">
<a:majorFont><a:latin typeface="Georgia"/></a:majorFont><a:minorFont><a:latin typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

/** A letterhead as Word saves it in Danish: serif headings, a floating logo at the right, an address with page numbers. */
export const LETTERHEAD: WordTemplate = {
  margins:
    'w:top="1985" w:right="1134" w:bottom="1701" w:left="1418" w:header="709" w:footer="567" w:gutter="0"',
  styles: `${DEFAULTS}${style("Normal", "Normal", type(10.5), { based: "" })}
${style("Overskrift1", "heading 1", `${faces("Georgia")}<w:b/>${ink("7A1F3D")}${type(20)}`)}
${style("Overskrift2", "heading 2", `${faces("Georgia")}${ink("7A1F3D")}${type(14)}`)}
${style("Sidehoved", "header", `${ink("7F7F7F")}${type(9)}`, { lines: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>' })}
${style("Sidefod", "footer", type(8.5), { lines: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>' })}`,
  header: styled(
    "Sidehoved",
    picture([4, 1.5], { at: from(15, 0.9), words: "Region Nordlands våbenskjold" }),
    said("Region Nordland"),
  ),
  footer: `${styled("Sidefod", said("Kvalitet i almen praksis · Havnegade 1 · 9999 Nordlys"))}
${styled("Sidefod", said("Side "), worked("PAGE   \\* MERGEFORMAT", "2"), said(" af "), worked("NUMPAGES", "7"))}`,
  refersTo: [{ type: "image", target: "word/media/image1.png" }],
  parts: [{ name: "word/media/image1.png", content: LOGO }],
};

/** A plain one with wide margins, a wide typeface, and its logo in line in a table. */
export const WIDE: WordTemplate = {
  size: 'w:w="11906" w:h="16838"',
  margins:
    'w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"',
  styles: `${DEFAULTS}${style("Normal", "Normal", `${faces("Verdana")}${type(9)}`, { based: "" })}
${style("Heading1", "heading 1", `${ink("1F4E79")}${type(18)}`)}
${style("Heading2", "heading 2", `${ink("2E75B6")}${type(13)}`)}
${style("Heading3", "heading 3", `${ink("1F4E79")}${type(11)}`)}
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="1F4E79"/></w:tblBorders></w:tblPr></w:style>`,
  header: `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9026" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="3026"/></w:tblGrid>
<w:tr><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr><w:p>${said("Praksisenheden i Region Nordland")}</w:p></w:tc>
<w:tc><w:tcPr><w:tcW w:w="3026" w:type="dxa"/></w:tcPr><w:p>${picture([3, 1])}</w:p></w:tc></w:tr></w:tbl><w:p/>`,
  refersTo: [{ type: "image", target: "word/media/image1.png" }],
  parts: [{ name: "word/media/image1.png", content: LOGO }],
};

/** Everything that must not come along. */
export const LITTERED: WordTemplate = {
  margins: LETTERHEAD.margins,
  styles: LETTERHEAD.styles,
  header: `${styled(
    "Sidehoved",
    said("Kvalitetsenheden "),
    worked("FILENAME \\p", "C:\\Users\\abc\\brev.dotx"),
    worked('DATE \\@ "dd-MM-yyyy"', "01-02-2024"),
    `<w:sdt><w:sdtPr><w:alias w:val="Forfatter"/><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${said("Asger Testesen")}</w:sdtContent></w:sdt>`,
    `<w:del w:id="4" w:author="Asger"><w:r><w:delText>slettet</w:delText></w:r></w:del><w:ins w:id="5" w:author="Asger">${said("indsat")}</w:ins>`,
    `<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>`,
    `<w:hyperlink r:id="rId2">${said(" region.example")}</w:hyperlink>`,
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${said("felt")}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    picture([14, 18], { at: from(3, 6) }),
  )}`,
  refersTo: [
    { type: "image", target: "word/media/image1.png" },
    { type: "hyperlink", target: "https://region.example/", isExternal: true },
  ],
  parts: [{ name: "word/media/image1.png", content: LOGO }],
};

/** The file of a template. */
export function wordTemplate(template: WordTemplate): Uint8Array {
  const { margins, styles, size = 'w:w="11906" w:h="16838"', refersTo = [], parts = [] } = template;
  const edges = (["header", "footer"] as const).flatMap((kind) => {
    const root = kind === "header" ? "w:hdr" : "w:ftr";
    const content = template[kind];
    if (content === undefined) return [];
    const name = `word/${kind}1.xml`;
    return [
      {
        kind,
        name,
        content: `<${root} ${PREFIXES}>${content}</${root}>`,
        type: `${TYPE}.${kind}+xml`,
        refersTo,
      },
    ];
  });
  const at = template.firstPageOnly ? "first" : "default";
  const mentions = edges.map(
    ({ kind }, index) => `<w:${kind}Reference w:type="${at}" r:id="rId${index + 1}"/>`,
  );
  const body = `<w:p><w:r><w:t>Skriv her</w:t></w:r></w:p><w:sectPr>${mentions.join("")}<w:pgSz ${size}/><w:pgMar ${margins}/></w:sectPr>`;
  const main = { name: "word/document.xml", type: `${TYPE}.template.main+xml` };
  const theme = { name: "word/theme/theme1.xml", type: THEME_TYPE };
  const sheet = { name: "word/styles.xml", type: `${TYPE}.styles+xml` };
  return packedParts(main.name, [
    {
      ...main,
      content: `<w:document ${PREFIXES}><w:body>${body}</w:body></w:document>`,
      refersTo: [
        ...edges.map(({ kind, name }) => ({ type: kind, target: name })),
        { type: "styles", target: sheet.name },
        { type: "theme", target: theme.name },
      ],
    },
    ...edges,
    { ...theme, content: THEME },
    { ...sheet, content: `<w:styles ${PREFIXES}>${styles}</w:styles>` },
    ...parts,
    ...propertyParts(
      corePropertiesXml({ title: "Brev", subject: "Brev", author: "Region Nordland", date: "2024-02-01" }),
      documentPropertiesXml(),
    ),
  ]);
}
