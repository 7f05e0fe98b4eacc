import fc from "fast-check";
import { danishDate } from "../../model/calendar-date.ts";
import type { Grid } from "../../model/table.ts";

/** The measures that the figures are of: titles and ids that have words in common. */
export const MEASURES = [
  {
    id: "hba1c-over-58",
    number: 1,
    title: "HbA1c over 58 mmol/mol",
    shortTitle: "HbA1c over 58",
    kind: "proportion",
  },
  {
    id: "hba1c-vedvarende",
    number: 2,
    title: "Vedvarende højt HbA1c",
    shortTitle: "Vedvarende HbA1c",
    kind: "proportion",
  },
  {
    id: "ldl-uden-statin",
    number: 3,
    title: "LDL over 2,5 mmol/l uden statin",
    shortTitle: "LDL over 2,5 uden statin",
    kind: "proportion",
  },
] as const;

const accepted = { kind: "accepted", date: "2026-01-02" } as const;

export const CLUSTER = {
  name: "Prøveklyngen",
  members: [
    { practice: "091001", name: "Prøvehuset Nord", acceptance: accepted },
    { practice: "091002", name: "Landsbyens Læger", acceptance: accepted },
    { practice: "091003", name: "Dr. Ås", acceptance: accepted },
    { practice: "091004", name: "Lægerne Torvet 4", acceptance: accepted },
  ],
};

export const SPAN = { from: "2025-07-01", to: "2026-06-30" };

type Row = readonly string[];

interface Figure {
  readonly practice: (typeof CLUSTER.members)[number];
  readonly measure: (typeof MEASURES)[number];
  readonly numerator: number;
  readonly denominator: number;
}

/** Figures and the sheets that somebody has put them into. */
export interface LaidOut {
  readonly figures: readonly string[];
  readonly grids: readonly Grid[];
  readonly isOfShares: boolean;
}

/** A figure as it must be read, if it is read at all. */
export function figureText(
  practice: string,
  measure: string,
  numerator: number,
  denominator: number,
): string {
  return `${practice} ${measure} ${numerator}/${denominator}`;
}

const figures: fc.Arbitrary<readonly Figure[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 400 })), {
    minLength: 12,
    maxLength: 12,
  })
  .map((pairs) =>
    CLUSTER.members.flatMap((practice, at) =>
      MEASURES.map((measure, index) => {
        const [numerator = 0, more = 0] = pairs[at * MEASURES.length + index] ?? [];
        return { practice, measure, numerator, denominator: numerator + more };
      }),
    ),
  );

const choice = <const T>(...values: readonly T[]) => fc.constantFrom(...values);

const style = fc.record({
  layout: choice("long", "sheets", "wide", "two-rows", "practices"),
  name: choice("id", "title", "shortTitle", "number", "numbered", "own"),
  practice: choice("number", "name", "both", "bare"),
  period: choice("column", "ends", "line", "words", "day", "none"),
  roles: choice(
    ["Tæller", "Nævner"],
    ["Antal", "Population"],
    ["Antal", "Nævner"],
    ["Antal", "I alt"],
    ["Antal patienter", "Antal"],
    ["Nævner", "Tæller"],
    ["Andel", "Nævner"],
  ),
  decimals: choice(0, 1, 2),
  hasTotal: fc.boolean(),
  hasShare: fc.boolean(),
  hasSizes: fc.boolean(),
  hasBlankRows: fc.boolean(),
  isCentred: fc.boolean(),
  isLabelOnce: fc.boolean(),
  order: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
});

type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

function measureName(measure: Figure["measure"], { name }: Style): string {
  if (name === "number") return String(measure.number);
  if (name === "numbered") return `Målepunkt ${measure.number}`;
  return name === "own" ? (measure.title.split(" ")[0] ?? "") : measure[name];
}

function practiceName({ practice, name }: Figure["practice"], style: Style): string {
  if (style.practice === "name") return name;
  return style.practice === "both"
    ? `${practice} ${name}`
    : style.practice === "bare"
      ? practice.slice(1)
      : practice;
}

