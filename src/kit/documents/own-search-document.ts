import { danishDate } from "../../model/calendar-date.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { OwnSearch, OwnSearchStep, SearchGuides } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { searchedMeasures, searchedPeriodText } from "../own-search-return.ts";
import { dateField, fieldRow, lineOfFields, section, textField } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine } from "./meeting-facts.ts";

/** How a practice finds its own patients, and the empty sheet for its numbers: only numbers leave the practice. */
export function ownSearchDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { ownSearch, searchGuides } = context.template;
  if (!ownSearch) return [];
  const limit = context.template.smallNumbers.disclosureLimit;
  return [
    {
      suffix: "soegning",
      what: "Søgning i eget lægesystem",
      sheet: {
        ...runningWords(context),
        title: ownSearch.title,
        lead: "Side 1 er vejledningen. Side 2 er et tomt ark til jeres tal.",
        blocks: [
          ...ownSearch.introduction.map((text): DocumentBlock => ({ kind: "paragraph", text })),
          ...(ownSearch.months === undefined
            ? []
            : [
                {
                  kind: "paragraph" as const,
                  look: "strong" as const,
                  text: `Alle søger for den samme periode: ${searchedPeriodText(context)}.`,
                },
              ]),
          ...section("Sådan søger I", stepsTable(ownSearch)),
          ...(searchGuides ? guides(searchGuides) : []),
          ...section("Det sker der med tallene", {
            kind: "list",
            items: [...ownSearch.returning, ...returnFile(context)],
          }),
          {
            kind: "facts",
            heading: "Kun tal forlader klinikken",
            items: [
              {
                text: "Lister med navne eller CPR-numre bliver i lægesystemet. De sendes ikke og tages ikke med.",
              },
              { text: `Er et antal mellem 1 og ${limit - 1}, så skriv »under ${limit}«.` },
            ],
          },
          { kind: "heading", level: 2, text: "Jeres tal", startsPage: true },
          { kind: "paragraph", text: `Sendes til ${contactLine(context)}, hvis klyngen har aftalt det.` },
          lineOfFields([
            textField("soegning-praksis", "Praksis", "Klinikkens navn"),
            textField("soegning-ydernummer", "Ydernummer", "Seks cifre"),
            dateField("soegning-dato", "Søgt den"),
          ]),
          returnTable(ownSearch),
          fieldRow(
            [
              textField(
                "soegning-bemaerkning",
                "Det undrede os",
                "Noget om data, patienter eller det, vi gør",
              ),
            ],
            2,
          ),
        ],
      },
    },
  ];
}

/** How the file beside this sheet is filled in, where there is one. */
function returnFile(context: KitContext): readonly string[] {
  if (searchedMeasures(context).length === 0) return [];
  const { ownFigures } = meetingDates(context);
  return [
    "Skriv tallene i filen, der slutter på »egne-tal«: jeres ydernummer, tæller og nævner i hver række. Ret ikke i resten.",
    `Gem filen, og send den senest ${danishDate(ownFigures)}. Slet rækker, I ikke har tal til.`,
  ];
}

function stepsTable({ steps }: OwnSearch): DocumentTable {
  return {
    kind: "table",
    caption: "Sådan søger I",
    description: "Trin, hvad der søges efter, hvor, og hvilket tal der skrives ned",
    columns: [
      { heading: "Trin", weight: 1.2 },
      { heading: "Søg efter", weight: 7 },
      { heading: "Hvor", weight: 4.5 },
      { heading: "Skriv ned", weight: 4 },
    ],
    rows: steps.map(({ search, where, count, of }, index) => [
      String(index + 1),
      search,
      where,
      `${count}${partOf(of, steps)}`,
    ]),
  };
}

function partOf(of: string | undefined, steps: readonly OwnSearchStep[]): string {
  const index = steps.findIndex(({ id }) => id === of);
  return index < 0 ? "" : ` (ud af trin ${index + 1})`;
}

function guides({ guides: known, fallback }: SearchGuides): readonly DocumentBlock[] {
  return section(
    "Vejledning til jeres lægesystem",
    {
      kind: "list",
      items: known.map(({ system, url }) => ({ text: `Søgevejledning til ${system}`, url })),
    },
    { kind: "paragraph", text: fallback },
  );
}

function returnTable({ steps }: OwnSearch): DocumentTable {
  return {
    kind: "table",
    caption: "Jeres tal",
    description: "Trin, det, der er talt, og plads til tallet",
    columns: [
      { heading: "Trin", weight: 1.2 },
      { heading: "Det, I har talt", weight: 9 },
      { heading: "Antal", weight: 3 },
      { heading: "Bemærkning", weight: 5 },
    ],
    rows: steps.map(({ id, count, of }, index) => [
      String(index + 1),
      `${count}${partOf(of, steps)}`,
      { field: textField(`soegning-tal-${id}`, `Antal, trin ${index + 1}`, "Antal") },
      "",
    ]),
    writing: { leastCm: 1.1, grows: false },
  };
}
