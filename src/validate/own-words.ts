import * as z from "zod";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn, type TreePath } from "../model/located-tree.ts";
import { nearestName } from "../model/nearest-name.ts";
import {
  type KeptWords,
  LONGEST_WORDS,
  type MissedWords,
  type OwnWords,
  SLIDE_PLACES,
} from "../model/own-words.ts";
import { group, text } from "../model/schema/parts.ts";
import { checkTree, type Finding, finding, wrong } from "./finding.ts";
import { readTexts, termFindings } from "./term-rules.ts";

const own = z.union([
  text(LONGEST_WORDS),
  group({
    tekst: text(LONGEST_WORDS).describe("What is to stand there"),
    "i-stedet-for": z
      .exactOptional(z.string())
      .describe("The program's text it was written for; a build says when that has changed"),
  }),
]);

const ownSlide = group({
  efter: text(80).describe("Id of the slide it follows: om-tallene"),
  overskrift: text(120).describe("Its title"),
  punkter: z.array(text(200)).min(1).max(8).describe("What stands on it, a line each"),
  billede: z
    .exactOptional(text(200))
    .describe("PNG or JPEG shown beside the points, by its path from this file: billeder/venterum.jpg"),
  "alternativ-tekst": z
    .exactOptional(text(200))
    .describe("What the picture shows, to those who do not see it"),
  noter: z.exactOptional(z.array(text(LONGEST_WORDS)).max(8)).describe("What is said while it is shown"),
});

const slideName = () => text(80).describe("Id of a slide, as klyngepakke texts shows it");

/** `egne-ord.yaml` as it is written: in Danish, since its addresses and its writers are. */
export const ownWordsSchema = group({
  afsender: z
    .exactOptional(text(200))
    .describe(
      "Who sends the material: file with name, colours and logo, by its path from this file: afsender.yaml",
    ),
  tekster: z.exactOptional(z.record(z.string(), own)).describe("Own text by address"),
  udelad: z.exactOptional(z.array(slideName()).max(60)).describe("Slides that are not wanted"),
  nye: z.exactOptional(z.array(ownSlide).max(20)).describe("Slides of one's own"),
  flyt: z
    .exactOptional(z.array(group({ slide: slideName(), efter: slideName() })).max(60))
    .describe("Slides that are shown elsewhere"),
}).meta({ title: "klyngepakke own words" });

/** Somebody's own words, or everything that is wrong with their file. */
export function validateOwnWords(source: LocatedTree): Checked<OwnWords> {
  const checked = checkTree(source, ownWordsSchema, (file) => [
    ...pictureFindings(file),
    ...ownTerms(source.tree),
  ]);
  if (!checked.ok) return checked;
  const { tekster = {}, udelad = [], nye = [], flyt = [] } = checked.value;
  const value: OwnWords = {
    texts: Object.fromEntries(Object.entries(tekster).map(([address, one]) => [address, toOwnText(one)])),
    leaveOut: udelad,
    add: nye.map(({ efter, overskrift, punkter, noter = [] }) => {
      return { after: efter, title: overskrift, points: punkter, notes: noter };
    }),
    move: flyt.map(({ slide, efter }) => ({ slide, after: efter })),
  };
  return { ...checked, value };
}

/** A picture nobody has put into words, words for no picture, and pictures that lie elsewhere. */
function pictureFindings(file: z.output<typeof ownWordsSchema> | undefined): readonly Finding[] {
  return (file?.nye ?? []).flatMap(({ billede, "alternativ-tekst": words }, index) => {
    const path = ["nye", index, billede === undefined ? "alternativ-tekst" : "billede"];
    if ((billede === undefined) !== (words === undefined)) return [wrong("words/picture-alone", path)];
    return billede !== undefined && OUTSIDE.test(billede) ? [wrong("words/picture-outside", path)] : [];
  });
}

/** Parts of the file that name slides of the kit, and what a text replaces: none of it is somebody's own. */
const NOT_OWN: readonly (string | number)[] = ["udelad", "flyt", "efter", "i-stedet-for"];

