import type { ChartImage, ChartSize } from "../../model/chart.ts";
import type { DocumentStyles } from "./document-styles.ts";

/** A chart as it is placed: its picture, its size on paper, and what it says to those who hear it. */
export interface PlacedChart {
  readonly image: ChartImage;
  readonly size: ChartSize;
  readonly alt: string;
}

/** A second-level heading and the page it stands on, counted from 1. */
export interface Chapter {
  readonly bookmark: string;
  readonly title: string;
  readonly page: number;
}

/** What the pieces of one document have in common. */
export interface DocumentSetting {
  readonly styles: DocumentStyles;
  /** By id of the chart. */
  readonly charts: ReadonlyMap<string, PlacedChart>;
  /** Present when the document lists its contents; known once its pages are. */
  readonly chapters?: readonly Chapter[];
}
