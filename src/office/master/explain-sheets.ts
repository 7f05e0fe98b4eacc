import type { DocumentBlock, DocumentSheet } from "../../model/document-sheet.ts";
import type { LookName, SheetDesign, TakenEdge, TakenLook } from "../../model/sheet-design.ts";
import { type SheetPage, TWIPS_PER_CM } from "../../model/sheet-page.ts";
import { SHOWN_STYLES } from "./word-looks.ts";

/** What of ours stands in each style of a template. */
const STANDS: Readonly<Record<LookName, string>> = {
  normal: "brødtekst, lister, tabeller og felter, alt i forhold til hinanden",
  title: "arkets titel; farven er også den på links og planens etiketter",
  heading: "afsnit",
  subheading: "underafsnit",
  header: "klynge, emne og dato",
  footer: "kontakt og sidetal",
};

/** A style as it is told: `Georgia 20 punkt fed, 7A1F3D`. */
function toldLook({ typeface, size, bold, colour }: TakenLook): string {
  const points = String(size).replace(".", ",");
  return `${typeface} ${points} punkt${bold ? " fed" : ""}${colour === undefined ? ", programmets farve" : `, ${colour}`}`;
}

const centimetres = (twips: number): string => (twips / TWIPS_PER_CM).toFixed(1).replace(".", ",");

function toldMargins({ top, bottom, left, right }: SheetPage): string {
  const [above, below, before, after] = [top, bottom, left, right].map(centimetres);
  return `top ${above} cm, bund ${below} cm, venstre ${before} cm, højre ${after} cm`;
}

function toldEdge(edge: TakenEdge | undefined): string {
  if (!edge) return "intet; programmets egen linje står der";
  const pictures = edge.pictures.length === 1 ? "ét billede" : `${edge.pictures.length} billeder`;
  const numbered = edge.isNumbered ? ", sidetal" : "";
  return `${edge.rows.length === 1 ? "én linje" : `${edge.rows.length} linjer`}, ${pictures}${numbered}`;
}

/**
 * A sheet in the look of a template, which says what of it is used for what.
 *
 * @param file name of the template
 */
export function explainedSheet({ page, template }: SheetDesign, file: string): DocumentSheet {
  const looks = Object.entries(template?.looks ?? {}) as [LookName, TakenLook][];
  const blocks: readonly DocumentBlock[] = [
    { kind: "heading", level: 2, text: "Det tages fra skabelonen" },
    {
      kind: "table",
      caption: "Typografier",
      description: "Hver typografi i skabelonen, hvordan den ser ud, og hvad der står i den",
      columns: [
        { heading: "Typografi", weight: 2 },
        { heading: "Sådan er den", weight: 3 },
        { heading: "Det står i den", weight: 4 },
      ],
      rows: looks.map(([name, look]) => [SHOWN_STYLES[name], toldLook(look), STANDS[name]]),
    },
    {
      kind: "facts",
      heading: "Siden",
      items: [
        { term: "Margener", text: toldMargins(page) },
        { term: "Sidehoved", text: toldEdge(template?.header) },
        { term: "Sidefod", text: toldEdge(template?.footer) },
      ],
    },
    { kind: "heading", level: 2, text: "Sådan ser det ud" },
    {
      kind: "paragraph",
      text: "Brødtekst står sådan. Den er skrevet for at vise skrift, størrelse og linjer.",
    },
    { kind: "heading", level: 3, text: "Et underafsnit" },
    { kind: "list", items: ["Et punkt i en liste", "Endnu et punkt"] },
    { kind: "ticks", items: [{ tag: "proeve", text: "Noget, der kan krydses af" }] },
  ];
  return {
    title: "Skabelonen på et ark",
    lead: `Arket viser, hvad programmet forstår af ${file}.`,
    header: "Klynge · emne · dato",
    footer: "Kontakt",
    blocks,
  };
}
