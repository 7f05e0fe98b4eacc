import * as z from "zod";
import type { Activities } from "../model/account.ts";
import type { Checked } from "../model/diagnostic.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { group, text, wholeNumber } from "../model/schema/parts.ts";
import { checkTree, type Finding, wrong } from "./finding.ts";

const MOST = 100_000;

const held = (what: string) => wholeNumber(0, MOST).describe(`How many ${what} there were`);
const taken = () => wholeNumber(0, MOST).describe("How many took part in all of them together");

/** What a unit has done besides the kits, as it is written: in Danish, for it is printed as it stands. */
export const activitiesSchema = group({
  kurser: z
    .exactOptional(
      z
        .array(
          group({
            kursus: text(80).describe("What it is called"),
            antal: held("courses"),
            deltagere: taken(),
          }),
        )
        .max(60),
    )
    .describe("Courses"),
  besøg: z
    .exactOptional(
      z.array(group({ besøg: text(80).describe("Whom or what it was with"), antal: held("visits") })).max(60),
    )
    .describe("Visits to practices or clusters"),
  audits: z
    .exactOptional(
      z
        .array(
          group({ audit: text(80).describe("What it was on"), antal: held("audits"), deltagere: taken() }),
        )
        .max(60),
    )
    .describe("Audits"),
}).meta({ title: "klyngepakke activities of a unit" });

/**
 * A unit's own rows for the yearly account, or everything that is wrong with their file.
 *
 * @param mayBeTold whether a text names nobody
 */
export function validateActivities(
  source: LocatedTree,
  mayBeTold: (text: string) => boolean,
): Checked<Activities> {
  const checked = checkTree(source, activitiesSchema, () => tellingRows(source, mayBeTold));
  if (!checked.ok) return checked;
  const { kurser = [], besøg = [], audits = [] } = checked.value;
  const value: Activities = {
    courses: kurser.map(({ kursus, antal, deltagere }) => {
      return { name: kursus, held: antal, participants: deltagere };
    }),
    visits: besøg.map(({ besøg: name, antal }) => ({ name, held: antal })),
    audits: audits.map(({ audit, antal, deltagere }) => {
      return { name: audit, held: antal, participants: deltagere };
    }),
  };
  return { ...checked, value };
}

/** Looked for in whatever is written, whether or not it could stand there otherwise. */
function tellingRows({ marks }: LocatedTree, mayBeTold: (text: string) => boolean): readonly Finding[] {
  return [...marks].flatMap(([key, { written = "" }]) =>
    mayBeTold(written) ? [] : [wrong("account/names-somebody", JSON.parse(key))],
  );
}
