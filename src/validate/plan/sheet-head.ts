import { DATA_COLUMNS, REGISTER_COLUMNS } from "../../model/columns.ts";
import type { Period } from "../../model/counts.ts";
import { foldText } from "../../model/fold-text.ts";
import { readPeriod } from "../../model/period.ts";
import type { ColumnMeaning, PlanField, SheetPlan } from "../../model/reading-plan.ts";
import { type Column, cellText, type Grid, type TableRow } from "../../model/table.ts";
import { readCount, readDecimal } from "../cell-values.ts";
import { foldName } from "../measure-finder.ts";
import type { NamedMeasures } from "./plan-names.ts";

/** A sheet whose header has been found, in one row or in two. */
export interface SheetHead {
  readonly grid: Grid;
  readonly preamble: readonly TableRow[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  readonly columns: readonly HeadColumn[];
  /** What people have answered about sheets with these headers. */
  readonly plan: SheetPlan | undefined;
}

/** A column under a header of its own; two with the same header are told apart by `(2)`. */
export interface HeadColumn extends Column {
  readonly key: string;
}

/** A report's title, dates and notes take a handful of lines; a header further down is none. */
const LINES_SEARCHED = 30;

/** Headers of columns that name practices, where none has their numbers. */
const PRACTICE_NAMES = new Set(
  [
    "praksis",
    "praksisnavn",
    "navn på praksis",
    "praksis navn",
    "ydernavn",
    "lægehus",
    "lægepraksis",
    "klinik",
    "kliniknavn",
  ].map(foldText),
);

const FIELDS: ReadonlyMap<string, PlanField> = new Map([
  ...Object.entries(DATA_COLUMNS).flatMap(([field, names]) =>
    names.map((name) => [foldText(name), field as PlanField] as const),
  ),
  ...["yder", "ydernumre", "yder nr", "praksisnummer"].map((name) => [foldText(name), "practice"] as const),
  ...["fra", "fra dato", "periode fra", "startdato", "from"].map((name) => [foldText(name), "from"] as const),
  ...["til", "til dato", "periode til", "slutdato", "to"].map((name) => [foldText(name), "to"] as const),
  ...["indikatornavn", "målepunktsnavn"].map((name) => [foldText(name), "measure"] as const),
]);

/** What a header says of the count below it. `amount` and `total` may be either count and are certain beside the other. */
type Role = "numerator" | "denominator" | "amount" | "total" | "share";

const AMOUNT = "antal(?: patienter| pt\\.?| personer)?";

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  numerator: "tæller|taeller|numerator",
  denominator: "nævner|naevner|denominator|population",
  total: `(?:${AMOUNT} )?i alt|total`,
  amount: `${AMOUNT}|heraf|n`,
  share: "andel|procent|pct\\.?|percent|share|%",
};

/** Words around a role that change nothing: `Sum af Tæller`, `Tæller (antal)`. */
const AROUND = /^sum(?:men)? af |\s*\((?:antal|n|stk\.?|tal|patienter|personer|pt\.?)\)$/gi;

interface RoleRead {
  readonly role: Role;
  /** What is counted; blank when the header has nothing but its role. */
  readonly rest: string;
}

