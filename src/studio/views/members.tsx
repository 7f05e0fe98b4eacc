import type { MemberDraft } from "../../conductors/meeting/meeting-cluster.ts";
import { readDate } from "../../model/read-date.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Labelled, type Option, Options, Radio, SaveButtons, Table, ToldList, Version } from "./parts.tsx";

const OWN = TEXTS.members;

interface MembersProps {
  readonly meeting: MeetingHead;
  readonly members: readonly MemberDraft[];
  readonly hasRegister: boolean;
  readonly version: string;
  readonly told: readonly Told[];
  /** What was pasted and could not be read. */
  readonly pasted?: string;
  readonly note?: string;
}

/** The practices of a cluster and their answers. */
export function Members({ meeting, members, hasRegister, version, told, pasted = "", note }: MembersProps) {
  return (
    <Page title={OWN.title} meeting={meeting} step="medlemmer" note={note}>
      <p>{OWN.lead}</p>
      {hasRegister && <p class="besked">{OWN.register}</p>}
      <ToldList told={told} />
      <p>{members.length === 0 ? OWN.none : countsText(members)}</p>
      {members.length > 0 && <MemberTable id={meeting.id} members={members} version={version} />}
      <PasteForm
        id={meeting.id}
        cluster={meeting.cluster}
        version={version}
        pasted={pasted}
        isFirst={members.length === 0}
      />
      {members.some(({ answer }) => answer === "") && <AllYes id={meeting.id} version={version} />}
    </Page>
  );
}

function countsText(members: readonly MemberDraft[]): string {
  const declined = members.filter(({ answer }) => answer === "declined").length;
  const unanswered = members.filter(({ answer }) => answer === "").length;
  const accepted = members.length - declined - unanswered;
  return fill(OWN.counts, { members: members.length, accepted, declined, unanswered });
}

function MemberTable({
  id,
  members,
  version,
}: Pick<MembersProps, "members" | "version"> & { readonly id: string }) {
  const blank: MemberDraft = { ydernummer: "", name: "", doctors: "", sikrede: "", answer: "", formerly: "" };
  return (
    <form method="post" action={`/moede/${id}/medlemmer`} class="vogt">
      <Version version={version} />
      <Table label={OWN.title} columns={Object.values(OWN.columns)} isTight>
        {[...members, blank].map((member, index) => (
          <MemberRow member={member} number={index + 1} isNew={index === members.length} />
        ))}
      </Table>
      <p class="hint">{OWN.former}</p>
      <SaveButtons next="tal" />
    </form>
  );
}

const ANSWERS: readonly Option[] = [
  ["", OWN.answers.missing],
  ["ja", OWN.answers.yes],
  ["nej", OWN.answers.no],
];

interface RowProps {
  readonly member: MemberDraft;
  readonly number: number;
  readonly isNew: boolean;
}

function MemberRow({ member, number, isNew }: RowProps) {
  const { ydernummer, name, doctors, sikrede, answer, formerly } = member;
  const label = (column: keyof (typeof OWN)["columns"]) =>
    fill(OWN.row, { column: OWN.columns[column], number });
  const cell = (column: keyof (typeof OWN)["columns"], value: string, size: number) => (
    <td>
      <input
        name={column}
        value={value}
        size={size}
        aria-label={isNew ? `${OWN.add}: ${OWN.columns[column]}` : label(column)}
      />
    </td>
  );
  const isYes = answer !== "" && answer !== "declined";
  return (
    <tr>
      {cell("ydernummer", ydernummer, 7)}
      {cell("navn", name, 28)}
      {cell("laeger", doctors, 3)}
      {cell("sikrede", sikrede, 6)}
      <td>
        <select name="svar" aria-label={label("svar")}>
          <Options options={ANSWERS} chosen={isYes ? "ja" : answer === "declined" ? "nej" : ""} />
        </select>
      </td>
      <td>
        <input
          type="date"
          name="dato"
          value={isYes ? (readDate(answer) ?? "") : ""}
          aria-label={label("dato")}
        />
      </td>
      {cell("tidligere", formerly, 8)}
      <td>
        {isNew ? (
          OWN.add
        ) : (
          <input type="checkbox" name="fjern" value={String(number - 1)} aria-label={label("fjern")} />
        )}
      </td>
    </tr>
  );
}

function PasteForm({
  id,
  cluster,
  version,
  pasted,
  isFirst,
}: Pick<MembersProps, "version"> & {
  readonly id: string;
  readonly cluster: string;
  readonly pasted: string;
  readonly isFirst: boolean;
}) {
  return (
    <section>
      <h2>{OWN.pasteTitle}</h2>
      <form method="post" action={`/moede/${id}/medlemmer/indsaet`} enctype="multipart/form-data">
        <Version version={version} />
        <Labelled name="liste" label={OWN.paste} hint={OWN.pasteHint} isWide>
          <textarea id="liste" name="liste" rows={5} aria-describedby="liste-hint">
            {pasted}
          </textarea>
        </Labelled>
        <Labelled name="filer" label={OWN.file} hint={fill(OWN.fileHint, { cluster })} isWide>
          <input id="filer" name="filer" type="file" accept=".xlsx,.csv" aria-describedby="filer-hint" />
        </Labelled>
        {!isFirst && (
          <fieldset>
            <legend>{OWN.how}</legend>
            <Radio name="hvordan" value="til" isChosen>
              {OWN.merge}
            </Radio>
            <Radio name="hvordan" value="hele" isChosen={false}>
              {OWN.replace}
            </Radio>
          </fieldset>
        )}
        <button class={isFirst ? undefined : "stille"} type="submit">
          {OWN.takeIn}
        </button>
      </form>
    </section>
  );
}

function AllYes({ id, version }: { readonly id: string; readonly version: string }) {
  return (
    <section>
      <h2>{OWN.allTitle}</h2>
      <form method="post" action={`/moede/${id}/medlemmer/alle`} class="linje">
        <Version version={version} />
        <label for="alle-dato">{OWN.allDate}</label>
        <input id="alle-dato" type="date" name="dato" required />
        <button class="stille" type="submit">
          {OWN.all}
        </button>
      </form>
    </section>
  );
}
