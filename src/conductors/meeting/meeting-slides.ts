import { dirname, join } from "node:path";
import { type PlainPicture, plainPicture } from "../../charts/plain-picture.ts";
import { drawChart } from "../../charts/render-charts.ts";
import { fileTexts, ownWordsPut } from "../../kit/own-words.ts";
import type { Slide } from "../../model/deck.ts";
import type { Checked, Diagnostic } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { KitError, needed } from "../../model/kit-error.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { type KeptWords, OWN_WORDS_NAME, type OwnWords, SLIDE_PLACES } from "../../model/own-words.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { readFontMetrics } from "../../read/read-font-metrics.ts";
import { readKitFolder } from "../../read/read-kit-folder.ts";
import { yamlTree } from "../../read/read-yaml.ts";
import { finding } from "../../validate/finding.ts";
import { changedUnder, ownWordsFindings } from "../../validate/own-words.ts";
import { withFields } from "../../write/cluster-text.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { removeGiven, writeGiven } from "../../write/write-given.ts";
import { sha256 } from "../file-identity.ts";
import { chartPlaces, deckOf, settledFor } from "../kit-deck.ts";
import {
  type LoadedOwnWords,
  ownWordsBeside,
  ownWordsIn,
  picturesIn,
  type UnwrittenFiles,
} from "../load-own-words.ts";
import { wordKit } from "../make-kit.ts";
import { type PicturedSlide, type Picturing, pictureDeck } from "../picture-deck.ts";
import { partsForRows, withParts } from "../room-for-rows.ts";
import { versionOf } from "./meeting-cluster.ts";
import { safeName } from "./meeting-data.ts";
import type { Desk, OpenMeeting } from "./meeting-folder.ts";
import { prepareMeeting } from "./meeting-kit.ts";
import { stateOfFolder } from "./meeting-state.ts";
import { numberOf, type SlidesChange, type TypedSlide, wordsFields } from "./slide-changes.ts";

/** What a meeting's slides are made of before anything of one's own is put into them. */
interface PlainDeck extends Omit<Picturing, "only"> {
  /** Tells the files it was made from from all others. */
  readonly state: string;
  readonly kit: MeetingKit;
  /** Pictures that were handed over, by what their files hold. */
  readonly given: Map<string, Promise<PlainPicture | undefined>>;
}

/** Decks that were made ready, by meeting: reading figures takes longer than writing a word. */
export type ReadyDecks = Map<string, Promise<PlainDeck>>;

/** A text of a slide, by the address that own words name it by. */
export interface SlideText {
  readonly address: string;
  readonly text: string;
  /** The program's own, where somebody has written another. */
  readonly program?: string;
  /** The program's text that the own one was written for, where that is another by now. */
  readonly writtenFor?: string;
}

export interface SlideView extends PicturedSlide {
  readonly title: string;
  readonly texts: readonly SlideText[];
  /** Words of a slide of one's own. */
  readonly own?: TypedSlide;
}

/** A meeting's slides as they will be, and what may be changed in them. */
export interface SlidesView {
  /** Tells this state of the own words from every other. */
  readonly version: string;
  readonly slides: readonly SlideView[];
  readonly leftOut: readonly { readonly id: string; readonly title: string }[];
  /** Own words that find no place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the deck wears a master of its own, which is not drawn here. */
  readonly hasMaster: boolean;
  /** Whether the practices' codes are given already; they are when the first kit is built. */
  readonly hasCodes: boolean;
}

/** Everything that is known of a meeting's slides. */
interface OpenSlides {
  readonly plain: PlainDeck;
  readonly own: LoadedOwnWords | undefined;
  /** The file of own words as it stands. */
  readonly bytes: Uint8Array | undefined;
  readonly path: string;
  /** The kit with those words in its deck. */
  readonly kit: MeetingKit;
  readonly kept: KeptWords;
  /** Tells this state of words and slides from every other. */
  readonly version: string;
}

const NO_WORDS: OwnWords = { texts: {}, leaveOut: [], add: [], move: [] };

