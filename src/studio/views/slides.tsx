import { raw } from "hono/html";
import type { SlidesView, SlideView } from "../../conductors/meeting/meeting-slides.ts";
import { LONGEST_WORDS } from "../../model/own-words.ts";
import { FIELD_MARKS, SLIDE_PARTS, type SlideField, slideFields } from "../slide-fields.ts";
import { type PlacedSlide, placedIn, type SlidesPatch } from "../slide-patch.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Labelled, Next, Tick, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.slides;

interface SlidesProps {
  readonly meeting: MeetingHead;
  /** Absent while something stands in the way of a kit. */
  readonly view?: SlidesView;
  readonly told: readonly Told[];
  /** What has been typed and could not be saved, by the name of its field. */
  readonly typed?: (name: string) => string | undefined;
  /** Whether something was just saved. */
  readonly isSaved: boolean;
}

/** All slides as they will be, each with its words beside it. */
export function Slides({ meeting, view, told, typed, isSaved }: SlidesProps) {
  if (!view)
    return (
      <Page title={OWN.title} meeting={meeting} step="slides">
        <p class="besked fejl">{OWN.notReady}</p>
        <ToldList told={told} meeting={meeting} />
      </Page>
    );
  const { slides, hasMaster, hasCodes } = view;
  const here = `/moede/${meeting.id}/slides`;
  if (slides.length === 0)
    return (
      <Page title={OWN.title} meeting={meeting} step="slides">
        <p>{OWN.noDeck}</p>
        <Next meeting={meeting} step="byg" />
      </Page>
    );
  return (
    <Page title={OWN.title} meeting={meeting} step="slides">
      <p>{OWN.lead}</p>
      {!hasCodes && <p>{OWN.noCodes}</p>}
      {hasMaster && <p>{OWN.master}</p>}
      {typed && <p class="besked fejl">{OWN.notSaved}</p>}
      <form {...saving(here)} class="vogt">
        <State view={view} told={told} />
        <button type="submit">{TEXTS.save}</button>
        <div id="raekken">
          {placedIn(view).map((placed) => (
            <SlideForm placed={placed} here={here} typed={typed} />
          ))}
        </div>
        <LeftOut slides={view.leftOut} />
        <Said text={isSaved ? TEXTS.saved : ""} to="" />
      </form>
      <Next meeting={meeting} step="byg" />
    </Page>
  );
}

/** Sent and answered with the few things that change; without script, or where it is refused, with the whole page. */
function saving(address: string) {
  return {
    method: "post" as const,
    action: address,
    enctype: "multipart/form-data" as const,
    "hx-post": address,
    "hx-swap": "none focus-scroll:true",
    "hx-sync": "this:drop",
  };
}

interface PatchProps {
  readonly here: string;
  readonly view: SlidesView;
  readonly told: readonly Told[];
  readonly patch: SlidesPatch;
  /** What has been done, in a sentence. */
  readonly text: string;
  /** The slide it was done to. */
  readonly to: string;
}

/** What becomes another on the page when something has been saved, each to be put in its place. */
export function SlidesChanged({ here, view, told, patch, text, to }: PatchProps) {
  const { gone, placed, redrawn, renumbered } = patch;
  const put = (one: PlacedSlide, swap: string) => (
    <div hx-swap-oob={swap}>
      <SlideForm placed={one} here={here} typed={undefined} />
    </div>
  );
  return (
    <>
      {gone.map((id) => (
        <div hx-swap-oob={`delete:${idIs(id)}`} />
      ))}
      {placed.map((one) =>
        put(one, one.after === undefined ? "afterbegin:#raekken" : `afterend:${idIs(one.after)}`),
      )}
      {redrawn.map((one) => (
        <SlideForm placed={one} here={here} typed={undefined} isPut />
      ))}
      {renumbered.map((one) => (
        <Numbers placed={one} />
      ))}
      <State view={view} told={told} isPut />
      <LeftOut slides={view.leftOut} isPut />
      <Said text={text} to={to} isPut />
    </>
  );
}

function idIs(id: string): string {
  return `[id="${id}"]`;
}

/** The number of a slide wherever it is said: over it, in its picture, and in the field that it is moved by. */
function Numbers({ placed: { slide, index } }: { readonly placed: PlacedSlide }) {
  const { id, number, pictures } = slide;
  return (
    <>
      <span hx-swap-oob={`innerHTML:${idIs(id)} h2 .nr`}>{index + 1}</span>
      {pictures.length === 1 && <span hx-swap-oob={`innerHTML:${idIs(id)} svg [data-nr]`}>{number}</span>}
      {pictures.length > 1 && (
        <figure hx-swap-oob={`innerHTML:${idIs(id)} figure`}>
          <Pictures slide={slide} />
        </figure>
      )}
      <Place id={id} value={String(index + 1)} isPut />
    </>
  );
}

interface PutProps {
  /** Whether it takes the place of what is on the page already. */
  readonly isPut?: boolean;
}

function put(isPut: boolean | undefined) {
  return isPut ? { "hx-swap-oob": "true" } : {};
}

/** What was found, and which state of the words the page shows. */
function State({ view: { version }, told, isPut }: Pick<PatchProps, "view" | "told"> & PutProps) {
  return (
    <div id="stand" {...put(isPut)}>
      <Version version={version} />
      <ToldList told={told} />
    </div>
  );
}

/** What has just been done, to be seen and heard wherever one is on the page. */
function Said({ text, to, isPut }: Pick<PatchProps, "text" | "to"> & PutProps) {
  const swap = isPut ? { "hx-swap-oob": "innerHTML:#sket" } : { id: "sket", role: "status" };
  return (
    <div {...swap}>
      {text !== "" && (
        <p class="besked" data-ved={to === "" ? undefined : headingId(to)}>
          {text}
        </p>
      )}
    </div>
  );
}

