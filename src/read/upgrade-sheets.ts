import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { SheetField } from "../model/sheet.ts";

/** What the notes sheet and the plan had in common while they were sheets of their own, up to version 2. */
interface EarlierSheet {
  readonly title: string;
  readonly header: string;
  readonly footer: string;
  readonly instruction: string;
}

interface EarlierNotes extends EarlierSheet {
  readonly who: readonly SheetField[];
  readonly blocks: readonly {
    readonly heading: string;
    readonly time: string;
    readonly columns: readonly string[];
    readonly rows: readonly { readonly label: string; readonly fields: readonly SheetField[] }[];
  }[];
  readonly closing: {
    readonly heading: string;
    readonly time: string;
    readonly fields: readonly SheetField[];
  };
}

interface EarlierPlan extends EarlierSheet {
  readonly rows: readonly { readonly fields: readonly SheetField[]; readonly height: number }[];
  readonly carriedOver?: {
    readonly heading: string;
    readonly fields: readonly SheetField[];
    readonly nextHeading: string;
  };
}

/** The notes sheet of version 2 as a document. Its lengths are those of the day it became one, and stay so. */
export function notesAsDocument({ who, blocks, closing, ...sheet }: EarlierNotes): DocumentSheet {
  return {
    ...frameOf(sheet),
    handwritten: "table",
    blocks: [
      { kind: "fields", fields: who, height: 1, isFixed: true, leastCm: 1.3 },
      ...blocks.flatMap(({ heading, time, columns, rows }): readonly DocumentBlock[] => [
        { kind: "heading", level: 2, text: heading, time },
        {
          kind: "table",
          caption: heading,
          description: columns.join(" · "),
          columns: columns.map((text, column) => ({ heading: text, weight: column === 0 ? 0.85 : 1 })),
          rows: rows.map(({ label, fields }) => [label, ...fields.map((field) => ({ field }))]),
          writing: { leastCm: 2.3, grows: true },
        },
      ]),
      { kind: "heading", level: 2, text: closing.heading, time: closing.time },
      { kind: "fields", fields: closing.fields, height: 1.3, leastCm: 3.2 },
    ],
  };
}

/** The plan of version 2 as a document. */
export function planAsDocument({ rows, carriedOver, ...sheet }: EarlierPlan): DocumentSheet {
  const [who, ...others] = rows.map((row): DocumentBlock => ({ kind: "fields", ...row, leastCm: 1.3 }));
  const fromLastTime: readonly DocumentBlock[] = carriedOver
    ? [
        { kind: "heading", level: 2, text: carriedOver.heading },
        { kind: "fields", fields: carriedOver.fields, height: 1, isFixed: true, leastCm: 0.8 },
        { kind: "heading", level: 2, text: carriedOver.nextHeading },
      ]
    : [];
  return {
    ...frameOf(sheet),
    handwritten: "wall",
    blocks: [...(who ? [who] : []), ...fromLastTime, ...others],
  };
}

function frameOf({ title, header, footer, instruction }: EarlierSheet) {
  return { title, header, footer, lead: instruction };
}
