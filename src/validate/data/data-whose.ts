import type { Level } from "../../model/counts.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Memberships } from "./data-context.ts";
import { blank, type Found, found, mistake } from "./data-found.ts";
import { type DataCode, type DataRow, fieldText, finding, placeOf } from "./data-place.ts";
import { readPractice } from "./data-practice.ts";

/** Whose figures a row holds. */
export interface Whose {
  readonly level: Level;
  readonly practice?: string;
  /** Whether the row has the practice under a number it has given up. */
  readonly isFormer?: true;
  readonly cluster?: string;
}

/** A practice whose rows are not used, and why. */
export type LeftOut =
  | { readonly kind: "declined" }
  | { readonly kind: "unanswered" | "unknown" | "short" | "merged"; readonly practice: string };

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ["", "practice"],
  ["praksis", "practice"],
  ["practice", "practice"],
  ["klynge", "cluster"],
  ["cluster", "cluster"],
  ["region", "region"],
  ["land", "nation"],
  ["nation", "nation"],
]);

/** Reads level, practice and cluster name of a row, through the gate of acceptance. */
export function readWhose(at: DataRow, memberships: Memberships): Found<Whose> | LeftOut {
  const level = LEVELS.get(foldText(fieldText(at, "level")));
  if (level === undefined) return mistake(at, "level", "data/unknown-level");
  const cluster = fieldText(at, "cluster");
  const named = cluster === "" ? {} : { cluster };
  if (level === "practice") return readPracticeOf(at, memberships, named);
  // A register may write "Region Nordjylland" in this column; a number there contradicts the level.
  const isNumber = /^\d+$/.test(fieldText(at, "practice"));
  return isNumber ? mistake(at, "practice", "data/practice-on-reference") : found({ level, ...named });
}

function readPracticeOf(
  at: DataRow,
  memberships: Memberships,
  named: Pick<Whose, "cluster">,
): Found<Whose> | LeftOut {
  const reading = readPractice(fieldText(at, "practice"), memberships);
  switch (reading.kind) {
    case "blank":
      return blank(at, "practice");
    case "malformed":
      return mistake(at, "practice", "data/malformed-practice");
    case "taking-part": {
      const { practice, hadLostZeros, isFormer } = reading;
      const notice = (code: DataCode) => finding("notice", code, placeOf(at, "practice"));
      return found({ level: "practice", practice, ...(isFormer ? { isFormer } : {}), ...named }, [
        ...(hadLostZeros ? [notice("data/leading-zero")] : []),
        ...(isFormer ? [notice("data/former-number")] : []),
      ]);
    }
    default:
      return reading;
  }
}
