import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { SheetField } from "../model/sheet.ts";

/** Sheets of an invented cluster, as the kit builder would fill them; for trying the renderer. */
const FOOTER = "Klyngeenheden Nordlys · 70 12 34 56 · klynger@nordlys.example";

/** Titles of the seven measures, four in the first block and three in the second. */
const MEASURE_TITLES = [
  "HbA1c over 58 mmol/mol",
  "LDL-kolesterol over 2,5 mmol/l uden statin",
  "Systolisk blodtryk over 140 mmHg",
  "Vedvarende forhøjet HbA1c",
  "Albuminuri uden ACE-hæmmer eller ARB",
  "Metformin ved eGFR under 30",
  "Iskæmisk hjertesygdom og SGLT2-hæmmer eller GLP1-analog",
] as const;

const header = (cluster: string) => `${cluster} · Type 2-diabetes · 10. juni 2026`;
const measureTitle = (number: number) => MEASURE_TITLES[(number - 1) % MEASURE_TITLES.length] ?? "";

/** A notes sheet with one block for each count of measures. */
export function fixtureNotes(cluster = "Nordlys-Klyngen", counts: readonly number[] = [4, 3]): DocumentSheet {
  const firsts = counts.map((_, block) => counts.slice(0, block).reduce((total, count) => total + count, 1));
  return {
    title: "Mødenoter",
    header: header(cluster),
    footer: FOOTER,
    lead: "Skriv hovedpunkterne undervejs. I bruger arket til sidst, når I laver jeres plan.",
    handwritten: "table",
    blocks: [
      {
        kind: "fields",
        height: 1,
        isFixed: true,
        leastCm: 1.3,
        fields: [
          { kind: "text", tag: "noter/praksis", label: "Praksis", hint: "Navn" },
          { kind: "text", tag: "noter/deltagere", label: "Deltagere", hint: "Navne eller initialer" },
          { kind: "date", tag: "noter/dato", label: "Dato", hint: "Vælg dato" },
        ],
      },
      ...counts.flatMap((count, block) => notesBlock(block + 1, firsts[block] ?? 1, count)),
      { kind: "heading", level: 2, text: "Prioritering og plan", time: "18.30 – 19.00" },
      {
        kind: "fields",
        height: 1.3,
        leastCm: 3.2,
        fields: [
          { kind: "text", tag: "noter/vigtigst", label: "Vigtigst at ændre", hint: "Målepunkt og hvorfor" },
          { kind: "text", tag: "noter/lettest", label: "Lettest at ændre", hint: "Målepunkt og hvordan" },
          {
            kind: "text",
            tag: "noter/med-hjem",
            label: "Det tager vi med hjem",
            hint: "Fraser, vejledninger, idéer",
          },
        ],
      },
    ],
  };
}

function notesBlock(block: number, first: number, count: number): readonly DocumentBlock[] {
  const heading = block === 1 ? "Blok 1: Behandlingsresultater" : `Blok ${block}: Særlige behandlinger`;
  const columns = ["Målepunkt", "Det så vi", "Derfor kan det være", "Idé at prøve"];
  return [
    { kind: "heading", level: 2, text: heading, time: block === 1 ? "16.45 – 17.30" : "17.45 – 18.30" },
    {
      kind: "table",
      caption: heading,
      description: columns.join(" · "),
      columns: columns.map((text) => ({ heading: text, weight: 1 })),
      rows: Array.from({ length: count }, (_, row) => notesRow(first + row)),
      writing: { leastCm: 2.3, grows: true },
    },
  ];
}

function notesRow(number: number): Extract<DocumentBlock, { kind: "table" }>["rows"][number] {
  const field = (part: string, label: string, hint: string) => ({
    field: {
      kind: "text" as const,
      tag: `noter/maalepunkt-${number}/${part}`,
      label: `Målepunkt ${number}: ${label}`,
      hint,
    },
  });
  return [
    `${number}. ${measureTitle(number)}`,
    field("saa", "det så vi", "Forskelle, egne tal"),
    field("hvorfor", "derfor kan det være", "Data, patienter eller praksis?"),
    field("ide", "idé at prøve", "Hvad kan vi gøre?"),
  ];
}

