import * as z from "zod";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn } from "../model/located-tree.ts";
import { type KeptWords, type OwnWords, SLIDE_PLACES } from "../model/own-words.ts";
import { group, text } from "../model/schema/parts.ts";
import { checkTree, finding } from "./finding.ts";
import { nearestName } from "./nearest-name.ts";

/** Longer texts fill no place of a deck or a sheet. */
const LONGEST = 600;

const own = z.union([
  text(LONGEST),
  group({
    text: text(LONGEST).describe("What is to stand there"),
    insteadOf: z
      .exactOptional(z.string())
      .describe("The program's text it was written for; a build says when that has changed"),
  }),
]);

const ownSlide = group({
  after: text(80).describe("Id of the slide it follows: om-tallene"),
  title: text(120).describe("Its title"),
  points: z.array(text(200)).min(1).max(8).describe("What stands on it, a line each"),
  notes: z.exactOptional(z.array(text(LONGEST)).max(8)).describe("What is said while it is shown"),
});

const slideName = () => text(80).describe("Id of a slide, as klyngepakke texts shows it");

/** `egne-ord.yaml` as it is written. */
export const ownWordsSchema = group({
  texts: z.exactOptional(z.record(z.string(), own)).describe("Own text by address"),
  leaveOut: z.exactOptional(z.array(slideName()).max(60)).describe("Slides that are not wanted"),
  add: z.exactOptional(z.array(ownSlide).max(20)).describe("Slides of one's own"),
  move: z
    .exactOptional(z.array(group({ slide: slideName(), after: slideName() })).max(60))
    .describe("Slides that are shown elsewhere"),
}).meta({ title: "klyngepakke own words" });

/** Somebody's own words, or everything that is wrong with their file. */
export function validateOwnWords(source: LocatedTree): Checked<OwnWords> {
  const checked = checkTree(source, ownWordsSchema, () => []);
  if (!checked.ok) return checked;
  const { texts = {}, leaveOut = [], add = [], move = [] } = checked.value;
  const value: OwnWords = {
    texts: Object.fromEntries(
      Object.entries(texts).map(([address, one]) => [address, typeof one === "string" ? { text: one } : one]),
    ),
    leaveOut,
    add: add.map(({ notes = [], ...slide }) => ({ ...slide, notes })),
    move,
  };
  return { ...checked, value };
}

/** A kit's own words, and every address that it has. */
interface WordedKit {
  readonly kept: KeptWords;
  readonly addresses: readonly string[];
}

/**
 * What became of own words in a kit: those without a place in it, and those under which the program's own text is
 * another than when they were written. Nothing of it stops a build: a later meeting may well lack a slide.
 */
export function ownWordsFindings(source: LocatedTree, { kept, addresses }: WordedKit): readonly Diagnostic[] {
  const { texts, replaced, missed } = kept;
  const changed = Object.entries(texts).flatMap(([address, { insteadOf }]) => {
    const now = replaced[address];
    if (insteadOf === undefined || now === undefined || sameText(insteadOf, now)) return [];
    const place = placeIn(source, ["texts", address], "key");
    return [finding("warning", "words/changed", place, { before: insteadOf, now })];
  });
  const without = missed.map(({ name, at }) => {
    const place = placeIn(source, [...at], "key");
    const known = at[0] === "texts" ? addresses : slidesOf(addresses);
    const nearest = nearestName(name, known).name;
    return finding("warning", "words/no-place", place, { name, nearest });
  });
  return [...changed, ...without];
}

function slidesOf(addresses: readonly string[]): readonly string[] {
  const slides = addresses.flatMap((address) => SLIDE_PLACES.exec(address)?.[1] ?? []);
  return [...new Set(slides)];
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}
