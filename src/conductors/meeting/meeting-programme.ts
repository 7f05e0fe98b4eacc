import { readClockTime } from "../../model/clock-time.ts";
import { DOCUMENT_NAMES, type DocumentName, wantedDocuments } from "../../model/document-name.ts";
import { foldText } from "../../model/fold-text.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { measureFinder } from "../../validate/measure-finder.ts";
import { missingMaterial } from "../../validate/template/template-material-rules.ts";
import type { ClusterDraft, ClusterField } from "./meeting-cluster.ts";

/** What a cluster takes of its package, with what it could take besides. */
export interface Programme {
  readonly measures: readonly {
    readonly number: number;
    readonly title: string;
    readonly isChosen: boolean;
    /** Whether the package is made without it because the figures say nothing of it. */
    readonly isLacking: boolean;
  }[];
  /** In the meeting's order, those that are left out last. */
  readonly blocks: readonly ProgrammeBlock[];
  readonly documents: readonly { readonly name: DocumentName; readonly isChosen: boolean }[];
  readonly isShort: boolean;
  /** The cluster's decision to show names; absent in closed view. */
  readonly open?: { readonly decided: string; readonly by: string };
}

export interface ProgrammeBlock {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly isChosen: boolean;
  /** Numbers of the measures it shows; none where it shows no figures. */
  readonly measures: readonly number[];
}

/** Whether a block is held: one that was to show measures falls away with the last of them. */
function isHeld({ isChosen, measures }: ProgrammeBlock, programme: Pick<Programme, "measures">): boolean {
  const isShown = (number: number) => programme.measures.some((one) => one.number === number && one.isChosen);
  return isChosen && (measures.length === 0 || measures.some(isShown));
}

/** The block that would show a measure, where that is left out. */
function leftOutBlock(number: number, { blocks }: Pick<Programme, "blocks">): ProgrammeBlock | undefined {
  return blocks.find(({ isChosen, measures }) => !isChosen && measures.includes(number));
}

/** What falls away with something else, however it is ticked. */
export interface FallenAway {
  /** Blocks without one of their measures, by id. */
  readonly blocks: readonly string[];
  /** Measures whose block is left out, by number, with what it is called. */
  readonly measures: ReadonlyMap<number, string>;
}

export function fallenAway(programme: Programme): FallenAway {
  const { blocks, measures } = programme;
  return {
    blocks: blocks.flatMap((block) => (block.isChosen && !isHeld(block, programme) ? [block.id] : [])),
    measures: new Map(
      measures.flatMap(({ number, isChosen, isLacking }) => {
        const block = leftOutBlock(number, programme);
        return block && isChosen && !isLacking ? [[number, block.title]] : [];
      }),
    ),
  };
}

/**
 * The choices of a cluster file as far as they can be understood; what it does not say is the package's own.
 *
 * @param lacking measures that are left out because the figures say nothing of them
 */
export function programmeOf(
  template: PackageTemplate,
  { value, text }: ClusterDraft,
  lacking: readonly string[],
): Programme {
  const { sure } = measureFinder(template.measures);
  const measures = listAt(value("measures"))?.map((name) => sure(String(name)));
  const documents = listAt(value("documents")) ?? wantedDocuments(template.documents);
  const isOpen = typeof value("view") === "object";
  return {
    measures: template.measures.map(({ id, number = 0, title = id }) => {
      const isLacking = lacking.includes(id);
      const isChosen = measures?.includes(id) ?? !isLacking;
      return { number, title, isChosen, isLacking };
    }),
    blocks: blocksOf(template, listAt(value("blocks"))),
    documents: DOCUMENT_NAMES.filter((name) => missingMaterial(name, template) === undefined).map((name) => {
      return { name, isChosen: documents.includes(name) };
    }),
    isShort: text("deck") === "short",
    ...(isOpen ? { open: { decided: text("view", "open", "decided"), by: text("view", "open", "by") } } : {}),
  };
}

function listAt(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function blocksOf(
  { blocks, measures }: PackageTemplate,
  written: readonly unknown[] | undefined,
): readonly ProgrammeBlock[] {
  const plain = blocks.map((block) => {
    const { id, title, minutes } = block;
    const shown = block.kind === "measures" ? block.measures : [];
    const numbers = measures.flatMap(({ id, number = 0 }) => (shown.includes(id) ? [number] : []));
    return { id, title, minutes, isChosen: !written, measures: numbers };
  });
  const chosen = (written ?? []).flatMap((one): ProgrammeBlock[] => {
    const [name, minutes] =
      typeof one === "object" && one ? [Reflect.get(one, "block"), Reflect.get(one, "minutes")] : [one];
    const own = plain.find(({ id, title }) => [id, title].map(foldText).includes(foldText(String(name))));
    return own
      ? [{ ...own, isChosen: true, minutes: typeof minutes === "number" ? minutes : own.minutes }]
      : [];
  });
  return [...chosen, ...plain.filter(({ id }) => !chosen.some((one) => one.id === id))];
}

/** When each block of the meeting begins, and the minutes of them all. */
export function clockOf(programme: Programme, start: string) {
  let at = readClockTime(start);
  const held = programme.blocks.filter((block) => isHeld(block, programme));
  const begins = held.map(({ title, minutes }) => {
    const begin = at;
    at = at === undefined ? undefined : at + minutes;
    return { title, begin };
  });
  return { begins, end: at, minutes: minutesOf(held) };
}

function minutesOf(blocks: readonly ProgrammeBlock[]): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The fields of a cluster file that say a programme; what the package says itself is left to it. */
export function programmeFields(
  programme: Programme,
  template: PackageTemplate,
  booked: string,
): readonly ClusterField[] {
  const { measures, blocks, documents, isShort, open } = programme;
  const chosen = blocks.filter(({ isChosen }) => isChosen);
  const isUsual =
    chosen.length === template.blocks.length &&
    chosen.every(
      ({ id, minutes }, at) => id === template.blocks[at]?.id && minutes === template.blocks[at]?.minutes,
    );
  const names = documents.flatMap(({ name, isChosen }) => (isChosen ? [name] : []));
  const usual = new Set(wantedDocuments(template.documents));
  const isUsualFiles = names.length === usual.size && names.every((name) => usual.has(name));
  const numbers = measures.flatMap(({ number, isChosen }) => (isChosen ? [number] : []));
  // A cluster file names no measure that none of its blocks shows.
  const shown = numbers.filter((number) => leftOutBlock(number, programme) === undefined);
  const sum = minutesOf(blocks.filter((block) => isHeld(block, programme)));
  // What is left out for want of figures is answered beside them, and stays so until somebody chooses otherwise.
  const isAsAnswered = measures.every(({ isChosen, isLacking }) => isChosen !== isLacking);
  const isAll = numbers.length === measures.length;
  return [
    { path: ["measures"], value: isAll || isAsAnswered ? undefined : shown },
    {
      path: ["blocks"],
      value: isUsual ? undefined : chosen.map(({ id, minutes }) => ({ block: id, minutes })),
    },
    { path: ["documents"], value: isUsualFiles ? undefined : names },
    { path: ["deck"], value: isShort ? "short" : undefined },
    { path: ["view"], value: open ? { open } : "closed" },
    ...(booked === "" ? [] : [{ path: ["meeting", "minutes"], value: sum }]),
  ];
}
