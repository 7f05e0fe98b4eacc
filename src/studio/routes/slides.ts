import {
  openSlides,
  previewSlide,
  type SlidesView,
  saveSlides,
  viewSlides,
} from "../../conductors/meeting/meeting-slides.ts";
import type { SlideAct, SlidesChange, TypedSlide } from "../../conductors/meeting/slide-changes.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { KitError } from "../../model/kit-error.ts";
import type { Form } from "../forms.ts";
import { allFields, FIELD_MARKS } from "../slide-fields.ts";
import { slidesPatch } from "../slide-patch.ts";
import { fill, TEXTS } from "../texts.ts";
import { ToldList } from "../views/parts.tsx";
import { Pictures, Slides, SlidesChanged } from "../views/slides.tsx";
import { clash, type Frame, type MeetingPages, toStep } from "./frame.ts";

const OWN = TEXTS.slides;

/** The slides of a meeting: looked at, and given words of one's own. */
export function slideRoutes({ show, take }: MeetingPages): void {
  show("slides", (frame) => showSlides(frame, {}));
  take("slides/vis/:slide", async ({ context, studio, meeting, told }, form) => {
    try {
      const open = await openSlides(studio.desk, meeting, studio.ready);
      const slide = await previewSlide(open, context.req.param("slide") ?? "", await changeIn(form));
      return context.html(Pictures({ slide: slide ?? { pictures: [] } }));
    } catch (cause) {
      if (!(cause instanceof KitError)) throw cause;
      return context.html(ToldList({ told: told(cause.diagnostics) }));
    }
  });
  take("slides", save);
}

async function save(frame: Frame, form: Form): Promise<Response> {
  const { context, studio, meeting } = frame;
  const change = await changeIn(form);
  const open = await openSlides(studio.desk, meeting, studio.ready);
  const before = await viewSlides(meeting, open);
  const saving = saveSlides(open, change, form.text("version"));
  const outcome = await saving.catch((cause: unknown) => refusedIn(cause));
  if (outcome.kind === "changed-meanwhile") {
    const { version } = before;
    return clash(frame, { step: "slides", form, version, rows: rowsOf(form, before) });
  }
  if (outcome.kind === "refused") return showSlides(frame, { form, refused: outcome.diagnostics });
  if (context.req.header("HX-Request") !== undefined) {
    const view = await viewSlides(meeting, outcome.open);
    return context.html(changed(frame, { form, change, before, view }));
  }
  const place = encodeURIComponent(change.act ? slideOf(change.act) : form.text("ved"));
  return toStep(frame, "slides", `?gemt=${place}#${place}`);
}

function refusedIn(cause: unknown) {
  if (!(cause instanceof KitError) || cause.kind !== "invalidInput") throw cause;
  return { kind: "refused", diagnostics: cause.diagnostics } as const;
}

interface Saved {
  readonly form: Form;
  readonly change: SlidesChange;
  readonly before: SlidesView;
  readonly view: SlidesView;
}

/** What becomes another on a page that shows the state before. */
function changed({ meeting, told }: Frame, { form, change, before, view }: Saved) {
  return SlidesChanged({
    here: `/moede/${meeting.id}/slides`,
    view,
    told: told(view.diagnostics),
    patch: slidesPatch(before, view, form),
    ...doneIn(change, before, view),
  });
}

/** What has been done, in a sentence, and the slide it was done to or that stands in its place. */
function doneIn({ act, add, places }: SlidesChange, before: SlidesView, view: SlidesView) {
  const [moved] = places.filter(({ slide, place }) => before.slides[place - 1]?.id !== slide);
  const fresh =
    add.length > 0 ? view.slides.findLast(({ own }) => own?.title === add.at(-1)?.title) : undefined;
  const about = act ? slideOf(act) : (fresh?.id ?? moved?.slide ?? "");
  const kind = act?.kind ?? (fresh ? "added" : moved ? "up" : undefined);
  if (kind === undefined) return { text: TEXTS.saved, to: about };
  const shown = kind === "leave-out" ? before : view;
  const index = shown.slides.findIndex(({ id }) => id === about);
  const { title = "" } = shown.slides[index] ?? {};
  const stands = kind === "leave-out" ? (view.slides[index] ?? view.slides.at(-1))?.id : about;
  return { text: fill(OWN.done[kind], { title, number: index + 1 }), to: stands ?? "" };
}

