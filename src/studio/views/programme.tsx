import type {
  clockOf,
  FallenAway,
  Programme,
  ProgrammeBlock,
} from "../../conductors/meeting/meeting-programme.ts";
import { clockText } from "../../model/clock-time.ts";
import { readDate } from "../../model/read-date.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Field, Radio, SaveButtons, Table, Tick, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.programme;

interface ProgrammeProps {
  readonly meeting: MeetingHead;
  readonly programme: Programme;
  readonly fallen: FallenAway;
  readonly clock: ReturnType<typeof clockOf>;
  /** Minutes that are set aside; blank where the package's own hold. */
  readonly booked: string;
  readonly version: string;
  readonly told: readonly Told[];
  readonly note?: string;
}

/** What the cluster takes of its package, and how long each part lasts. */
export function ProgrammeForm(props: ProgrammeProps) {
  const { meeting, programme, fallen, clock, booked, version, told, note } = props;
  const { measures, documents, isShort, open } = programme;
  const recount = `/moede/${meeting.id}/program/tid`;
  return (
    <Page title={OWN.title} meeting={meeting} step="program" note={note}>
      <p>{OWN.lead}</p>
      <ToldList told={told} />
      <form method="post" action={`/moede/${meeting.id}/program`} class="vogt">
        <Version version={version} />
        {measures.length > 0 && (
          <fieldset {...recounting(recount)}>
            <legend>{OWN.measures}</legend>
            {measures.some(({ isLacking }) => isLacking) && <p class="hint">{OWN.lackingLead}</p>}
            {measures.map(({ number, title, isChosen, isLacking }) => (
              <Tick name="maalepunkt" value={String(number)} isChosen={isChosen}>
                {`${number}. ${title}`}
                {isLacking && <span class="hint">{` ${OWN.lacking}`}</span>}
                {fallen.measures.has(number) && (
                  <span class="hint">
                    {` ${fill(OWN.withoutBlock, { block: fallen.measures.get(number) ?? "" })}`}
                  </span>
                )}
              </Tick>
            ))}
          </fieldset>
        )}
        <Blocks blocks={programme.blocks} fallen={fallen} recount={recount} />
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
        <DeckChoice isShort={isShort} />
        <ViewChoice {...(open ? { open } : {})} />
        <SaveButtons next="slides" />
      </form>
    </Page>
  );
}

function DeckChoice({ isShort }: Pick<Programme, "isShort">) {
  return (
    <fieldset>
      <legend>{OWN.deck}</legend>
      <Radio name="deck" value="hele" isChosen={!isShort}>
        {OWN.deckFull}
      </Radio>
      <Radio name="deck" value="kort" isChosen={isShort}>
        {OWN.deckShort}
      </Radio>
    </fieldset>
  );
}

function ViewChoice({ open }: Pick<Programme, "open">) {
  return (
    <fieldset>
      <legend>{OWN.view}</legend>
      <Radio name="visning" value="lukket" isChosen={!open}>
        {OWN.closed}
      </Radio>
      <Radio name="visning" value="aaben" isChosen={open !== undefined}>
        {OWN.open}
      </Radio>
      <div class="felter">
        <Field name="besluttet" type="date" label={OWN.decided} value={readDate(open?.decided ?? "") ?? ""} />
        <Field name="af" label={OWN.by} value={open?.by ?? ""} />
      </div>
    </fieldset>
  );
}

interface BlocksProps extends Pick<ProgrammeProps, "fallen"> {
  readonly blocks: readonly ProgrammeBlock[];
  /** Where the minutes are added up anew. */
  readonly recount: string;
}

/** Asks for the clock anew when something in a group of fields changes. */
function recounting(recount: string) {
  return {
    "hx-post": recount,
    "hx-trigger": "change",
    "hx-include": "closest form",
    "hx-target": "#tid",
    "hx-select": "#tid",
    "hx-swap": "outerHTML",
  };
}

function Blocks({ blocks, fallen, recount }: BlocksProps) {
  return (
    <fieldset {...recounting(recount)}>
      <legend>{OWN.blocks}</legend>
      <p class="hint">{OWN.blocksHint}</p>
      <Table label={OWN.blocks} columns={Object.values(OWN.blockColumns)} isTight>
        {blocks.map((block, index) => (
          <BlockRow block={block} number={index + 1} isEmpty={fallen.blocks.includes(block.id)} />
        ))}
      </Table>
      <button class="stille" type="submit" formaction={recount}>
        {OWN.recount}
      </button>
    </fieldset>
  );
}

interface BlockRowProps {
  readonly block: ProgrammeBlock;
  readonly number: number;
  /** Whether it is chosen and has nothing to show. */
  readonly isEmpty: boolean;
}

function BlockRow({ block, number, isEmpty }: BlockRowProps) {
  const { id, title, minutes, isChosen } = block;
  const label = (column: keyof (typeof OWN)["blockColumns"]) =>
    fill(OWN.row, { column: OWN.blockColumns[column], block: title });
  const numberCell = (column: "order" | "minutes", name: string, value: number) => (
    <td>
      <input name={name} value={String(value)} size={4} inputmode="numeric" aria-label={label(column)} />
    </td>
  );
  return (
    <tr>
      <td>
        <input type="checkbox" name="med" value={id} checked={isChosen} aria-label={label("use")} />
      </td>
      <th scope="row">
        {title}
        {isEmpty && <span class="hint">{` ${OWN.emptyBlock}`}</span>}
        <input type="hidden" name="punkt" value={id} />
      </th>
      {numberCell("order", "nummer", number)}
      {numberCell("minutes", "minutter", minutes)}
    </tr>
  );
}

/** What the minutes come to, on the clock. */
function Clock({ clock: { begins, end, minutes }, booked }: Pick<ProgrammeProps, "clock" | "booked">) {
  return (
    <section id="tid" aria-live="polite">
      <h2>{OWN.clock}</h2>
      <p>
        <strong>{fill(OWN.sum, { minutes: String(minutes) })}</strong>{" "}
        {booked !== "" &&
          booked !== String(minutes) &&
          fill(OWN.booked, { minutes: booked, sum: String(minutes) })}
      </p>
      {end !== undefined && (
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
