import type { SheetColumn, SheetsView, SheetView } from "../../conductors/meeting/view-sheets.ts";
import { LEFT_OUT } from "../../model/reading-plan.ts";
import { columnLetters, shownCell } from "../../model/shown-text.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { ButtonForm, Drop, Next, type Option, Options, Scroll, ToldList, Version } from "./parts.tsx";
import { AnsweredForm, QuestionForm } from "./questions.tsx";

const OWN = TEXTS.data;

interface DataProps {
  readonly meeting: MeetingHead;
  readonly view: SheetsView;
  readonly isMembersKnown: boolean;
  /** What was found in the files just handed over, and in those that lie there. */
  readonly refused: readonly Told[];
  readonly told: readonly Told[];
  readonly note?: string;
}

/** The files with the figures, every sheet as it stands there, and what its columns hold. */
export function Data({ meeting, view, isMembersKnown, refused, told, note }: DataProps) {
  const { files, sheets, questions, answered, measures, members, version } = view;
  const action = `/moede/${meeting.id}/tal`;
  const isRead = files.length > 0 && sheets.length > 0 && questions.length === 0;
  return (
    <Page title={OWN.title} meeting={meeting} step="tal" note={note}>
      <p>{measures.length === 0 ? OWN.noFigures : OWN.lead}</p>
      <ToldList told={refused} />
      <div class="side">
        <Drop
          action={action}
          label={OWN.drop}
          hint={OWN.dropHint}
          accept=".xlsx,.xlsm,.csv,.txt"
          button={OWN.take}
          isQuiet={files.length > 0}
        />
        <Files files={files} action={action} />
      </div>
      {!isMembersKnown && files.length > 0 && <p class="besked">{OWN.needsMembers}</p>}
      <QuestionForm action={action} {...{ questions, measures, members, version }} />
      <AnsweredForm action={action} {...{ questions: answered, measures, members, version }} />
      <ToldList told={told} />
      {isRead && <p class="besked">{OWN.allRead}</p>}
      {sheets.length === 0 && files.length > 0 && measures.length > 0 && <p>{OWN.unread}</p>}
      {sheets.length > 0 && <h2>{OWN.readTitle}</h2>}
      {sheets.map((sheet, index) => (
        <Sheet
          isOpen={index === 0 || sheet.columns.some(({ meaning }) => meaning === "")}
          sheet={sheet}
          action={action}
          measures={measures}
          version={version}
        />
      ))}
      <Next meeting={meeting} step="kontrol" isQuiet={measures.length > 0 && !isRead} />
    </Page>
  );
}

