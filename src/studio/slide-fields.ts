import type { SlidesView, SlideText, SlideView } from "../conductors/meeting/meeting-slides.ts";
import { asSentenceStart } from "../model/danish-number.ts";
import { fill, TEXTS } from "./texts.ts";

const OWN = TEXTS.slides;

/** A field of the page of slides: what it is called in the form and by people, and what it holds. */
export interface SlideField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly text?: SlideText;
  /** Whether it is said and not shown. */
  readonly isNote: boolean;
}

/** What stands before the name of a field, by what the field is about. */
export const FIELD_MARKS = { text: "tekst:", own: "egen:", fresh: "ny:", place: "plads:" } as const;

export const SLIDE_PARTS = ["title", "points", "alt", "notes"] as const;

/** The fields of a slide, in the order in which they are read. */
export function slideFields({ id, texts, own }: SlideView): readonly SlideField[] {
  if (own) {
    const values = {
      title: own.title,
      points: own.points.join("\n"),
      notes: own.notes.join("\n"),
      alt: own.picture?.words ?? "",
    };
    return SLIDE_PARTS.map((part) => ({
      name: `${FIELD_MARKS.own}${id}:${part}`,
      label: OWN.fields[part],
      value: values[part],
      isNote: part === "notes",
    }));
  }
  const isOneGroup = !texts.some(({ address }) => address.includes("/gruppe-2/"));
  return texts.map((text) => ({
    name: `${FIELD_MARKS.text}${text.address}`,
    label: labelOf(text.address, isOneGroup),
    value: text.text,
    text,
    isNote: /\/note-\d+$/.test(text.address),
  }));
}

/** Every field that holds something, by its name. */
export function allFields({ slides }: SlidesView): ReadonlyMap<string, SlideField> {
  const fields = slides.flatMap((slide, index) => [
    ...slideFields(slide).map((field) => {
      return { ...field, label: `${slideName(slide, index)}. ${field.label}` };
    }),
    {
      name: FIELD_MARKS.place + slide.id,
      label: `${slideName(slide, index)}. ${OWN.place}`,
      value: String(index + 1),
      isNote: false,
    },
  ]);
  return new Map(fields.map((field) => [field.name, field]));
}

function slideName({ title }: Pick<SlideView, "title">, index: number): string {
  return fill(OWN.slide, { number: index + 1, title });
}

const PARTS: Readonly<Record<string, string>> = OWN.parts;

/** An address as people would say where its text stands: `gruppe-2/punkt-1` is "Spalte 2, punkt 1". */
function labelOf(address: string, isOneGroup: boolean): string {
  const steps = address.split("/").slice(2);
  const said = steps.filter((step) => !(isOneGroup && steps.length > 1 && /^gruppe-\d+$/.test(step)));
  return asSentenceStart(said.map(stepName).join(", "));
}

function stepName(step: string): string {
  const [, part = step, first, second] = /^([a-z]+)(?:-(\d+))?(?:-(\d+))?$/.exec(step) ?? [];
  const name = [PARTS[part] ?? part, ...(first === undefined ? [] : [first])].join(" ");
  return second === undefined ? name : `${name}, ${fill(OWN.column, { number: second })}`;
}