/** @throws KitError "invalidInput" while something stands in the way of a kit */
export async function openSlides(desk: Desk, meeting: OpenMeeting, ready: ReadyDecks): Promise<OpenSlides> {
  const path = join(dirname(meeting.cluster), OWN_WORDS_NAME);
  const standing = await readBytes(path, 1);
  const bytes = standing.ok ? standing.value : undefined;
  const own = needed(await ownWordsBeside(meeting.cluster));
  const state = await stateOfFolder(meeting, own?.sender);
  const known = await ready.get(meeting.id)?.catch(() => undefined);
  const plain = known?.state === state ? known : await makeReady(desk, meeting, { state, ready });
  return withWords({ plain, path, own, bytes });
}

function withWords(open: Pick<OpenSlides, "plain" | "path" | "own" | "bytes">): OpenSlides {
  const put = worded(open.plain, open.own?.words ?? NO_WORDS);
  const shown = [...textsBySlide(put.kit)].flat();
  const version = versionOf(
    new TextEncoder().encode(JSON.stringify([textOf(open.bytes), shown, orderOf(put.kit)])),
  );
  return { ...open, ...put, version };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

function orderOf(kit: MeetingKit): readonly string[] {
  return slidesOf(kit).map(({ id }) => id);
}

function makeReady(
  desk: Desk,
  meeting: OpenMeeting,
  { state, ready }: { readonly state: string; readonly ready: ReadyDecks },
): Promise<PlainDeck> {
  const made = plainDeck(desk, meeting, state);
  ready.set(meeting.id, made);
  return made;
}

async function plainDeck(desk: Desk, meeting: OpenMeeting, state: string): Promise<PlainDeck> {
  const { prepared, request } = await prepareMeeting(desk, meeting);
  const { own: _words, ...bare } = prepared;
  const { kit: worded } = await wordKit(bare, request);
  // On a screen every chart is the model's own picture.
  const kit: MeetingKit = { ...worded, choices: { ...worded.choices, charts: "picture" } };
  const metrics = await readFontMetrics(desk.fonts);
  const worn = settledFor(kit, prepared.design, metrics);
  const parts = partsForRows(kit, worn, metrics);
  const cut = withParts(kit, parts);
  const { sizes } = chartPlaces(cut, worn, metrics);
  const charts = new Map<string, string>();
  for (const id of slidesOf(cut).flatMap((slide) => (slide.kind === "chart" ? slide.chart : []))) {
    const chart = cut.charts.find((one) => one.id === id);
    const size = sizes.get(id);
    if (chart && size) charts.set(id, drawChart(chart, size, metrics));
  }
  return { state, kit, metrics, design: worn.deck, charts, parts, drawn: new Map(), given: new Map() };
}

function slidesOf(kit: MeetingKit): readonly Slide[] {
  return deckOf(kit)?.deck.sections.flatMap(({ slides }) => slides) ?? [];
}

/** The kit with words in its deck as a build puts them there. */
function worded({ kit }: PlainDeck, words: OwnWords): { readonly kit: MeetingKit; readonly kept: KeptWords } {
  const put = ownWordsPut(words);
  const files = kit.files.map((file) =>
    file.kind === "deck" ? { ...file, deck: put.deck(file.deck) } : file,
  );
  const kept = put.kept();
  // What is written into sheets stands in no deck.
  const missed = kept.missed.filter(({ part, name }) => part !== "texts" || SLIDE_PLACES.test(name));
  return { kit: { ...kit, files, ownWords: { ...kept, missed } }, kept: { ...kept, missed } };
}

/** All slides of a meeting, with what has been written into them. */
export async function viewSlides({ out }: OpenMeeting, open: OpenSlides): Promise<SlidesView> {
  const { plain, own, kit, kept, version } = open;
  const standing = await readKitFolder(join(out, kit.folder));
  const before = standing.ok ? standing.value.kit.ownWords : undefined;
  const texts = textsBySlide(kit);
  const addresses = [...texts.values()].flat().map(([address]) => address);
  const found = own ? ownWordsFindings(own.source, { kept, addresses, before }) : [];
  const said = slideTexts(texts, kept, before);
  const slides = new Map(slidesOf(kit).map((slide) => [slide.id, slide]));
  return {
    version,
    slides: pictureDeck(kit, plain).flatMap((pictured): SlideView[] => {
      const slide = slides.get(pictured.id);
      const mine = own?.words.add[(numberOf(pictured.id) ?? 0) - 1]?.picture;
      const words = slide && wordsOf(slide, said.get(slide.id) ?? [], mine?.words);
      return slide && words ? [{ ...pictured, title: slide.title, ...words }] : [];
    }),
    leftOut: slidesOf(plain.kit).filter(({ id }) => own?.words.leaveOut.includes(id)),
    // That a text has changed is shown beside it.
    diagnostics: found.filter(({ code }) => code === "words/no-place"),
    hasMaster: plain.design.master !== undefined,
    hasCodes: kit.view === "open" || standing.ok,
  };
}

/** The texts of each slide, with the program's own beside those that somebody has written. */
function slideTexts(
  texts: ReturnType<typeof textsBySlide>,
  kept: KeptWords,
  before: KeptWords | undefined,
): ReadonlyMap<string, readonly SlideText[]> {
  const changed = new Map(changedUnder(kept, before).map((one) => [one.address, one.before]));
  const textAt = ([address, text]: readonly [string, string]): SlideText => {
    const [program, writtenFor] = [kept.replaced[address], changed.get(address)];
    return {
      address,
      text,
      ...(program === undefined ? {} : { program }),
      ...(writtenFor === undefined ? {} : { writtenFor }),
    };
  };
  return new Map([...texts].map(([slide, own]) => [slide, own.map(textAt)]));
}

/** A slide of one's own is written as a whole. */
function wordsOf(
  slide: Slide,
  texts: readonly SlideText[],
  shows: string | undefined,
): Pick<SlideView, "texts" | "own"> {
  if (numberOf(slide.id) === undefined || slide.kind !== "text") return { texts };
  const at = (part: RegExp) => texts.flatMap(({ address, text }) => (part.test(address) ? text : []));
  const notes = at(/note-\d+$/).map((note) => note.replace(/^Sig: /, ""));
  const own = { title: at(/overskrift$/).join(), points: at(/punkt-\d+$/), notes };
  return { texts: [], own: { ...own, ...(shows === undefined ? {} : { picture: { words: shows } }) } };
}

function textsBySlide(kit: MeetingKit): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const all = fileTexts(kit, deckOf(kit)?.name ?? "");
  return groupBy(all, ([address]) => SLIDE_PLACES.exec(address)?.[1] ?? "");
}

