import type { DocumentBlock } from "../../model/document-sheet.ts";
import { PAGE_SPACE } from "../page-frame.ts";
import { sum } from "../share-height.ts";
import { leastHeight, type SheetPart, together } from "../sheet-part.ts";
import { blockPart, bookmarkOf } from "./block-part.ts";
import type { Chapter, DocumentSetting } from "./document-setting.ts";

/**
 * Pages of a document that lists its contents. They are kept as they are counted here, so that the numbers in the list
 * hold whatever program shows them: the blocks are filled in twice, first to find the pages, then with their numbers.
 */
export function countedPages(
  blocks: readonly DocumentBlock[],
  opening: readonly SheetPart[],
  setting: DocumentSetting,
): readonly (readonly SheetPart[])[] {
  const pagesWith = (chapters: readonly Chapter[]) => fillPages(blocks, opening, { ...setting, chapters });
  const found = pagesWith(chaptersOf(blocks, () => 1));
  const pageOf = (index: number) => found.findIndex((page) => page.blocks.includes(index)) + 1;
  return pagesWith(chaptersOf(blocks, pageOf)).map(({ parts }) => parts);
}

function chaptersOf(blocks: readonly DocumentBlock[], pageOf: (index: number) => number): readonly Chapter[] {
  return blocks.flatMap((block, index) =>
    block.kind === "heading" && block.level === 2
      ? [{ bookmark: bookmarkOf(index), title: block.text, page: pageOf(index) }]
      : [],
  );
}

interface CountedPage {
  readonly parts: SheetPart[];
  /** Places of its blocks in the document. */
  readonly blocks: number[];
}

function fillPages(
  blocks: readonly DocumentBlock[],
  opening: readonly SheetPart[],
  setting: DocumentSetting,
): readonly CountedPage[] {
  const pages: CountedPage[] = [];
  let page: CountedPage = { parts: [...opening], blocks: [] };
  for (const group of headedGroups(blocks)) {
    const part = together(group.map(({ block, index }) => blockPart(block, index, setting)));
    const fits = sum([...page.parts, part].map(leastHeight)) <= PAGE_SPACE;
    if (!fits || group.some(({ block }) => block.kind === "heading" && block.startsPage)) {
      pages.push(page);
      page = { parts: [], blocks: [] };
    }
    page.parts.push(part);
    page.blocks.push(...group.map(({ index }) => index));
  }
  return [...pages, page];
}

interface PlacedBlock {
  readonly block: DocumentBlock;
  readonly index: number;
}

/** Headings, and words that stand strong above others, stay with what follows them. */
function headedGroups(blocks: readonly DocumentBlock[]): readonly (readonly PlacedBlock[])[] {
  const groups: PlacedBlock[][] = [];
  for (const [index, block] of blocks.entries()) {
    const open = groups.at(-1);
    if (open && leads(open.at(-1)?.block)) open.push({ block, index });
    else groups.push([{ block, index }]);
  }
  return groups;
}

function leads(block: DocumentBlock | undefined): boolean {
  return block?.kind === "heading" || (block?.kind === "paragraph" && block.look === "strong");
}
