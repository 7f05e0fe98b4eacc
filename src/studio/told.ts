import type { DiagnosticCode } from "../messages/wording.ts";
import { danishDate } from "../model/calendar-date.ts";
import { asSentenceStart } from "../model/danish-number.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { filledValues, wordsOf } from "../model/diagnostic-words.ts";
import { groupBy } from "../model/group-by.ts";
import { MEETING_FILES } from "../model/meeting-folder.ts";
import { OWN_WORDS_NAME } from "../model/own-words.ts";
import { PLAN_NAME } from "../model/reading-plan.ts";
import { cellName } from "../model/shown-text.ts";
import type { PackageTemplate } from "../model/template.ts";
import PAGE_WORDS from "./messages-da.json" with { type: "json" };
import type { Step } from "./steps.ts";
import { fill, TEXTS } from "./texts.ts";

/** One kind of problem, with the places it was found in. */
export interface Told {
  readonly severity: Severity;
  readonly code: Diagnostic["code"];
  readonly problem: string;
  readonly mend: string;
  readonly place: string;
  /** The step at which it is mended; absent where there is none. */
  readonly step?: Step | undefined;
  /** What settles it by one answer; absent where nothing does. */
  readonly remedy?: Remedy | undefined;
}

/** An answer that the cluster file keeps: figures that are right all the same, or a level that is not compared with. */
export interface Remedy {
  readonly field: "rigtige" | "uden";
  readonly value: string;
  readonly shown: string;
}

function remedyOf({ code, values = {} }: Diagnostic): Remedy | undefined {
  if (code === "data/doubtful") {
    const [, words = ""] = /\[(.*)\]/.exec(String(values.line)) ?? [];
    return { field: "rigtige", value: words, shown: "" };
  }
  const level = LEVELS[String(values.level)];
  if (code !== "data/reference-without-rows" || level === undefined) return undefined;
  return { field: "uden", value: String(values.level), shown: level };
}

/** The levels of comparison as a message has them, and as they stand after "sammenlign ikke med". */
const LEVELS: Readonly<Record<string, string>> = TEXTS.levels;

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Places of one problem that are told; the others are counted. */
const MOST_PLACES = 4;

/** What was found, in words for the page: what stops the work first, and each kind of problem once. */
export function toldOf(
  diagnostics: readonly Diagnostic[],
  stepOf: (one: Diagnostic) => Step | undefined = () => undefined,
): readonly Told[] {
  const again = repeats(diagnostics);
  const isSaid = (one: Diagnostic) => SAID_BY_PAGE.has(one.code) || [...again.values()].includes(one);
  const kept = diagnostics.filter((one) => !isSaid(one));
  const groups = groupBy(kept, (one) => `${one.severity} ${one.code} ${problemOf(one)}`);
  const told = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...oneOf([first, ...others], again), step: stepOf(first) }] : [],
  );
  return SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity));
}

/** That something stands in other rows as well, by what was found in the first of them: the two are one thing to mend. */
function repeats(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, Diagnostic> {
  const placed = (one: Diagnostic, line: unknown) =>
    JSON.stringify([one.severity, one.place.file, one.place.sheet, one.place.column, line]);
  const firsts = new Map(diagnostics.map((one) => [placed(one, one.place.line), one]));
  const found = diagnostics.map((one) =>
    one.code === "data/again" ? ([firsts.get(placed(one, one.values?.line)), one] as const) : undefined,
  );
  return new Map(found.flatMap((pair) => (pair?.[0] ? [[pair[0], pair[1]]] : [])));
}

/** What a meeting calls things, for somebody who knows neither ids nor paths. */
interface Names {
  readonly template: Pick<PackageTemplate, "measures"> | undefined;
  /** Where its figures lie. */
  readonly folder: string;
}

/** The same with measures by their titles, days as people write them, and files and rows as they are seen. */
export function inWords(told: readonly Told[], { template, folder }: Names): readonly Told[] {
  const titles = new Map(
    template?.measures.map(({ id, title, shortTitle }) => [id, shortTitle ?? title ?? id]),
  );
  const worded = (text: string) =>
    text
      .replaceAll(folder, "")
      .replaceAll(/([.]xlsx?)!([^:!]+):(\d+)/g, "$1, arket »$2«, række $3")
      .replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)+/gi, (word) => titles.get(word.toLowerCase()) ?? word)
      .replaceAll(/(?<![/»\d-])\d{4}-\d{2}-\d{2}(?![/«\d-])/g, danishDate);
  return told.map((one) => ({ ...one, problem: worded(one.problem), mend: worded(one.mend) }));
}

/** What the page shows by itself. */
const SAID_BY_PAGE: ReadonlySet<string> = new Set<Diagnostic["code"]>([
  ...(["plan/kept", "plan/read", "plan/read-for", "cluster/same-again"] as const),
]);

