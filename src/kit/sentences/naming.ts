import { danishNumber } from "../../model/danish-number.ts";
import type { Measure } from "../../model/template.ts";

type Named = Pick<Measure, "subject" | "kind" | "base" | "unit" | "people">;

/** However an author has written it: "pr. 1.000", "pr. 1000", "per tusind". */
const SAYS_BASE = /(?:^|[\s(])(?:pr\.?|per)\s+(?:\d|ti|hundrede|tusind|million)/i;

/**
 * What a sentence is about, in the measure's own unit: a rate always says per how many, for "antallet af patienter går
 * fra 17 til 25" is untrue of 17 and 25 per 1,000. Authors may write it where it reads best; left out, it is added.
 */
export function subjectOf({ subject, kind, base = 1, unit, people }: Named): string {
  if (kind !== "rate" || SAYS_BASE.test(subject)) return subject;
  const [written = ""] = (unit ?? "").split(",");
  return `${subject} ${SAYS_BASE.test(written) ? written : `pr. ${danishNumber(base)} ${people.many}`}`;
}

/** A measure as a line names it: number, title, and the unit where the title does not say it already. */
export function measureLine(
  { number, title, unit }: Pick<Measure, "number" | "title" | "unit">,
  ...more: readonly string[]
): string {
  const isSaid = unit.split(", ").every((part) => title.includes(part));
  return [`Målepunkt ${number}: ${title}`, ...(isSaid ? [] : [unit]), ...more].join(" · ");
}

/** Words that keep their capital wherever they stand: diseases, scales and tests that bear a person's name. */
const PROPER =
  /^(?:addison|alzheimer|apgar|basedow|bell|crohn|cushing|danmark|down|dupuytren|hashimoto|hodgkin|huntington|lyme|ménière|parkinson|raynaud|sjögren|tourette)(?:s|-|$)/i;

/** A title in a row of titles: "Opioider II". */
const NUMBERED = /^\S+ [IVX]+(?![A-Za-zÆØÅæøå])/;

/**
 * The name of a topic or a measure as it stands inside a sentence: "Type 2-diabetes" as "type 2-diabetes". Only a
 * capital that marks the beginning goes; HbA1c, LDL, ARB, B12 and D-vitamin are written so everywhere, and so are names.
 */
export function inSentence(name: string): string {
  const [first = ""] = name.split(/[\s,:;(/]/, 1);
  const rest = first.slice(1);
  const isWrittenSo =
    /[A-ZÆØÅ\d]/.test(rest) || /^[-.]/.test(rest) || PROPER.test(first) || NUMBERED.test(name);
  return isWrittenSo ? name : name.charAt(0).toLocaleLowerCase("da-DK") + name.slice(1);
}
