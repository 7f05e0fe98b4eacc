import type { Slide, TextSlide } from "../../model/deck.ts";
import type { Block, Case } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { speakerNotes } from "../speaker-notes.ts";

type TalkBlock = Extract<Block, { kind: "talk" }>;
type DialogueBlock = Extract<Block, { kind: "dialogue" }>;

/** What the invited expert covers. The expert brings slides of their own; this one says what was asked for. */
export function talkSlide({ id, title, points, minutes }: TalkBlock): TextSlide {
  return {
    kind: "text",
    id: `oplaeg-${id}`,
    title: `Oplægget handler om: ${title}`,
    groups: [{ items: points }],
    notes: speakerNotes({
      minutes,
      say: ["Præsentér oplægsholderen, og aftal, om der må stilles spørgsmål undervejs."],
      ask: ["Hvad vil I gerne have med hjem fra oplægget?"],
    }),
  };
}

/** Group work without figures: the cases first, then what to talk about. */
export function dialogueSlides(block: DialogueBlock, context: KitContext): readonly Slide[] {
  return [...caseSlides(block.cases ?? [], context), questions(block)];
}

/** Stories the groups can talk about, one a slide. */
export function caseSlides(ids: readonly string[], { template }: KitContext): readonly TextSlide[] {
  const cases = ids.flatMap((id) => (template.cases ?? []).filter((one) => one.id === id));
  return cases.map(caseSlide);
}

function caseSlide({ id, title, story, questions: asked }: Case): TextSlide {
  return {
    kind: "text",
    id: `case-${id}`,
    title: `Case: ${title}`,
    groups: [
      { heading: "Historien (opdigtet)", items: story },
      { heading: "Tal sammen om", items: asked },
    ],
    notes: speakerNotes({
      say: ["Casen er opdigtet. Brug den, hvis gruppen hellere vil tale om en patient end om tal."],
      ask: asked.slice(0, 1),
    }),
  };
}

function questions({ id, title, minutes, questions: asked }: DialogueBlock): TextSlide {
  return {
    kind: "text",
    id: `dialog-${id}`,
    title: `Tal sammen: ${title}`,
    groups: [{ items: asked }],
    notes: speakerNotes({
      minutes,
      say: ["Del jer i grupper på tre til fire. Skriv på mødearket undervejs, og saml op til sidst."],
      ask: asked.slice(0, 1),
    }),
  };
}