/** What a header says of the count below it, if anything. */
export function roleOf(header: string): RoleRead | undefined {
  const text = header.replaceAll(AROUND, "").trim();
  for (const [role, words] of Object.entries(ROLE_WORDS) as [Role, string][]) {
    if (new RegExp(`^(?:${words})$`, "i").test(text)) return { role, rest: "" };
    const start = new RegExp(`^(?:${words})(?: (?:af|for|med))?[\\s:/–-]+(\\S.*)$`, "i").exec(text)?.[1];
    const end = new RegExp(`^(.*?\\S)[\\s:/,(–-]+(?:${words})\\)?$`, "i").exec(text)?.[1];
    const rest = start ?? end?.replace(/[\s:/,(–-]+$/, "");
    if (rest !== undefined && rest !== "") return { role, rest };
  }
  return undefined;
}

/** The time that a header names beside its count, or that stands above it: `1. halvår 2026 / Tæller`. */
export function periodOfHeader(header: string): Period | undefined {
  return readPeriod(roleOf(header)?.rest || header) ?? readPeriod(labelled(header).label);
}

/** A header without the time that stands above it; as it is where that is all it says. */
export function withoutTime(header: string): string {
  const { label, own } = labelled(header);
  return own !== "" && readPeriod(label) ? own : header;
}

/** A year behind a role: `HbA1c over 58 nævner 2024`. Behind anything else, as a month, it may be part of a longer time. */
const YEAR_LAST = /^(.*\p{L}\S*?)[\s,(–-]+(20\d\d)\)?$/u;

function labelled(header: string): { readonly label: string; readonly own: string } {
  const [, own = "", year] = YEAR_LAST.exec(header) ?? [];
  const counted = roleOf(own)?.rest;
  if (year !== undefined && counted !== undefined && own.startsWith(counted)) return { label: year, own };
  const [label = "", ...under] = header.split(" / ");
  return { label, own: under.join(" / ") };
}

/**
 * Finds the header of a sheet by what it says: the row with a column of practices and the most words that are known.
 * Where its roles repeat, the row above tells of what they are. A plan's own headers come before everything else.
 */
export function headOf(
  grid: Grid,
  measures: NamedMeasures,
  plans: readonly SheetPlan[],
): SheetHead | undefined {
  const heads = grid.rows.slice(0, LINES_SEARCHED).flatMap((_, index) => headsAt(grid, index));
  for (const plan of plans) {
    const known = heads.find(({ columns }) => isOfPlan(columns, plan));
    if (known) return { ...known, plan };
  }
  const [best] = heads
    .map((head) => ({ head, known: knownIn(head.columns, measures) }))
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.known - a.known);
  return best && { ...best.head, plan: undefined };
}

/** The headers of a sheet, were they to end in this line: as keys of a plan for it. */
export function headersAt(grid: Grid, line: number): readonly string[] {
  const index = grid.rows.findIndex((row) => row.line === line);
  return headsAt(grid, index).flatMap(({ columns }) => columns.map(({ key }) => key));
}

type Headed = Omit<SheetHead, "plan">;

/** The row as a header by itself, or together with the one above it. */
function headsAt(grid: Grid, index: number): readonly Headed[] {
  const [above, row] = [grid.rows[index - 1], grid.rows[index]];
  if (!row) return [];
  const head = (header: TableRow, first: number): Headed => ({
    grid,
    header,
    preamble: grid.rows.slice(0, first),
    rows: grid.rows.slice(index + 1),
    columns: columnsOf(header),
  });
  const roles = row.cells.flatMap((cell) => {
    const read = roleOf(cell);
    return read && read.rest === "" ? [read.role] : [];
  });
  const isOfRoles = new Set(roles).size < roles.length;
  const isOfLabels = repeatedIn(row).size > 0 && above !== undefined && filledIn(above) > 1;
  return above && (isOfRoles || isOfLabels) ? [head(joined(above, row), index - 1)] : [head(row, index)];
}

function filledIn({ cells }: TableRow): number {
  return cells.filter((cell) => cell !== "").length;
}

/** Headers that stand more than once, so that only what is above or their order tells them apart. */
function repeatedIn({ cells }: TableRow): ReadonlySet<string> {
  const names = cells.filter((cell) => cell !== "").map(keyFolded);
  return new Set(names.filter((name, index) => names.indexOf(name) < index));
}

/** A label above several columns stands over the first of them and holds until the next one. */
function joined(above: TableRow, below: TableRow): TableRow {
  const repeated = repeatedIn(below);
  let label = "";
  const width = Math.max(above.cells.length, below.cells.length);
  const cells = Array.from({ length: width }, (_, at) => {
    const [own = "", under = ""] = [above.cells[at], below.cells[at]];
    if (own !== "") label = own;
    if (under === "" || under === label) return under === "" ? own : under;
    const isOfLabel = roleOf(under)?.rest === "" || repeated.has(keyFolded(under));
    return isOfLabel && label !== "" ? `${label} / ${under}` : under;
  });
  return { line: below.line, cells };
}