/** A plan that asks where so many plans of the meeting before stand. */
export function fixtureFollowUpPlan(open: number): DocumentSheet {
  const plan = fixturePlan();
  const [who, ...rows] = plan.blocks;
  return {
    ...plan,
    blocks: [
      ...(who ? [who] : []),
      { kind: "heading", level: 2, text: "Fra sidst: hvor langt er vi?" },
      {
        kind: "fields",
        height: 1,
        isFixed: true,
        leastCm: 0.8,
        fields: Array.from({ length: open }, (_, index) => ({
          kind: "choice",
          tag: `fra-maal-${index + 1}`,
          label: `${index + 1}. ${measureTitle(index + 1).slice(0, 28)}`,
          hint: "□\u00a0gjort\u2003 □\u00a0i\u00a0gang\u2003 □\u00a0droppet",
          isTicked: true,
          choices: [{ text: "gjort", value: "done" }],
        })),
      },
      { kind: "heading", level: 2, text: "Det vil vi nu" },
      ...rows,
    ],
  };
}

/** A plan whose measure list offers the given number of measures. */
export function fixturePlan(cluster = "Nordlys-Klyngen", measures = 7): DocumentSheet {
  return {
    title: "Implementeringsplan",
    header: header(cluster),
    footer: FOOTER,
    lead: "Udfyld planen sammen i praksis, vis den på personalemødet, og hæng den op.",
    handwritten: "wall",
    blocks: planRows(measures).map(([height, fields]) => ({ kind: "fields", fields, height, leastCm: 1.3 })),
  };
}

function planRows(measures: number): readonly (readonly [height: number, fields: readonly SheetField[]])[] {
  const text = (part: string, label: string, hint: string): SheetField => ({
    kind: "text",
    tag: `plan/${part}`,
    label,
    hint,
  });
  const titles = Array.from({ length: measures }, (_, index) => `${index + 1}. ${measureTitle(index + 1)}`);
  return [
    [
      1.1,
      [
        {
          kind: "choice",
          tag: "plan/maalepunkt",
          label: "Målepunkt",
          hint: "Vælg eller skriv",
          choices: titles.map((title, index) => ({ text: title, value: `measure-${index + 1}` })),
        },
        {
          kind: "choice",
          tag: "plan/niveau",
          label: "Hvem gælder målet?",
          hint: "□\u00a0klyngen\u2003 □\u00a0klinikken\u2003 □\u00a0behandleren\u2003 □\u00a0patienten",
          isTicked: true,
          choices: [
            { text: "klyngen", value: "cluster" },
            { text: "klinikken", value: "clinic" },
          ],
        },
      ],
    ],
    [1.4, [text("maal", "Mål", "Hvad vil vi opnå, hvor meget og hvornår?")]],
    [
      2.4,
      [
        text("aendring", "Det ændrer vi", "Én ting, som alle kan se"),
        text("hvordan", "Sådan gør vi", "Arbejdsgang, frase, huskeliste"),
      ],
    ],
    [
      1.1,
      [
        text("hvem", "Hvem", "Navn"),
        { kind: "date", tag: "plan/hvornaar", label: "Hvornår", hint: "Startdato" },
      ],
    ],
    [1.4, [text("tegn", "Sådan ser vi, at det virker", "Tal eller tegn, og hvem der holder øje")]],
    [
      1.4,
      [
        text("proeve", "Første lille prøve i næste uge", "Gerne med én patient"),
        { kind: "date", tag: "plan/opfoelgning", label: "Vi følger op den", hint: "Vælg dato" },
      ],
    ],
  ];
}
