import type { Member } from "../../model/cluster.ts";

/** A practice with this many doctors or more is a group of its own. */
const GROUP = 3;

/**
 * Practices that sit together, by name: each larger practice alone, practices of two doctors in pairs, and those of one
 * in pairs, the odd one in a group of three. The order is that of the names, so it follows no figure.
 */
export function seatGroups(
  members: readonly Pick<Member, "name" | "doctors">[],
): readonly (readonly string[])[] {
  const byName = [...members].sort((a, b) => a.name.localeCompare(b.name, "da"));
  const named = (fits: (doctors: number) => boolean) =>
    byName.filter(({ doctors = 1 }) => fits(doctors)).map(({ name }) => name);
  return [
    ...named((doctors) => doctors >= GROUP).map((name) => [name]),
    ...inPairs(named((doctors) => doctors === 2)),
    ...inPairs(named((doctors) => doctors < 2)),
  ];
}

/** Two and two; a last one alone joins the pair before. */
function inPairs(names: readonly string[]): readonly (readonly string[])[] {
  const pairs: string[][] = [];
  for (const [index, name] of names.entries()) {
    const isLastAlone = index === names.length - 1 && index % 2 === 0;
    const open = pairs.at(-1);
    if (open && (index % 2 === 1 || isLastAlone)) open.push(name);
    else pairs.push([name]);
  }
  return pairs;
}
