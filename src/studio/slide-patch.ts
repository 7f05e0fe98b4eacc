import type { SlidesView, SlideView } from "../conductors/meeting/meeting-slides.ts";
import type { Form } from "./forms.ts";
import { FIELD_MARKS, slideFields } from "./slide-fields.ts";

/** A slide at its place on the page. */
export interface PlacedSlide {
  readonly slide: SlideView;
  readonly index: number;
  /** Whether no other follows. */
  readonly isLast: boolean;
}

/** What makes the page of slides as it was shown into the page as it is to be. */
export interface SlidesPatch {
  /** Ids of the slides that no longer stand where they stood. */
  readonly gone: readonly string[];
  /** Slides that stand there anew, in their order, each behind one that is there already. */
  readonly placed: readonly (PlacedSlide & { readonly after: string | undefined })[];
  /** Slides that stay, and say something else. */
  readonly redrawn: readonly PlacedSlide[];
  /** Slides that say the same under another number. */
  readonly renumbered: readonly PlacedSlide[];
}

/** @param form what was sent, which the page shows until it shows something else */
export function slidesPatch(before: SlidesView, after: SlidesView, form: Form): SlidesPatch {
  const known = new Map(placedIn(before).map((one) => [one.slide.id, one]));
  const placed = placedIn(after);
  const staying = stayingIn([...known.keys()], [...placed.map(({ slide }) => slide.id)]);
  const stays = placed.filter(({ slide }) => staying.has(slide.id));
  const isSame = (one: PlacedSlide) => {
    const old = known.get(one.slide.id);
    return old !== undefined && isSaying(old, one) && !isTypedIn(old, form);
  };
  const isAtPlace = ({ slide: { id, number }, index }: PlacedSlide) =>
    known.get(id)?.index === index && known.get(id)?.slide.number === number;
  return {
    gone: [...known.keys()].filter((id) => !staying.has(id)),
    placed: placed.flatMap((one, at) =>
      staying.has(one.slide.id) ? [] : [{ ...one, after: placed[at - 1]?.slide.id }],
    ),
    redrawn: stays.filter((one) => !isSame(one)),
    renumbered: stays.filter((one) => isSame(one) && !isAtPlace(one)),
  };
}

export function placedIn({ slides }: SlidesView): readonly PlacedSlide[] {
  return slides.map((slide, index) => ({ slide, index, isLast: index === slides.length - 1 }));
}

/** Ids that keep their place beside each other while the few others are taken away and put in. */
function stayingIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  let rest = before.filter((id) => after.includes(id));
  const staying = new Set<string>();
  for (const id of after) {
    // The next one in the row has been put further down, or this one has come from there.
    const isNextGone = rest[0] !== id && rest[1] === id;
    if (isNextGone || rest[0] === id) {
      staying.add(id);
      rest = rest.slice(isNextGone ? 2 : 1);
    } else rest = rest.filter((other) => other !== id);
  }
  return staying;
}

/** Whether two say the same but for the number; the first and the last can be moved one way only. */
function isSaying(old: PlacedSlide, one: PlacedSlide): boolean {
  const isEdge = ({ index, isLast }: PlacedSlide) => [index === 0, isLast].join();
  const [before, after] = [old.slide.pictures, one.slide.pictures];
  const isDrawn = after.every(
    (picture, at) => picture === before[at] || plain(picture) === plain(before[at]),
  );
  return (
    isDrawn && before.length === after.length && isEdge(old) === isEdge(one) && wordsOf(old) === wordsOf(one)
  );
}

function plain(picture = ""): string {
  return picture.replace(/( data-nr="">)\d+/, "$1");
}

function wordsOf({ slide: { number: _number, pictures: _pictures, ...words } }: PlacedSlide): string {
  return JSON.stringify(words);
}

/** Whether a field of the slide was sent with something else than the page was made with. */
function isTypedIn({ slide, index }: PlacedSlide, form: Form): boolean {
  const typed = [
    ...slideFields(slide).map(({ name, value }) => [name, value] as const),
    [FIELD_MARKS.place + slide.id, String(index + 1)] as const,
  ];
  const isOther = typed.some(
    ([name, value]) => form.has(name) && form.text(name).replaceAll("\r\n", "\n") !== value.trim(),
  );
  const fresh = `${FIELD_MARKS.fresh}${slide.id}:`;
  return isOther || form.entries.some(([name, value]) => name.startsWith(fresh) && value !== "");
}
