import type { OfficePackage } from "../../../ooxml/office-package.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import type { ElementIndex } from "../element-index.ts";
import type { Box } from "./box.ts";
import type { SlideShape } from "./slide-shape.ts";
import type { TextParagraph, TextRun } from "./text-paragraphs.ts";
import type { TextSources } from "./text-sources.ts";
import type { Theme } from "./theme.ts";

/** A slide, layout or master as a sheet of shapes. */
interface SheetView {
  readonly part: string;
  readonly root: Element;
  /** In reading order; groups hold their members. */
  readonly shapes: readonly SlideShape[];
}

export interface MasterView extends SheetView {
  readonly theme: Theme;
}

export interface LayoutView extends SheetView {
  readonly master?: MasterView;
}

/** A slide before anybody has read its texts. */
export interface DrawnSlide extends SheetView {
  /** Counted from 1 as the slides are shown. */
  readonly number: number;
  readonly layout?: LayoutView;
  /** Part with the speaker notes. */
  readonly notes?: string;
  readonly isHidden: boolean;
}

export interface SlideView extends DrawnSlide {
  /** What its shapes say, the members of groups included. */
  readonly texts: readonly ShapeText[];
  /** What the cells of its tables say. */
  readonly cells: readonly CellText[];
}

/** A stretch of text with the properties that hold for it, nearest first. */
export interface StyledRun {
  readonly run: TextRun;
  readonly chain: readonly Element[];
}

/** A shape that says something, with where the look of its words comes from. */
export interface ShapeText {
  readonly shape: SlideShape;
  readonly body: Element;
  readonly sources: TextSources;
  readonly paragraphs: readonly TextParagraph[];
  /** The runs that hold words. */
  readonly runs: readonly StyledRun[];
}

/** A cell of a table; `shape` is the table's frame. */
export interface CellText extends ShapeText {
  readonly cell: Element;
  /** Whether the table's style leaves colours alone, so that what the file does not say is known. */
  readonly isPlain: boolean;
}

/** A presentation as its rules look at it: every part is read once. */
export interface PresentationView {
  readonly file: OfficePackage;
  readonly index: ElementIndex;
  /** Part with the list of slides. */
  readonly main: string;
  /** The slide's surface. */
  readonly surface: Box;
  readonly slides: readonly SlideView[];
}
