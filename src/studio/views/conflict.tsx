import type { Step } from "../steps.ts";
import { TEXTS } from "../texts-da.ts";
import { type MeetingHead, Page } from "./layout.tsx";
import { Scroll } from "./parts.tsx";

const OWN = TEXTS.conflict;

/** A field as it stands in the file and as somebody would have it. */
export interface ConflictRow {
  readonly field: string;
  readonly now: string;
  readonly mine: string;
}

interface ConflictProps {
  readonly meeting: MeetingHead;
  readonly step: Step;
  /** Where the form goes. */
  readonly action: string;
  /** The state of the file now. */
  readonly version: string;
  /** What was sent, to be sent again if it is to stand. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  readonly rows: readonly ConflictRow[];
}

/** Somebody has written the file since the form was shown: both are seen, and nothing is lost without a word. */
export function Conflict({ meeting, step, action, version, entries, rows }: ConflictProps) {
  return (
    <Page title={OWN.title} meeting={meeting} step={step}>
      <p>{OWN.lead}</p>
      <Scroll label={OWN.title}>
        <table>
          <thead>
            <tr>
              {Object.values(OWN.columns).map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, now, mine }) => (
              <tr>
                <th scope="row">{field}</th>
                <td>{now || OWN.blank}</td>
                <td>{mine || OWN.blank}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <form method="post" action={action} class="linje">
        <input type="hidden" name="version" value={version} />
        {entries
          .filter(([name]) => name !== "version")
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <a class="knap" href={`/moede/${meeting.id}/${step}`}>
          {OWN.keep}
        </a>
        <button class="stille" type="submit">
          {OWN.mine}
        </button>
      </form>
    </Page>
  );
}
