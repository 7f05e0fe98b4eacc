import type { Mark } from "./charts/chart-parts.ts";

/**
 * The deck as finished words in finished order. deck/ decides where they stand.
 * Speaker notes are paragraphs; titles are unique within a deck.
 */
interface SlideBase {
  /** Stable ASCII name, used for shape names and file checks. */
  readonly id: string;
  readonly title: string;
  readonly notes: readonly string[];
}

export interface CoverSlide extends SlideBase {
  readonly kind: "cover";
  readonly subtitle: string;
  readonly lines: readonly string[];
  readonly credits: readonly string[];
}

export interface ProgrammeSlide extends SlideBase {
  readonly kind: "programme";
  /** What stands over the columns: "Klokken", "Punkt", "Det laver vi", "Minutter". */
  readonly headings: {
    readonly time: string;
    readonly title: string;
    readonly description: string;
    readonly minutes: string;
  };
  /** Alternative text: what the programme says. */
  readonly alt: string;
  readonly rows: readonly {
    readonly time: string;
    readonly title: string;
    readonly description: string;
    readonly minutes: string;
  }[];
  readonly footnote: string;
}

/** Words only: one or two groups of points side by side, an optional lead above them. */
export interface TextSlide extends SlideBase {
  readonly kind: "text";
  readonly lead?: string;
  readonly groups: readonly {
    readonly heading?: string;
    readonly numbered?: boolean;
    readonly items: readonly string[];
  }[];
  readonly footnote?: string;
  /** What it is for, where a layout is made for that. */
  readonly purpose?: "questions";
  /** Id of the picture beside the points, in the kit's own words. */
  readonly picture?: string;
}

/** How to read the figures: each mark beside what it means. */
export interface KeySlide extends SlideBase {
  readonly kind: "key";
  readonly lead: string;
  readonly entries: readonly {
    readonly sign:
      | Mark
      | "interval"
      | "cluster-line"
      | "region-line"
      | "nation-line"
      | "goal-line"
      | "band"
      | "hidden";
    readonly term: string;
    readonly text: string;
  }[];
}

export interface DividerSlide extends SlideBase {
  readonly kind: "divider";
  /** "16.45 – 17.30 · 45 minutter". */
  readonly time: string;
  readonly lines: readonly string[];
}

export interface TableColumn {
  readonly heading: string;
  readonly align: "left" | "right";
  /** Relative width. */
  readonly weight: number;
}

export interface TableSlide extends SlideBase {
  readonly kind: "table";
  readonly subtitle?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How many of the last rows are not practices but cluster, region and nation: they are set apart. */
  readonly referenceRows?: number;
  /** Reading tables use body type; dense ones (appendix) the smallest allowed. */
  readonly density: "reading" | "dense";
  /** Alternative text: what the table says. */
  readonly alt: string;
  readonly footnotes: readonly string[];
}

export interface ChartSlide extends SlideBase {
  readonly kind: "chart";
  /** What can be said about chance: the second line. */
  readonly reading: string;
  /** Measure, unit, period, number of practices: the quiet third line. */
  readonly caption: string;
  /** Id of the chart in the kit. */
  readonly chart: string;
  /** The chart has so many rows that it takes all the surface another's master leaves, and the title moves up. */
  readonly isFull?: true;
  /** "Anm.: …" and "Kilde: …". */
  readonly footnotes: readonly string[];
}

export type Slide =
  | CoverSlide
  | ProgrammeSlide
  | TextSlide
  | KeySlide
  | DividerSlide
  | TableSlide
  | ChartSlide;

export interface Section {
  readonly name: string;
  readonly slides: readonly Slide[];
}

export interface Deck {
  readonly sections: readonly Section[];
  /** "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026", at the foot of every slide but the cover. */
  readonly footer: string;
}