function Files({ files, action }: { readonly files: readonly string[]; readonly action: string }) {
  return (
    <section>
      <h2>{OWN.files}</h2>
      {files.length === 0 && <p>{OWN.none}</p>}
      <ul class="filer">
        {files.map((file) => (
          <li>
            {file}
            <ButtonForm
              action={`${action}/fjern`}
              sends={{ fil: file }}
              heard={fill(OWN.remove, { file })}
              isQuiet
            >
              {OWN.removeShort}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Headers stand no further down than this. */
const HEADER_ROWS = 20;

interface SheetProps {
  readonly isOpen: boolean;
  readonly sheet: SheetView;
  readonly action: string;
  readonly measures: SheetsView["measures"];
  readonly version: string;
}

/** A sheet as it stands in its file, and what is said of it. */
function Sheet({ isOpen, sheet, action, measures, version }: SheetProps) {
  const { file, shape, rows, columns, lastLine, more, stated } = sheet;
  const title = sheet.sheet === undefined ? OWN.file : OWN.sheet;
  const name = fill(title, { file, sheet: sheet.sheet ?? "" });
  const lines = rows.slice(0, HEADER_ROWS).map(({ line }): Option => [String(line), String(line)]);
  return (
    <details id={`ark-${shape}`} open={isOpen}>
      <summary>
        <h3>{name}</h3>
      </summary>
      {stated !== undefined && <p>{fill(OWN.period, { period: stated })}</p>}
      <form method="post" action={`${action}/kolonner`} class="vogt">
        <Version version={version} />
        <input type="hidden" name="ark" value={shape} />
        <Scroll label={name}>
          <SheetGrid sheet={sheet} measures={measures} />
        </Scroll>
        {more > 0 && <p class="hint">{fill(OWN.more, { more })}</p>}
        <p class="linje">
          <label for={`hoved-${shape}`}>{OWN.header}</label>
          <select id={`hoved-${shape}`} name="hoved">
            <Options options={lines} chosen={String(lastLine)} />
          </select>
          <button class={columns.some(({ meaning }) => meaning === "") ? undefined : "stille"} type="submit">
            {OWN.saveMeanings}
          </button>
        </p>
      </form>
    </details>
  );
}

/** The cells, with a choice above each column of what it holds. */
function SheetGrid({ sheet, measures }: Pick<SheetProps, "sheet" | "measures">) {
  const { rows, columns, firstLine, lastLine } = sheet;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const numbers = Array.from({ length: width }, (_, index) => index + 1);
  const byNumber = new Map(columns.map((column) => [column.number, column]));
  const kindOf = (column: number) => kindClass(byNumber.get(column));
  return (
    <table class="ark">
      <thead>
        <tr>
          <th scope="col">{OWN.rowNumber}</th>
          {numbers.map((column) => (
            <th scope="col">{columnLetters(column)}</th>
          ))}
        </tr>
        <tr>
          <td />
          {numbers.map((column) => {
            const own = byNumber.get(column);
            return (
              <td class={kindOf(column)}>{own && <MeaningChoice column={own} measures={measures} />}</td>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, cells }) => (
          <tr class={line < firstLine ? "over" : line <= lastLine ? "hoved" : undefined}>
            <th scope="row">{line}</th>
            {numbers.map((column) => (
              <td class={line < firstLine ? undefined : kindOf(column)}>
                {shownCell(cells[column - 1] ?? "")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Colour only repeats what the choice above the column says. */
function kindClass(column: SheetColumn | undefined): string {
  const { meaning = LEFT_OUT, likely = [] } = column ?? {};
  const word = (meaning || (likely[0] ?? "")).split(/[ ,]/)[0] ?? "";
  const kinds: Readonly<Record<string, string>> = {
    [LEFT_OUT]: "k-uden",
    praksis: "k-praksis",
    tæller: "k-taeller",
    nævner: "k-naevner",
    procent: "k-taeller",
  };
  return `${kinds[word] ?? "k-andet"}${meaning === "" ? " k-aaben" : ""}`;
}

const PLAIN = [
  "praksis",
  "målepunkt",
  "periode",
  "fra",
  "til",
  "tæller",
  "nævner",
  "niveau",
  "klynge",
  "udtræksdato",
];

interface ChoiceProps {
  readonly column: SheetColumn;
  readonly measures: SheetsView["measures"];
}

function MeaningChoice({ column: { key, number, likely, meaning }, measures }: ChoiceProps) {
  // What is likely stands there as a proposal until somebody has saved it.
  const chosen = meaning || (likely[0] ?? "");
  const options = (all: readonly Option[]) => {
    const isProposed = (value: string) => meaning === "" && value === chosen && value !== "";
    const shown = all.map(([value, text]): Option => {
      return [value, isProposed(value) ? fill(OWN.proposal, { meaning: text }) : text];
    });
    return <Options options={shown} chosen={chosen} />;
  };
  const group = (label: string, all: readonly Option[]) =>
    all.length > 0 && <optgroup label={label}>{options(all)}</optgroup>;
  const known = (word: string) => OWN.meanings[word as keyof typeof OWN.meanings] ?? word;
  const ofMeasures = (word: string) =>
    measures.map(({ id, name }): Option => [`${word} ${id}`, `${known(word)}: ${name}`]);
  const all = [...new Set([...PLAIN, meaning, ...likely])];
  const words = all.filter((one) => one !== "" && one !== LEFT_OUT && !one.includes(" "));
  const several = all.filter((one) => one.includes(", "));
  return (
    <>
      <input type="hidden" name="kolonne" value={key} />
      <select
        name="betydning"
        aria-label={fill(OWN.columnMeaning, { letter: columnLetters(number), header: key })}
      >
        {options(["", LEFT_OUT].map((word) => [word, known(word)]))}
        {group(
          OWN.groups.columns,
          words.map((word) => [word, known(word)]),
        )}
        {group(OWN.groups.numerator, ofMeasures("tæller"))}
        {group(OWN.groups.denominator, ofMeasures("nævner"))}
        {group(OWN.groups.share, ofMeasures("procent"))}
        {group(
          OWN.groups.several,
          several.map((one) => [one, severalText(one, measures)]),
        )}
      </select>
    </>
  );
}

/** `nævner a, nævner b` with the measures' numbers in place of their ids. */
function severalText(meaning: string, measures: SheetsView["measures"]): string {
  return measures.reduce(
    (text, { id, name }) => text.replaceAll(new RegExp(`(?<= )${id}(?=,|$)`, "g"), name.split(" ")[0] ?? id),
    meaning,
  );
}
