import type { CalendarDate } from "./calendar-date.ts";

/** What the page of a run shows of one cluster; totals and names of clusters, nothing of any practice. */
export type BatchRow = { readonly cluster: string } & (
  | { readonly state: "failed"; readonly mistakes: number }
  | {
      /** Made now, or standing as it was since nothing it is made from has changed. */
      readonly state: "made" | "unchanged";
      readonly topic: string;
      readonly meetingDate: CalendarDate;
      readonly isFollowUp: boolean;
      /** Path of the kit's folder from the page, with `/`. */
      readonly folder: string;
      readonly practices: number;
      /** Figures of practices that are not shown, of all that were delivered. */
      readonly hidden: number;
      readonly cells: number;
      readonly warnings: number;
      /** Files that somebody has changed since they were made. */
      readonly edited: readonly string[];
      /** The overview of all measures in lines, and what it says in words. */
      readonly picture?: { readonly svg: string; readonly alt: string };
    }
);

/** The page in words and pictures, before it is written for a browser. */
export interface BatchPage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly items: readonly {
    readonly heading: string;
    readonly about: string;
    readonly state: string;
    readonly picture?: { readonly svg: string; readonly alt: string };
    /** Path from the page, with `/`. */
    readonly link?: { readonly folder: string; readonly words: string };
    readonly looks: readonly string[];
  }[];
}
