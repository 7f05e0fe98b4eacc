import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { DrawnChapter } from "../model/drawn-document.ts";
import { blockPart, type DocumentSetting, type PlacedBlock } from "./block-part.ts";
import { inEvenRuns } from "./fields-part.ts";
import { type Piece, paginate } from "./paginate.ts";
import { leastHeight, type SheetPart, together } from "./sheet-part.ts";

/** Whether the pages of a document are kept as they are counted here, whatever program shows them. */
export function keepsPages({ blocks, handwritten }: DocumentSheet): boolean {
  return handwritten !== undefined || blocks.some(({ kind }) => kind === "contents");
}

/**
 * Pages of a document that keeps them. One that lists its contents is laid out twice, first to find the pages, then
 * with their numbers in the list.
 *
 * @param opening title and lead
 */
export function keptPages(
  sheet: DocumentSheet,
  opening: readonly SheetPart[],
  setting: DocumentSetting,
): readonly (readonly SheetPart[])[] {
  const { blocks } = sheet;
  if (sheet.handwritten) return partsOf(paginate(writtenPieces(blocks, opening, setting), setting.space));
  const pagesWith = (chapters: readonly DrawnChapter[]) =>
    paginate(readPieces(blocks, opening, { ...setting, chapters }), setting.space);
  const found = pagesWith(chaptersOf(blocks, () => 1));
  const pageOf = (index: number) => found.findIndex((page) => page.some(holds(index))) + 1;
  return partsOf(pagesWith(chaptersOf(blocks, pageOf)));
}

function partsOf(pages: readonly (readonly Piece[])[]): readonly (readonly SheetPart[])[] {
  return pages.map((page) => page.map(({ part }) => part));
}

function chaptersOf(
  blocks: readonly DocumentBlock[],
  pageOf: (index: number) => number,
): readonly DrawnChapter[] {
  return blocks.flatMap((block, index) =>
    block.kind === "heading" && block.level === 2
      ? [{ bookmark: index, title: block.text, page: pageOf(index) }]
      : [],
  );
}

interface BlocksPiece extends Piece {
  readonly group: readonly PlacedBlock[];
}

function holds(index: number) {
  return ({ group }: BlocksPiece) => group.some((placed) => placed.index === index);
}

/** What is read goes on from page to page; headings, and words that stand strong above others, stay with what follows. */
function readPieces(
  blocks: readonly DocumentBlock[],
  opening: readonly SheetPart[],
  setting: DocumentSetting,
): readonly BlocksPiece[] {
  const groups = grouped(blocks, (_, before) => !leads(before));
  return [
    { part: together(opening), group: [] },
    ...groups.map((group) => ({
      part: groupPart(group, setting),
      group,
      startsPage: group.some(({ block }) => block.kind === "heading" && block.startsPage),
    })),
  ];
}

function leads(block: DocumentBlock): boolean {
  return block.kind === "heading" || (block.kind === "paragraph" && block.look === "strong");
}

/**
 * What is written on is kept together under its heading, with all that stands above the first heading as the opening.
 * A table or a row of fields that would not fit below the opening goes on in even lengths under the same heading.
 */
function writtenPieces(
  blocks: readonly DocumentBlock[],
  opening: readonly SheetPart[],
  setting: DocumentSetting,
): readonly Piece[] {
  const groups = grouped(blocks, isSection);
  const first = groups[0]?.some(({ block }) => isSection(block)) ? [] : (groups[0] ?? []);
  const head = together([...opening, groupPart(first, setting)]);
  const room = setting.space - leastHeight(head);
  const fits = (group: readonly PlacedBlock[]) => leastHeight(groupPart(group, setting)) <= room;
  const sections = groups.slice(first.length > 0 ? 1 : 0).flatMap((section) => cutToFit(section, fits));
  return [{ part: head }, ...sections.map((section) => ({ part: groupPart(section, setting) }))];
}

function isSection(block: DocumentBlock): boolean {
  return block.kind === "heading" && block.level === 2;
}

function cutToFit(
  section: readonly PlacedBlock[],
  fits: (section: readonly PlacedBlock[]) => boolean,
): readonly (readonly PlacedBlock[])[] {
  const [heading, long, ...others] = section;
  if (!heading || !long || others.length > 0 || fits(section)) return [section];
  const cuts = cutsOf(long.block).map((blocks) => blocks.map((block) => [heading, { ...long, block }]));
  return cuts.find((runs) => runs.every(fits)) ?? cuts.at(-1) ?? [section];
}

/** Every way to cut a block into even lengths, the longest first. */
function cutsOf(block: DocumentBlock): readonly (readonly DocumentBlock[])[] {
  const limits = (count: number) => Array.from({ length: count }, (_, index) => count - index);
  if (block.kind === "table") {
    const { rows } = block;
    return limits(rows.length).map((limit) =>
      inEvenRuns(rows, limit).map((run) => ({ ...block, rows: run })),
    );
  }
  if (block.kind !== "fields") return [];
  const { fields } = block;
  return limits(fields.length).map((limit) =>
    inEvenRuns(fields, limit).map((run) => ({ ...block, fields: run })),
  );
}

/** Cuts the blocks into groups, each begun by a block for which that holds. */
function grouped(
  blocks: readonly DocumentBlock[],
  begins: (block: DocumentBlock, before: DocumentBlock) => boolean,
): readonly (readonly PlacedBlock[])[] {
  const groups: PlacedBlock[][] = [];
  for (const [index, block] of blocks.entries()) {
    const open = groups.at(-1);
    const before = blocks[index - 1];
    if (open && before && !begins(block, before)) open.push({ block, index });
    else groups.push([{ block, index }]);
  }
  return groups;
}

function groupPart(group: readonly PlacedBlock[], setting: DocumentSetting): SheetPart {
  return together(group.map((placed) => blockPart(placed, setting)));
}
