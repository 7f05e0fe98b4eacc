import * as z from "zod";
import type { Checked } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import type { LocatedTree } from "../../model/located-tree.ts";
import {
  type ColumnMeaning,
  LEFT_OUT,
  meaningText,
  OPEN,
  type PlanItem,
  type PlanQuestion,
  type ReadingPlan,
  readMeanings,
  type SheetPlan,
  type SheetProposal,
  TO_COME,
} from "../../model/reading-plan.ts";
import { group, says } from "../../model/schema/parts.ts";
import { checkTree } from "../finding.ts";
import { lackingAnswer } from "./plan-answers.ts";
import { isPeriodAnswer } from "./plan-periods.ts";
import { oneOfEachShape, shapeOf } from "./plan-shapes.ts";
import { isAsAbove } from "./settle-rows.ts";

/** One text, or several. A condition on the whole says what is wrong, where one on each says that it is no text. */
const meaning = () =>
  z
    .union([z.string(), z.array(z.string()).min(1)])
    .refine(
      (texts) => [texts].flat().every((text) => text === OPEN || readMeanings(text).length > 0),
      says("plan/column-meaning"),
    );

const period = () =>
  z
    .union([z.string(), z.record(z.string(), z.string())])
    .refine(
      (given) =>
        (typeof given === "string" ? [given] : Object.values(given)).every(
          (text) => text === OPEN || isPeriodAnswer(text),
        ),
      says("plan/period-answer"),
    );

/** Numbers of measures and ydernumre need no quotes. */
const answers = (what: string) =>
  z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))).describe(what);

const sheetSchema = group({
  blandt: z
    .exactOptional(z.array(z.string()).min(2))
    .describe("Sheets of one file that may each hold its figures; nothing but the next stands beside it"),
  læs: z.exactOptional(z.string()).describe("The one of these sheets that is read"),
  kolonner: z
    .exactOptional(z.record(z.string(), meaning()))
    .describe("What each column holds, by its header: praksis, periode, tæller hba1c-over-58, udelad …"),
  periode: z
    .exactOptional(period())
    .describe(
      "1. juli 2025 – 30. juni 2026 for each file's figures; other figures are asked about again. Or 12 måneder, where only the last day is given",
    ),
  målepunkter: answers("Measures (id, number or title) by the names that the sheet has for them, or udelad"),
  praksis: answers(
    "Ydernumre by the names that the sheet has for practices, or udelad; andre is every other name",
  ),
  tegn: answers("What signs in place of a count mean: mangler or skjult"),
  mangler: z
    .exactOptional(z.array(z.string()).min(1))
    .describe("Measures of the package that have no figures; nothing but the next stands beside it"),
  svar: z
    .exactOptional(
      z
        .string()
        .refine((text) => text === OPEN || "isToCome" in lackingAnswer(text), says("plan/lacking-answer")),
    )
    .describe("udelad, for a package without them; kommer, where their figures come later"),
  blanke: z.exactOptional(z.string()).describe("som ovenfor, where a blank label means the one above it"),
}).meta({ id: "Sheet", description: "How sheets with these headers are read" });

/** A reading plan as it is written. */
export const planSchema = group({
  ark: z.array(sheetSchema).describe("Sheets by their headers"),
}).meta({ title: "klyngepakke reading plan" });

/** A reading plan, or everything that is wrong with its file. An open place is no answer. */
export function validatePlan(source: LocatedTree): Checked<ReadingPlan> {
  const checked = checkTree(source, planSchema, () => []);
  if (!checked.ok) return checked;
  return { ...checked, value: { file: source.file, sheets: checked.value.ark.map(toSheetPlan) } };
}

function toSheetPlan(sheet: z.output<typeof sheetSchema>): SheetPlan {
  const {
    blandt,
    læs,
    mangler,
    svar = "",
    kolonner = {},
    periode,
    målepunkter,
    praksis,
    tegn,
    blanke,
  } = sheet;
  return {
    ...(blandt === undefined ? {} : { among: blandt }),
    ...(læs === undefined || læs === OPEN ? {} : { sheet: læs }),
    ...(mangler === undefined ? {} : { lacking: mangler, ...lackingAnswer(svar) }),
    columns: Object.fromEntries(
      Object.entries(kolonner).map(([header, text]) => [header, [text].flat().flatMap(readMeanings)]),
    ),
    ...(typeof periode === "string" && periode !== OPEN ? { period: periode } : {}),
    ...(typeof periode === "object" ? { periods: answered(periode) } : {}),
    measures: answered(målepunkter),
    practices: answered(praksis),
    signs: answered(tegn),
    ...(blanke !== undefined && isAsAbove(blanke) ? { isFilledDown: true } : {}),
  };
}

function answered(answers: Readonly<Record<string, string | number>> = {}): Readonly<Record<string, string>> {
  const texts = Object.entries(answers).map(([name, answer]) => [name, String(answer).trim()] as const);
  return Object.fromEntries(texts.filter(([, answer]) => answer !== OPEN));
}