function ownTerms(tree: unknown): readonly Finding[] {
  const own = readTexts(tree).filter(({ path }) => !path.some((step) => NOT_OWN.includes(step)));
  return own.flatMap((text) => termFindings(text));
}

/** Paths that lead out of the folder they are named from. */
const OUTSIDE = /^[/\\~]|^[a-z]+:|(^|[/\\])\.\.([/\\]|$)/i;

function toOwnText(written: z.output<typeof own>): OwnWords["texts"][string] {
  if (typeof written === "string") return { text: written };
  const { tekst, "i-stedet-for": insteadOf } = written;
  return { text: tekst, ...(insteadOf === undefined ? {} : { insteadOf }) };
}

/** Own words as the file has them, without parts that hold nothing. */
export function writtenWords({ texts, leaveOut, add, move }: OwnWords) {
  return {
    ...(Object.keys(texts).length > 0 ? { tekster: writtenTexts(texts) } : {}),
    ...(leaveOut.length > 0 ? { udelad: leaveOut } : {}),
    ...(add.length > 0 ? { nye: add.map(writtenSlide) } : {}),
    ...(move.length > 0 ? { flyt: move.map(({ slide, after }) => ({ slide, efter: after })) } : {}),
  };
}

function writtenTexts(texts: OwnWords["texts"]): Readonly<Record<string, unknown>> {
  const entries = Object.entries(texts).map(([address, { text: tekst, insteadOf }]) => [
    address,
    insteadOf === undefined ? tekst : { tekst, "i-stedet-for": insteadOf },
  ]);
  return Object.fromEntries(entries);
}

function writtenSlide({ after, title, points, notes }: OwnWords["add"][number]) {
  return { efter: after, overskrift: title, punkter: points, ...(notes.length > 0 ? { noter: notes } : {}) };
}

/** Where in the file a part of the own words stands. */
function pathOf(missed: MissedWords): TreePath {
  switch (missed.part) {
    case "texts":
      return ["tekster", missed.name];
    case "leaveOut":
      return ["udelad", missed.index];
    case "add":
      return ["nye", missed.index, "efter"];
    case "move":
      return ["flyt", missed.index, missed.end === "slide" ? "slide" : "efter"];
  }
}

/** A kit's own words, and every address that it has. */
interface WordedKit {
  readonly kept: KeptWords;
  readonly addresses: readonly string[];
  /** What the kit before this one kept: the same words may have been written for another text of its. */
  readonly before?: KeptWords | undefined;
}

/**
 * What became of own words in a kit: those without a place in it, and those under which the program's own text is
 * another than when they were written. Nothing of it stops a build: a later meeting may well lack a slide.
 */
export function ownWordsFindings(source: LocatedTree, worded: WordedKit): readonly Diagnostic[] {
  const { kept, addresses, before } = worded;
  const { missed } = kept;
  const changed = changedUnder(kept, before).map(({ address, ...texts }) => {
    return finding("warning", "words/changed", placeIn(source, ["tekster", address], "key"), texts);
  });
  const without = missed.map((one) => {
    const { name, part } = one;
    const place = placeIn(source, pathOf(one), "key");
    const nearest = nearestName(name, part === "texts" ? addresses : slidesOf(addresses)).name;
    return finding("warning", "words/no-place", place, { name, nearest });
  });
  return [...changed, ...without];
}

/** Own texts under which the program's own is another than the one they were written for. */
export function changedUnder(
  { texts, replaced }: KeptWords,
  earlier: KeptWords | undefined,
): readonly { readonly address: string; readonly before: string; readonly now: string }[] {
  return Object.entries(texts).flatMap(([address, own]) => {
    const isAsBefore = earlier?.texts[address]?.text === own.text;
    const { insteadOf: before = isAsBefore ? earlier.replaced[address] : undefined } = own;
    const now = replaced[address];
    return before === undefined || now === undefined || sameText(before, now)
      ? []
      : [{ address, before, now }];
  });
}

function slidesOf(addresses: readonly string[]): readonly string[] {
  const slides = addresses.flatMap((address) => SLIDE_PLACES.exec(address)?.[1] ?? []);
  return [...new Set(slides)];
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}
