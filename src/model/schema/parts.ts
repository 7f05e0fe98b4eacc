import * as z from "zod";
import type { DiagnosticCode } from "../../messages/wording.ts";
import { isCalendarDate } from "../calendar-date.ts";
import { localPathsIn } from "../local-path.ts";
import { readDate } from "../read-date.ts";

/**
 * What a schema lets through, as the program passes it on: plain data that nobody changes. The schema is the only place
 * where such a type is written.
 */
export type Written<Schema extends z.ZodType> = Fixed<z.output<Schema>>;

type Fixed<Value> = { readonly [Key in keyof Value]: Fixed<Value[Key]> };

/**
 * The pieces the schemas of templates and cluster files are made of. Where a finding needs words of its own, its
 * code travels as the message of zod's issue; `schemaFindings` reads it back.
 */
export function says(code: DiagnosticCode) {
  return { error: code, abort: true };
}

/** A group of fields in which an unknown key is an error. The known keys travel in the message, for the hint. */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? known : undefined),
  });
}

/** One line without signs that XML, and so an Office file, cannot hold. */
export function oneLine(most = 300) {
  return z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]*$/u, says("field/one-line"));
}

/** A line that is printed, in which the release gate would not let a path through. Narrow places set a length. */
export function text(most = 300) {
  return oneLine(most).refine((line) => localPathsIn(line) === 0, says("field/local-path"));
}

/** Text that is put into the middle of a sentence. */
export function phrase(most = 300) {
  return text(most).regex(/^[a-zæøå].*[^.]$/, says("template/phrase"));
}

/** The name of a thing in files and data: lower-case ASCII with hyphens. */
export function slug() {
  return z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, says("template/id"));
}

/** A day as a package writes it, `2026-06-10`: no clock, no time zone. */
export function calendarDate() {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, says("field/expected-date"))
    .refine(isCalendarDate, says("field/expected-date"));
}

/** A day as people write it in files of their own; what comes of it is always `2026-06-10`. */
export function writtenDate() {
  return z
    .string()
    .refine((written) => readDate(written) !== undefined, says("field/expected-date"))
    .overwrite((written) => readDate(written) ?? written);
}

/** A whole number, both ends included. */
export function wholeNumber(least: number, most: number) {
  return z.int().min(least).max(most);
}

/** Who answers questions: of a package, a brand or a cluster. */
export const contactSchema = group({
  name: text(80).describe("Who to contact: a unit or a person"),
  lines: z.array(text(80)).max(4).describe("Postal address, one line each"),
  phone: z.exactOptional(text(20)).describe('In quotes, as it is printed: "7196 8844"'),
  email: z
    .exactOptional(text(80).regex(/^[^@\s]+@[^@\s]+\.[^@\s.]+$/, says("field/expected-email")))
    .describe("A function box rather than a person's own address"),
});
