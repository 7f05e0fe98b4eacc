import type { Child, PropsWithChildren } from "hono/jsx";
import { fillWords } from "../../model/fill-words.ts";
import type { Step } from "../steps.ts";
import { TEXTS } from "../texts-da.ts";
import type { Remedy, Told } from "../told.ts";
import type { MeetingHead } from "./layout.tsx";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly type?: "text" | "date" | "number" | "email" | "tel";
  readonly isWide?: boolean;
}

/** A labelled field of one line. */
export function Field({ name, label, value, hint, type = "text", isWide }: FieldProps) {
  return (
    <p class={isWide ? "felt bred" : "felt"}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        aria-describedby={hint ? `${name}-hint` : undefined}
      />
      {hint ? (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : (
        ""
      )}
    </p>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly children?: Child;
}

/** One of several, of which one is chosen. */
export function Radio({ name, value, isChosen, children }: ChoiceProps) {
  return (
    <label class="valg">
      <input type="radio" name={name} value={value} checked={isChosen} /> <span>{children}</span>
    </label>
  );
}

/** One of several, of which any number is chosen. */
export function Tick({ name, value, isChosen, children }: ChoiceProps) {
  return (
    <label class="valg">
      <input type="checkbox" name={name} value={value} checked={isChosen} /> <span>{children}</span>
    </label>
  );
}

/** What may be wider than the screen; the keyboard can move it as well. */
export function Scroll({ label, children }: PropsWithChildren<{ readonly label: string }>) {
  return (
    <section class="rul" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}

/** The state of a file that a form was seen beside. */
export function Version({ version }: { readonly version: string }) {
  return <input type="hidden" name="version" value={version} />;
}

interface DropProps {
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly button: string;
}

/** A field that files are dropped on. */
export function Drop({ action, label, hint, accept, button }: DropProps) {
  return (
    <form method="post" action={action} enctype="multipart/form-data" class="slip">
      <label for="filer">{label}</label>
      <input
        id="filer"
        name="filer"
        type="file"
        multiple
        accept={accept}
        aria-describedby="filer-hint"
        required
      />
      <span class="hint" id="filer-hint">
        {hint}
      </span>
      <button type="submit">{button}</button>
    </form>
  );
}

interface ToldProps {
  readonly told: readonly Told[];
  readonly meeting?: MeetingHead;
}

/** What was found: what is to be mended or looked at, and what is only worth knowing folded away. */
export function ToldList({ told, meeting }: ToldProps) {
  const notices = told.filter(({ severity }) => severity === "notice");
  const others = told.filter(({ severity }) => severity !== "notice");
  return (
    <>
      <ToldItems told={others} {...(meeting ? { meeting } : {})} />
      {notices.length === 0 ? (
        ""
      ) : (
        <details>
          <summary>{fillWords(TEXTS.control.details, { count: notices.length }, "da")}</summary>
          <ToldItems told={notices} />
        </details>
      )}
    </>
  );
}

function ToldItems({ told, meeting }: ToldProps) {
  if (told.length === 0) return null;
  return (
    <ul class="fund">
      {told.map(({ severity, problem, mend, place, step, remedy }) => (
        <li class={severity}>
          <p>
            <strong>{TEXTS.control.severities[severity]}:</strong> {problem}
          </p>
          <p>{mend}</p>
          {place === "" ? "" : <p class="hint">{place}</p>}
          {remedy && meeting ? <RemedyForm remedy={remedy} meeting={meeting} /> : ""}
          {step && meeting ? (
            <p>
              <a href={`/moede/${meeting.id}/${step}`}>
                {fillWords(TEXTS.control.goTo, { step: TEXTS.steps[step] }, "da")}
              </a>
            </p>
          ) : (
            ""
          )}
        </li>
      ))}
    </ul>
  );
}

/** One answer settles it, here and now. */
function RemedyForm({ remedy, meeting }: { readonly remedy: Remedy; readonly meeting: MeetingHead }) {
  return (
    <form method="post" action={`/moede/${meeting.id}/kontrol`}>
      <input type="hidden" name={remedy.field} value={remedy.value} />
      <button class="stille" type="submit">
        {remedy.field === "uden"
          ? fillWords(TEXTS.control.without, { level: remedy.shown }, "da")
          : TEXTS.control.confirm}
      </button>
    </form>
  );
}

/** Keeps what a form holds, and goes on or stays. */
export function SaveButtons({ next }: { readonly next: Step }) {
  return (
    <p class="linje">
      <button type="submit" name="videre" value={next}>
        {fillWords(TEXTS.saveAndGoOn, { step: TEXTS.steps[next] }, "da")}
      </button>
      <button class="stille" type="submit">
        {TEXTS.save}
      </button>
    </p>
  );
}

/** The way on. */
export function Next({ meeting, step }: { readonly meeting: MeetingHead; readonly step: Step }) {
  return (
    <p class="videre">
      <a class="knap" href={`/moede/${meeting.id}/${step}`}>
        {fillWords(TEXTS.next, { step: TEXTS.steps[step] }, "da")}
      </a>
    </p>
  );
}
