import type { Member } from "../../model/cluster.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { type DocumentBuilder, emptyLines, list, section, table, wordDocument } from "./kit-document.ts";

const { groupList: TEXT } = DOCUMENTS;

/** People a group holds on the form to be filled in, and groups it has room for. */
const SEATS = 4;
const FEWEST_GROUPS = 4;
const MOST_GROUPS = 12;

/** A practice with this many doctors or more is a group of its own. */
const GROUP = 3;

/**
 * Who sits with whom. In open view practices stand by name; in closed view the form is empty, since a plan by names and
 * sizes in a handed-out file would say who is who.
 */
export const groupListDocument: DocumentBuilder = ({ context }) => {
  const { view, members } = context.cluster;
  const isClosed = view.kind === "closed";
  return [
    // Names take the room they take; the empty form is one page.
    wordDocument(context, { suffix: "gruppeliste", ...TEXT, ...(isClosed ? { isOnePage: true } : {}) }, [
      ...section(TEXT.rules.heading, list(TEXT.rules.items)),
      isClosed ? emptyGroups(context) : namedGroups(members),
    ]),
  ];
};

/** Those who have accepted; a practice that has not is named nowhere, and has its seats among the others. */
function namedGroups(members: readonly Member[]): DocumentBlock {
  const named = members.filter(({ acceptance }) => acceptance.kind === "accepted");
  const groups = [...seatGroups(named), [TEXT.others]];
  const rows = groups.map((names, index) => [String(index + 1), names, ""]);
  return table(TEXT.named, [1.6, 9, 5], rows, { leastCm: 0.7, grows: false });
}

function emptyGroups({ results }: KitContext): DocumentBlock {
  const { members } = results.coverage;
  const groups = Math.min(MOST_GROUPS, Math.max(FEWEST_GROUPS, Math.ceil((members * 2) / SEATS)));
  const weights = [1.4, ...Array.from({ length: SEATS }, () => 3.6)];
  return table(TEXT.empty, weights, emptyLines(groups, weights.length), { leastCm: 1, grows: true });
}

/**
 * Practices that sit together, by name: each larger practice alone, practices of two doctors in pairs, and those of one
 * in pairs, the odd one in a group of three. The order is that of the names, so it follows no figure.
 *
 * @internal exported for its tests
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