function oneOf(
  same: readonly [Diagnostic, ...Diagnostic[]],
  again: ReadonlyMap<Diagnostic, Diagnostic>,
): Told {
  const [first] = same;
  const { code, severity } = first;
  const values = valuesOf(first);
  const own = OWN_WORDS[code]?.mend;
  const { mend } = wordsOf({ ...first, values }, "da");
  const places = [...new Set(same.map(placeText))].filter((place) => place !== "");
  const remedy = remedyOf(first);
  return {
    severity,
    code,
    ...(remedy ? { remedy } : {}),
    problem: [first, ...same.flatMap((one) => again.get(one) ?? [])].map(sentenceOf).join(" "),
    mend: asSeen(first, own === undefined ? withoutCommands(mend) : fill(own, values)),
    place:
      places.length <= MOST_PLACES
        ? places.join(" · ")
        : fill(TEXTS.control.places, { place: places.slice(0, 3).join(" · "), more: places.length - 3 }),
  };
}

function sentenceOf(one: Diagnostic): string {
  return `${asSentenceStart(problemOf(one)).replace(/[.]$/, "")}.`;
}

function valuesOf(one: Diagnostic): NonNullable<Diagnostic["values"]> {
  return withFieldName(filledValues(one, "da"));
}

/** What is wrong, in the page's own words where it has some. */
function problemOf(one: Diagnostic): string {
  const values = valuesOf(one);
  const own = OWN_WORDS[one.code]?.problem;
  return asSeen(one, own === undefined ? wordsOf({ ...one, values }, "da").problem : fill(own, values));
}

/** Messages about tables, which the page shows by their rows. */
const OF_TABLES = /^(data|plan|register|table|xlsx)[/]/;

/** A line of a table is a row, as the page has it above them. */
function asSeen({ code }: Diagnostic, text: string): string {
  return OF_TABLES.test(code)
    ? text.replaceAll(/(?<!\p{L})([Ll])inje(?=(?:r|n|rne)?(?!\p{L}))/gu, (_, first) =>
        first === "L" ? "Række" : "række",
      )
    : text;
}

/** Messages whose own words speak of commands or files, in words for somebody who has the page before her. */
const OWN_WORDS: Readonly<
  Partial<Record<DiagnosticCode, { readonly problem?: string; readonly mend?: string }>>
> = PAGE_WORDS.messages;

/** A sentence about commands, their options or the files they read helps nobody who has the page before her. */
const OF_COMMANDS = /--[a-z]|[.]yaml|YAML|klyngepakke |klyngefil|[Kk]ommando|[Kk]ør igen/;

function withoutCommands(mend: string): string {
  const again = mend.replaceAll(", og kør igen", ", og læg filen ind igen");
  const sentences = again.split(/(?<=[.!?]) (?=[A-ZÆØÅ])/);
  return sentences.filter((sentence) => !OF_COMMANDS.test(sentence)).join(" ");
}

/** What the fields of a cluster file are called on the page. */
const FIELD_NAMES: Readonly<Record<string, string>> = PAGE_WORDS.fields;

/** A field as the page calls it, and a column by its Danish name alone. */
function withFieldName(values: Diagnostic["values"] = {}): NonNullable<Diagnostic["values"]> {
  const named = ["field", "colour"].flatMap((key) => {
    const name = FIELD_NAMES[String(values[key])];
    return name === undefined ? [] : [[key, name] as const];
  });
  const column = String(values.column ?? "").split(" | ")[0] ?? "";
  return { ...values, ...(column === "" ? {} : { column }), ...Object.fromEntries(named) };
}

/** Where to look, as people call it: a sheet and a cell of their workbook, never a line of a file they did not write. */
function placeText({ code, place }: Diagnostic): string {
  const { file, sheet, line, column, columnName } = place;
  const name = file.split(/[/\\]/).at(-1) ?? "";
  // A file that cannot be read at all has been edited by hand, and is mended so.
  if (code.startsWith("yaml/"))
    return line === undefined ? name : `${name}, ${fill(TEXTS.places.line, { line })}`;
  const own = OWN_FILES[name];
  if (own !== undefined) return own;
  // A package is nobody's file on the page.
  if (code.startsWith("template/")) return "";
  const isFile = name.includes(".");
  // What is no file is a list that was pasted, or an option of the command line.
  if (!isFile && columnName === undefined) return "";
  const words = [
    isFile ? name : "",
    sheet === undefined ? "" : fill(TEXTS.places.sheet, { sheet }),
    columnName === undefined ? "" : fill(TEXTS.places.column, { column: columnName }),
    line === undefined
      ? ""
      : column === undefined || !isFile
        ? fill(TEXTS.places.row, { line })
        : fill(TEXTS.places.cell, { cell: cellName(line, column) }),
  ];
  return words.filter((word) => word !== "").join(", ");
}

const OWN_FILES: Readonly<Record<string, string>> = {
  [MEETING_FILES.cluster]: TEXTS.places.cluster,
  [PLAN_NAME]: TEXTS.places.plan,
  [OWN_WORDS_NAME]: TEXTS.places.words,
  [MEETING_FILES.sender]: TEXTS.places.sender,
};
