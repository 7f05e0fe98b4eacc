import type * as z from "zod";
import { type DiagnosticCode, isDiagnosticCode } from "../messages/wording.ts";
import { cprLikeAt } from "../model/cpr-like.ts";
import { type Checked, type Diagnostic, hasErrors, type Place, type Severity } from "../model/diagnostic.ts";
import { type LocatedTree, pathKey, placeIn, type TreePath, valueAt } from "../model/located-tree.ts";
import { nearestName } from "../model/nearest-name.ts";

/** A finding about a part of a tree, before it is known where in the file that part stands. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly path: TreePath;
  /** Point at the key instead of the value. */
  readonly at?: "key";
  readonly values?: NonNullable<Diagnostic["values"]>;
}

/** A finding at its place: whatever is said of rows and cells is made here. */
export function finding(
  severity: Severity,
  code: DiagnosticCode,
  place: Place,
  values?: Diagnostic["values"],
): Diagnostic {
  return { code, severity, place, ...(values ? { values } : {}) };
}

/** That there are more findings of a kind than are shown, told in the words of the first. */
export function moreOf({ severity, code, place, values }: Diagnostic, count: number): Diagnostic {
  const parts = [{ code, ...(values ? { values } : {}) }];
  return { ...finding(severity, "data/more", { file: place.file }, { count, code }), parts };
}

/** A finding about a part of a tree: whatever rules say of YAML files is made here. */
export function told(
  severity: Severity,
  code: DiagnosticCode,
  path: TreePath,
  values?: Finding["values"],
): Finding {
  return { code, severity, path, ...(values ? { values } : {}) };
}

/** A part of a tree that cannot stand as it is. */
export function wrong(code: DiagnosticCode, path: TreePath, values?: Finding["values"]): Finding {
  return told("error", code, path, values);
}

/**
 * What a file holds, or everything that is wrong with it: its form by the schema, then what the rules say of it.
 *
 * @param rules get what the file holds where the schema lets it through
 */
export function checkTree<Value>(
  source: LocatedTree,
  schema: z.ZodType<Value>,
  rules: (value: Value | undefined) => readonly Finding[],
): Checked<Value> {
  const { value, findings } = holdAgainst(schema, source.tree);
  const diagnostics = locateFindings(source, [...findings, ...rules(value)], sourceDiagnostics(source));
  return value === undefined || hasErrors(diagnostics)
    ? { ok: false, diagnostics }
    : { ok: true, value, diagnostics };
}

/** What a schema makes of a tree, and what it finds, in the catalogue's words. */
export function holdAgainst<Value>(
  schema: z.ZodType<Value>,
  tree: unknown,
): { readonly value: Value | undefined; readonly findings: readonly Finding[] } {
  const { data, error } = schema.safeParse(tree);
  return { value: data, findings: error ? schemaFindings(error.issues, tree) : [] };
}

/**
 * Gives findings their place and puts all in the order of the file, each once.
 *
 * @param written findings about how a value is written; they explain those about the same value
 */
export function locateFindings(
  source: LocatedTree,
  findings: readonly Finding[],
  written: readonly Diagnostic[],
): Diagnostic[] {
  const explained = new Set(written.map(({ place }) => JSON.stringify(place)));
  const seen = new Set<string>();
  return findings
    .map(({ path, at, ...said }): Diagnostic => ({ ...said, place: placeIn(source, path, at) }))
    .filter(({ place }) => !explained.has(JSON.stringify(place)))
    .concat(written)
    .toSorted(byPlaceFrom(source.file))
    .filter((diagnostic) => {
      const sameAgain = JSON.stringify(diagnostic);
      return !seen.has(sameAgain) && seen.add(sameAgain);
    });
}

/** The file itself first, then those that parts of it come from. */
function byPlaceFrom(file: string) {
  const rank = (place: Diagnostic["place"]) => (place.file === file ? "" : place.file);
  return ({ place: left }: Diagnostic, { place: right }: Diagnostic): number => {
    const [first, second] = [rank(left), rank(right)];
    if (first !== second) return first < second ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
  };
}

/** A number in Danish with its thousands marked, as in 1.600. */
const THOUSANDS_POINT = /^[1-9]\d{0,2}(\.\d{3})+$/;

/** Findings about how the file is written, whatever its fields mean; comments are looked at too. */
export function sourceDiagnostics(source: LocatedTree): Diagnostic[] {
  return [...cprLike(source), ...thousandsPoints(source)];
}

/** What looks like a CPR number, wherever in the file it stands. */
export function cprLike({ file, lines }: LocatedTree): Diagnostic[] {
  return lines.flatMap((text, index) => {
    const found = cprLikeAt(text);
    if (found === undefined) return [];
    const place = { file, line: index + 1, column: found + 1 };
    return [{ code: "field/cpr", severity: "error", place }];
  });
}

