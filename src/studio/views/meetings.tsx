import type { MeetingCard } from "../../conductors/meeting/list-meetings.ts";
import { danishDate, isCalendarDate } from "../../model/calendar-date.ts";
import { fillWords } from "../../model/fill-words.ts";
import { TEXTS } from "../texts-da.ts";
import { Page } from "./layout.tsx";
import { Scroll } from "./parts.tsx";

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
      <p>{fillWords(OWN.lead, { folder }, "da")}</p>
      <p>
        <a class="knap" href="/nyt">
          {OWN.new}
        </a>
      </p>
      {isKeyMissing ? <p class="besked fejl">{fillWords(OWN.keyMissing, { folder: keys }, "da")}</p> : ""}
      {meetings.length === 0 ? (
        <p>{OWN.none}</p>
      ) : (
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
              {meetings.map((meeting) => (
                <MeetingRow {...meeting} />
              ))}
            </tbody>
          </table>
        </Scroll>
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
    <tr>
      <th scope="row">{id === undefined ? cluster : <a href={`/moede/${id}/pakke`}>{cluster}</a>}</th>
      <td>{day}</td>
      <td>{isFollowUp ? `${title}, ${OWN.followUp}` : title}</td>
      <td>
        <span class={`tilstand ${state}`}>{OWN.states[state]}</span>
      </td>
      <td>{hasKey === false ? <strong>{key}</strong> : key}</td>
      <td>
        {mayFollow ? (
          <form method="post" action="/opfoelgning">
            <input type="hidden" name="moedepakke" value={kit} />
            <button class="stille" type="submit">
              {OWN.makeFollowUp}
            </button>
          </form>
        ) : (
          ""
        )}
      </td>
    </tr>
  );
}
