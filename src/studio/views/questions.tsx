import type { SheetQuestion, SheetsView } from "../../conductors/meeting/view-sheets.ts";
import { danishList } from "../../model/danish-number.ts";
import { groupBy } from "../../model/group-by.ts";
import { AS_ABOVE, LEFT_OUT } from "../../model/reading-plan.ts";
import { fill, TEXTS } from "../texts.ts";
import { type Option, Options, Version } from "./parts.tsx";

const OWN = TEXTS.data;

/** Nothing is answered yet. */
const OPEN: Option = ["", OWN.choose];

type Known = Pick<SheetsView, "measures" | "members">;

interface QuestionsProps extends Known {
  readonly action: string;
  readonly questions: readonly SheetQuestion[];
  readonly version: string;
}

/** What only a person can tell of the sheets; what is asked of columns is answered above the columns themselves. */
export function QuestionForm({ action, questions, version, ...known }: QuestionsProps) {
  const asked = questions.filter(({ kind }) => kind !== "columns");
  const columns = groupBy(
    questions.filter(({ kind }) => kind === "columns"),
    ({ shape }) => shape,
  );
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{OWN.questionsTitle}</h2>
      <p>{OWN.questionsLead}</p>
      {[...columns].map(([shape, same]) => (
        <ColumnsAsked shape={shape} first={same[0]} count={same.length} />
      ))}
      {asked.length > 0 && (
        <form method="post" action={`${action}/svar`}>
          <Version version={version} />
          {asked.map((question, index) => (
            <Question question={question} number={index} {...known} />
          ))}
          <p>
            <button type="submit">{OWN.answer}</button>
          </p>
        </form>
      )}
    </section>
  );
}

interface ColumnsProps {
  readonly shape: string;
  readonly first: SheetQuestion | undefined;
  readonly count: number;
}

/** What has been answered, folded away, to be answered otherwise. */
export function AnsweredForm({ action, questions, version, ...known }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <details open={questions.some((question) => alike(question, questions).length > 0)}>
      <summary>{fill(OWN.answeredTitle, { count: questions.length })}</summary>
      <form method="post" action={`${action}/svar`} class="vogt">
        <Version version={version} />
        {questions.map((question, index) => (
          <Question
            question={question}
            number={GIVEN + index}
            alike={alike(question, questions)}
            {...known}
          />
        ))}
        <p>
          <button class="stille" type="submit">
            {OWN.changeAnswers}
          </button>
        </p>
      </form>
    </details>
  );
}

/** Fields of answers are told from those of questions by their numbers. */
const GIVEN = 1000;

/** Columns are answered above the sheet itself, where they can be seen. */
function ColumnsAsked({ shape, first, count }: ColumnsProps) {
  if (!first) return null;
  const { file, sheet } = first;
  const name = sheet === undefined ? file : fill(OWN.sheet, { sheet, file });
  return (
    <p class="spoergsmaal">
      <span>{fill(OWN.columnsAsked, { count, sheet: name })}</span>
      <a href={`#ark-${shape}`}>{OWN.toSheet}</a>
    </p>
  );
}

/** Other names of a sheet that are said to be the same measure or practice as this one. */
function alike(
  { kind, shape, text, given }: SheetQuestion,
  all: readonly SheetQuestion[],
): readonly string[] {
  if ((kind !== "measures" && kind !== "practices") || given === undefined || given === LEFT_OUT) return [];
  const known = ({ given: answer = "" }: Pick<SheetQuestion, "given">) =>
    kind === "practices" ? answer.split(" ")[0] : answer;
  const isAlike = (other: SheetQuestion) =>
    other.kind === kind && other.shape === shape && other.text !== text && known(other) === known({ given });
  return all.filter(isAlike).map(({ shown }) => shown);
}

export function questionText({ kind, shown, file }: SheetQuestion): string {
  if (kind === "period-start" && shown === "") return OWN.monthsGiven;
  if (kind === "blank-labels" && shown === "") return OWN.blanksGiven;
  return fill(OWN.questions[kind], { text: shown, file });
}

interface QuestionProps extends Known {
  readonly question: SheetQuestion;
  readonly number: number;
  /** Other names with the same answer. */
  readonly alike?: readonly string[];
}

