import type { Deck, Section, Slide, TableSlide } from "../model/deck.ts";
import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { KeptWords, MissedWords, OwnPicture, OwnSlide, OwnWords } from "../model/own-words.ts";
import type { KitDocument } from "./documents/kit-document.ts";
import { filePrefix, fileSlug } from "./file-slug.ts";
import { keepUnits } from "./keep-units.ts";
import { speakerNotes } from "./speaker-notes.ts";

/** Gives back the text that is to stand at an address. */
type Visit = (address: string, text: string) => string;

/**
 * What the texts of a part are called in an address, by their names in the model. Times, counts and what a screen reader
 * says of a figure are the program's own, and so are the labels by which filled-in sheets are read back.
 */
const STEPS: Readonly<Record<string, string>> = {
  title: "overskrift",
  heading: "overskrift",
  subtitle: "underoverskrift",
  lead: "indledning",
  reading: "tilfaeldighed",
  caption: "figurtekst",
  lines: "linje",
  credits: "kredit",
  groups: "gruppe",
  items: "punkt",
  entries: "tegn",
  term: "navn",
  text: "tekst",
  rows: "raekke",
  description: "beskrivelse",
  footnote: "fodnote",
  footnotes: "fodnote",
  notes: "note",
};

/** Where the deck's texts stand in addresses. */
const DECK_ADDRESS = "praesentation";

/** The deck with every text as it is visited, by addresses such as `praesentation/ldl-uden-statin/overskrift`. */
function visitDeck(deck: Deck, visit: Visit): Deck {
  const sections = deck.sections.map(({ name, slides }) => ({
    name,
    slides: slides.map((slide) => visitSlide(slide, visit)),
  }));
  return { ...deck, sections };
}

/** Figures are not to be written over, nor what is looked up. */
function visitSlide(slide: Slide, visit: Visit): Slide {
  const address = `${DECK_ADDRESS}/${slide.id}`;
  if (slide.kind !== "table" || !isLookedUp(slide)) return visitPart(slide, address, visit);
  const { rows: _kept, ...words } = slide;
  return { ...slide, ...visitPart(words, address, visit) };
}

/** Whether the rows of a table are looked up or hold figures, which alone stand at the right of their columns. */
function isLookedUp({ density, columns }: TableSlide): boolean {
  return density === "dense" || columns.some(({ align }) => align === "right");
}

function visitPart<Part>(part: Part, address: string, visit: Visit): Part {
  if (typeof part === "string") return visit(address, part) as Part;
  if (Array.isArray(part))
    return part.map((item, index) => visitPart(item, `${address}-${index + 1}`, visit)) as Part;
  if (typeof part !== "object" || part === null) return part;
  const visited = Object.entries(part).map(([name, value]) => {
    const step = STEPS[name];
    return [name, step === undefined ? value : visitPart(value, `${address}/${step}`, visit)];
  });
  return Object.fromEntries(visited) as Part;
}

/** Blocks of a document that hold words and nothing else, as addresses call them. */
const BLOCKS: Readonly<Partial<Record<DocumentBlock["kind"], string>>> = {
  paragraph: "afsnit",
  list: "liste",
  facts: "ramme",
  ticks: "afkrydsning",
};

/** A document likewise, by its headings: `drejebog/foer-moedet/afsnit-1/tekst`. */
function visitDocument(sheet: DocumentSheet, name: string, visit: Visit): DocumentSheet {
  const { title, lead } = visitPart({ title: sheet.title, lead: sheet.lead ?? "" }, name, visit);
  const counts = new Map<string, number>();
  let section = name;
  const numbered = (address: string): string => {
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return `${address}-${count}`;
  };
  const blocks = sheet.blocks.map((block): DocumentBlock => {
    if (block.kind === "heading") {
      section = `${name}/${fileSlug(block.text)}`;
      return { ...block, text: visit(`${section}/overskrift`, block.text) };
    }
    const step = BLOCKS[block.kind];
    return step === undefined ? block : visitPart(block, numbered(`${section}/${step}`), visit);
  });
  return { ...sheet, title, ...(sheet.lead === undefined ? {} : { lead }), blocks };
}

/** Puts own words into a kit as it is made, and keeps what they took the place of. */
export interface WordsPut {
  readonly deck: (deck: Deck) => Deck;
  readonly documents: (documents: readonly KitDocument[]) => readonly KitDocument[];
  /** What was kept, once everything has been through. */
  readonly kept: () => KeptWords;
}

