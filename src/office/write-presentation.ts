import type { DrawnDeck, DrawnPicture, DrawnSlide } from "../model/drawn-deck.ts";
import { type LayoutName, SLIDE_LAYOUTS } from "../model/slide-layouts.ts";
import { CONTENT_TYPES_PART, contentTypesXml } from "../ooxml/content-types.ts";
import { type RelationshipLine, relationshipsPart, relationshipsXml } from "../ooxml/relationships.ts";
import { XML_DECLARATION } from "../ooxml/xml-document.ts";
import { closeZip } from "../ooxml/zip-archive.ts";
import { presentationPropertiesXml } from "./parts/app-properties-xml.ts";
import { corePropertiesXml } from "./parts/core-properties-xml.ts";
import { slideLayoutXml, slideMasterXml } from "./presentation/master-xml.ts";
import { notesMasterXml, notesSlideXml } from "./presentation/notes-xml.ts";
import {
  PRESENTATION_PROPERTIES,
  presentationXml,
  TABLE_STYLES,
  VIEW_PROPERTIES,
} from "./presentation/presentation-xml.ts";
import { type PictureIds, slideXml } from "./presentation/slide-xml.ts";
import { themeXml } from "./presentation/theme-xml.ts";

/** A part of the file: its name, what is in it, and what it refers to. */
interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Last word of the content type's address; pictures are told by their ending. */
  readonly type?: string;
  readonly refersTo?: readonly RelationshipLine[];
}

const PRESENTATION = "ppt/presentation.xml";
const MASTER = "ppt/slideMasters/slideMaster1.xml";
const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
const THEMES = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"] as const;
const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";

const layoutPart = (name: LayoutName): string =>
  `ppt/slideLayouts/slideLayout${Object.keys(SLIDE_LAYOUTS).indexOf(name) + 1}.xml`;

/** A drawn deck as the bytes of a .pptx file: the same deck gives the same bytes, at any time and in any place. */
export function writePresentation(deck: DrawnDeck): Uint8Array {
  const slides = deck.sections.flatMap((section) => section.slides);
  const parts = [
    ...frameParts(deck, slides),
    ...masterParts(deck),
    ...slides.flatMap((slide, index) => slideParts(slide, index + 1)),
  ];
  return closeZip(packed(parts));
}

