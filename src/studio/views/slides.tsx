import { raw } from "hono/html";
import type { SlidesView, SlideView } from "../../conductors/meeting/meeting-slides.ts";
import { fillWords } from "../../model/fill-words.ts";
import { LONGEST_WORDS } from "../../model/own-words.ts";
import { FIELD_MARKS, SLIDE_PARTS, type SlideField, slideFields, slideName } from "../slide-fields.ts";
import { TEXTS } from "../texts-da.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Next, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.slides;

interface SlidesProps {
  readonly meeting: MeetingHead;
  /** Absent while something stands in the way of a kit. */
  readonly view?: SlidesView;
  readonly told: readonly Told[];
  /** What has been typed and could not be saved, by the name of its field. */
  readonly typed?: (name: string) => string | undefined;
  /** The slide that was just saved. */
  readonly saved?: string | undefined;
}

/** All slides as they will be, each with its words beside it. */
export function Slides({ meeting, view, told, typed, saved }: SlidesProps) {
  if (!view)
    return (
      <Page title={OWN.title} meeting={meeting} step="slides">
        <p class="besked fejl">{OWN.notReady}</p>
        <ToldList told={told} meeting={meeting} />
      </Page>
    );
  const { slides, leftOut, version, hasMaster, hasCodes } = view;
  if (slides.length === 0)
    return (
      <Page title={OWN.title} meeting={meeting} step="slides">
        <p>{OWN.noDeck}</p>
        <Next meeting={meeting} step="byg" />
      </Page>
    );
  const isSeen = slides.some(({ id }) => id === saved);
  const note = saved !== undefined && !isSeen ? TEXTS.saved : undefined;
  return (
    <Page title={OWN.title} meeting={meeting} step="slides" note={note}>
      <p>{OWN.lead}</p>
      {!hasCodes && <p>{OWN.noCodes}</p>}
      {hasMaster && <p>{OWN.master}</p>}
      {typed && <p class="besked fejl">{OWN.notSaved}</p>}
      <ToldList told={told} />
      <form method="post" action={`/moede/${meeting.id}/slides`} class="vogt">
        <Version version={version} />
        <button type="submit">{TEXTS.save}</button>
        {slides.map((slide, index) => (
          <SlideForm
            slide={slide}
            index={index}
            count={slides.length}
            here={`/moede/${meeting.id}/slides`}
            typed={typed}
            isSaved={slide.id === saved}
          />
        ))}
        {leftOut.length > 0 && <LeftOut slides={leftOut} />}
      </form>
      <Next meeting={meeting} step="byg" />
    </Page>
  );
}

interface SlideProps {
  readonly slide: SlideView;
  readonly index: number;
  readonly count: number;
  readonly here: string;
  readonly typed: SlidesProps["typed"];
  readonly isSaved: boolean;
}

function SlideForm({ slide, index, count, here, typed, isSaved }: SlideProps) {
  const fields = slideFields(slide);
  const notes = fields.filter(({ isNote }) => isNote);
  const isChanged = notes.some(({ text }) => text?.writtenFor !== undefined);
  return (
    <article class="slide" id={slide.id}>
      <h2>
        {slideName(slide, index)} {slide.own && <span class="tilstand">{OWN.own}</span>}
      </h2>
      <figure {...previewed(`${here}/vis/${slide.id}`)}>
        <Pictures slide={slide} />
      </figure>
      <div>
        {isSaved && (
          <p class="besked" role="status">
            {TEXTS.saved}
          </p>
        )}
        {fields
          .filter(({ isNote }) => !isNote)
          .map((field) => (
            <Words field={field} typed={typed} />
          ))}
        {notes.length > 0 && (
          <details open={isChanged}>
            <summary>{OWN.notes}</summary>
            {notes.map((field) => (
              <Words field={field} typed={typed} />
            ))}
          </details>
        )}
        <Acts slide={slide} index={index} count={count} typed={typed} />
        <NewSlide slide={slide} index={index} typed={typed} />
      </div>
    </article>
  );
}

/** While something is typed, the picture follows. */
function previewed(address: string) {
  return {
    ...{ "hx-post": address, "hx-trigger": "input delay:50ms from:closest article" },
    ...{ "hx-include": "closest article", "hx-sync": "this:replace" },
  };
}

