import type { SlideLayout } from "../../model/office-finish.ts";
import { type Box, PART_NAMESPACES, type Placeholder, placeholderTree } from "./placeholder-xml.ts";

/** Where things stand on a 13.33 x 7.5 inch slide unless a slide says otherwise. */
export const SLIDE_BOXES = {
  title: [548640, 365760, 11094720, 822960],
  body: [548640, 1371600, 11094720, 4754880],
  footer: [548640, 6400800, 8229600, 274320],
  slideNumber: [10728960, 6400800, 914400, 274320],
} satisfies Record<string, Box>;

/** Index numbers that tie the foot of a slide to the foot of its layout; Office's own templates use the same. */
export const FOOTER_INDEX = 11;
export const SLIDE_NUMBER_INDEX = 12;

const TITLE_PROMPT = ["Klik for at skrive titlen"];

/** The foot every layout shares, in the master's places. */
const FOOT: readonly Placeholder[] = [
  { name: "Sidefod", kind: `type="ftr" sz="quarter" idx="${FOOTER_INDEX}"` },
  {
    name: "Slidenummer",
    kind: `type="sldNum" sz="quarter" idx="${SLIDE_NUMBER_INDEX}"`,
    field: { type: "slidenum", text: "‹nr.›" },
  },
];

interface Layout {
  readonly part: string;
  /** Name people see in PowerPoint's list of layouts. */
  readonly name: string;
  /** Office's own word for this kind of layout. */
  readonly type: string;
  readonly placeholders: readonly Placeholder[];
}

/** The layouts of the deck, in the order people see them. */
export const SLIDE_LAYOUTS: Readonly<Record<SlideLayout, Layout>> = {
  title: {
    part: "ppt/slideLayouts/slideLayout1.xml",
    name: "Forside",
    type: "title",
    placeholders: [
      {
        name: "Titel",
        kind: 'type="ctrTitle"',
        box: [548640, 1920240, 11094720, 1371600],
        anchor: "b",
        prompts: TITLE_PROMPT,
        text: { size: 40 },
      },
      {
        name: "Undertitel",
        kind: 'type="subTitle" idx="1"',
        box: [548640, 3383280, 11094720, 914400],
        prompts: ["Klik for at skrive undertitlen"],
        text: { size: 22, isQuiet: true },
      },
      ...FOOT,
    ],
  },
  content: {
    part: "ppt/slideLayouts/slideLayout2.xml",
    name: "Indhold",
    type: "obj",
    placeholders: [
      { name: "Titel", kind: 'type="title"', prompts: TITLE_PROMPT },
      {
        name: "Indhold",
        kind: 'idx="1"',
        prompts: ["Klik for at skrive teksten", "Andet niveau", "Tredje niveau"],
      },
      ...FOOT,
    ],
  },
  divider: {
    part: "ppt/slideLayouts/slideLayout3.xml",
    name: "Ny blok",
    type: "secHead",
    placeholders: [
      {
        name: "Titel",
        kind: 'type="title"',
        box: [548640, 2286000, 11094720, 1143000],
        anchor: "b",
        prompts: TITLE_PROMPT,
        text: { size: 36 },
      },
      {
        name: "Tekst",
        kind: 'type="body" idx="1"',
        box: [548640, 3520440, 11094720, 1371600],
        prompts: ["Klik for at skrive teksten"],
        text: { size: 20, isQuiet: true },
      },
      ...FOOT,
    ],
  },
};

/** A layout part. */
export function slideLayoutXml({ name, type, placeholders }: Layout): string {
  return `<p:sldLayout ${PART_NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}">
${placeholderTree(placeholders)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}