/** YAML reads 1.600 as one and six tenths, and 2.000 as a plain two that no check on size would stop. */
function thousandsPoints({ file, marks, tree }: LocatedTree): Diagnostic[] {
  return [...marks].flatMap(([key, { file: own = file, line, column, written = "" }]) => {
    const path = JSON.parse(key) as (string | number)[];
    if (!THOUSANDS_POINT.test(written) || typeof valueAt(tree, path) !== "number") return [];
    const field = path.findLast((step) => typeof step === "string") ?? "";
    const place = { file: own, line, column };
    return [{ code: "field/thousands-point", severity: "error", place, values: { field } }];
  });
}

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue["code"]> = Extract<Issue, { readonly code: Code }>;

/** What a finding says, once its path is known. */
type Said = Pick<Finding, "code"> & Partial<Pick<Finding, "at" | "values">>;

/** A key this near to a known one is taken for a slip of the keyboard. */
const SLIP = 2;

const DECIMAL_COMMA = /^-?\d+,\d+$/;

/** What zod found, in the catalogue's words instead of zod's, and never with what the field holds. */
function schemaFindings(issues: readonly Issue[], tree: unknown): Finding[] {
  return withoutMisspelt(issues.flatMap((issue) => issueFindings(issue, tree, [])));
}

function issueFindings(issue: Issue, tree: unknown, base: TreePath): Finding[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== "symbol")];
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, path);
  if (issue.code === "invalid_union") {
    const meant = issue.errors.find((branch) => fits(branch, valueAt(tree, path)));
    if (meant) return meant.flatMap((inner) => issueFindings(inner, tree, path));
  }
  if (path.length === 0) return [{ code: "field/none", severity: "error", path }];
  const field = path.findLast((step) => typeof step === "string") ?? "";
  const said = saidOf(issue, valueAt(tree, path));
  return [{ severity: "error", path, ...said, values: { field, ...said.values } }];
}

/** Whether a branch of a union is the one that was meant: it has the right keys, and only a value is wrong. */
function fits(branch: readonly Issue[], value: unknown): boolean {
  return branch.every(
    ({ path }) => path.length > 0 && valueAt(value, path.slice(0, 1) as TreePath) !== undefined,
  );
}

function unknownKeys({ keys, message: known }: IssueOf<"unrecognized_keys">, path: TreePath): Finding[] {
  return keys.map((key) => {
    const nearest = nearestName(key, known.split(", "));
    const said: Said =
      nearest.changes <= SLIP
        ? { code: "field/misspelt", values: { nearest: nearest.name } }
        : { code: "field/unknown", values: { known } };
    return { severity: "error", path: [...path, key], at: "key", ...said };
  });
}

/** A field is not missing when it only is misspelt. */
function withoutMisspelt(findings: readonly Finding[]): Finding[] {
  const meant = findings
    .filter(({ code }) => code === "field/misspelt")
    .map(({ path, values }) => pathKey([...path.slice(0, -1), values?.nearest ?? ""]));
  return findings.filter(({ code, path }) => code !== "field/missing" || !meant.includes(pathKey(path)));
}

function saidOf(issue: Issue, value: unknown): Said {
  if (value === undefined) return { code: "field/missing" };
  if (value === null || value === "") return { code: "field/empty", at: "key" };
  if (isDiagnosticCode(issue.message)) return { code: issue.message };
  if (issue.code === "too_small") return tooSmall(issue);
  if (issue.code === "too_big") return tooBig(issue);
  if (issue.code === "invalid_value") return { code: "field/expected-choice", values: choices(issue.values) };
  if (issue.code === "invalid_union" && "options" in issue) {
    return { code: "field/expected-choice", values: choices(issue.options as readonly unknown[]) };
  }
  return { code: issue.code === "invalid_type" ? wrongType(issue, value) : "field/expected-text" };
}

function wrongType({ expected }: IssueOf<"invalid_type">, value: unknown): DiagnosticCode {
  if (expected === "array" || expected === "tuple") return "field/expected-list";
  if (expected === "object") return "field/expected-group";
  if (expected === "boolean") return "field/expected-yes-no";
  if (expected === "string") return typeof value === "number" ? "field/quote" : "field/expected-text";
  if (typeof value === "string" && DECIMAL_COMMA.test(value)) return "field/decimal-comma";
  if (typeof value === "string" && THOUSANDS_POINT.test(value)) return "field/thousands-point";
  return expected === "int" ? "field/expected-whole-number" : "field/expected-number";
}

function tooSmall({ origin, minimum }: IssueOf<"too_small">): Said {
  if (origin === "string") return { code: "field/empty" };
  return { code: origin === "array" ? "field/too-few" : "field/too-low", values: { limit: Number(minimum) } };
}

function tooBig({ origin, maximum }: IssueOf<"too_big">): Said {
  const values = { limit: Number(maximum) };
  if (origin === "string") return { code: "field/too-long", values };
  return { code: origin === "array" ? "field/too-many" : "field/too-high", values };
}

function choices(values: readonly unknown[]): NonNullable<Said["values"]> {
  return { choices: values.join(", ") };
}
