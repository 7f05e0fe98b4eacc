import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { PackageTemplate } from "../../model/template.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Field, Labelled, type Option, Radio, SaveButtons, Select, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.meeting;

/** What the form of a meeting holds, each as it is written. */
export type MeetingValues = Readonly<Record<keyof (typeof OWN)["fields"], string>>;

interface MeetingProps {
  /** Absent while the meeting is not made yet. */
  readonly meeting?: MeetingHead;
  readonly packages: readonly PackageTemplate[];
  /** A slide of each package, by its id. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly chosen: string;
  /** Whether another package may still be chosen. */
  readonly mayChoose: boolean;
  readonly values: MeetingValues;
  readonly version: string;
  readonly told: readonly Told[];
  readonly note?: string;
  /** Sender and templates: a form of their own once there is a meeting, part of this one before. */
  readonly dress: Child;
}

const REGIONS = [
  "Region Hovedstaden",
  "Region Sjælland",
  "Region Syddanmark",
  "Region Midtjylland",
  "Region Nordjylland",
];

/** Package, day, place and people of a meeting. */
export function MeetingForm(props: MeetingProps) {
  const { meeting, packages, pictures, chosen, mayChoose, values, version, told, note, dress } = props;
  const title = meeting ? OWN.title : OWN.newTitle;
  // Without an address of its own the form would lead back to the part of the page that somebody came by.
  const action = meeting ? `/moede/${meeting.id}/pakke` : "/nyt";
  return (
    <Page title={title} {...(meeting ? { meeting, step: "pakke" } : {})} note={note}>
      <p>{mayChoose ? OWN.lead : OWN.followUpLead}</p>
      <ToldList told={told} />
      <form method="post" action={action} class="vogt">
        <Version version={version} />
        <Packages
          packages={mayChoose ? packages : packages.filter(({ id }) => id === chosen)}
          pictures={pictures}
          chosen={chosen}
        />
        <ClusterFields values={values} />
        <MeetingFields values={values} minutes={minutesOf(packages.find(({ id }) => id === chosen))} />
        <ContactFields values={values} />
        {meeting ? (
          <SaveButtons next="medlemmer" />
        ) : (
          <>
            {dress}
            <p class="linje">
              <button type="submit">{OWN.create}</button>
              <button class="stille" type="submit" name="videre" value="pakke#udseende">
                {OWN.createAndDress}
              </button>
            </p>
          </>
        )}
      </form>
      {meeting && dress}
    </Page>
  );
}

function minutesOf(template: PackageTemplate | undefined): number | undefined {
  return template?.blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}

function Packages({ packages, pictures, chosen }: Pick<MeetingProps, "packages" | "pictures" | "chosen">) {
  return (
    <fieldset>
      <legend>{OWN.packages}</legend>
      <div class="kort">
        {packages.map(({ id, title, provider, measures, purpose }) => (
          <Radio name="pakke" value={id} isChosen={id === chosen}>
            {pictures.has(id) && <span aria-hidden="true">{raw(pictures.get(id) ?? "")}</span>}
            <strong>{title}</strong>
            <span class="hint">
              {fill(measures.length === 0 ? OWN.packageNoFigures : OWN.packageFacts, {
                provider,
                measures: measures.length,
              })}
            </span>
            <span>{purpose[0]}</span>
          </Radio>
        ))}
      </div>
    </fieldset>
  );
}

function ClusterFields({ values }: Pick<MeetingProps, "values">) {
  const regions =
    values.region === "" || REGIONS.includes(values.region) ? REGIONS : [...REGIONS, values.region];
  return (
    <fieldset class="felter">
      <legend>{OWN.cluster}</legend>
      <Field name="klynge" label={OWN.fields.klynge} value={values.klynge} />
      <Select
        name="region"
        label={OWN.fields.region}
        options={[["", OWN.chooseRegion], ...regions.map((region): Option => [region, region])]}
        chosen={values.region}
      />
    </fieldset>
  );
}

function MeetingFields({
  values,
  minutes,
}: Pick<MeetingProps, "values"> & { readonly minutes: number | undefined }) {
  const hint = minutes === undefined ? OWN.hints.valgfri : fill(OWN.hints.minutter, { minutes });
  return (
    <fieldset class="felter">
      <legend>{OWN.meeting}</legend>
      <Field name="dato" type="date" label={OWN.fields.dato} value={values.dato} />
      <Field name="start" label={OWN.fields.start} value={values.start} hint={OWN.hints.start} />
      <Field name="sted" label={OWN.fields.sted} value={values.sted} isWide />
      <Field name="leder" label={OWN.fields.leder} value={values.leder} />
      <Field name="minutter" label={OWN.fields.minutter} value={values.minutter} hint={hint} />
    </fieldset>
  );
}

function ContactFields({ values }: Pick<MeetingProps, "values">) {
  return (
    <fieldset class="felter">
      <legend>{OWN.contact}</legend>
      <Field
        name="kontakt"
        label={OWN.fields.kontakt}
        value={values.kontakt}
        hint={OWN.hints.kontakt}
        isWide
      />
      <Labelled name="adresse" label={OWN.fields.adresse} isWide>
        <textarea id="adresse" name="adresse" rows={3}>
          {values.adresse}
        </textarea>
      </Labelled>
      <Field
        name="telefon"
        type="tel"
        label={OWN.fields.telefon}
        value={values.telefon}
        hint={OWN.hints.valgfri}
      />
      <Field name="mail" label={OWN.fields.mail} value={values.mail} hint={OWN.hints.valgfri} />
    </fieldset>
  );
}
