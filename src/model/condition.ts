/**
 * A comparison of one field of a patient row; the names are those of Vega-Lite's predicate objects.
 * A missing value meets no comparison at all except `valid: false`. `range` includes both ends.
 */
export type FieldCondition = { readonly field: string } & (
  | { readonly equal: string | number | boolean }
  | { readonly lt: number }
  | { readonly lte: number }
  | { readonly gt: number }
  | { readonly gte: number }
  | { readonly range: readonly [number, number] }
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly valid: boolean }
);

/** Which patient rows count. What is counted and what is printed come from the same object. */
export type Condition =
  | FieldCondition
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition };
