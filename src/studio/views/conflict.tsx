import type { Step } from "../steps.ts";
import { TEXTS } from "../texts.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Row, Table, Version } from "./parts.tsx";

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
      <Table label={OWN.title} columns={Object.values(OWN.columns)}>
        {rows.map(({ field, now, mine }) => (
          <Row cells={[field, now || OWN.blank, mine || OWN.blank]} />
        ))}
      </Table>
      <form method="post" action={action} class="linje">
        <Version version={version} />
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