interface Showing {
  /** What was sent and could not be saved. */
  readonly form?: Form;
  readonly refused?: readonly Diagnostic[];
}

async function showSlides(frame: Frame, { form, refused = [] }: Showing) {
  const { context, studio, meeting, head, told } = frame;
  try {
    const view = await viewSlides(meeting, await openSlides(studio.desk, meeting, studio.ready));
    const page = Slides({
      meeting: head,
      view,
      told: told([...refused, ...view.diagnostics]),
      ...(form ? { typed: (name) => (form.has(name) ? form.text(name) : undefined) } : {}),
      isSaved: context.req.query("gemt") !== undefined,
    });
    return context.html(page, refused.length > 0 ? 422 : 200);
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    return context.html(Slides({ meeting: head, told: told(cause.diagnostics), isSaved: false }));
  }
}

/** What a form asks for; a field that holds what is there already asks for nothing. */
async function changeIn(form: Form): Promise<SlidesChange> {
  const named = (mark: string) =>
    form.entries.flatMap(([name, value]) =>
      name.startsWith(mark) ? [[name.slice(mark.length), value.replaceAll("\r\n", "\n")] as const] : [],
    );
  const slides = (mark: string) => {
    const ids = new Set(named(mark).map(([name]) => name.replace(/:[a-z]+$/, "")));
    return Promise.all([...ids].map(async (id) => ({ id, ...(await typedSlide(form, mark + id)) })));
  };
  const isSaid = ({ title, points, notes, picture }: TypedSlide) =>
    [title, ...points, ...notes, picture?.words, picture?.file].some((part) => part);
  return {
    texts: named(FIELD_MARKS.text).map(([address, text]) => ({ address, text })),
    own: await slides(FIELD_MARKS.own),
    add: (await slides(FIELD_MARKS.fresh)).flatMap(({ id: after, ...slide }) =>
      isSaid(slide) ? [{ after, ...slide }] : [],
    ),
    places: named(FIELD_MARKS.place).flatMap(([slide, text]) => {
      const place = Number(text);
      return Number.isInteger(place) && place > 0 ? [{ slide, place }] : [];
    }),
    act: actIn(form.text("goer")),
  };
}

async function typedSlide(form: Form, name: string): Promise<TypedSlide> {
  const lines = (part: string) =>
    form
      .text(`${name}:${part}`)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  const [file] = await form.files(`${name}:file`);
  const picture = { words: form.text(`${name}:alt`), file, isGone: form.has(`${name}:gone`) };
  return { title: form.text(`${name}:title`), points: lines("points"), notes: lines("notes"), picture };
}

function actIn(text: string): SlideAct | undefined {
  const [, kind, target = ""] = /^([a-z-]+):(.+)$/.exec(text) ?? [];
  switch (kind) {
    case "keep":
    case "let-go":
      return { kind, address: target };
    case "leave-out":
    case "take-back":
    case "up":
    case "down":
      return { kind, slide: target };
    default:
      return undefined;
  }
}

/** The slide that something is done to. */
function slideOf(act: SlideAct): string {
  return "slide" in act ? act.slide : (act.address.split("/")[1] ?? "");
}

/** What a form says beside what stands there now. */
function rowsOf(form: Form, view: SlidesView) {
  const fields = allFields(view);
  const act = actIn(form.text("goer"));
  const acts = {
    up: OWN.up,
    down: OWN.down,
    "leave-out": OWN.leaveOut,
    "take-back": OWN.takeBack,
    keep: OWN.keep,
    "let-go": OWN.letGo,
  };
  return [
    ...form.entries.flatMap(([name, value]) => {
      const field = fields.get(name);
      if (name.startsWith(FIELD_MARKS.fresh)) return [{ field: OWN.fresh, now: "", mine: value }];
      return field ? [{ field: field.label, now: field.value, mine: value.replaceAll("\r\n", "\n") }] : [];
    }),
    ...(act ? [{ field: OWN.asked, now: "", mine: acts[act.kind] }] : []),
  ];
}
