import type { CalendarDate } from "../../model/calendar-date.ts";
import type { Choices, CourseDay, Meeting } from "../../model/cluster.ts";
import { datedSteps, isStep } from "../../model/dated-steps.ts";
import type { DocumentName } from "../../model/document-name.ts";
import { foldText } from "../../model/fold-text.ts";
import type { TreePath } from "../../model/located-tree.ts";
import type { Block, Measure, PackageTemplate } from "../../model/template.ts";
import { type Finding, wrong } from "../finding.ts";
import { measureFinder } from "../measure-finder.ts";
import { missingMaterial } from "../template/template-material-rules.ts";

/** A block of the package as the cluster wants it. */
interface ChosenBlock {
  readonly block: Block;
  readonly minutes?: number;
}

/** What a cluster's choices come to in its package. */
export interface Chosen {
  /** In the package's order. */
  readonly measures: readonly Measure[];
  /** In the meeting's order. */
  readonly blocks: readonly ChosenBlock[];
  readonly documents?: readonly DocumentName[];
}

/** The choices held against the package, and what does not go together. */
export function checkChoices(
  choices: Choices,
  template: PackageTemplate,
  meeting: Pick<Meeting, "minutes" | "date">,
): { readonly chosen: Chosen; readonly findings: readonly Finding[] } {
  const blocks = blocksOf(choices, template);
  const { sure } = measureFinder(template.measures);
  const wanted = choices.measures?.map((name) => template.measures.find(({ id }) => id === sure(name)));
  const shown = template.measures.filter((measure) => isInAny(measure, blocks.chosen, template.blocks));
  const measures = shown.filter((measure) => wanted?.includes(measure) ?? true);
  const findings = [
    ...unknownOrTwice(["measures"], wanted ?? [], template.measures.map(measureName)),
    ...unknownOrTwice(
      ["blocks"],
      blocks.named ?? [],
      template.blocks.map(({ title }) => title),
    ),
    ...withoutBlock(wanted ?? [], blocks.chosen, template.blocks),
    ...apart(measures, template),
    ...neededBlocks(blocks.chosen, template),
    ...otherMinutes(choices, held(blocks.chosen, measures), meeting.minutes),
    ...withoutMaterial(choices.documents ?? [], template),
    ...courseFindings(choices.course ?? [], template, meeting.date),
  ];
  const isEmpty = findings.length === 0 && measures.length === 0 && template.measures.length > 0;
  return {
    chosen: {
      measures,
      blocks: blocks.chosen,
      ...(choices.documents ? { documents: choices.documents } : {}),
    },
    findings: isEmpty ? [wrong("choice/nothing-left", ["blocks"])] : findings,
  };
}

function measureName({ number, title }: Measure): string {
  return `${number} ${title}`;
}

function blocksOf({ blocks }: Choices, template: PackageTemplate) {
  if (!blocks) return { chosen: template.blocks.map((block): ChosenBlock => ({ block })) };
  const named = blocks.map(({ block: name, minutes }): ChosenBlock | undefined => {
    const block = template.blocks.find(({ id, title }) => [id, title].map(foldText).includes(foldText(name)));
    return block && { block, ...(minutes === undefined ? {} : { minutes }) };
  });
  return { named: named.map((one) => one?.block), chosen: named.filter((one) => one !== undefined) };
}

function showing({ id }: Measure, blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.kind === "measures" && block.measures.includes(id));
}

/** Whether a block of the meeting shows it; what no block of the package shows needs none. */
function isInAny(measure: Measure, chosen: readonly ChosenBlock[], all: readonly Block[]): boolean {
  const block = showing(measure, all);
  return block === undefined || chosen.some((one) => one.block === block);
}

function unknownOrTwice(
  path: TreePath,
  found: readonly (object | undefined)[],
  known: readonly string[],
): readonly Finding[] {
  return found.flatMap((one, index) => {
    if (!one) return [wrong("choice/unknown", [...path, index], { known: known.join(" · ") || "–" })];
    return found.indexOf(one) < index ? [wrong("choice/twice", [...path, index])] : [];
  });
}

function withoutBlock(
  wanted: readonly (Measure | undefined)[],
  chosen: readonly ChosenBlock[],
  all: readonly Block[],
): readonly Finding[] {
  return wanted.flatMap((measure, index) =>
    measure && !isInAny(measure, chosen, all)
      ? [
          wrong("choice/measure-without-block", ["measures", index], {
            block: showing(measure, all)?.title ?? "",
          }),
        ]
      : [],
  );
}

/** What the named parts of a whole leave is only true with all of them. */
function apart(measures: readonly Measure[], template: PackageTemplate): readonly Finding[] {
  return (template.productShares ?? []).flatMap(({ id }) => {
    const parts = template.measures.filter(({ partOf }) => partOf === id);
    const taken = parts.filter((part) => measures.includes(part));
    if (taken.length === 0 || taken.length === parts.length) return [];
    return [wrong("choice/parts-apart", ["measures"], { parts: parts.map(measureName).join(" · ") })];
  });
}

/** Without them nobody knows what the meeting is about, or goes home with a plan. They may be made short. */
const NEEDED: readonly Block["kind"][] = ["introduction", "implementation"];

function neededBlocks(chosen: readonly ChosenBlock[], { blocks }: PackageTemplate): readonly Finding[] {
  return blocks
    .filter((block) => NEEDED.includes(block.kind) && !chosen.some((one) => one.block === block))
    .map(({ title }) => wrong("choice/block-needed", ["blocks"], { block: title }));
}

/** A block that was to show measures falls away with the last of them, and its minutes with it. */
function held(chosen: readonly ChosenBlock[], measures: readonly Measure[]): readonly ChosenBlock[] {
  return chosen.filter(
    ({ block }) => block.kind !== "measures" || measures.some(({ id }) => block.measures.includes(id)),
  );
}

/** Where minutes are written out, they are meant; then they and the booked time must be the same. */
function otherMinutes(
  { blocks }: Choices,
  chosen: readonly ChosenBlock[],
  booked: number | undefined,
): readonly Finding[] {
  const isWritten = blocks?.some(({ minutes }) => minutes !== undefined);
  const sum = chosen.reduce((total, { block, minutes }) => total + (minutes ?? block.minutes), 0);
  return isWritten && booked !== undefined && booked !== sum
    ? [wrong("choice/minutes-differ", ["blocks"], { sum, booked })]
    : [];
}

function withoutMaterial(documents: readonly DocumentName[], template: PackageTemplate): readonly Finding[] {
  return documents.flatMap((name, index) =>
    missingMaterial(name, template) === undefined
      ? []
      : [wrong("choice/document-without-material", ["documents", index])],
  );
}

/** The own meeting has its day in the cluster file already, and the others keep the order the package has them in. */
function courseFindings(
  days: readonly CourseDay[],
  { course = [] }: PackageTemplate,
  meeting: CalendarDate,
): readonly Finding[] {
  const others = course.filter(({ kind }) => kind !== "meeting");
  const named = days.map(({ step }) => others.find((one) => isStep(one, step)));
  const dated = datedSteps(course, days, meeting);
  const late = dated.find(({ date }, index) => date < (dated[index - 1]?.date ?? date));
  const at = late ? named.indexOf(others.find((one) => one === late.step)) : -1;
  return [
    ...unknownOrTwice(
      ["course"],
      named,
      others.map(({ title }) => title),
    ),
    ...(late ? [wrong("choice/course-order", ["course", Math.max(at, 0)], { step: late.step.title })] : []),
  ];
}