export function ownWordsPut(own: OwnWords): WordsPut {
  const replaced = new Map<string, string>();
  const slides = new Set<string>(own.add.map((_, index) => ownId(index)));
  const visit: Visit = (address, text) => {
    const words = own.texts[address];
    if (words === undefined) return text;
    replaced.set(address, plainWords(text));
    return keepUnits(words.text);
  };
  return {
    deck: (deck) => {
      for (const { id } of deck.sections.flatMap((section) => section.slides)) slides.add(id);
      return visitDeck(withOwnSlides(deck, own), visit);
    },
    // What goes to one practice alone is about its figures.
    documents: (documents) =>
      documents.map((document) =>
        document.isPersonal
          ? document
          : { ...document, sheet: visitDocument(document.sheet, document.suffix, visit) },
      ),
    kept: () => ({ ...own, replaced: Object.fromEntries(replaced), missed: missedIn(own, replaced, slides) }),
  };
}

const NO_BREAK_SPACE = "\u00a0";

function missedIn(
  { texts, leaveOut, add, move }: OwnWords,
  replaced: ReadonlyMap<string, string>,
  slides: ReadonlySet<string>,
): readonly MissedWords[] {
  const isThere = (name: string) => slides.has(name);
  return [
    ...Object.keys(texts).flatMap((name): MissedWords[] =>
      replaced.has(name) ? [] : [{ name, part: "texts" }],
    ),
    ...leaveOut.flatMap((name, index): MissedWords[] =>
      isThere(name) ? [] : [{ name, part: "leaveOut", index }],
    ),
    ...add.flatMap(({ after: name }, index): MissedWords[] =>
      isThere(name) ? [] : [{ name, part: "add", index }],
    ),
    ...move.flatMap((ends, index) =>
      (["slide", "after"] as const).flatMap((end): MissedWords[] =>
        isThere(ends[end]) ? [] : [{ name: ends[end], part: "move", index, end }],
      ),
    ),
  ];
}

/** Every text of a kit that one's own may stand in the place of, by address, as it is now. */
export function kitTexts(kit: Pick<MeetingKit, "files">): ReadonlyMap<string, string> {
  return new Map(kit.files.flatMap(({ name }) => fileTexts(kit, name)));
}

/** The same of one file, in the order in which it says them. */
export function fileTexts(
  { files }: Pick<MeetingKit, "files">,
  name: string,
): readonly (readonly [address: string, text: string])[] {
  const texts: (readonly [string, string])[] = [];
  const visit: Visit = (address, text) => {
    if (text !== "") texts.push([address, plainWords(text)]);
    return text;
  };
  const before = filePrefix({ files });
  const file = files.find((one) => one.name === name);
  if (file?.kind === "deck") visitDeck(file.deck, visit);
  if (file?.kind === "document" && !file.isRecord && name.startsWith(before))
    visitDocument(file.document, name.slice(before.length).replace(/\.docx$/, ""), visit);
  return texts;
}

/** A text as people type it. */
function plainWords(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ");
}

/**
 * The deck with slides left out, added and moved; a slide whose place is not there stays, or is left out if it is new.
 * One that follows a slide which is left out stands where that would have stood.
 */
function withOwnSlides(deck: Deck, { leaveOut, add, move }: OwnWords): Deck {
  const moved = move.reduce(movedSlide, deck.sections);
  const added = add.reduce(
    (sections, own, index) => insertAfter(sections, own.after, ownSlide(own, index)),
    moved,
  );
  const kept = added.map(({ name, slides }) => {
    return { name, slides: slides.filter(({ id }) => !leaveOut.includes(id)) };
  });
  return { ...deck, sections: kept.filter(({ slides }) => slides.length > 0) };
}

function movedSlide(sections: readonly Section[], { slide: id, after }: OwnWords["move"][number]): Section[] {
  const all = sections.flatMap(({ slides }) => slides);
  const slide = all.find((one) => one.id === id);
  if (!slide || id === after || !all.some((one) => one.id === after)) return [...sections];
  const without = sections.map(({ name, slides }) => ({
    name,
    slides: slides.filter((one) => one !== slide),
  }));
  return insertAfter(without, after, slide);
}

function insertAfter(sections: readonly Section[], after: string, slide: Slide): Section[] {
  return sections.map(({ name, slides }) => ({
    name,
    slides: slides.flatMap((one) => (one.id === after ? [one, slide] : [one])),
  }));
}

/** Id of the slide of one's own that is written at a place in the list of them. */
export function ownId(index: number): string {
  return `eget-${index + 1}`;
}

/** The pictures of a kit's own slides, by the ids that its deck names them by. */
export function ownPictures({ ownWords }: Pick<MeetingKit, "ownWords">): ReadonlyMap<string, OwnPicture> {
  const pictures = ownWords?.add.map(({ picture }, index) =>
    picture ? [[ownId(index), picture] as const] : [],
  );
  return new Map(pictures?.flat());
}

function ownSlide({ title, points, notes, picture }: OwnSlide, index: number): Slide {
  return {
    kind: "text",
    id: ownId(index),
    title,
    groups: [{ items: points }],
    ...(picture ? { picture: ownId(index) } : {}),
    notes: speakerNotes({ say: notes }),
  };
}