function periodCells({ period }: Style): readonly (readonly [string, string])[] {
  if (period === "column") return [["Periode", `${SPAN.from}/${SPAN.to}`]];
  if (period === "day") return [["Periode", SPAN.to]];
  return period === "ends"
    ? [
        ["Fra", "01.07.2025"],
        ["Til", "30-06-2026"],
      ]
    : [];
}

/** One record a row, cells by header, so that columns may stand in any order. */
type Cells = readonly (readonly [header: string, text: string])[];

function beside({ numerator, denominator }: Pick<Figure, "numerator" | "denominator">, style: Style): Cells {
  return [
    ...(style.hasShare && style.roles[0] !== "Andel"
      ? [["Andel", denominator === 0 ? "" : `${Math.round((100 * numerator) / denominator)} %`] as const]
      : []),
    ...(style.hasSizes ? [["Sikrede", "1600"] as const, ["Læger", "2"] as const] : []),
  ];
}

/** What stands in the counts' columns is the numerator first, whatever the headers call them. */
function counts(
  { numerator, denominator }: Pick<Figure, "numerator" | "denominator">,
  { roles: [top, bottom], decimals }: Style,
): Cells {
  if (top === "Andel") {
    const percent = denominator === 0 ? 0 : (100 * numerator) / denominator;
    return [
      [top, `${percent.toFixed(decimals).replace(".", ",")} %`],
      [bottom, String(denominator)],
    ];
  }
  const isTurned = top === "Nævner" || top === "Antal patienter";
  return isTurned
    ? [
        [top, String(denominator)],
        [bottom, String(numerator)],
      ]
    : [
        [top, String(numerator)],
        [bottom, String(denominator)],
      ];
}

function sheetOf(rows: readonly Cells[], style: Style, lines: readonly string[], sheet: string): Grid {
  const headers = rows[0]?.map(([header]) => header) ?? [];
  const order = headers.map((_, at) => at).sort((a, b) => (style.order[a] ?? 0) - (style.order[b] ?? 0));
  const body = rows.flatMap((row, at): Row[] => [
    ...(style.hasBlankRows && at % 5 === 4 ? [[]] : []),
    order.map((from) => row[from]?.[1] ?? ""),
  ]);
  return gridOf([...lines.map((line) => [line]), order.map((from) => headers[from] ?? ""), ...body], sheet);
}

function gridOf(cells: readonly Row[], sheet: string): Grid {
  const rows = cells
    .map((row, index) => ({ line: index + 1, cells: row }))
    .filter((row) => row.cells.some((cell) => cell !== ""));
  return { file: "ark.xlsx", sheet, rows };
}

function linesOf({ period }: Style): readonly string[] {
  const words = `${danishDate(SPAN.from)} – ${danishDate(SPAN.to)}`;
  return [
    "Trukket 12/9-2026",
    ...(period === "line" ? [`Periode: ${words}`] : []),
    ...(period === "words" ? ["12 måneder til 30. juni 2026"] : []),
  ];
}

const PRACTICE = (style: Style) => (style.practice === "name" ? "Praksis" : "Ydernummer");

function longRow(figure: Figure, style: Style, label: string): Cells {
  return [
    [PRACTICE(style), label],
    ...periodCells(style),
    ["Målepunkt", measureName(figure.measure, style)],
    ...counts(figure, style),
    ...beside(figure, style),
  ];
}

function sums(all: readonly Figure[]) {
  const sum = (pick: (one: Figure) => number) => all.reduce((total, one) => total + pick(one), 0);
  return { numerator: sum((one) => one.numerator), denominator: sum((one) => one.denominator) };
}

function longSheet(all: readonly Figure[], style: Style): readonly Grid[] {
  const rows = all.map((figure, at) => {
    const isAgain = style.isLabelOnce && all[at - 1]?.practice === figure.practice;
    return longRow(figure, style, isAgain ? "" : practiceName(figure.practice, style));
  });
  const total = MEASURES.map((measure) => {
    const [first] = all;
    const own = all.filter((one) => one.measure === measure);
    return first ? longRow({ ...first, measure, ...sums(own) }, style, "I alt") : [];
  });
  return [sheetOf([...rows, ...(style.hasTotal ? total : [])], style, linesOf(style), "Data")];
}

