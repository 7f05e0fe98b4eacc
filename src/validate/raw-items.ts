import * as z from "zod";
import { type LocatedTree, placeIn, type TreePath, valueAt } from "../model/located-tree.ts";
import { type Finding, wrong } from "./finding.ts";

/** A part of a list together with where it stands in it. */
export interface Part<T> {
  readonly index: number;
  readonly value: T;
}

/** A single value read from the raw tree, sound or not. */
export interface Raw {
  readonly value: string | number;
  readonly path: TreePath;
}

/** The items of a list that the schema accepts as a whole. */
export function soundItems<T>(tree: unknown, list: string, schema: z.ZodType<T>): Part<T>[] {
  return itemsAt(tree, [list]).flatMap((item, index) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ index, value: parsed.data }] : [];
  });
}

/** Every item of a list with those of its fields that are sound: a slip in one hides nothing about the others. */
export function soundFieldsOfItems<Shape extends z.ZodRawShape>(
  tree: unknown,
  list: string,
  schema: z.ZodObject<Shape>,
): Part<Partial<z.output<z.ZodObject<Shape>>>>[] {
  return itemsAt(tree, [list]).map((item, index) => ({ index, value: soundFields(item, schema) }));
}

/** The fields of a group that are sound. */
export function soundFields<Shape extends z.ZodRawShape>(
  item: unknown,
  { shape }: z.ZodObject<Shape>,
): Partial<z.output<z.ZodObject<Shape>>> {
  const fields = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = z.safeParse(schema, valueAt(item, [name]));
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(fields) as Partial<z.output<z.ZodObject<Shape>>>;
}

/** One field of every item of a list, sound or not, where it is a single value. */
export function rawColumn(tree: unknown, list: string | TreePath, field: string): Raw[] {
  const path = typeof list === "string" ? [list] : list;
  return itemsAt(tree, path).flatMap((item, index) =>
    rawValue(valueAt(item, [field]), [...path, index, field]),
  );
}

/** A list of single values inside every item of a list, sound or not. */
export function rawLists(tree: unknown, list: string, field: string): Raw[] {
  return itemsAt(tree, [list]).flatMap((_, index) =>
    itemsAt(tree, [list, index, field]).flatMap((value, position) =>
      rawValue(value, [list, index, field, position]),
    ),
  );
}

export function itemsAt(tree: unknown, path: TreePath): readonly unknown[] {
  const items = valueAt(tree, path);
  return Array.isArray(items) ? items : [];
}

/** A single value with its place, or nothing. */
export function rawValue(value: unknown, path: TreePath): Raw[] {
  return typeof value === "string" || typeof value === "number" ? [{ value, path }] : [];
}

/** Told of every value that repeats an earlier one, with the line of the first that has it. */
export function repeated(
  source: LocatedTree,
  named: readonly Raw[],
  { code, values }: Pick<Finding, "code" | "values">,
): Finding[] {
  const first = new Map<string | number, TreePath>();
  return named.flatMap(({ value, path }) => {
    const earlier = first.get(value);
    if (!earlier) first.set(value, path);
    const line = earlier && placeIn(source, earlier).line;
    return line === undefined ? [] : [wrong(code, path, { ...values, line })];
  });
}

/** Told of every name that is none of those that are known, with these. */
export function unknown(
  named: readonly Raw[],
  known: readonly unknown[],
  { code, values }: Pick<Finding, "code" | "values">,
): Finding[] {
  return named
    .filter(({ value }) => !known.includes(value))
    .map(({ path }) => wrong(code, path, { ...values, known: known.join(", ") || "–" }));
}