/** A change with its pictures as they are to be written. */
interface SettledChange {
  readonly change: SlidesChange;
  readonly unwritten: UnwrittenFiles;
}

/**
 * Pictures are kept with nothing but the picture in them, under names that tell them from all others.
 *
 * @throws KitError "invalidInput" for what is no picture
 */
async function withPictures({ plain, path }: OpenSlides, change: SlidesChange): Promise<SettledChange> {
  const unwritten = new Map<string, Uint8Array>();
  const settled = async <Typed extends TypedSlide>(slide: Typed): Promise<Typed> => {
    const { file, ...typed } = slide.picture ?? { words: "" };
    if (!file) return slide;
    const picture = await pictureIn(plain, file);
    if (!picture)
      throw new KitError("invalidInput", [finding("error", "words/no-picture", { file: file.name })]);
    const name = `${MEETING_FILES.pictures}/${pictureName(file.name, picture)}`;
    unwritten.set(join(dirname(path), name), picture.bytes);
    return { ...slide, picture: { ...typed, path: name } };
  };
  const [own, add] = await Promise.all([
    Promise.all(change.own.map(settled)),
    Promise.all(change.add.map(settled)),
  ]);
  return { change: { ...change, own, add }, unwritten };
}

/** While a word is typed, the same picture is sent time and again. */
function pictureIn({ given }: PlainDeck, { bytes }: GivenFile): Promise<PlainPicture | undefined> {
  const hash = sha256(bytes);
  const picture = given.get(hash) ?? plainPicture(bytes);
  if (given.size >= MOST_GIVEN) given.clear();
  given.set(hash, picture);
  return picture;
}

