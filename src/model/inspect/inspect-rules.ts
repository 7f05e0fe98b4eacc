import type { Severity } from "../diagnostic.ts";
import { DOCUMENT_RULES } from "./document-rules.ts";
import { HIDDEN_RULES } from "./hidden-rules.ts";
import type { InspectRule } from "./inspect-rule.ts";
import { PACKAGE_RULES } from "./package-rules.ts";
import { SLIDE_RULES } from "./slide-rules.ts";

const RULES = [...PACKAGE_RULES, ...HIDDEN_RULES, ...SLIDE_RULES, ...DOCUMENT_RULES] as const;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What `inspect` can find in an Office file. */
export type InspectCode = KeysOf<(typeof RULES)[number]["findings"]>;

/**
 * The whole release gate, in the order the documentation tells it.
 *
 * @internal exported for its tests
 */
export const INSPECT_RULES: readonly InspectRule[] = RULES;

const SEVERITIES: ReadonlyMap<string, Severity> = new Map(
  INSPECT_RULES.flatMap(({ findings }) => Object.entries(findings)),
);

/** How grave a finding is; a code no rule speaks of would be a mistake of ours and counts as the worst. */
export function severityOf(code: InspectCode): Severity {
  return SEVERITIES.get(code) ?? "error";
}

export function isInspectCode(code: string): code is InspectCode {
  return SEVERITIES.has(code);
}

/** Ids of the rules that can give a finding: `P4` and `W3` share theirs. */
export function rulesOf(code: string): readonly string[] {
  return INSPECT_RULES.filter(({ findings }) => code in findings).map(({ id }) => id);
}
