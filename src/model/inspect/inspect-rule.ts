import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Severity } from "../diagnostic.ts";

/** One rule of the release gate, as `docs/inspect-rules.md` tells it. */
export interface InspectRule {
  /**
   * `P…` for presentations, `W…` for Word documents, `K…` for the package and `H…` for what is hidden in
   * both.
   */
  readonly id: string;
  /** What must hold. */
  readonly subject: string;
  /** Who is let down when it does not. */
  readonly why: string;
  /** Success criteria of WCAG 2.1, where the rule rests on one. */
  readonly standard?: string;
  /** What the rule can find, and how grave it is. A code that two rules share is equally grave in both. */
  readonly findings: Readonly<Partial<Record<DiagnosticCode, Severity>>>;
}
