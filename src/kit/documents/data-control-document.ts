import { danishDate } from "../../model/calendar-date.ts";
import type { Doubt } from "../../model/cluster.ts";
import { asSentenceStart, danishCount, danishCountWord, danishList } from "../../model/danish-number.ts";
import type {
  DataControl,
  MemoryEffect,
  PrivacySearch,
  SuppressedMeasure,
} from "../../model/data-control.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { ManifestInput } from "../../model/kit-manifest.ts";
import type { KitFile, MeetingKit } from "../../model/meeting-kit.ts";
import type { HiddenReason } from "../../model/results.ts";
import { fileSlug } from "../file-slug.ts";
import { keepUnitsEverywhere } from "../keep-units.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { dateField, fieldRow, heading, paragraph, right, section, table, textField } from "./kit-document.ts";

const { dataControl: TEXT, common: COMMON } = DOCUMENTS;

/** Beyond this many lines in its tables the sheet goes on to a second page rather than into small type. */
const MOST_LINES_ON_A_PAGE = 26;
const SIGNS_IN_A_LINE = 92;
const SIGNS_IN_A_CELL = 60;

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
  const { topic, cluster } = kit;
  const { byTheUnit } = TEXT;
  const blocks: readonly DocumentBlock[] = [
    basis(kit, inputs, { figures, control }),
    ...suppressionBlocks(control),
    ...section(
      TEXT.search.heading,
      ...searchBlocks(control.search),
      filesTable(control),
      ...editedBlocks(control),
    ),
    ...section(
      byTheUnit.heading,
      fieldRow([
        textField("kontrol-dataansvarlig", byTheUnit.controller),
        textField("kontrol-retsgrundlag", byTheUnit.legalBasis),
        dateField("kontrol-slettefrist", byTheUnit.deletion),
      ]),
    ),
  ];
  const date = danishDate(kit.meetingDate);
  return {
    kind: "document",
    name: `intern/${fileSlug(cluster)}-${control.topic}-datakontrol.docx`,
    properties: {
      title: fill(COMMON.fileTitle, { what: TEXT.title, topic, cluster }),
      subject: fill(COMMON.fileSubject, { date }),
      author: kit.files[0]?.properties.author ?? topic,
      date: kit.meetingDate,
    },
    document: keepUnitsEverywhere({
      title: TEXT.title,
      header: fill(TEXT.header, { cluster, topic, date }),
      footer: fill(TEXT.footer, kit.template),
      lead: TEXT.lead,
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
  { figures, control }: { readonly figures: string; readonly control: DataControl },
): DocumentBlock {
  const text = TEXT.basis;
  const { confirmed = [], ofShares = [] } = control;
  const { members, included, notIncluded, extracted } = results.coverage;
  const periods = danishList([...new Set(results.measures.map(({ period }) => period.label))]);
  const data = inputs.filter(({ role }) => role === "data").length;
  const practices = [
    fill(text.practicesText, { members }),
    ...(results.measures.length > 0 ? [fill(text.included, { count: included })] : []),
    ...(results.measures.length > 0 && notIncluded > 0
      ? [fill(text.notIncluded, { count: notIncluded })]
      : []),
  ].join(", ");
  const items = [
    ...inputs.flatMap((input) =>
      input.role === "data" ? [] : [{ term: text.roles[input.role], text: sourceText(input) }],
    ),
    { term: text.figures, text: data > 0 ? figuresText(data, figures) : "" },
    {
      term: text.period,
      text: extracted && periods ? fill(text.extracted, { periods, date: danishDate(extracted) }) : periods,
    },
    { term: text.practices, text: practices },
    { term: text.confirmed, text: confirmed.length > 0 ? confirmedText(confirmed) : "" },
    {
      term: text.ofShares,
      text: ofShares.length > 0 ? fill(text.ofSharesText, { measures: danishList(ofShares) }) : "",
    },
    { term: text.view, text: text.views[view] },
  ];
  return { kind: "facts", heading: text.heading, items: items.filter((item) => item.text !== "") };
}

/** Figures that can hardly be right stand in the kit because the cluster says that they are. */
function confirmedText(confirmed: readonly Doubt[]): string {
  return fill(TEXT.basis.confirmedText, { doubts: danishList(confirmed.map((doubt) => TEXT.doubts[doubt])) });
}

/**
 * A checksum's first signs are enough to tell two files apart by eye; the whole sum stands in `kit.json`. In groups of
 * four it cannot be taken for an ydernummer or a CPR number.
 */
function sourceText({ name, sha256 }: ManifestInput): string {
  return fill(TEXT.basis.source, { name, checksum: inFours(sha256) });
}

/** The same figures give the same sheet, whatever file and order they came in; the files themselves stand in `kit.json`. */
function figuresText(count: number, figures: string): string {
  const { oneFile, files, figuresText: text } = TEXT.basis;
  const from = count === 1 ? oneFile : fill(files, { count: danishCountWord(count) });
  return fill(text, { files: from, checksum: inFours(figures) });
}

const PRINTED_SIGNS = 16;

function inFours(checksum: string): string {
  return (checksum.slice(0, PRINTED_SIGNS).match(/.{1,4}/g) ?? []).join(" ");
}

/** How many practices each measure shows, and how many it hides for which reason; nothing for a package without figures. */
function suppressionBlocks(control: DataControl): readonly DocumentBlock[] {
  const { disclosureLimit, minimumDenominator, measures, memory } = control;
  if (measures.length === 0) return [];
  const limits = { most: disclosureLimit - 1, patients: minimumDenominator };
  return [
    heading(TEXT.hidden.heading),
    paragraph(fill(TEXT.hidden.rule, limits)),
    suppressionTable(measures),
    ...(memory ? [paragraph(memoryText(memory))] : []),
  ];
}

/** What the kit was held against, and what came of it. */
function memoryText({ kits, kept, levels, judgedAnew, isWhole }: MemoryEffect): string {
  const text = TEXT.memory;
  const counted = (count: number, { one, more }: { readonly one: string; readonly more: string }) =>
    count === 0 ? [] : [count === 1 ? one : fill(more, { count: danishCountWord(count) })];
  const against = counted(kits, text.kits).map((told) => fill(text.against, { kits: told }));
  const effects = [
    ...counted(kept, text.kept),
    ...counted(levels, text.levels),
    ...counted(judgedAnew, text.judgedAnew),
  ];
  const came = effects.length > 0 ? ` ${asSentenceStart(danishList(effects))}.` : "";
  return `${against[0] ?? text.none}${came}${isWhole ? "" : text.isPart}`;
}

/** Why a practice is not shown, by the columns between those that are shown and the cluster's. */
const REASONS: readonly (readonly HiddenReason[])[] = [
  ["small-count"],
  ["few-patients", "zero-denominator"],
  ["secondary"],
  ["no-data"],
];

function suppressionTable(measures: readonly SuppressedMeasure[]): DocumentTable {
  const text = TEXT.hidden;
  const rows = measures.map(({ number, title, shown, hidden, isClusterShown }) => [
    `${number}. ${title}`,
    String(shown),
    ...REASONS.map((reasons) => String(reasons.reduce((sum, reason) => sum + (hidden[reason] ?? 0), 0))),
    isClusterShown ? text.shown : text.notShown,
  ]);
  return table(text, [6, right(1.6), ...REASONS.map(() => right(2.3)), 2.3], rows);
}

/** What was looked for in the finished files, and how often it was found. */
function searchBlocks(search: PrivacySearch | undefined): readonly DocumentBlock[] {
  const text = TEXT.search;
  if (!search) return [paragraph(text.none)];
  const { files, parts, wanted, found } = search;
  const looked = [wanted.practices, wanted.names, wanted.cvr, wanted.hiddenCounts].map(String);
  const met = [found.practices, found.names, found.cvr, found.hiddenCounts, found.cprLike];
  const places = met.map((count) =>
    count === 0 ? text.nothing : danishCount(count, text.place, text.places),
  );
  return [
    paragraph(fill(text.all, { files: danishCountWord(files), parts })),
    table(
      text,
      [2.6, ...met.map(() => right(2.6))],
      [
        [text.wanted, ...looked, text.everything],
        [text.found, ...places],
      ],
    ),
  ];
}

/** Files that are named one by one; of more, only those that something was said of. */
const FILES_NAMED = 4;

/** What the inspection said of the files. */
function filesTable({ files }: DataControl): DocumentTable {
  const isShort = files.length <= FILES_NAMED;
  const named = (isShort ? files : files.filter(({ warnings }) => warnings > 0)).slice(0, FILES_NAMED);
  const others = files.filter((file) => !named.includes(file));
  const sum = (pick: "errors" | "warnings") => others.reduce((all, file) => all + file[pick], 0);
  const rest = {
    name: othersText(others.length, named.length > 0),
    errors: sum("errors"),
    warnings: sum("warnings"),
  };
  const rows = [...named, ...(others.length > 0 ? [rest] : [])].map(({ name, errors, warnings }) => [
    name,
    String(errors),
    String(warnings),
  ]);
  return table(TEXT.inspection, [7, right(2), right(2)], rows);
}

/** What stays as somebody has edited it is theirs, and so is the looking into it. */
function editedBlocks({ edited = [] }: DataControl): readonly DocumentBlock[] {
  return edited.length === 0 ? [] : [paragraph(fill(TEXT.edited, { files: danishList(edited) }))];
}

function othersText(count: number, isAnyNamed: boolean): string {
  const { onlyFile, lastFile, allFiles, otherFiles } = TEXT.inspection;
  if (count === 1) return isAnyNamed ? lastFile : onlyFile;
  return fill(isAnyNamed ? otherFiles : allFiles, { count: danishCountWord(count) });
}
