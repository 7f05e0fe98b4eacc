import type { Account, AccountPage, AccountSection } from "../../model/account.ts";
import { danishNumber } from "../../model/danish-number.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitFile, MeetingKit } from "../../model/meeting-kit.ts";
import { heading, paragraph, right, table } from "../documents/kit-document.ts";
import { keepUnitsEverywhere } from "../keep-units.ts";
import { ACCOUNT } from "../texts/account-da.ts";
import { fill } from "../texts/fill.ts";

/** Numbers what stands in the document, kind by kind, in its order. */
interface Numbering {
  readonly next: (kind: "table" | "figure") => number;
}

/** The account as a Word document with its figure, to be rendered like the files of a kit. */
export function accountDocument(
  page: AccountPage,
  { span, regions }: Pick<Account, "span" | "regions">,
  name: string,
): Pick<MeetingKit, "files" | "charts"> {
  const numbers = numbering();
  const { title, lead, sections } = page;
  const file: KitFile = {
    kind: "document",
    name,
    properties: { title: `${title} ${lead}`, subject: ACCOUNT.what, author: ACCOUNT.author, date: span.to },
    document: keepUnitsEverywhere({
      title,
      lead,
      header: fill(ACCOUNT.header, { regions: regions.join(", "), span: lead }),
      footer: ACCOUNT.footer,
      blocks: sections.flatMap((section) => sectionBlocks(section, numbers)),
    }),
  };
  return { files: [file], charts: sections.flatMap(({ figure }) => figure?.chart ?? []) };
}

function numbering(): Numbering {
  const used = { table: 0, figure: 0 };
  return {
    next: (kind) => {
      used[kind] += 1;
      return used[kind];
    },
  };
}

function sectionBlocks(
  { heading: head, sentences, tables, figure }: AccountSection,
  { next }: Numbering,
): readonly DocumentBlock[] {
  return [
    heading(head),
    ...sentences.map((sentence) => paragraph(sentence)),
    ...tables.flatMap(({ title, description, headings, rows, note, source }) => [
      paragraph(fill(ACCOUNT.table, { number: next("table"), title }), "strong"),
      table(
        { caption: title, description, headings },
        headings.map((_, column) => (column === 0 ? WIDTHS.name : right(WIDTHS.number))),
        rows.map((cells) => cells.map((cell) => (typeof cell === "number" ? danishNumber(cell) : cell))),
      ),
      ...(note ? [paragraph(fill(ACCOUNT.remark, { note }), "quiet")] : []),
      paragraph(fill(ACCOUNT.source, { source }), "quiet"),
    ]),
    ...(figure
      ? [
          paragraph(fill(ACCOUNT.figure, { number: next("figure"), title: figure.title }), "strong"),
          { kind: "chart", chart: figure.chart.id } as const,
          paragraph(fill(ACCOUNT.source, { source: figure.source }), "quiet"),
        ]
      : []),
  ];
}

const WIDTHS = { name: 3, number: 1.4 };
