import type { ChartSize } from "../model/chart.ts";

/** A rectangle on the slide, in inches from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The slide itself: 16:9, as every projector of the last fifteen years. */
const SLIDE: Box = { x: 0, y: 0, width: 40 / 3, height: 7.5 };

const SIDE = 0.65;

/** Everything that is read stands between these edges. */
export const CONTENT_LEFT = SIDE;
export const CONTENT_WIDTH = SLIDE.width - 2 * SIDE;

/** The bar at the left edge that makes the slides one family. */
export const ACCENT_BAR: Box = { x: 0, y: 0, width: 0.14, height: SLIDE.height };

/** Two lines at the largest title size. */
export const TITLE_AREA: Box = { x: CONTENT_LEFT, y: 0.38, width: CONTENT_WIDTH, height: 1 };

/** Where the body starts below a title of one line; a longer title pushes it down. */
export const BODY_TOP = 1.45;

/** Nothing but footer and page number stands below. */
export const BODY_BOTTOM = 6.92;

const FOOT_TOP = 7.06;
const PAGE_NUMBER_WIDTH = 0.8;

export const FOOTER_BOX: Box = {
  x: CONTENT_LEFT,
  y: FOOT_TOP,
  width: CONTENT_WIDTH - PAGE_NUMBER_WIDTH - 0.2,
  height: 0.26,
};

export const PAGE_NUMBER_BOX: Box = {
  x: SLIDE.width - SIDE - PAGE_NUMBER_WIDTH,
  y: FOOT_TOP,
  width: PAGE_NUMBER_WIDTH,
  height: 0.26,
};

/**
 * The size at which every chart is drawn for a slide. It leaves room for a title of two lines; where the words are longer
 * still, the picture is scaled down a little.
 */
export const CHART_AREA: ChartSize = { widthInches: CONTENT_WIDTH, heightInches: 4.5 };

export const bottomOf = (box: Box): number => box.y + box.height;

/** The content's full width between two heights. */
export const contentBetween = (top: number, bottom: number): Box => ({
  x: CONTENT_LEFT,
  y: top,
  width: CONTENT_WIDTH,
  height: bottom - top,
});