const MOST_GIVEN = 20;

function pictureName(name: string, { type, bytes }: PlainPicture): string {
  const stem = safeName(name).replace(/[.][^.]*$/, "");
  return `${stem}-${sha256(bytes).slice(0, 8)}.${type === "png" ? "png" : "jpg"}`;
}

/** What {@link pictureName} has named; a picture that somebody has put there by hand is called as they like. */
const OURS = /-[0-9a-f]{8}[.](png|jpg)$/;

/** A picture that came from the page and is shown no more lies there for nobody. */
async function clearPictures({ path, own }: OpenSlides, now: LoadedOwnWords | undefined): Promise<void> {
  const pathsIn = (words: LoadedOwnWords | undefined) =>
    words ? picturesIn(words.source).map((name) => join(dirname(path), name)) : [];
  const home = join(dirname(path), MEETING_FILES.pictures);
  const shown = pathsIn(now);
  for (const picture of pathsIn(own))
    if (dirname(picture) === home && OURS.test(picture) && !shown.includes(picture))
      await removeGiven(picture);
}

/** A slide as it would be with other words; nothing is written. */
export async function previewSlide(
  open: OpenSlides,
  slide: string,
  asked: SlidesChange,
): Promise<PicturedSlide | undefined> {
  // One that is about to follow it is no part of it yet.
  const { change, unwritten } = await withPictures(open, { ...asked, add: [] });
  const text = changedText(open, { ...change, own: change.own.map(withWordsOfPicture) });
  const own = text === undefined ? undefined : needed(await wordsIn(open, text, unwritten));
  const { kit } = worded(open.plain, own?.words ?? NO_WORDS);
  return pictureDeck(kit, { ...open.plain, only: slide })[0];
}

/** A picture is seen before anything is said of it. */
function withWordsOfPicture<Typed extends TypedSlide>(slide: Typed): Typed {
  const { picture } = slide;
  return picture?.path === undefined || picture.words !== ""
    ? slide
    : { ...slide, picture: { ...picture, words: "…" } };
}

async function wordsIn(
  { path }: OpenSlides,
  text: string,
  unwritten: UnwrittenFiles,
): Promise<Checked<LoadedOwnWords | undefined>> {
  return ownWordsIn(yamlTree(new TextEncoder().encode(text), path), dirname(path), unwritten);
}

/** The file of own words with a change in it; as it stands where nothing is asked for. */
function changedText({ plain, own, bytes, kit, kept }: OpenSlides, change: SlidesChange): string | undefined {
  const program = new Map([...textsBySlide(plain.kit).values()].flat());
  for (const [address, text] of Object.entries(kept.replaced)) program.set(address, text);
  const deck = { words: own?.words ?? NO_WORDS, order: orderOf(kit), program };
  const fields = wordsFields(change, deck);
  return fields.length === 0 ? textOf(bytes) : withFields(textOf(bytes), fields);
}

/** What came of a change: written, or not written since somebody else has written meanwhile. */
export type SlidesOutcome =
  | { readonly kind: "saved"; readonly open: OpenSlides }
  | { readonly kind: "changed-meanwhile" };

/**
 * @param version the state that the change was seen beside
 * @throws KitError "invalidInput" with all that is wrong; then nothing has been written
 */
export async function saveSlides(
  open: OpenSlides,
  asked: SlidesChange,
  version: string,
): Promise<SlidesOutcome> {
  if (open.version !== version) return { kind: "changed-meanwhile" };
  const { change, unwritten } = await withPictures(open, asked);
  const text = changedText(open, change);
  if (text === undefined || text === textOf(open.bytes)) return { kind: "saved", open };
  const own = needed(await wordsIn(open, text, unwritten));
  for (const [path, picture] of unwritten) await writeGiven(path, picture);
  await writeBeside(open.path, text, open.bytes);
  await clearPictures(open, own);
  const bytes = new TextEncoder().encode(text);
  return { kind: "saved", open: withWords({ ...open, bytes, own }) };
}