const HEAD = `# Sådan læses klyngens regneark. Skriv svaret, hvor der står "?", og kør kommandoen igen.
# Svarene bruges igen, når der kommer nye tal i et ark med de samme overskrifter.
ark:
`;

/**
 * The text of a plan with what is open marked, and what may be meant beside it; sheets of one shape share an entry.
 *
 * @param kept lines about sheets of other shapes, as they stand
 */
export function planText(proposals: readonly SheetProposal[], kept: readonly string[] = []): string {
  const shapes = groupBy(proposals, ({ plan }) => shapeOf(plan));
  const before = kept
    .filter((line, index) => line !== "" || index < kept.length - 1)
    .map((line) => `${line}\n`);
  return [HEAD, ...before, ...[...shapes.values()].map(entryText)].join("");
}

function entryText(proposals: readonly SheetProposal[]): string {
  const [first] = oneOfEachShape(proposals);
  if (!first) return "";
  const { among, sheet = OPEN, lacking, isToCome } = first.plan;
  if (among !== undefined) {
    const head = `  # ${fileName(first.file)}\n  - blandt: [${among.map(quoted).join(", ")}]`;
    return `${head}\n    læs: ${quoted(sheet)}\n`;
  }
  if (lacking !== undefined) {
    const answer =
      isToCome === undefined ? `"${OPEN}" # ${LEFT_OUT} eller ${TO_COME}` : isToCome ? TO_COME : LEFT_OUT;
    return `  - mangler: [${lacking.map(quoted).join(", ")}]\n    svar: ${answer}\n`;
  }
  const items = (kind: string) => first.questions.flatMap((one) => (one.kind === kind ? one.items : []));
  const { columns, period, periods = {}, measures, practices, signs, isFilledDown } = first.plan;
  const isStart = items("period-start").length > 0;
  const isBlank = items("blank-labels").length > 0;
  return [
    `  # ${proposals.map(({ file, sheet }) => (sheet === undefined ? fileName(file) : commented(sheet))).join(", ")}`,
    "  - kolonner:",
    ...Object.entries(columns).map(
      ([header, meanings]) =>
        `      ${quoted(header)}: ${meaningsText(meanings)}${likely(items("columns"), header)}`,
    ),
    ...(isStart ? [`    periode: "${OPEN}" # hvor mange måneder til den dag, der står: 12 måneder`] : []),
    ...(period === undefined || isStart ? [] : [`    periode: ${quoted(period)}`]),
    ...periodsText(periods, first.questions),
    ...answersText("målepunkter", measures, items("measures")),
    ...answersText("praksis", practices, items("practices")),
    ...answersText("tegn", signs, items("signs")),
    ...(isFilledDown ? ["    blanke: som ovenfor"] : isBlank ? [`    blanke: "?" # som ovenfor?`] : []),
    "",
  ].join("\n");
}

/** A period is asked of a file's figures, and the file's name tells a reader whose they are. */
function periodsText(
  given: Readonly<Record<string, string>>,
  questions: readonly PlanQuestion[],
): readonly string[] {
  const asked = questions.flatMap(({ kind, file, items }) =>
    kind === "period" ? items.map((item) => ({ ...item, file })) : [],
  );
  const lines = Object.entries(given).map(([figures, answer]) => {
    const open = asked.find(({ text }) => text === figures);
    const example = open?.choices.length === 0 ? ["skriv som her: 1. juli 2025 – 30. juni 2026"] : [];
    const notes = open ? [`tallene i ${fileName(open.file)}`, ...example, ...maybe(open.choices)] : [];
    return `      ${quoted(figures)}: ${quoted(answer)}${comment(notes)}`;
  });
  return lines.length === 0 ? [] : ["    periode:", ...lines];
}

function meaningsText(meanings: readonly ColumnMeaning[]): string {
  const texts = meanings.map((one) => quoted(meaningText(one)));
  return texts.length > 1 ? `[${texts.join(", ")}]` : (texts[0] ?? `"${OPEN}"`);
}

function answersText(
  key: string,
  given: Readonly<Record<string, string>>,
  items: readonly PlanItem[],
): readonly string[] {
  const lines = Object.entries(given).map(
    ([name, answer]) => `      ${quoted(name)}: ${quoted(answer)}${likely(items, name)}`,
  );
  return lines.length === 0 ? [] : [`    ${key}:`, ...lines];
}

function likely(items: readonly PlanItem[], text: string): string {
  return comment(maybe(items.find((item) => item.text === text)?.choices ?? []));
}

/** The likeliest answers, where there are any. */
function maybe(choices: readonly string[]): readonly string[] {
  return choices.length === 0 ? [] : [`måske: ${choices.slice(0, 3).map(commented).join(" · ")}`];
}

function comment(notes: readonly string[]): string {
  return notes.length === 0 ? "" : ` # ${notes.join(", ")}`;
}

/** A plan says the same wherever the files lie. */
function fileName(path: string): string {
  return commented(path.replace(/^.*[/\\]/, ""));
}

function commented(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

/** Words stand as they are; whatever could mean something to YAML stands in quotes. */
function quoted(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} ()/.-]*$/u.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    !/\s$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}
