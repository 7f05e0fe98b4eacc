import type * as z from "zod";
import { type DiagnosticCode, isDiagnosticCode } from "../messages/wording.ts";
import { pathKey, type TreePath, valueAt } from "../model/located-tree.ts";
import type { Finding } from "./finding.ts";
import { nearestName } from "./nearest-name.ts";
import { THOUSANDS_POINT } from "./source-diagnostics.ts";

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue["code"]> = Extract<Issue, { readonly code: Code }>;

/** What a finding says, once its path is known. */
type Said = Pick<Finding, "code"> & Partial<Pick<Finding, "at" | "values">>;

/** A key this near to a known one is taken for a slip of the keyboard. */
const SLIP = 2;

const DECIMAL_COMMA = /^-?\d+,\d+$/;

/** What zod found, in the catalogue's words instead of zod's, and never with what the field holds. */
export function schemaFindings(issues: readonly Issue[], tree: unknown): Finding[] {
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