function headingId(slide: string): string {
  return `titel:${slide}`;
}

interface SlideProps {
  readonly placed: PlacedSlide;
  readonly typed: SlidesProps["typed"];
}

function SlideForm({ placed, here, typed, isPut }: SlideProps & PutProps & { readonly here: string }) {
  const { slide, index } = placed;
  const fields = slideFields(slide);
  const notes = fields.filter(({ isNote }) => isNote);
  const isChanged = notes.some(({ text }) => text?.writtenFor !== undefined);
  const [before, after] = OWN.slide.split("{number}");
  return (
    <article class="slide" id={slide.id} {...put(isPut)}>
      <h2 id={headingId(slide.id)} tabindex={-1}>
        {before}
        <span class="nr">{index + 1}</span>
        {fill(after ?? "", { title: slide.title })} {slide.own && <span class="tilstand">{OWN.own}</span>}
      </h2>
      <figure {...previewed(`${here}/vis/${slide.id}`)}>
        <Pictures slide={slide} />
      </figure>
      <div>
        <Fields
          fields={fields.filter(({ isNote }) => !isNote)}
          typed={typed}
          hasPicture={slide.own?.picture !== undefined}
        />
        {notes.length > 0 && (
          <details open={isChanged}>
            <summary>{OWN.notes}</summary>
            <Fields fields={notes} typed={typed} />
          </details>
        )}
        <Acts placed={placed} typed={typed} />
        <NewSlide slide={slide} typed={typed} />
      </div>
    </article>
  );
}

/** While something is typed, the picture follows. */
function previewed(address: string) {
  return {
    "hx-post": address,
    "hx-trigger": "input delay:50ms from:closest article",
    "hx-include": "closest article",
    "hx-sync": "this:replace",
    "hx-swap": "innerHTML",
    "hx-encoding": "multipart/form-data",
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

interface FieldsProps {
  readonly fields: readonly SlideField[];
  readonly typed: SlidesProps["typed"];
  readonly hasPicture?: boolean;
}

/** The texts of a slide, and its picture above the words about it. */
function Fields({ fields, typed, hasPicture }: FieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <>
          {field.name.endsWith(OF_PICTURE) && (
            <Picture
              name={field.name.slice(0, -OF_PICTURE.length)}
              isThere={hasPicture}
              isRefused={typed !== undefined}
            />
          )}
          <Words field={field} typed={typed} />
        </>
      ))}
    </>
  );
}

const OF_PICTURE = ":alt";

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
            fill(OWN.program, { text: text.program })
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
      <p>{fill(OWN.changedBefore, { text: before })}</p>
      <p>{fill(OWN.changedNow, { text: now })}</p>
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

function Acts({ placed: { slide, index, isLast }, typed }: SlideProps) {
  const { id, own, title } = slide;
  const act = (kind: "up" | "down" | "leave-out", shown: string) => (
    <button
      class="stille"
      type="submit"
      id={`${kind}:${id}`}
      name="goer"
      value={`${kind}:${id}`}
      aria-label={fill(OWN.act, { act: shown, title })}
    >
      {shown}
    </button>
  );
  return (
    <div class="linje">
      <button
        type="submit"
        id={`gem:${id}`}
        name="ved"
        value={id}
        aria-label={fill(OWN.saveHeard, { title })}
      >
        {OWN.save}
      </button>
      {index > 0 && act("up", OWN.up)}
      {!isLast && act("down", OWN.down)}
      {!(index === 0 && isLast) && act("leave-out", own ? OWN.remove : OWN.leaveOut)}
      <label class="plads" for={FIELD_MARKS.place + id}>
        {OWN.place} <Place id={id} value={typed?.(FIELD_MARKS.place + id) ?? String(index + 1)} />
      </label>
    </div>
  );
}

function Place({ id, value, isPut }: { readonly id: string; readonly value: string } & PutProps) {
  const name = `${FIELD_MARKS.place}${id}`;
  return <input id={name} name={name} value={value} inputmode="numeric" {...put(isPut)} />;
}

interface PictureProps {
  /** What the fields of its slide begin with. */
  readonly name: string;
  readonly isThere: boolean | undefined;
  readonly isRefused: boolean;
}

/** A picture of one's own: chosen, exchanged or taken away. */
function Picture({ name, isThere, isRefused }: PictureProps) {
  const field = `${name}:file`;
  return (
    <Labelled
      name={field}
      label={isThere ? OWN.otherPicture : OWN.picture}
      hint={isRefused ? OWN.pictureAgain : undefined}
    >
      <input id={field} name={field} type="file" accept="image/png,image/jpeg" />
      {isThere && (
        <Tick name={`${name}:gone`} value="ja" isChosen={false}>
          {OWN.noPicture}
        </Tick>
      )}
    </Labelled>
  );
}

function NewSlide({ slide: { id }, typed }: Pick<PlacedSlide, "slide"> & Pick<SlideProps, "typed">) {
  const fields = SLIDE_PARTS.map((part) => {
    const name = `${FIELD_MARKS.fresh}${id}:${part}`;
    return { name, label: OWN.fields[part], value: "", isNote: false };
  });
  return (
    <details open={fields.some(({ name }) => (typed?.(name) ?? "") !== "")}>
      <summary>{OWN.newTitle}</summary>
      <Fields fields={fields} typed={typed} />
      <button class="stille" type="submit" name="ved" value={id}>
        {OWN.save}
      </button>
    </details>
  );
}

function LeftOut({ slides, isPut }: { readonly slides: SlidesView["leftOut"] } & PutProps) {
  if (slides.length === 0) return <div id="udeladt" {...put(isPut)} />;
  return (
    <section id="udeladt" {...put(isPut)}>
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