function columnsOf({ cells }: TableRow): readonly HeadColumn[] {
  const seen = new Map<string, number>();
  return cells.flatMap((name, index) => {
    if (name === "") return [];
    const times = (seen.get(foldName(name)) ?? 0) + 1;
    seen.set(foldName(name), times);
    return [{ name, number: index + 1, key: times === 1 ? name : `${name} (${times})` }];
  });
}

/** The same headers in any order; where one stands twice, only the order tells which is which. */
function isOfPlan(columns: readonly HeadColumn[], plan: SheetPlan): boolean {
  const planned = Object.keys(plan.columns).map(keyFolded);
  const own = columns.map(({ key }) => keyFolded(key));
  if (own.length === 0 || own.length !== new Set(planned).size) return false;
  // What is read from YAML has keys of digits first.
  const inOrder = (keys: readonly string[]) => keys.filter((key) => !/^\d+$/.test(key)).join("|");
  const isRepeated = columns.some(({ key, name }) => key !== name);
  return own.every((key) => planned.includes(key)) && (!isRepeated || inOrder(own) === inOrder(planned));
}

/** Headers that differ in a sign differ; those that differ in case or blanks do not. */
export function keyFolded(key: string): string {
  return foldName(key) === "" ? key.trim() : foldName(key);
}

/** How many headers are known, when one of them is of practices; else none. */
function knownIn(columns: readonly HeadColumn[], measures: NamedMeasures): number {
  const isPractice = ({ name }: HeadColumn) => isPracticeName(name) || fieldOf(name) === "practice";
  const isKnown = ({ name }: HeadColumn) =>
    fieldOf(name) !== undefined ||
    isPracticeName(name) ||
    periodOfHeader(name) !== undefined ||
    roleOf(name) !== undefined ||
    measures.sure(name) !== undefined;
  // A row of figures holds numbers, which might name measures.
  const isOfWords = columns.filter(({ name }) => /^[\d.,\s%]+$/.test(name)).length * 2 < columns.length;
  return isOfWords && columns.some(isPractice) ? columns.filter(isKnown).length : 0;
}

function fieldOf(name: string): PlanField | undefined {
  return FIELDS.get(foldText(name)) ?? FIELDS.get(foldText(name.replaceAll(AROUND, "")));
}

function isPracticeName(name: string): boolean {
  return PRACTICE_NAMES.has(foldText(name));
}

const BESIDE_COUNTS = new Set(
  [...REGISTER_COLUMNS.doctors, ...REGISTER_COLUMNS.cvr, "nr", "nummer"].map(foldText),
);
const LIST_SIZES = new Set([...REGISTER_COLUMNS.listSize, "antal tilmeldte", "tilmeldte"].map(foldText));

/** Sizes of practices, which stand beside counts. */
export function isListSize(header: string): boolean {
  return LIST_SIZES.has(foldText(header));
}

/** What the columns of a sheet hold: what is certain, what nobody but a person can tell, and shares. */
export interface ReadColumns {
  readonly meanings: ReadonlyMap<HeadColumn, readonly ColumnMeaning[]>;
  readonly unsure: readonly HeadColumn[];
  /** Shares with denominators and no numerators: what they may be taken for, when somebody says so. */
  readonly offered: ReadonlyMap<HeadColumn, ColumnMeaning>;
  readonly isOfShares: boolean;
}

/** The meaning of every column by its header, its cells and the other headers. Only what cannot be otherwise is certain. */
export function readColumns(head: SheetHead, measures: NamedMeasures): ReadColumns {
  const planned = plannedMeanings(head, measures);
  const fields = fieldMeanings(head.columns.filter((column) => !planned.has(column)));
  const known = new Map([...fields, ...planned]);
  const rest = head.columns.filter((column) => !known.has(column));
  const counts = countMeanings(rest, known, measures);
  for (const [column, meaning] of counts) known.set(column, [meaning]);
  const left = head.columns.filter((column) => !known.has(column));
  const isComplete = hasCounts(known);
  // "Antal" may be the count or a size beside it; only a column that says so leaves no question about the others.
  const isPlain = isTidy(known) && [...counts.keys()].every(({ name }) => roleOf(name)?.role !== "amount");
  const isAside = (column: HeadColumn) =>
    BESIDE_COUNTS.has(foldText(column.name)) ||
    (isComplete && (isPlain || isListSize(column.name))) ||
    isShare(head, column) ||
    !holdsCounts(head, column);
  const offered = offeredShares(head, left, { known, measures });
  const unsure = left.filter((column) => offered.has(column) || !isAside(column));
  for (const column of left) if (!unsure.includes(column)) known.set(column, [{ kind: "unused" }]);
  return {
    meanings: known,
    unsure,
    offered,
    isOfShares: !isComplete && unsure.length === 0 && left.some((column) => isDivided(head, column)),
  };
}

