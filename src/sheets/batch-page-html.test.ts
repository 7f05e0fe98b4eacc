import { describe, expect, it } from "vitest";
import { batchPage } from "../kit/batch-page.ts";
import type { BatchRow } from "../model/batch.ts";
import { batchPageHtml } from "./batch-page-html.ts";

const row = (cluster: string, warnings = 0): BatchRow => ({
  cluster,
  state: "made",
  topic: "Type 2-diabetes",
  isFollowUp: false,
  folder: cluster,
  practices: 7,
  meetingDate: "2026-10-14",
  hidden: 0,
  cells: 49,
  warnings,
  edited: [],
});

describe("the page of a run", () => {
  it("has the clusters in the order people count in", () => {
    const page = batchPage([row("Klynge 10"), row("Ådal"), row("Klynge 2"), row("Ørum")]);
    expect(page.items.map(({ heading }) => heading)).toEqual(["Klynge 2", "Klynge 10", "Ørum", "Ådal"]);
  });

  it("leads to the kits that need a person's eye, and to no others", () => {
    const rows = [
      row("Nord & Vest"),
      row("Syd", 2),
      { cluster: "Øst", state: "failed", mistakes: 1 } as const,
    ];
    const page = batchPageHtml(batchPage(rows));
    const ways = [...page.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, to, words]) => {
      const heading = new RegExp(`<li id="${to}"><h2>([^<]+)`).exec(page)?.[1];
      return [words, heading];
    });
    expect(ways).toEqual([
      ["Syd", "Syd"],
      ["Øst", "Øst"],
    ]);
  });
});
