import type { clockOf, Programme, ProgrammeBlock } from "../../conductors/meeting/meeting-programme.ts";
import { clockText } from "../../model/clock-time.ts";
import { fillWords } from "../../model/fill-words.ts";
import { readDate } from "../../model/read-date.ts";
import { TEXTS } from "../texts-da.ts";
import type { Told } from "../told.ts";
import { type MeetingHead, Page } from "./layout.tsx";
import { Field, Radio, SaveButtons, Scroll, Tick, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.programme;

interface ProgrammeProps {
  readonly meeting: MeetingHead;
  readonly programme: Programme;
  readonly clock: ReturnType<typeof clockOf>;
  /** Minutes that are set aside; blank where the package's own hold. */
  readonly booked: string;
  readonly version: string;
  readonly told: readonly Told[];
  readonly note?: string;
}

/** What the cluster takes of its package, and how long each part lasts. */
export function ProgrammeForm(props: ProgrammeProps) {
  const { meeting, programme, clock, booked, version, told, note } = props;
  const { measures, blocks, documents, isShort, open } = programme;
  const recount = `/moede/${meeting.id}/program/tid`;
  return (
    <Page title={OWN.title} meeting={meeting} step="program" note={note}>
      <p>{OWN.lead}</p>
      <ToldList told={told} />
      <form method="post" action={`/moede/${meeting.id}/program`} class="vogt">
        <Version version={version} />
        {measures.length === 0 ? (
          ""
        ) : (
          <fieldset>
            <legend>{OWN.measures}</legend>
            {measures.map(({ number, title, isChosen }) => (
              <Tick
                name="maalepunkt"
                value={String(number)}
                isChosen={isChosen}
              >{`${number}. ${title}`}</Tick>
            ))}
          </fieldset>
        )}
        <fieldset
          hx-post={recount}
          hx-trigger="change"
          hx-include="closest form"
          hx-target="#tid"
          hx-select="#tid"
          hx-swap="outerHTML"
        >
          <legend>{OWN.blocks}</legend>
          <Blocks blocks={blocks} />
          <button class="stille" type="submit" formaction={recount}>
            {OWN.recount}
          </button>
        </fieldset>
        <Clock clock={clock} booked={booked} />
        <fieldset>
          <legend>{OWN.documents}</legend>
          <div class="kolonner">
            {documents.map(({ name, isChosen }) => (
              <Tick name="ark" value={name} isChosen={isChosen}>
                {OWN.names[name]}
              </Tick>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{OWN.deck}</legend>
          <Radio name="deck" value="hele" isChosen={!isShort}>
            {OWN.deckFull}
          </Radio>
          <Radio name="deck" value="kort" isChosen={isShort}>
            {OWN.deckShort}
          </Radio>
        </fieldset>
        <fieldset>
          <legend>{OWN.view}</legend>
          <Radio name="visning" value="lukket" isChosen={!open}>
            {OWN.closed}
          </Radio>
          <Radio name="visning" value="aaben" isChosen={open !== undefined}>
            {OWN.open}
          </Radio>
          <div class="felter">
            <Field
              name="besluttet"
              type="date"
              label={OWN.decided}
              value={readDate(open?.decided ?? "") ?? ""}
            />
            <Field name="af" label={OWN.by} value={open?.by ?? ""} />
          </div>
        </fieldset>
        <SaveButtons next="byg" />
      </form>
    </Page>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly ProgrammeBlock[] }) {
  const label = (column: keyof (typeof OWN)["blockColumns"], block: string) =>
    fillWords(OWN.row, { column: OWN.blockColumns[column], block }, "da");
  return (
    <Scroll label={OWN.blocks}>
      <p class="hint">{OWN.blocksHint}</p>
      <table class="taet">
        <thead>
          <tr>
            {Object.values(OWN.blockColumns).map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ id, title, minutes, isChosen }, index) => (
            <tr>
              <td>
                <input
                  type="checkbox"
                  name="med"
                  value={id}
                  checked={isChosen}
                  aria-label={label("use", title)}
                />
              </td>
              <th scope="row">
                {title}
                <input type="hidden" name="punkt" value={id} />
              </th>
              <td>
                <input
                  name="nummer"
                  value={String(index + 1)}
                  size={3}
                  inputmode="numeric"
                  aria-label={label("order", title)}
                />
              </td>
              <td>
                <input
                  name="minutter"
                  value={String(minutes)}
                  size={4}
                  inputmode="numeric"
                  aria-label={label("minutes", title)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What the minutes come to, on the clock. */
function Clock({ clock: { begins, end, minutes }, booked }: Pick<ProgrammeProps, "clock" | "booked">) {
  return (
    <section id="tid" aria-live="polite">
      <h2>{OWN.clock}</h2>
      <p>
        <strong>{fillWords(OWN.sum, { minutes: String(minutes) }, "da")}</strong>{" "}
        {booked === "" || booked === String(minutes)
          ? ""
          : fillWords(OWN.booked, { minutes: booked, sum: String(minutes) }, "da")}
      </p>
      {end === undefined ? (
        ""
      ) : (
        <table class="taet">
          <tbody>
            {[...begins, { title: "", begin: end }].map(({ title, begin }) => (
              <tr>
                <td>{begin === undefined ? "" : clockText(begin)}</td>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