function offeredShares(
  head: SheetHead,
  columns: readonly HeadColumn[],
  { known, measures }: { readonly known: ReadColumns["meanings"]; readonly measures: NamedMeasures },
): ReadonlyMap<HeadColumn, ColumnMeaning> {
  const keys = new Set([...known.values()].flat().map((each) => ("field" in each ? meaningKey(each) : "")));
  return new Map(
    columns.flatMap((column) => {
      if (!isShare(head, column)) return [];
      const { rest = column.name } = roleOf(column.name) ?? {};
      const measure = rest === "" ? "" : measures.sure(rest);
      if (measure === undefined) return [];
      const meaning = (field: "numerator" | "denominator" | "share"): CountMeaning =>
        measure === "" ? { kind: "field", field } : { kind: "count", field, measure };
      const isWanted =
        keys.has(meaningKey(meaning("denominator"))) && !keys.has(meaningKey(meaning("numerator")));
      return isWanted ? [[column, meaning("share")] as const] : [];
    }),
  );
}

/** Whether a column holds figures that somebody has already divided. */
function isShare(head: SheetHead, column: HeadColumn): boolean {
  return roleOf(column.name)?.role === "share" || isMostly(head, column, isShareText);
}

/** A share, or figures per so many that stand in its place. */
export function isDivided(head: SheetHead, column: HeadColumn): boolean {
  return isShare(head, column) || isMostly(head, column, (text) => readCount(text).kind === "fraction");
}

/** Answers; one that names no measure of the package, or the same count as another, is no answer. */
function plannedMeanings(
  { columns, plan }: SheetHead,
  measures: NamedMeasures,
): ReadonlyMap<HeadColumn, readonly ColumnMeaning[]> {
  const answers = new Map(
    Object.entries(plan?.columns ?? {}).map(([key, meaning]) => [keyFolded(key), meaning]),
  );
  const sound = new Map(
    columns.flatMap((column) => {
      const given = answers.get(keyFolded(column.key)) ?? [];
      const named = given.map((meaning): ColumnMeaning | undefined => {
        if (meaning.kind !== "count") return meaning;
        const measure = measures.sure(meaning.measure);
        return measure === undefined ? undefined : { ...meaning, measure };
      });
      const known = named.filter((meaning) => meaning !== undefined);
      return known.length > 0 && known.length === named.length ? [[column, known] as const] : [];
    }),
  );
  const counts = [...sound].flatMap(([column, all]) => all.flatMap((each) => countKeys(each, column)));
  const isTwice = (each: ColumnMeaning, column: HeadColumn) =>
    countKeys(each, column).some((key) => counts.filter((other) => other === key).length > 1);
  return new Map([...sound].filter(([column, all]) => !all.some((each) => isTwice(each, column))));
}

/** What no other meaning may be: the same count or field of another column, or both counts of a measure in one. */
function countKeys(meaning: ColumnMeaning, { number }: HeadColumn): readonly string[] {
  if (meaning.kind === "unused") return [];
  const field = meaning.field === "share" ? "numerator" : meaning.field;
  const key = meaningKey({ ...meaning, field } as CountMeaning);
  const isCount = field === "numerator" || field === "denominator";
  const measure = meaning.kind === "count" ? meaning.measure : "";
  return isCount ? [key, `${number} ${measure}`] : [key];
}

