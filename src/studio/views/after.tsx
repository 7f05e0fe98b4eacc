import type { CollectedPlans } from "../../conductors/meeting/meeting-plans.ts";
import { OTHER_MEASURE } from "../../model/decisions.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { ButtonForm, Drop, Field, Row, Select, Table, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.after;

interface AfterProps {
  readonly meeting: MeetingHead;
  readonly collected?: CollectedPlans;
  /** Where the kit lies below the folder of kits; absent while there is none. */
  readonly place?: string;
  readonly told?: readonly Told[];
  readonly note?: string;
}

/** What was decided at the meeting, as the filled-in plans say it. */
export function After({ meeting, collected, place, told = [], note }: AfterProps) {
  if (!collected || place === undefined)
    return (
      <Page title={OWN.title} meeting={meeting} step="efter">
        <p>{OWN.notBuilt}</p>
      </Page>
    );
  const { counts, report, plans, files } = collected;
  return (
    <Page
      title={OWN.title}
      meeting={meeting}
      step="efter"
      note={counts ? fill(OWN.read, { ...counts }) : note}
    >
      <p>{OWN.lead}</p>
      {report !== undefined && <p>{fill(OWN.report, { path: report })}</p>}
      <Drop
        action={`/moede/${meeting.id}/efter`}
        label={OWN.drop}
        hint={OWN.dropHint}
        accept=".docx,.odt"
        button={OWN.take}
        isQuiet={plans.length > 0}
      />
      <ToldList told={told} />
      {plans.length > 0 && <Plans plans={plans} measures={collected.measures} />}
      <PlanForm meeting={meeting} collected={collected} />
      <ReportForm meeting={meeting} told={collected.told} version={collected.version} />
      {files.length > 0 && (
        <section>
          <h2>{OWN.files}</h2>
          <ul>
            {files.map((file) => (
              <li>{file.split(/[/\\]/).at(-1)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{OWN.followUp}</h2>
        <p>{OWN.followUpLead}</p>
        <ButtonForm action="/opfoelgning" sends={{ moedepakke: place }} isQuiet={plans.length === 0}>
          {OWN.followUp}
        </ButtonForm>
      </section>
    </Page>
  );
}

function Plans({ plans, measures }: Pick<CollectedPlans, "plans" | "measures">) {
  return (
    <section>
      <h2>{OWN.plansTitle}</h2>
      <Table label={OWN.plansTitle} columns={Object.values(OWN.plansColumns)}>
        {plans.map(({ practice, measure, goal, action }) => (
          <Row
            cells={[practice, measures.find(({ id }) => id === measure)?.title ?? measure, goal, action]}
          />
        ))}
      </Table>
    </section>
  );
}

/** A plan that came back on paper. */
function PlanForm({
  meeting,
  collected,
}: {
  readonly meeting: MeetingHead;
  readonly collected: CollectedPlans;
}) {
  const { practices, measures } = collected;
  const titled = measures.map(({ id, title }) => [id, title] as const);
  const { fields } = OWN;
  return (
    <details>
      <summary>{OWN.byHandTitle}</summary>
      <form method="post" action={`/moede/${meeting.id}/efter/plan`} class="vogt">
        <div class="felter">
          {practices.length === 0 ? (
            <Field name="praksis" label={fields.praksis} value="" />
          ) : (
            <Select name="praksis" label={fields.praksis} options={practices.map((one) => [one, one])} />
          )}
          <Select
            name="maalepunkt"
            label={fields.maalepunkt}
            options={[...titled, [OTHER_MEASURE, OWN.other]]}
          />
          <Field name="maal" label={fields.maal} value="" isWide />
          <Field name="handling" label={fields.handling} value="" isWide />
          <Field name="hvem" label={fields.hvem} value="" isWide />
          <Field name="fra" type="date" label={fields.fra} value="" />
          <Field name="ses" type="date" label={fields.ses} value="" />
        </div>
        <button class="stille" type="submit">
          {OWN.keepPlan}
        </button>
      </form>
    </details>
  );
}

interface ReportProps {
  readonly meeting: MeetingHead;
  readonly told: CollectedPlans["told"];
  readonly version: string;
}

/** What only the leader knows of the meeting. */
function ReportForm({ meeting, told: { attendance, text = "" }, version }: ReportProps) {
  const { reportFields } = OWN;
  const number = (value: number | undefined) => (value === undefined ? "" : String(value));
  return (
    <details>
      <summary>{OWN.reportTitle}</summary>
      <form method="post" action={`/moede/${meeting.id}/efter/referat`} class="vogt">
        <Version version={version} />
        <div class="felter">
          <Field name="kom-praksis" label={reportFields.praksis} value={number(attendance?.practices)} />
          <Field name="kom-laeger" label={reportFields.laeger} value={number(attendance?.doctors)} />
          <Field name="kom-andre" label={reportFields.andre} value={number(attendance?.others)} />
          <Field name="enige" label={reportFields.tekst} value={text} isWide />
        </div>
        <button class="stille" type="submit">
          {OWN.keepReport}
        </button>
      </form>
    </details>
  );
}
