import type { DrawnChart, DrawnDeck, DrawnPicture, DrawnSlide } from "../model/drawn-deck.ts";
import { layoutIn, type SlideDesign } from "../model/slide-design.ts";
import { SLIDE_LAYOUTS } from "../model/slide-layouts.ts";
import type { RelationshipLine } from "../ooxml/relationships.ts";
import { type Part, packedParts, propertyParts } from "./packed-parts.ts";
import { presentationPropertiesXml } from "./parts/app-properties-xml.ts";
import { corePropertiesXml } from "./parts/core-properties-xml.ts";
import { layoutPart, MASTER, PRESENTATION_TYPE, THEME_TYPE, THEMES } from "./parts/part-names.ts";
import { chartParts } from "./presentation/chart/chart-parts.ts";
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

const PRESENTATION = "ppt/presentation.xml";
const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";

const houseLayoutPart = (name: string): string => layoutPart(Object.keys(SLIDE_LAYOUTS).indexOf(name) + 1);

const partOfLayout = ({ master }: SlideDesign, name: string): string =>
  master?.layoutParts[name] ?? houseLayoutPart(name);

/** A drawn deck as the bytes of a .pptx file: the same deck gives the same bytes, at any time and in any place. */
export function writePresentation(deck: DrawnDeck): Uint8Array {
  const slides = deck.sections.flatMap((section) => section.slides);
  const parts = [
    ...frameParts(deck, slides),
    ...masterParts(deck),
    ...slides.flatMap((slide, index) => slideParts(slide, index + 1, deck.design)),
  ];
  return packedParts(PRESENTATION, parts);
}

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
  const content = presentationXml(deck, {
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
    ...propertyParts(corePropertiesXml(deck.properties), presentationPropertiesXml(titles, slides.length)),
  ];
}

/** The master with its layouts, and that of the notes, which has a theme of its own. */
function masterParts({ palette, design }: DrawnDeck): readonly Part[] {
  const { master } = design;
  const theme = (name: string) => ({ name, content: themeXml(palette), type: THEME_TYPE });
  return [
    ...(master?.parts ?? houseMasterParts(design)),
    {
      name: NOTES_MASTER,
      content: notesMasterXml(),
      type: `${PRESENTATION_TYPE}.notesMaster+xml`,
      refersTo: [{ type: "theme", target: THEMES[1] }],
    },
    ...(master ? THEMES.slice(1) : THEMES).map(theme),
  ];
}

function houseMasterParts(design: SlideDesign): readonly Part[] {
  const layouts = Object.entries(design.layouts);
  const layoutLines = layouts.map(([name]) => ({ type: "slideLayout", target: houseLayoutPart(name) }));
  return [
    {
      name: MASTER,
      content: slideMasterXml(),
      type: `${PRESENTATION_TYPE}.slideMaster+xml`,
      refersTo: [...layoutLines, { type: "theme", target: THEMES[0] }],
    },
    ...layouts.map(([name, layout]) => ({
      name: houseLayoutPart(name),
      content: slideLayoutXml(layout),
      type: `${PRESENTATION_TYPE}.slideLayout+xml`,
      refersTo: [{ type: "slideMaster", target: MASTER }],
    })),
  ];
}

const slidePart = (number: number): string => `ppt/slides/slide${number}.xml`;
const notesPart = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;

function slideParts(slide: DrawnSlide, number: number, design: SlideDesign): readonly Part[] {
  const pictures = slide.shapes.filter((shape): shape is DrawnPicture => shape.kind === "picture");
  const refersTo: RelationshipLine[] = [
    { type: "slideLayout", target: partOfLayout(design, slide.layout) },
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
  const layout = layoutIn(design, slide.layout);
  const drawn = slide.shapes.filter((shape): shape is DrawnChart => shape.kind === "chart");
  const charts = drawn.map((shape, index) => {
    const parts = chartParts(shape.chart, {
      number: `${number}-${index + 1}`,
      colours: layout.taken?.colours,
    });
    const id = `rId${refersTo.push({ type: "chart", target: parts[0].name })}`;
    return { shape, parts, id };
  });
  const chartIds = new Map(charts.map(({ shape, id }) => [shape, id]));
  return [
    {
      name: slidePart(number),
      content: slideXml(slide, layout, { pictures: ids, charts: chartIds }),
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
    ...charts.flatMap(({ parts }) => parts),
  ];
}