/** Columns by the words that files of any layout share. A number tells a practice better than its name beside it. */
function fieldMeanings(columns: readonly HeadColumn[]): ReadonlyMap<HeadColumn, readonly ColumnMeaning[]> {
  const meanings = new Map<HeadColumn, readonly ColumnMeaning[]>();
  const taken = new Set<PlanField>();
  const take = (column: HeadColumn, field: PlanField) => {
    if (taken.has(field)) return;
    taken.add(field);
    meanings.set(column, [{ kind: "field", field }]);
  };
  for (const column of columns) {
    const field = fieldOf(column.name);
    if (field !== undefined && field !== "numerator" && field !== "denominator") take(column, field);
  }
  const names = columns.filter(({ name }) => isPracticeName(name));
  if (taken.has("practice")) for (const column of names) meanings.set(column, [{ kind: "unused" }]);
  else if (names.length === 1 && names[0]) take(names[0], "practice");
  return meanings;
}

/** Counts by their headers. Where two headers would be the same count, neither is certain. */
function countMeanings(
  columns: readonly HeadColumn[],
  known: ReadonlyMap<HeadColumn, readonly ColumnMeaning[]>,
  measures: NamedMeasures,
): ReadonlyMap<HeadColumn, ColumnMeaning> {
  const read = columns.flatMap((column) => {
    const role = roleOf(column.name);
    if (!role) return [];
    const measure = role.rest === "" ? "" : measures.sure(role.rest);
    return measure === undefined ? [] : [{ column, role: role.role, measure }];
  });
  const taken = new Set(
    [...known.values()].flat().map((meaning) => ("field" in meaning ? meaningKey(meaning) : "")),
  );
  const found = new Map<HeadColumn, ColumnMeaning>();
  for (const measure of new Set(read.map((one) => one.measure))) {
    const of = (role: Role) => read.filter((one) => one.measure === measure && one.role === role);
    const [numerators, denominators] = [of("numerator"), of("denominator")];
    const tops = numerators.length > 0 ? numerators : denominators.length > 0 ? of("amount") : [];
    const bottoms = denominators;
    for (const [field, ones] of [
      ["numerator", tops],
      ["denominator", bottoms],
    ] as const) {
      const [only] = ones;
      const meaning: ColumnMeaning =
        measure === "" ? { kind: "field", field } : { kind: "count", field, measure };
      if (only && ones.length === 1 && !taken.has(meaningKey(meaning))) found.set(only.column, meaning);
    }
  }
  return found;
}

type CountMeaning = Exclude<ColumnMeaning, { kind: "unused" }>;

function meaningKey(meaning: CountMeaning): string {
  return meaning.kind === "count" ? `${meaning.field} ${meaning.measure}` : meaning.field;
}

function hasCounts(known: ReadonlyMap<HeadColumn, readonly ColumnMeaning[]>): boolean {
  return isTidy(known) || [...known.values()].flat().some(({ kind }) => kind === "count");
}

/** Whether every row holds one pair of counts. */
function isTidy(known: ReadonlyMap<HeadColumn, readonly ColumnMeaning[]>): boolean {
  const fields = [...known.values()]
    .flat()
    .map((meaning) => (meaning.kind === "field" ? meaning.field : undefined));
  return fields.includes("numerator") && fields.includes("denominator");
}

/** As many rows as it takes to see what a column holds. */
const LOOKED_AT = 500;

/** A column of signs alone may be anything: `x` is a tick as well as a hidden count. */
function holdsCounts(head: SheetHead, column: Column): boolean {
  const isNumber = (text: string) => ["count", "three-decimals"].includes(readCount(text).kind);
  return isMostly(head, column, isCountText) && head.rows.some((row) => isNumber(cellText(row, column)));
}

function isMostly(head: SheetHead, column: Column, isSo: (text: string) => boolean): boolean {
  const texts = head.rows
    .slice(0, LOOKED_AT)
    .map((row) => cellText(row, column))
    .filter((text) => text !== "");
  const such = texts.filter(isSo);
  return such.length > 0 && such.length * 2 > texts.length;
}

function isCountText(text: string): boolean {
  return ["count", "hidden", "unclear", "three-decimals"].includes(readCount(text).kind);
}

/** `25 %`, and what stands under a share without its sign: `0,25`. */
function isShareText(text: string): boolean {
  const reading = readCount(text).kind;
  return reading === "percent" || (reading === "fraction" && (readDecimal(text) ?? 2) <= 100);
}