function Question({ question, number, alike = [], ...known }: QuestionProps) {
  const { kind, file, sheet, shape, text, lines } = question;
  const id = `svar-${number}`;
  const where = [sheet === undefined ? file : fill(OWN.sheet, { sheet, file })];
  if (lines.length > 0) where.push(fill(OWN.where, { lines: lines.slice(0, 6).join(", ") }));
  return (
    <div class="spoergsmaal">
      <input type="hidden" name="ark" value={shape} />
      <input type="hidden" name="slags" value={kind} />
      <input type="hidden" name="tekst" value={text} />
      <label for={id}>{questionText(question)}</label>
      {kind === "period" ? (
        <PeriodAnswer id={id} question={question} />
      ) : (
        <Choice id={id} question={question} {...known} />
      )}
      <span class="hint">{where.join(", ")}</span>
      {alike.length > 0 && (
        <span class="besked">
          {fill(OWN.sameAnswer, { names: danishList(alike.map((name) => `»${name}«`)) })}
        </span>
      )}
    </div>
  );
}

/** Two days, or one of the periods that the sheet may mean. */
function PeriodAnswer({
  id,
  question: { choices, given = "" },
}: {
  readonly id: string;
  readonly question: SheetQuestion;
}) {
  const [from = "", to = ""] = given.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return (
    <span class="linje">
      {choices.length === 0 ? (
        <input type="hidden" name="svar" value="" />
      ) : (
        <select name="svar" aria-label={OWN.choose}>
          <Options options={[OPEN, ...choices.map(({ answer, shown }): Option => [answer, shown])]} />
        </select>
      )}
      <span aria-hidden="true">{OWN.firstDay}</span>
      <input id={id} name="fra" type="date" value={from} aria-label={OWN.firstDay} />
      <span aria-hidden="true">{OWN.lastDay}</span>
      <input name="til" type="date" value={to} aria-label={OWN.lastDay} />
    </span>
  );
}

function Choice({
  id,
  question,
  measures,
  members,
}: Known & { readonly id: string; readonly question: SheetQuestion }) {
  const { proposed } = question;
  const options = optionsOf(question, { measures, members }).map(([value, shown]): Option => {
    return [value, value === proposed ? fill(OWN.proposal, { meaning: shown }) : shown];
  });
  const given = options.find(([value]) => isGiven(question, value));
  return (
    <>
      <select id={id} name="svar">
        <Options options={[OPEN, ...options]} chosen={given?.[0] ?? proposed ?? ""} />
      </select>
      <input type="hidden" name="fra" value="" />
      <input type="hidden" name="til" value="" />
    </>
  );
}

/** A practice is known by its number, whatever stands behind it. */
function isGiven({ given, kind }: SheetQuestion, value: string): boolean {
  if (given === undefined) return false;
  return kind === "practices" ? given.split(" ")[0] === value : given === value;
}

/** The likely answers first, then every other one. */
function optionsOf({ kind, choices, given }: SheetQuestion, { measures, members }: Known): readonly Option[] {
  const likely = choices.map(({ answer, shown }): Option => [answer, shown]);
  const leftOut: Option = [LEFT_OUT, OWN.leftOut];
  const others = (all: readonly Option[]) =>
    all.filter(([answer]) => !likely.some(([one]) => one.startsWith(answer)));
  switch (kind) {
    case "measures":
      return [
        // All in one form: the command line calls the likely ones by their whole titles.
        ...likely.map(([id, shown]): Option => [id, measures.find((one) => one.id === id)?.name ?? shown]),
        ...others(measures.map(({ id, name }) => [id, name])),
        leftOut,
      ];
    case "practices":
      return [
        ...likely,
        ...others(members.map(({ practice, name }) => [practice, `${practice} ${name}`])),
        leftOut,
      ];
    case "period-start":
      return ["12", "6", "3", "1"].map((months) => [`${months} måneder`, fill(OWN.months, { months })]);
    case "signs":
      return Object.entries(OWN.signs);
    case "blank-labels":
      return [[AS_ABOVE, OWN.asAbove], ...(given === undefined ? [] : [["nej", OWN.askAgain] as const])];
    case "lacking":
      return Object.entries(OWN.lackingAnswers);
    default:
      return likely;
  }
}
