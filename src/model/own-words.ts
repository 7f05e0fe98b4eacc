/** Longer texts fill no place of a deck or a sheet. */
export const LONGEST_WORDS = 600;

/** A text of one's own, and the text of the program that it was written in the place of, where that is known. */
interface OwnText {
  readonly text: string;
  readonly insteadOf?: string;
}

/** A picture of one's own with nothing but the picture in it, small enough to travel in the kit itself. */
export interface OwnPicture {
  readonly type: "png" | "jpeg";
  /** As `lettersOf` writes them. */
  readonly bytes: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** What it says to those who do not see it. */
  readonly words: string;
}

/** A slide of one's own. */
export interface OwnSlide {
  /** Id of the slide it follows. */
  readonly after: string;
  readonly title: string;
  readonly points: readonly string[];
  /** What is said while it is shown. */
  readonly notes: readonly string[];
  /** What is shown beside the points. */
  readonly picture?: OwnPicture;
}

/** What somebody has written into a kit, to be put in at every build. Addresses are those of `addressedTexts`. */
export interface OwnWords {
  readonly texts: Readonly<Record<string, OwnText>>;
  /** Ids of slides that are not wanted. */
  readonly leaveOut: readonly string[];
  readonly add: readonly OwnSlide[];
  readonly move: readonly { readonly slide: string; readonly after: string }[];
}

/** An address or a slide that a kit does not have, and where in the own words it is named. */
export type MissedWords = { readonly name: string } & (
  | { readonly part: "texts" }
  | { readonly part: "leaveOut" | "add"; readonly index: number }
  | { readonly part: "move"; readonly index: number; readonly end: "slide" | "after" }
);

/** What a kit keeps of them: the words themselves, so that a follow-up has them, and the texts they replaced. */
export interface KeptWords extends OwnWords {
  /** By address. */
  readonly replaced: Readonly<Record<string, string>>;
  /** Addresses and slides that the kit does not have. */
  readonly missed: readonly MissedWords[];
}

/** An address in the deck, with the id of its slide. */
export const SLIDE_PLACES = /^praesentation\/([^/]+)\//;

/** Where own words are looked for: beside the cluster file. */
export const OWN_WORDS_NAME = "egne-ord.yaml";
