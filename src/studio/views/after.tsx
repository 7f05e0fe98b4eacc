import type { CollectedPlans } from "../../conductors/meeting/meeting-plans.ts";
import { fillWords } from "../../model/fill-words.ts";
import { TEXTS } from "../texts-da.ts";
import type { Told } from "../told.ts";
import { type MeetingHead, Page } from "./layout.tsx";
import { Drop, Scroll, ToldList } from "./parts.tsx";

const OWN = TEXTS.after;

interface AfterProps {
  readonly meeting: MeetingHead;
  readonly collected?: CollectedPlans;
  /** Where the kit lies below the folder of kits; absent while there is none. */
  readonly place?: string;
  readonly told?: readonly Told[];
}

/** What was decided at the meeting, as the filled-in plans say it. */
export function After({ meeting, collected, place, told = [] }: AfterProps) {
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
      note={counts ? fillWords(OWN.read, { ...counts }, "da") : undefined}
    >
      <p>{OWN.lead}</p>
      {report === undefined ? "" : <p>{fillWords(OWN.report, { path: report }, "da")}</p>}
      <Drop
        action={`/moede/${meeting.id}/efter`}
        label={OWN.drop}
        hint={OWN.dropHint}
        accept=".docx,.odt"
        button={OWN.take}
      />
      <ToldList told={told} />
      {plans.length === 0 ? "" : <Plans plans={plans} />}
      {files.length === 0 ? (
        ""
      ) : (
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
        <form method="post" action="/opfoelgning">
          <input type="hidden" name="moedepakke" value={place} />
          <button type="submit">{OWN.followUp}</button>
        </form>
      </section>
    </Page>
  );
}

function Plans({ plans }: Pick<CollectedPlans, "plans">) {
  return (
    <section>
      <h2>{OWN.plansTitle}</h2>
      <Scroll label={OWN.plansTitle}>
        <table>
          <thead>
            <tr>
              {Object.values(OWN.plansColumns).map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plans.map(({ practice, measure, action }) => (
              <tr>
                <th scope="row">{practice}</th>
                <td>{measure}</td>
                <td>{action}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
