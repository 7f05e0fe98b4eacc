/** Something about a finished Office file that must not be. */
export interface PackageFinding {
  /** Stable name of the rule, such as `package/true-media`. */
  readonly code: string;
  /** Part of the package it was found in; empty when it concerns the whole file. */
  readonly part: string;
  /** What is wrong, as a fragment. Never quotes the text of a document. */
  readonly problem: string;
}
