import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import {
  meaningText,
  type PlanItem,
  type PlanQuestionKind,
  type SheetProposal,
} from "../../model/reading-plan.ts";
import { listed, shownName } from "../../model/shown-text.ts";
import { finding } from "../finding.ts";

const CODES = {
  sheet: "plan/sheet",
  columns: "plan/columns",
  measures: "plan/measures",
  practices: "plan/practices",
  period: "plan/period",
  "period-start": "plan/period-start",
  signs: "plan/signs",
  "blank-labels": "plan/blank-labels",
  lacking: "plan/lacking",
} as const satisfies Record<PlanQuestionKind, DiagnosticCode>;

const SHOWN: ReadonlySet<string> = new Set([
  ...Object.values(CODES),
  ...(["plan/period-unsure", "plan/read", "plan/read-for"] satisfies DiagnosticCode[]),
]);

/** Whether a finding says what the plan itself shows: what is open in it, and how the rest is read. */
export function isShownInPlan({ code }: Diagnostic): boolean {
  return SHOWN.has(code);
}

/** What is asked of a file, one error for each kind: sheets of one shape ask the same. */
export function questionsToTell(
  proposals: readonly SheetProposal[],
  measures: readonly string[],
): readonly Diagnostic[] {
  const questions = proposals.flatMap((one) => one.questions);
  return Object.entries(CODES).flatMap(([kind, code]) => {
    const same = questions.filter((question) => question.kind === kind);
    const [first] = same;
    if (!first) return [];
    const items = same.flatMap((question) => question.items);
    if (first.kind === "sheet") {
      const sheets = items.flatMap(({ choices }) => choices.map(shownName)).join(", ");
      return [finding("error", code, { file: first.file }, { sheets })];
    }
    if (first.kind === "lacking") return items.map((item) => lackingToTell(first.file, item, measures));
    const place: Place = {
      file: first.file,
      ...(first.sheet === undefined ? {} : { sheet: shownName(first.sheet) }),
      ...(first.line === undefined ? {} : { line: first.line }),
    };
    const values = { count: items.length, known: measures.join(", ") };
    if (first.kind === "period") return [periodToTell(place, items)];
    const parts = items.slice(0, MOST_TOLD).map((item) => partOf(first.kind, item));
    return [{ ...finding("error", code, place, values), parts }];
  });
}

function periodToTell(place: Place, items: readonly PlanItem[]): Diagnostic {
  const likely = [...new Set(items.flatMap(({ choices }) => choices))].join(", ");
  return likely === ""
    ? finding("error", "plan/period", place)
    : finding("error", "plan/period-unsure", place, { likely });
}

/** The same can be said in the cluster file, once and for all. */
function lackingToTell(file: string, { text }: PlanItem, measures: readonly string[]): Diagnostic {
  const lacking = text.split(", ");
  const others = measures.filter((id) => !lacking.includes(id)).join(", ");
  const values = { count: lacking.length, measures: text, line: `measures: [${others}]` };
  return finding("error", "plan/lacking", { file }, values);
}

/** More names than this are seen in the proposed plan. */
const MOST_TOLD = 12;

/** Names of practices are never repeated: messages are passed on. */
function partOf(
  kind: PlanQuestionKind,
  { text, lines, choices }: PlanItem,
): NonNullable<Diagnostic["parts"]>[number] {
  if (kind === "practices") return { code: "plan/places", values: { lines: listed(lines) } };
  const likely = choices.slice(0, 2).join(", ");
  const code = lines.length > 1 || kind === "signs" ? "plan/item" : "plan/name";
  const values = { name: shownName(text), times: lines.length, line: lines[0] ?? 1 };
  return likely === "" ? { code, values } : { code: `${code}-likely`, values: { ...values, likely } };
}

/** How a file in another layout was read: told once, so that a wrong reading can be seen. */
export function readingsToTell(proposals: readonly SheetProposal[]): readonly Diagnostic[] {
  const other = proposals.filter(
    ({ isOther, plan }) => isOther && plan.among === undefined && plan.lacking === undefined,
  );
  return other.slice(0, 1).map(({ file, sheet, plan, stated }) => {
    const used = Object.entries(plan.columns).flatMap(([header, meanings]) => {
      const read = meanings.filter(({ kind }) => kind !== "unused").map(meaningText);
      return read.length === 0 ? [] : [`${shownName(header)} = ${read.join(", ")}`];
    });
    const place = { file, ...(sheet === undefined ? {} : { sheet: shownName(sheet) }) };
    const values = { columns: used.join("; "), sheets: other.length };
    return stated === undefined
      ? finding("notice", "plan/read", place, values)
      : finding("notice", "plan/read-for", place, { ...values, period: stated });
  });
}
