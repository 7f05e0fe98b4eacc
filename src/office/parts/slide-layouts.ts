import type { SlideLayout } from "../../model/office-finish.ts";
import { shapeName } from "../../model/shape-role.ts";
import {
  type Box,
  backgroundXml,
  PART_NAMESPACES,
  type Placeholder,
  placeholderTree,
  type ThemeColour,
} from "./placeholder-xml.ts";

/** Where things stand on a 13.33 x 7.5 inch slide unless a slide says otherwise. */
export const SLIDE_BOXES = {
  title: [594360, 347472, 11003280, 914400],
  body: [594360, 1325880, 11003280, 5001768],
  footer: [594360, 6455664, 10088880, 237744],
  slideNumber: [10866120, 6455664, 731520, 237744],
} satisfies Record<string, Box>;

/** Index numbers that tie the foot of a slide to the foot of its layout; Office's own templates use the same. */
export const FOOTER_INDEX = 11;
export const SLIDE_NUMBER_INDEX = 12;

export const TITLE_PROMPTS = ["Klik for at skrive titlen"];
export const TEXT_PROMPTS = ["Klik for at skrive teksten", "Andet niveau", "Tredje niveau"];

/** The foot of a layout in the master's places, in a colour that can be read on its background. */
const foot = (colour: ThemeColour): readonly Placeholder[] => [
  {
    name: shapeName("footer"),
    kind: `type="ftr" sz="quarter" idx="${FOOTER_INDEX}"`,
    text: { size: 12, colour },
  },
  {
    name: "Slidenummer",
    kind: `type="sldNum" sz="quarter" idx="${SLIDE_NUMBER_INDEX}"`,
    field: { type: "slidenum", text: "‹nr.›" },
    text: { size: 12, colour, align: "r" },
  },
];

interface Layout {
  readonly part: string;
  /** Name people see in PowerPoint's list of layouts. */
  readonly name: string;
  /** Office's own word for this kind of layout. */
  readonly type: string;
  readonly background: ThemeColour;
  readonly placeholders: readonly Placeholder[];
}

const COVER: Layout = {
  part: "ppt/slideLayouts/slideLayout1.xml",
  name: "Forside",
  type: "title",
  background: "tx2",
  placeholders: [
    {
      name: shapeName("title"),
      kind: 'type="ctrTitle"',
      box: [868680, 1371600, 7863840, 1645920],
      anchor: "b",
      prompts: TITLE_PROMPTS,
      text: { size: 44, colour: "bg1" },
    },
    {
      name: "Undertitel",
      kind: 'type="subTitle" idx="1"',
      box: [868680, 3108960, 7863840, 1097280],
      prompts: ["Klik for at skrive undertitlen"],
      text: { size: 24, colour: "bg2" },
    },
    ...foot("bg2"),
  ],
};

const CONTENT: Layout = {
  part: "ppt/slideLayouts/slideLayout2.xml",
  name: "Indhold",
  type: "obj",
  background: "bg1",
  placeholders: [
    { name: shapeName("title"), kind: 'type="title"', prompts: TITLE_PROMPTS },
    { name: "Indhold", kind: 'idx="1"', prompts: TEXT_PROMPTS },
    ...foot("accent6"),
  ],
};

const DIVIDER: Layout = {
  part: "ppt/slideLayouts/slideLayout3.xml",
  name: "Ny blok",
  type: "secHead",
  background: "tx2",
  placeholders: [
    {
      name: shapeName("title"),
      kind: 'type="title"',
      box: [1371600, 1920240, 9326880, 1097280],
      anchor: "b",
      prompts: TITLE_PROMPTS,
      text: { size: 40, colour: "bg1" },
    },
    {
      name: "Tekst",
      kind: 'type="body" idx="1"',
      box: [1371600, 3108960, 9326880, 2743200],
      prompts: TEXT_PROMPTS.slice(0, 1),
      text: { size: 24, colour: "bg1" },
    },
    ...foot("bg2"),
  ],
};

/** The layouts of the deck, in the order people see them. */
export const SLIDE_LAYOUTS: Readonly<Record<SlideLayout, Layout>> = {
  title: COVER,
  content: CONTENT,
  divider: DIVIDER,
};

/** A layout part. */
export function slideLayoutXml({ name, type, background, placeholders }: Layout): string {
  return `<p:sldLayout ${PART_NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}">
${backgroundXml(background)}${placeholderTree(placeholders)}</p:cSld>
<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}
