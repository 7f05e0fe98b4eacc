import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";

/** Every kind of block once, with words as long as they come. */
export const EVERY_BLOCK: readonly DocumentBlock[] = [
  {
    kind: "facts",
    heading: "Værd at vide",
    items: [
      { term: "Varighed", text: "2½ time, og programmet kan tilpasses klyngens egne ønsker og behov" },
      { text: { text: "Bestilling hos udbyderen", url: "https://klynger.example/bestil" } },
    ],
  },
  { kind: "heading", level: 2, text: "Introduktion", time: "16.30 – 16.45" },
  {
    kind: "paragraph",
    text: "Sæt projektoren til, og læg et ark til noter ved hver plads, før de første kommer.",
  },
  { kind: "list", items: ["Hvad falder i øjnene?", "Hvad kan det skyldes?"], isNumbered: true },
  { kind: "list", items: ["Noter", "Planer"] },
  {
    kind: "table",
    caption: "Introduktionen",
    description: "Hvad der vises, siges og spørges om",
    columns: [
      { heading: "Vis", weight: 2 },
      { heading: "Sig", weight: 3 },
      { heading: "Tid", weight: 1, align: "right" },
    ],
    rows: [
      ["Slide 1", ["Velkommen.", "I dag ser vi på vores egne tal."], "2"],
      [{ text: "Vejledningen", url: "https://dsam.example" }, "Læs den, før I mødes.", "3"],
    ],
  },
  { kind: "heading", level: 3, text: "Før mødet" },
  { kind: "ticks", items: [{ tag: "t-noter", text: "Ark til noter er trykt" }] },
  {
    kind: "table",
    caption: "Fremmøde",
    description: "Navn og praksis",
    columns: [
      { heading: "Navn", weight: 1 },
      { heading: "Til stede", weight: 1 },
      { heading: "Praksis", weight: 1 },
    ],
    rows: [
      [
        "1",
        {
          ticks: [
            { tag: "t-1-ja", text: "ja" },
            { tag: "t-1-nej", text: "nej" },
          ],
        },
        { field: { kind: "text", tag: "f-praksis", label: "Praksis", hint: "Klinikkens navn" } },
      ],
      ["2", "", ""],
    ],
    writing: { leastCm: 0.9, grows: true },
  },
  {
    kind: "fields",
    fields: [
      { kind: "text", tag: "f-navn", label: "Navn", hint: "Dit navn" },
      { kind: "date", tag: "f-dato", label: "Dato", hint: "Vælg dato" },
    ],
    height: 1,
  },
  {
    kind: "blanks",
    filledBy: "merge",
    parts: [
      { kind: "text", text: "Kære " },
      { kind: "placeholder", text: "Klinik navn" },
    ],
  },
  {
    kind: "blanks",
    filledBy: "hand",
    parts: [
      { kind: "text", text: "I behandling siden " },
      { kind: "placeholder", text: "måned og år" },
    ],
  },
  { kind: "paragraph", text: "Anm.: Tallene er opdigtede.", look: "quiet" },
  { kind: "paragraph", text: "Forskellen kan skyldes tilfældigheder.", look: "strong" },
];

/** A document of an invented cluster. */
export function fixtureDocument(changes: Partial<DocumentSheet> = {}): DocumentSheet {
  return {
    title: "Drejebog",
    header: "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026",
    footer: "Klyngeenheden Nordlys",
    lead: "Til mødelederen: hvad der vises, siges og spørges om, og hvad klokken er.",
    blocks: EVERY_BLOCK,
    ...changes,
  };
}
