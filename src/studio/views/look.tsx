import { basename } from "node:path";
import type { LookFile, MeetingLook, SenderWords } from "../../conductors/meeting/meeting-look.ts";
import { fill, TEXTS } from "../texts.ts";
import type { MeetingHead } from "./meeting-head.ts";
import { Field, Labelled, Next, Note, Tick, Version } from "./parts.tsx";

const OWN = TEXTS.look;

export interface LookProps {
  readonly meeting: MeetingHead;
  readonly look: MeetingLook;
  /** What somebody has typed that is not written yet; as it stands where nothing is. */
  readonly words?: SenderWords;
  /** Who made the package. */
  readonly provider: string;
  /** What has just been done here. */
  readonly note?: string | undefined;
}

/** What the button sends that takes the package's own colours again. */
export const USUAL_COLOURS = "pakkens";

/** Kinds of files by what the field for them takes. */
const ACCEPTS: Readonly<Record<LookFile, string>> = {
  logo: ".png,.jpg,.jpeg",
  master: ".potx,.pptx",
  sheetMaster: ".dotx,.docx",
};

/** Who sends the material, with what logo, and what its files wear. */
export function LookForm({ meeting, look, words = look.words, provider, note }: LookProps) {
  const { version, sharedFrom, logo, usual } = look;
  const isColoured = look.words.accent !== usual.accent || look.words.ornament !== usual.ornament;
  const picture = logo && `data:image/png;base64,${Buffer.from(logo).toString("base64")}`;
  return (
    <section aria-labelledby="udseende">
      <h2 id="udseende">{OWN.title}</h2>
      <Note note={note} />
      <p>{fill(OWN.lead, { provider })}</p>
      {sharedFrom !== undefined && <p>{fill(OWN.shared, { from: sharedFrom })}</p>}
      <form
        method="post"
        action={`/moede/${meeting.id}/pakke/udseende`}
        enctype="multipart/form-data"
        class="vogt"
      >
        <Version version={version} />
        <fieldset class="felter">
          <legend>{OWN.sender}</legend>
          <Word name="name" words={words} />
          <Word name="footer" words={words} />
          <Colour name="accent" words={words} />
          <Colour name="ornament" words={words} />
        </fieldset>
        <fieldset class="felter">
          <legend>{OWN.logo}</legend>
          <LookUpload field="logo" look={look} picture={picture} />
          <Word name="logoWords" words={words} />
        </fieldset>
        <fieldset class="felter">
          <legend>{OWN.templates}</legend>
          <LookUpload field="master" look={look} />
          <LookUpload field="sheetMaster" look={look} />
        </fieldset>
        <p class="linje">
          <button type="submit">{OWN.save}</button>
          {isColoured && (
            <button class="stille" type="submit" name="farver" value={USUAL_COLOURS}>
              {OWN.saveUsual}
            </button>
          )}
        </p>
      </form>
      <Next meeting={meeting} step="medlemmer" isQuiet={!note} />
    </section>
  );
}

interface NewLookProps {
  /** The meeting whose sender and files the new one may have, and what they are called. */
  readonly alike:
    | { readonly id: string; readonly about: string; readonly worn: readonly string[] }
    | undefined;
}

/** What a meeting that is not made yet may wear. */
export function NewLook({ alike }: NewLookProps) {
  return (
    <fieldset>
      <legend>{OWN.title}</legend>
      {alike ? (
        <>
          <Tick name="som" value={alike.id} isChosen>
            {fill(OWN.same, { meeting: alike.about, worn: alike.worn.join(" · ") })}
          </Tick>
          <p class="hint">{OWN.sameHint}</p>
        </>
      ) : (
        <p>{OWN.later}</p>
      )}
    </fieldset>
  );
}

interface WordProps {
  readonly name: keyof SenderWords;
  readonly words: SenderWords;
}

function Word({ name, words }: WordProps) {
  return <Field name={name} label={OWN.fields[name]} value={words[name]} hint={OWN.hints[name]} />;
}

function Colour({ name, words }: WordProps) {
  const value = `#${words[name]}`;
  return <Field name={name} type="color" label={OWN.fields[name]} value={value} hint={OWN.hints[name]} />;
}

interface UploadProps {
  readonly field: LookFile;
  readonly look: MeetingLook;
  readonly picture?: string | undefined;
}

/** What is chosen, and a field for another in its place. */
function LookUpload({ field, look: { files }, picture }: UploadProps) {
  const worn = files[field];
  const file = worn && basename(worn.path);
  return (
    <div>
      {picture && <img class="logo" src={picture} alt="" />}
      {worn && (
        <p>
          {worn.from === undefined
            ? fill(OWN.chosen, { file: file ?? "" })
            : fill(OWN.chosenFrom, { file: file ?? "", from: worn.from })}
        </p>
      )}
      {worn && (worn.from === undefined || field === "logo") && (
        <Tick name="fjern" value={field} isChosen={false}>
          {fill(OWN.drop, { file: file ?? "" })}
        </Tick>
      )}
      <Labelled name={field} label={OWN.fields[field]} hint={OWN.hints[field]}>
        <input
          id={field}
          name={field}
          type="file"
          accept={ACCEPTS[field]}
          aria-describedby={`${field}-hint`}
        />
      </Labelled>
    </div>
  );
}
