import type { Memberships } from "./data-context.ts";

export type PracticeReading =
  /** A practice whose rows may be used, with zeros put back where the file had lost them. */
  | { readonly kind: "taking-part"; readonly practice: string; readonly hadLostZeros: boolean }
  | { readonly kind: "declined" }
  | { readonly kind: "unanswered" | "unknown" | "short"; readonly practice: string }
  | { readonly kind: "malformed" | "blank" };

/** Reads a ydernummer: six digits, or four or five when a spreadsheet took it for a number. */
export function readPractice(text: string, memberships: Memberships): PracticeReading {
  if (text === "") return { kind: "blank" };
  if (!/^\d{4,6}$/.test(text)) return { kind: "malformed" };
  const practice = text.padStart(6, "0");
  const hadLostZeros = practice !== text;
  if (!memberships) return { kind: "taking-part", practice, hadLostZeros };
  const acceptance = memberships.get(practice);
  switch (acceptance?.kind) {
    case "accepted":
      return { kind: "taking-part", practice, hadLostZeros };
    case "declined":
      return { kind: "declined" };
    case "unanswered":
      return { kind: "unanswered", practice };
    case undefined:
      return { kind: hadLostZeros ? "short" : "unknown", practice };
  }
}
