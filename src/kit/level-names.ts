import type { ReferenceLevel } from "../model/cluster.ts";
import type { KitContext } from "./kit-context.ts";
import { practicesText } from "./sentences.ts";

type Measured = Pick<KitContext, "measured">["measured"];

const SHORT_NAME: Record<ReferenceLevel, string> = { region: "Region", nation: "Land" };

/**
 * A level of comparison where there is room for a word or two: the head of a column, the name of a line. One that was
 * worked out from the practices of the files says so, there too; it may lack practices that the files do not have.
 */
function shortLevelName(level: ReferenceLevel, measured: Measured): string {
  return practicesBehind(level, measured).length === 0 ? SHORT_NAME[level] : `${SHORT_NAME[level]}, i filen`;
}

/** What the levels that some measure has are called as lines of a chart and columns of a table, in their order. */
export function levelLineNames(
  measured: Measured,
): readonly { readonly role: ReferenceLevel; readonly label: string }[] {
  const levels = new Set(measured.flatMap(({ result }) => result.references.map(({ level }) => level)));
  return (["region", "nation"] as const)
    .filter((level) => levels.has(level))
    .map((level) => ({ role: level, label: shortLevelName(level, measured) }));
}

/** Whom the pale band is about. */
export function bandText(measured: Measured): string {
  const isComputed = practicesBehind("region", measured).length > 0;
  return `de midterste 8 af 10 praksis i ${isComputed ? "filen" : "regionen"}`;
}

/** Where the region's level comes from when no source gave it; nothing when one did. */
export function computedRegionText(measured: Measured): string {
  const counts = new Set(practicesBehind("region", measured));
  if (counts.size === 0) return "";
  const [only] = counts;
  const practices = counts.size === 1 && only !== undefined ? practicesText(only) : "praksis";
  return `Regionens tal er lagt sammen af ${practices} i filen; regionen kan have flere.`;
}

/** How many practices of the files each computed level of a kind was worked out from. */
function practicesBehind(level: ReferenceLevel, measured: Measured): readonly number[] {
  return measured.flatMap(({ result }) =>
    result.references.flatMap((reference) => (reference.level === level ? (reference.practices ?? []) : [])),
  );
}
