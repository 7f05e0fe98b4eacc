import type { Child, PropsWithChildren } from "hono/jsx";
import type { Step } from "../steps.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Remedy, Told } from "../told.ts";
import type { MeetingHead } from "./meeting-head.ts";

interface LabelledProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isWide?: boolean;
}

/** A field with what it is called above it, and what helps to fill it in below. */
export function Labelled({ name, label, hint, isWide, children }: PropsWithChildren<LabelledProps>) {
  return (
    <p class={isWide ? "felt bred" : "felt"}>
      <label for={name}>{label}</label>
      {children}
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}

interface FieldProps extends LabelledProps {
  readonly value: string;
  readonly type?: "text" | "date" | "tel" | "color";
}

/** A labelled field of one line. */
export function Field({ value, type = "text", ...own }: FieldProps) {
  const { name, hint } = own;
  return (
    <Labelled {...own}>
      <input id={name} name={name} type={type} value={value} aria-describedby={hint && `${name}-hint`} />
    </Labelled>
  );
}

export type Option = readonly [value: string, shown: string];

interface OptionsProps {
  readonly options: readonly Option[];
  readonly chosen?: string;
}

export function Options({ options, chosen }: OptionsProps) {
  return (
    <>
      {options.map(([value, shown]) => (
        <option value={value} selected={value === chosen}>
          {shown}
        </option>
      ))}
    </>
  );
}

/** A labelled field of one line in which one of several is chosen. */
export function Select({ options, chosen, ...own }: LabelledProps & OptionsProps) {
  return (
    <Labelled {...own}>
      <select id={own.name} name={own.name}>
        <Options options={options} {...(chosen === undefined ? {} : { chosen })} />
      </select>
    </Labelled>
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

interface TableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly isTight?: boolean;
}

export function Table({ label, columns, isTight, children }: PropsWithChildren<TableProps>) {
  return (
    <Scroll label={label}>
      <table class={isTight ? "taet" : undefined}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Scroll>
  );
}

/** A row of a table; its first cell says what the others are about. */
export function Row({ cells: [first, ...others] }: { readonly cells: readonly Child[] }) {
  return (
    <tr>
      <th scope="row">{first}</th>
      {others.map((cell) => (
        <td>{cell}</td>
      ))}
    </tr>
  );
}

/** What has just been done, where it was done. */
export function Note({ note }: { readonly note?: string | undefined }) {
  if (!note) return null;
  return (
    <p class="besked" role="status">
      {note}
    </p>
  );
}

interface ButtonProps {
  readonly action: string;
  readonly sends?: Readonly<Record<string, string>>;
  readonly isQuiet?: boolean;
  /** What it is called where it is heard and not seen. */
  readonly heard?: string;
}

/** A form that is one button. */
export function ButtonForm({ action, sends = {}, isQuiet, heard, children }: PropsWithChildren<ButtonProps>) {
  return (
    <form method="post" action={action}>
      {Object.entries(sends).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class={isQuiet ? "stille" : undefined} type="submit" aria-label={heard}>
        {children}
      </button>
    </form>
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
  /** Whether something else on the page is what comes next. */
  readonly isQuiet?: boolean;
}

/** A field that files are dropped on. */
export function Drop({ action, label, hint, accept, button, isQuiet = false }: DropProps) {
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
      <button type="submit" class={isQuiet ? "stille" : undefined}>
        {button}
      </button>
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
      {notices.length > 0 && (
        <details>
          <summary>{fill(TEXTS.control.details, { count: notices.length })}</summary>
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
          {place !== "" && <p class="hint">{place}</p>}
          {remedy && meeting && <RemedyForm remedy={remedy} meeting={meeting} />}
          {step && meeting && (
            <p>
              <a href={`/moede/${meeting.id}/${step}`}>
                {fill(TEXTS.control.goTo, { step: TEXTS.steps[step] })}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One answer settles it, here and now. */
function RemedyForm({ remedy, meeting }: { readonly remedy: Remedy; readonly meeting: MeetingHead }) {
  return (
    <ButtonForm action={`/moede/${meeting.id}/kontrol`} sends={{ [remedy.field]: remedy.value }} isQuiet>
      {remedy.field === "uden" ? fill(TEXTS.control.without, { level: remedy.shown }) : TEXTS.control.confirm}
    </ButtonForm>
  );
}

/** Keeps what a form holds, and goes on or stays. */
export function SaveButtons({ next }: { readonly next: Step }) {
  return (
    <p class="linje">
      <button type="submit" name="videre" value={next}>
        {fill(TEXTS.saveAndGoOn, { step: TEXTS.steps[next] })}
      </button>
      <button class="stille" type="submit">
        {TEXTS.save}
      </button>
    </p>
  );
}

interface NextProps {
  readonly meeting: MeetingHead;
  readonly step: Step;
  /** Whether something else on the page is what comes next. */
  readonly isQuiet?: boolean;
}

/** The way on. */
export function Next({ meeting, step, isQuiet = false }: NextProps) {
  return (
    <p class="videre">
      <a class={isQuiet ? "knap stille" : "knap"} href={`/moede/${meeting.id}/${step}`}>
        {fill(TEXTS.next, { step: TEXTS.steps[step] })}
      </a>
    </p>
  );
}
