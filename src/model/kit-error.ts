import type { Checked, Diagnostic } from "./diagnostic.ts";

/** Public exit codes: added to, never renumbered. */
export const EXIT_CODE = { done: 0, bug: 1, usage: 2, invalidInput: 3, rendering: 4, writing: 5 } as const;

export type FailureKind = "usage" | "invalidInput" | "rendering" | "writing";

/** The only error a user is expected to meet; anything else that is thrown is a bug of ours. */
export class KitError extends Error {
  readonly kind: FailureKind;
  readonly diagnostics: readonly Diagnostic[];

  constructor(kind: FailureKind, diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ code }) => code).join(", "), options);
    this.name = "KitError";
    this.kind = kind;
    this.diagnostics = diagnostics;
  }
}

/** What stops the work for one reason alone. */
export function refusal(
  code: Diagnostic["code"],
  file: string,
  { kind = "invalidInput", ...said }: Pick<Diagnostic, "values"> & { readonly kind?: FailureKind } = {},
): KitError {
  return new KitError(kind, [{ code, severity: "error", place: { file }, ...said }]);
}

/**
 * What cannot be done without.
 *
 * @throws KitError with everything that was found, when there is none
 */
export function needed<Value>(checked: Checked<Value>, kind: FailureKind = "invalidInput"): Value {
  if (!checked.ok) throw new KitError(kind, checked.diagnostics);
  return checked.value;
}
