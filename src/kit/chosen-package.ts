import { danishList } from "../model/danish-number.ts";
import type { DocumentName } from "../model/document-name.ts";
import type { Block, Measure, OwnSearch, PackageTemplate } from "../model/template.ts";
import { inSentence } from "./sentences/naming.ts";
import { fill } from "./texts/fill.ts";
import { SLIDES } from "./texts/slides-da.ts";

/** What a cluster takes of a package, without anything that contradicts itself. */
interface ChosenParts {
  readonly measures: readonly Measure[];
  readonly blocks: readonly { readonly block: Block; readonly minutes?: number }[];
  readonly documents?: readonly DocumentName[];
}

/**
 * The package as if it had been made for these choices: nothing is left of an absent measure, neither in the programme
 * nor in a sentence that points at it.
 *
 * @param hasMaterial whether there is anything to make a document from
 */
export function chosenPackage(
  template: PackageTemplate,
  { measures, blocks, documents }: ChosenParts,
  hasMaterial: (name: DocumentName, template: PackageTemplate) => boolean,
): PackageTemplate {
  const absent = template.measures.filter((measure) => !measures.includes(measure));
  const isAbsent = (id: string) => absent.some((measure) => measure.id === id);
  const { pairs, ownSearch, productShares, ...rest } = template;
  const kept = pairs?.filter((pair) => !pair.measures.some(isAbsent));
  const search = ownSearch && withoutSteps(ownSearch, template.measures, measures);
  const shares = productShares?.filter(({ id }) => measures.some(({ partOf }) => partOf === id));
  const chosen: PackageTemplate = {
    ...rest,
    measures: measures.map((measure) => withoutPointers(measure, absent)),
    blocks: chosenBlocks(blocks, measures),
    ...(kept && kept.length > 0 ? { pairs: kept } : {}),
    ...(search ? { ownSearch: search } : {}),
    ...(shares && shares.length > 0 ? { productShares: shares } : {}),
  };
  const wanted = documents ?? template.documents?.filter((name) => hasMaterial(name, chosen));
  return wanted ? { ...chosen, documents: wanted } : chosen;
}

/** Steps that only absent measures count by; a search that serves no measure at all is homework of its own. */
function withoutSteps(
  search: OwnSearch,
  all: readonly Measure[],
  chosen: readonly Measure[],
): OwnSearch | undefined {
  const ofMeasures = (measures: readonly Measure[]) => measures.flatMap((one) => one.ownSearchStep ?? []);
  const used = ofMeasures(chosen);
  const idle = ofMeasures(all).filter((id) => !used.includes(id));
  const bases = search.steps.flatMap(({ id, of }) => (idle.includes(id) ? [] : (of ?? [])));
  const steps = search.steps.filter(({ id }) => !idle.includes(id) || bases.includes(id));
  const isOfNone = ofMeasures(all).length > 0 && used.length === 0;
  return isOfNone || steps.length === 0 ? undefined : { ...search, steps };
}

/** Nobody needs a break right after the beginning, or two in a row, because the block between shows nothing any more. */
function chosenBlocks(blocks: ChosenParts["blocks"], measures: readonly Measure[]): readonly Block[] {
  const kept: Block[] = [];
  let isAfterEmpty = false;
  for (const { block, minutes } of blocks) {
    const chosen = chosenBlock(minutes === undefined ? block : { ...block, minutes }, measures);
    const before = kept.at(-1)?.kind ?? "introduction";
    const isIdle = isAfterEmpty && block.kind === "break" && ["introduction", "break"].includes(before);
    if (chosen && !isIdle) kept.push(chosen);
    isAfterEmpty = chosen === undefined;
  }
  return kept;
}

/** A block with what it shows of the chosen measures; nothing when that is none. */
function chosenBlock(block: Block, measures: readonly Measure[]): Block | undefined {
  if (block.kind !== "measures") return block;
  const shown = measures.filter(({ id }) => block.measures.includes(id));
  if (shown.length === block.measures.length) return block;
  const left = block.measures.filter((id) => shown.some((measure) => measure.id === id));
  return left.length === 0 ? undefined : { ...block, measures: left, description: describedBy(shown) };
}

/** One line of the programme holds so many signs. */
const LONGEST_LINE = 90;

/** What a block is about, when it is not about what its package says any more. */
function describedBy(measures: readonly Measure[]): string {
  const numbers = danishList(measures.map(({ number }) => String(number)));
  const titles = danishList(measures.map(({ shortTitle }) => inSentence(shortTitle)));
  const line = fill(SLIDES.common.measureWords, { number: numbers, words: titles });
  return line.length > LONGEST_LINE ? fill(SLIDES.common.measureAlone, { number: numbers }) : line;
}

/** A measure without the sentences that point at one that is not there: "Patienterne er også talt med i målepunkt 1." */
function withoutPointers(measure: Measure, absent: readonly Measure[]): Measure {
  const numbers = absent.map(({ number }) => number);
  const clean = (text: string) => withoutSentences(text, numbers);
  const cleanAll = (texts: readonly string[]) => texts.map(clean).filter((text) => text !== "");
  return {
    ...measure,
    known: clean(measure.known),
    recommended: clean(measure.recommended),
    whyItMatters: clean(measure.whyItMatters),
    remarks: cleanAll(measure.remarks),
    errorSources: cleanAll(measure.errorSources),
    questions: cleanAll(measure.questions),
    suggestedActions: cleanAll(measure.suggestedActions),
  };
}

function withoutSentences(text: string, numbers: readonly number[]): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentences.filter((sentence) => !pointsAt(sentence, numbers)).join(" ");
}

function pointsAt(sentence: string, numbers: readonly number[]): boolean {
  const named = [...sentence.matchAll(/målepunkt(?:et|erne)? (\d{1,2}(?:(?:, | og |–|-)\d{1,2})*)/gi)];
  return named.some(([, list = ""]) => numbersIn(list).some((number) => numbers.includes(number)));
}

/** "1, 3 og 5–7": 1, 3, 5, 6, 7. */
function numbersIn(list: string): readonly number[] {
  return list.split(/, | og /).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}
