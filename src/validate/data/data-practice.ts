import type { Memberships } from "./data-context.ts";

export type PracticeReading =
  /** A practice whose rows may be used, with zeros put back where the file had lost them. */
  | {
      readonly kind: "taking-part";
      readonly practice: string;
      readonly hadLostZeros: boolean;
      /** Whether the file has it under a number it has given up. */
      readonly isFormer: boolean;
    }
  | { readonly kind: "declined" }
  | { readonly kind: "unanswered" | "unknown" | "short" | "merged"; readonly practice: string }
  | { readonly kind: "malformed" | "blank" };

/** Programs that take a ydernummer for a number may give it a decimal as well: `91001.0`. */
const AS_NUMBER = /^(\d{4,6})(?:[.,]0)?$/;

/** Reads a ydernummer: six digits, or four or five when a spreadsheet took it for a number. */
export function readPractice(text: string, memberships: Memberships): PracticeReading {
  if (text === "") return { kind: "blank" };
  const digits = AS_NUMBER.exec(text)?.[1];
  if (digits === undefined) return { kind: "malformed" };
  const number = digits.padStart(6, "0");
  const hadLostZeros = number !== digits;
  if (!memberships) return { kind: "taking-part", practice: number, hadLostZeros, isFormer: false };
  const member = memberships.get(number);
  if (!member) return { kind: hadLostZeros ? "short" : "unknown", practice: number };
  const { practice, acceptance, former } = member;
  switch (acceptance.kind) {
    case "accepted":
      return former === "part"
        ? { kind: "merged", practice }
        : { kind: "taking-part", practice, hadLostZeros, isFormer: former !== undefined };
    case "declined":
      return { kind: "declined" };
    case "unanswered":
      return { kind: "unanswered", practice };
  }
}