function measureSheets(all: readonly Figure[], style: Style): readonly Grid[] {
  return MEASURES.map((measure) => {
    const own = all.filter((one) => one.measure === measure);
    const rowOf = (label: string, figure: Pick<Figure, "numerator" | "denominator">): Cells => [
      [PRACTICE(style), label],
      ...periodCells(style),
      ...counts(figure, style),
      ...beside(figure, style),
    ];
    const rows = own.map((figure) => rowOf(practiceName(figure.practice, style), figure));
    const total = style.hasTotal ? [rowOf("I alt", sums(own))] : [];
    const name = measureName(measure, style);
    return sheetOf(
      [...rows, ...total],
      style,
      [name, ...linesOf(style)],
      style.isCentred ? `Ark${measure.number}` : name.replaceAll("/", "-").slice(0, 31),
    );
  });
}

function wideSheet(all: readonly Figure[], style: Style): readonly Grid[] {
  const rowOf = (label: string, own: readonly Figure[]): Cells => [
    [PRACTICE(style), label],
    ...periodCells(style),
    ...own.flatMap((figure) =>
      counts(figure, style).map(
        ([role, text]) => [`${role} ${measureName(figure.measure, style)}`, text] as const,
      ),
    ),
    ...beside(own[0] ?? sums(own), style),
  ];
  const rows = CLUSTER.members.map((practice) =>
    rowOf(
      practiceName(practice, style),
      all.filter((one) => one.practice === practice),
    ),
  );
  const total = MEASURES.flatMap((measure) => {
    const own = all.filter((one) => one.measure === measure);
    return own[0] ? [{ ...own[0], ...sums(own) }] : [];
  });
  return [
    sheetOf([...rows, ...(style.hasTotal ? [rowOf("I alt", total)] : [])], style, linesOf(style), "Ark1"),
  ];
}

/** Labels above pairs stand over the first column of each, or, as when somebody has centred them by hand, over the second. */
function twoRowSheet(all: readonly Figure[], style: Style): readonly Grid[] {
  const measures = [...MEASURES].sort((a, b) => (style.order[a.number] ?? 0) - (style.order[b.number] ?? 0));
  const fixed = [[PRACTICE(style), ""] as const, ...periodCells(style)];
  const above = [
    ...fixed.map(([header]) => header),
    ...measures.flatMap((measure) => {
      const label = measureName(measure, style);
      return style.isCentred ? ["", label] : [label, ""];
    }),
  ];
  const below = [...fixed.map(() => ""), ...measures.flatMap(() => [...style.roles])];
  const body = CLUSTER.members.map((practice) => [
    practiceName(practice, style),
    ...periodCells(style).map(([, text]) => text),
    ...measures.flatMap((measure) => {
      const own = all.find((one) => one.practice === practice && one.measure === measure);
      return own ? counts(own, style).map(([, text]) => text) : [];
    }),
  ]);
  return [gridOf([...linesOf(style).map((line) => [line]), above, below, ...body], "Ark1")];
}

/** A sheet for each practice, called after it or with it above the table alone. */
function practiceSheets(all: readonly Figure[], style: Style): readonly Grid[] {
  return CLUSTER.members.map((practice, at) => {
    const rows = all
      .filter((one) => one.practice === practice)
      .map((one) => longRow(one, style, "").slice(1));
    const lines = [practiceName(practice, style), ...linesOf(style)];
    return sheetOf(rows, style, lines, style.isCentred ? `Ark${at + 1}` : practice.name);
  });
}

const LAYOUTS = {
  long: longSheet,
  sheets: measureSheets,
  wide: wideSheet,
  "two-rows": twoRowSheet,
  practices: practiceSheets,
} as const;

/** Figures of one cluster in sheets as people lay them out, certain ones and doubtful ones. */
export const laidOut: fc.Arbitrary<LaidOut> = fc.tuple(figures, style).map(([all, chosen]) => ({
  figures: all.map(({ practice, measure, numerator, denominator }) =>
    figureText(practice.practice, measure.id, numerator, denominator),
  ),
  grids: LAYOUTS[chosen.layout](all, chosen),
  isOfShares: chosen.roles[0] === "Andel",
}));