/** What a slide looks like, or why that cannot be shown. */
export function Pictures({ slide: { pictures } }: { readonly slide: Pick<SlideView, "pictures"> }) {
  if (pictures.length === 0)
    return (
      <p class="besked fejl" role="alert">
        {OWN.tooLong}
      </p>
    );
  return <>{pictures.map((picture) => raw(picture))}</>;
}

interface WordsProps {
  readonly field: SlideField;
  readonly typed: SlidesProps["typed"];
}

/** A text to be written otherwise, with the program's own below it where that is another. */
function Words({ field: { name, label, value, text }, typed }: WordsProps) {
  const shown = typed?.(name) ?? value;
  const hint = `${name}:hint`;
  return (
    <div class="felt">
      <label for={name}>{label}</label>
      <textarea
        id={name}
        name={name}
        rows={Math.max(1, Math.ceil(shown.length / 42), shown.split("\n").length)}
        maxlength={text ? LONGEST_WORDS : undefined}
        aria-describedby={text?.program === undefined ? undefined : hint}
      >
        {shown}
      </textarea>
      {text?.program !== undefined && (
        <div class="hint" id={hint}>
          {text.writtenFor === undefined ? (
            fillWords(OWN.program, { text: text.program }, "da")
          ) : (
            <Changed address={text.address} before={text.writtenFor} now={text.program} />
          )}
        </div>
      )}
    </div>
  );
}

interface ChangedProps {
  readonly address: string;
  readonly before: string;
  readonly now: string;
}

/** The program says something else by now: both are seen, and one of them is chosen. */
function Changed({ address, before, now }: ChangedProps) {
  return (
    <div class="besked">
      <strong>{OWN.changedTitle}</strong>
      <p>{fillWords(OWN.changedBefore, { text: before }, "da")}</p>
      <p>{fillWords(OWN.changedNow, { text: now }, "da")}</p>
      <p class="linje">
        <button class="stille" type="submit" name="goer" value={`keep:${address}`}>
          {OWN.keep}
        </button>
        <button class="stille" type="submit" name="goer" value={`let-go:${address}`}>
          {OWN.letGo}
        </button>
      </p>
    </div>
  );
}

function Acts({ slide: { id, own }, index, count, typed }: Omit<SlideProps, "here" | "isSaved">) {
  const number = index + 1;
  const name = `${FIELD_MARKS.place}${id}`;
  const act = (kind: "up" | "down" | "leave-out", shown: string) => (
    <button
      class="stille"
      type="submit"
      name="goer"
      value={`${kind}:${id}`}
      aria-label={fillWords(OWN.act, { act: shown, number }, "da")}
    >
      {shown}
    </button>
  );
  return (
    <div class="linje">
      <button type="submit" name="ved" value={id} aria-label={fillWords(OWN.saveHeard, { number }, "da")}>
        {OWN.save}
      </button>
      {index > 0 && act("up", OWN.up)}
      {number < count && act("down", OWN.down)}
      {count > 1 && act("leave-out", own ? OWN.remove : OWN.leaveOut)}
      <label class="plads">
        {OWN.place} <input name={name} value={typed?.(name) ?? String(number)} inputmode="numeric" />
      </label>
    </div>
  );
}

function NewSlide({ slide: { id }, index, typed }: Pick<SlideProps, "slide" | "index" | "typed">) {
  const fields = SLIDE_PARTS.map((part) => {
    const name = `${FIELD_MARKS.fresh}${id}:${part}`;
    return { name, label: OWN.fields[part], value: "", isNote: false };
  });
  return (
    <details open={fields.some(({ name }) => (typed?.(name) ?? "") !== "")}>
      <summary>{fillWords(OWN.newTitle, { number: index + 1 }, "da")}</summary>
      {fields.map((field) => (
        <Words field={field} typed={typed} />
      ))}
      <button class="stille" type="submit" name="ved" value={id}>
        {OWN.save}
      </button>
    </details>
  );
}

function LeftOut({ slides }: { readonly slides: SlidesView["leftOut"] }) {
  return (
    <section>
      <h2>{OWN.leftOutTitle}</h2>
      <ul class="filer">
        {slides.map(({ id, title }) => (
          <li>
            {title}
            <button
              class="stille"
              type="submit"
              name="goer"
              value={`take-back:${id}`}
              aria-label={`${OWN.takeBack}: ${title}`}
            >
              {OWN.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
