import { describe, expect, it } from "vitest";
import type { Cluster, Doubt } from "../../model/cluster.ts";
import type { Level, MeasureCount } from "../../model/counts.ts";
import { readPeriod } from "../../model/period.ts";
import { doubtsAbout } from "./doubtful-numbers.ts";

const [NORD, SYD] = ["099013", "099047"];

function cluster(confirmed?: readonly Doubt[]) {
  const sizes = { [NORD]: 1000, [SYD]: 2000 };
  const members = Object.entries(sizes).map(([practice, listSize]) => ({ practice, listSize }));
  return {
    members,
    meeting: { date: "2026-06-10" },
    ...(confirmed ? { confirmed } : {}),
  } as unknown as Cluster;
}

/** One row: line, level or ydernummer, denominator, and perhaps a period. */
function row(line: number, whose: string, denominator: number, time = "2025"): MeasureCount {
  const period = readPeriod(time);
  if (!period) throw new Error(`no period: ${time}`);
  const isPractice = /^\d/.test(whose);
  return {
    ...(isPractice ? { level: "practice", practice: whose } : { level: whose as Level }),
    measure: "m",
    period,
    numerator: 1,
    denominator,
    place: { file: "tal.csv", line },
  };
}

const said = (rows: readonly MeasureCount[], confirmed?: readonly Doubt[]) =>
  doubtsAbout(rows, cluster(confirmed)).diagnostics.map(({ severity, code, parts = [], values }) => [
    `${severity} ${code}`,
    ...parts.map((part) => part.code),
    ...(values?.line === undefined ? [] : [values.line]),
  ]);

const ASKED = "error data/doubtful";
const TOLD = "notice data/confirmed";

describe("figures that can hardly be right", () => {
  it.each<readonly [string, readonly MeasureCount[], readonly (readonly unknown[])[]]>([
    ["a list's own size", [row(2, NORD, 1000), row(3, SYD, 500)], []],
    ["a fifth above the list", [row(2, NORD, 1200)], [["notice data/above-list"]]],
    ["more than that", [row(2, NORD, 1201)], [[ASKED, "data/doubt-lists", "confirmed: [lister]"]]],
    ["a practice whose list is not known", [row(2, "012345", 90_000)], []],
    ["a region as large as the cluster", [row(2, NORD, 500), row(3, SYD, 500), row(4, "region", 1000)], []],
    [
      "a smaller one",
      [row(2, NORD, 500), row(3, SYD, 500), row(4, "region", 999)],
      [[ASKED, "data/doubt-region", "confirmed: [region]"]],
    ],
    ["one worked out from practices", [row(2, NORD, 900), { ...row(4, "region", 800), practices: 25 }], []],
    [
      "a nation smaller than the region",
      [row(2, NORD, 500), row(4, "region", 9000), row(5, "nation", 8999)],
      [[ASKED, "data/doubt-nation", "confirmed: [land]"]],
    ],
    [
      "a nation smaller than the cluster, without a region",
      [row(2, NORD, 500), row(5, "nation", 499)],
      [[ASKED, "data/doubt-nation", "confirmed: [land]"]],
    ],
    ["a time that ended two years ago", [row(2, NORD, 500, "2023-06-11/2024-06-10")], []],
    [
      "a day before that",
      [row(2, NORD, 500, "2023-06-10/2024-06-09")],
      [[ASKED, "data/doubt-period", "confirmed: [periode]"]],
    ],
    ["an old time beside the one that is shown", [row(2, NORD, 500, "2019"), row(3, NORD, 500)], []],
  ])("%s", (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  it("are asked about in one message, with all words the cluster file then has", () => {
    const rows = [row(2, NORD, 1500), row(3, SYD, 500), row(4, "region", 100), row(5, "nation", 5000)];
    const line = "confirmed: [lister, region, periode]";
    expect(said(rows, ["periode"])).toEqual([[ASKED, "data/doubt-lists", "data/doubt-region", line]]);
  });

  it("are only told of when they are confirmed, word by word", () => {
    const rows = [row(2, NORD, 1500), row(4, "region", 100)];
    expect(said(rows, ["lister", "region"])).toEqual([[TOLD, "data/doubt-lists", "data/doubt-region"]]);
    expect(said(rows, ["lister"])).toEqual([
      [ASKED, "data/doubt-region", "confirmed: [lister, region]"],
      [TOLD, "data/doubt-lists"],
    ]);
    expect(doubtsAbout(rows, cluster(["lister", "spring"])).confirmed).toEqual(["lister"]);
  });

  it("name the lines and never a number of a practice", () => {
    const rows = [...Array.from({ length: 14 }, (_, index) => row(30 - index, NORD, 1777))];
    const [{ parts: [part] = [] } = {}] = doubtsAbout(rows, cluster()).diagnostics;
    expect(part?.values).toEqual({ lines: "17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28 …" });
  });
});
