import { danishDate } from "../model/calendar-date.ts";
import type { Doubt } from "../model/cluster.ts";
import { danishCountWord, danishList } from "../model/danish-number.ts";
import type { DataControl } from "../model/data-control.ts";
import type { DocumentBlock } from "../model/document-sheet.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { KitFile, MeetingKit } from "../model/meeting-kit.ts";
import type { SheetField } from "../model/sheet.ts";
import { filesTable, searchBlocks, suppressionBlocks } from "./data-control-tables.ts";
import { fileSlug } from "./file-slug.ts";
import { keepUnitsEverywhere } from "./keep-units.ts";

/** Beyond this many lines in its tables the sheet goes on to a second page rather than into small type. */
const MOST_LINES_ON_A_PAGE = 26;
const SIGNS_IN_A_LINE = 92;
const SIGNS_IN_A_CELL = 60;

const PRINTED_SIGNS = 16;

/**
 * The data-control sheet: what the figures came from, what was hidden and why, and what a search of the finished files
 * found. For those who answer for the data; it never goes to the meeting.
 *
 * @param figures checksum of the kit's results, in hexadecimal: the same whatever the order of the rows
 */
export function dataControlSheet(
  kit: MeetingKit,
  inputs: readonly ManifestInput[],
  control: DataControl,
  figures: string,
): Extract<KitFile, { kind: "document" }> {
  const blocks: readonly DocumentBlock[] = [
    basis(kit, inputs, { figures, confirmed: control.confirmed ?? [] }),
    ...suppressionBlocks(control),
    { kind: "heading", level: 2, text: "Er der noget i filerne, som ikke må være der?" },
    ...searchBlocks(control.search),
    filesTable(control),
    { kind: "heading", level: 2, text: "Udfyldes af enheden" },
    { kind: "fields", fields: FIELDS, height: 1 },
  ];
  const when = danishDate(kit.meetingDate);
  return {
    kind: "document",
    name: `intern/${fileSlug(kit.cluster)}-${control.topic}-datakontrol.docx`,
    properties: {
      title: `Datakontrol: ${kit.topic}, ${kit.cluster}`,
      subject: `Klyngemøde ${when}`,
      author: kit.files[0]?.properties.author ?? kit.topic,
      date: kit.meetingDate,
    },
    document: keepUnitsEverywhere({
      title: "Datakontrol",
      header: ["Bliver i enheden", kit.cluster, kit.topic, when].join(" · "),
      footer: `Pakke ${kit.template.id}, version ${kit.template.version}`,
      lead: "Arket bliver i enheden. Det deles ikke ud på mødet og sendes ikke med materialet.",
      isOnePage: lineCount(blocks) <= MOST_LINES_ON_A_PAGE,
      blocks,
    }),
  };
}

/** A careful count: words that may run over into a second line are taken to. */
function lineCount(blocks: readonly DocumentBlock[]): number {
  const lines = (text: unknown, signs: number) => Math.ceil(String(text).length / signs);
  return blocks
    .flatMap((block) => {
      if (block.kind === "table") return block.rows.map(([first = ""]) => lines(first, SIGNS_IN_A_CELL));
      if (block.kind === "paragraph") return [lines(block.text, SIGNS_IN_A_LINE)];
      return block.kind === "facts" ? block.items.map(({ text }) => lines(text, SIGNS_IN_A_LINE)) : [];
    })
    .reduce((sum, one) => sum + one, 0);
}

function basis(
  { results, view }: MeetingKit,
  inputs: readonly ManifestInput[],
  { figures, confirmed }: { readonly figures: string; readonly confirmed: readonly Doubt[] },
): DocumentBlock {
  const data = inputs.filter(({ role }) => role === "data").length;
  const { members, included, notIncluded, extracted } = results.coverage;
  const periods = [...new Set(results.measures.map(({ period }) => period.label))];
  return {
    kind: "facts",
    heading: "Kilder og grundlag",
    items: [
      ...inputs.flatMap((input) =>
        input.role === "data" ? [] : [{ term: ROLE[input.role], text: sourceText(input) }],
      ),
      ...(data > 0 ? [{ term: "Tal", text: figuresText(data, figures) }] : []),
      ...(periods.length > 0
        ? [
            {
              term: "Periode",
              text: `${danishList(periods)}${extracted ? `, udtræk ${danishDate(extracted)}` : ""}`,
            },
          ]
        : []),
      {
        term: "Praksis",
        text: `${members} i klyngen, ${included} indgår${notIncluded > 0 ? `, ${notIncluded} indgår ikke (uden tilsagn eller uden tal)` : ""}`,
      },
      ...(confirmed.length > 0 ? [{ term: "Bekræftet", text: confirmedText(confirmed) }] : []),
      {
        term: "Visning",
        text:
          view === "closed"
            ? "Lukkede data: tilfældige koder. Nøglen ligger i en fil for sig."
            : "Åbne data: praksis vises med navn efter klyngens egen beslutning.",
      },
    ],
  };
}

const CONFIRMED: Readonly<Record<Doubt, string>> = {
  lister: "nævnere, der er større end praksis' antal sikrede",
  region: "en region med færre patienter end klyngen",
  land: "et land med færre patienter end regionen eller klyngen",
  periode: "en periode, der slutter mere end to år før mødet",
  spring: "tal, der er mindst syv gange så store eller så små som sidst",
};

/** Figures that can hardly be right stand in the kit because the cluster says that they are. */
function confirmedText(confirmed: readonly Doubt[]): string {
  return `Klyngefilen siger, at dette er undersøgt og rigtigt: ${danishList(confirmed.map((doubt) => CONFIRMED[doubt]))}`;
}

const ROLE: Readonly<Record<Exclude<ManifestInput["role"], "data">, string>> = {
  template: "Pakke",
  cluster: "Klynge",
  register: "Register",
};

/**
 * A checksum's first signs are enough to tell two files apart by eye; the whole sum stands in `kit.json`. In groups of
 * four it cannot be taken for an ydernummer or a CPR number.
 */
function sourceText({ name, sha256 }: ManifestInput): string {
  return `${name} (SHA-256 begynder ${inFours(sha256)})`;
}

/** The same figures give the same sheet, whatever file and order they came in; the files themselves stand in `kit.json`. */
function figuresText(files: number, figures: string): string {
  const from = files === 1 ? "én fil" : `${danishCountWord(files)} filer`;
  return `${from}, nævnt i kit.json (resultaternes kontrolsum begynder ${inFours(figures)})`;
}

function inFours(checksum: string): string {
  return (checksum.slice(0, PRINTED_SIGNS).match(/.{1,4}/g) ?? []).join(" ");
}

const FIELDS: readonly SheetField[] = [
  field("kontrol-dataansvarlig", "Dataansvarlig", "Enhed eller myndighed"),
  field("kontrol-retsgrundlag", "Retsgrundlag", "Hvorfor oplysningerne må bruges"),
  { kind: "date", tag: "kontrol-slettefrist", label: "Slettefrist", hint: "Vælg dato" },
];

function field(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}
