import type { MeetingCard } from "../../conductors/meeting/list-meetings.ts";
import { danishDate, isCalendarDate } from "../../model/calendar-date.ts";
import { fill, TEXTS } from "../texts.ts";
import { Page } from "./layout.tsx";
import { ButtonForm, Row, Table } from "./parts.tsx";

interface MeetingsProps {
  readonly folder: string;
  readonly keys: string;
  readonly meetings: readonly (MeetingCard & { readonly title: string })[];
}

const OWN = TEXTS.meetings;

/** Every meeting of the folder, with what is to be done next. */
export function Meetings({ folder, keys, meetings }: MeetingsProps) {
  const isKeyMissing = meetings.some(({ hasKey }) => hasKey === false);
  return (
    <Page title={OWN.title}>
      <p>{fill(OWN.lead, { folder })}</p>
      <p>
        <a class="knap" href="/nyt">
          {OWN.new}
        </a>
      </p>
      {isKeyMissing && <p class="besked fejl">{fill(OWN.keyMissing, { folder: keys })}</p>}
      {meetings.length === 0 ? (
        <p>{OWN.none}</p>
      ) : (
        <Table label={OWN.title} columns={Object.values(OWN.columns)}>
          {meetings.map((meeting) => (
            <MeetingRow {...meeting} />
          ))}
        </Table>
      )}
    </Page>
  );
}

function MeetingRow({
  id,
  cluster,
  date,
  title,
  state,
  isFollowUp,
  kit,
  hasKey,
}: MeetingsProps["meetings"][number]) {
  const day = date !== undefined && isCalendarDate(date) ? danishDate(date) : OWN.noDate;
  const key = hasKey === undefined ? OWN.key.none : hasKey ? OWN.key.there : OWN.key.missing;
  const mayFollow = kit !== undefined && state !== "followed-up" && hasKey !== false;
  return (
    <Row
      cells={[
        id === undefined ? cluster : <a href={`/moede/${id}/pakke`}>{cluster}</a>,
        day,
        isFollowUp ? `${title}, ${OWN.followUp}` : title,
        <span class={`tilstand ${state}`}>{OWN.states[state]}</span>,
        hasKey === false ? <strong>{key}</strong> : key,
        mayFollow && (
          <ButtonForm action="/opfoelgning" sends={{ moedepakke: kit }} isQuiet>
            {OWN.makeFollowUp}
          </ButtonForm>
        ),
      ]}
    />
  );
}