function packed(parts: readonly Part[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, string | Uint8Array>(parts.map(({ name, content }) => [name, content]));
  for (const { name, refersTo } of [{ name: "", refersTo: ROOT }, ...parts])
    if (refersTo) files.set(relationshipsPart(name), relationshipsXml(name, refersTo));
  files.set(CONTENT_TYPES_PART, contentTypesXml(parts));
  const encoder = new TextEncoder();
  return new Map(
    [...files].map(([name, content]) => [
      name,
      typeof content === "string" ? encoder.encode(XML_DECLARATION + content) : content,
    ]),
  );
}

const ROOT: readonly RelationshipLine[] = [
  { type: "officeDocument", target: PRESENTATION },
  { type: "metadata/core-properties", target: CORE },
  { type: "extended-properties", target: APP },
];

const PRESENTATION_TYPE = "application/vnd.openxmlformats-officedocument.presentationml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

function frameParts(deck: DrawnDeck, slides: readonly DrawnSlide[]): readonly Part[] {
  const refersTo = [
    { type: "slideMaster", target: MASTER },
    ...slides.map((_, index) => ({ type: "slide", target: slidePart(index + 1) })),
    { type: "notesMaster", target: NOTES_MASTER },
    { type: "presProps", target: "ppt/presProps.xml" },
    { type: "viewProps", target: "ppt/viewProps.xml" },
    { type: "theme", target: THEMES[0] },
    { type: "tableStyles", target: "ppt/tableStyles.xml" },
  ];
  const ids = refersTo.map((_, index) => `rId${index + 1}`);
  const content = presentationXml(deck.sections, {
    master: ids[0] ?? "",
    slides: ids.slice(1, slides.length + 1),
    notesMaster: ids[slides.length + 1] ?? "",
  });
  const titles = slides.map(({ title }) => title);
  return [
    { name: PRESENTATION, content, type: `${PRESENTATION_TYPE}.presentation.main+xml`, refersTo },
    {
      name: "ppt/presProps.xml",
      content: PRESENTATION_PROPERTIES,
      type: `${PRESENTATION_TYPE}.presProps+xml`,
    },
    { name: "ppt/viewProps.xml", content: VIEW_PROPERTIES, type: `${PRESENTATION_TYPE}.viewProps+xml` },
    { name: "ppt/tableStyles.xml", content: TABLE_STYLES, type: `${PRESENTATION_TYPE}.tableStyles+xml` },
    {
      name: CORE,
      content: corePropertiesXml(deck.properties),
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    },
    {
      name: APP,
      content: presentationPropertiesXml(titles, slides.length),
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    },
  ];
}

/** The master with its layouts, and that of the notes, which has a theme of its own. */
function masterParts({ palette }: DrawnDeck): readonly Part[] {
  const layouts = Object.entries(SLIDE_LAYOUTS) as [LayoutName, (typeof SLIDE_LAYOUTS)[LayoutName]][];
  const layoutLines = layouts.map(([name]) => ({ type: "slideLayout", target: layoutPart(name) }));
  return [
    {
      name: MASTER,
      content: slideMasterXml(),
      type: `${PRESENTATION_TYPE}.slideMaster+xml`,
      refersTo: [...layoutLines, { type: "theme", target: THEMES[0] }],
    },
    ...layouts.map(([name, layout]) => ({
      name: layoutPart(name),
      content: slideLayoutXml(layout),
      type: `${PRESENTATION_TYPE}.slideLayout+xml`,
      refersTo: [{ type: "slideMaster", target: MASTER }],
    })),
    {
      name: NOTES_MASTER,
      content: notesMasterXml(),
      type: `${PRESENTATION_TYPE}.notesMaster+xml`,
      refersTo: [{ type: "theme", target: THEMES[1] }],
    },
    ...THEMES.map((name) => ({ name, content: themeXml(palette), type: THEME_TYPE })),
  ];
}

const slidePart = (number: number): string => `ppt/slides/slide${number}.xml`;
const notesPart = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;

function slideParts(slide: DrawnSlide, number: number): readonly Part[] {
  const pictures = slide.shapes.filter((shape): shape is DrawnPicture => shape.kind === "picture");
  const refersTo: RelationshipLine[] = [
    { type: "slideLayout", target: layoutPart(slide.layout) },
    { type: "notesSlide", target: notesPart(number) },
  ];
  const media: Part[] = [];
  const put = (ending: string, content: string | Uint8Array): string => {
    const name = `ppt/media/billede-${number}-${media.length + 1}.${ending}`;
    media.push({ name, content: typeof content === "string" ? new TextEncoder().encode(content) : content });
    refersTo.push({ type: "image", target: name });
    return `rId${refersTo.length}`;
  };
  const ids = new Map<DrawnPicture, PictureIds>(
    pictures.map((picture) => {
      const bytes = put(picture.type, picture.bytes);
      return [picture, picture.svg === undefined ? { bytes } : { bytes, svg: put("svg", picture.svg) }];
    }),
  );
  return [
    {
      name: slidePart(number),
      content: slideXml(slide, ids),
      type: `${PRESENTATION_TYPE}.slide+xml`,
      refersTo,
    },
    {
      name: notesPart(number),
      content: notesSlideXml(slide.notes, number),
      type: `${PRESENTATION_TYPE}.notesSlide+xml`,
      refersTo: [
        { type: "notesMaster", target: NOTES_MASTER },
        { type: "slide", target: slidePart(number) },
      ],
    },
    ...media,
  ];
}
