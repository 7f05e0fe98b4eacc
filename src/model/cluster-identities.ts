import type { Cluster, Member } from "./cluster.ts";
import { foldText } from "./fold-text.ts";
import { oncePer } from "./once-per.ts";

/** Words that any practice may be called by; a name of nothing else names nobody. */
const GENERIC = [
  ...["læge", "lægen", "læger", "lægerne", "lægehus", "lægehuset", "lægeklinik", "lægeklinikken"],
  ...["lægepraksis", "lægecenter", "lægecentret", "lægefællesskab", "lægefællesskabet", "sundhedshus"],
  ...["sundhedshuset", "klinik", "klinikken", "praksis", "almen", "i", "på", "ved", "og", "aps", "is"],
].map(foldText);

/**
 * Whom a kit of the cluster may not name.
 *
 * Ydernumre and CVR numbers never stand in a kit. Names do in open view, of those who have accepted; and a name that
 * is also part of what the meeting's papers must say, such as the meeting's place, cannot be kept out of them.
 */
export function clusterIdentities({ members, view, ...cluster }: Cluster): Identities {
  const { name, region, meeting, contact, choices } = cluster;
  const places = [meeting.place, ...(choices?.course ?? []).flatMap(({ place }) => place ?? [])];
  const said = [name, region, ...places, meeting.leader, contact.name, ...contact.lines].map(foldText);
  const secret = members.filter(({ acceptance }) => view.kind === "closed" || acceptance.kind !== "accepted");
  return { ...memberIdentities(members, said), names: memberIdentities(secret, said).names };
}

/** What a member is known by. */
export type Named = Pick<Member, "practice" | "name"> & Partial<Pick<Member, "formerly" | "cvr">>;

/**
 * All that practices can be known by.
 *
 * @param said texts, folded, that are said anyway: a name that is part of one cannot be kept from anybody
 */
export function memberIdentities(members: readonly Named[], said: readonly string[]): Identities {
  return {
    practices: members.flatMap(({ practice, formerly = [] }) => [practice, ...formerly]),
    names: members.filter((one) => isTelling(tellingName(one), said)).map(({ name }) => name),
    cvr: members.flatMap(({ cvr }) => cvr ?? []),
  };
}

/** A member's name, folded; nothing where any practice may be called so. */
const tellingName = oncePer(({ name }: Named): string | undefined => {
  const isGeneric = name.split(/[\s/&,.-]+/).every((word) => word === "" || GENERIC.includes(foldText(word)));
  return isGeneric ? undefined : foldText(name);
});

function isTelling(name: string | undefined, said: readonly string[]): boolean {
  return name !== undefined && !said.some((text) => text.includes(name));
}

/** What must not be found in a closed kit. Never printed, never written down. */
export interface Identities {
  /** Ydernumre: six digits as text. */
  readonly practices: readonly string[];
  /** Names of practices. */
  readonly names: readonly string[];
  /** CVR numbers: eight digits as text. */
  readonly cvr: readonly string[];
}

/** How often each kind of identity was found. */
export interface IdentityCounts {
  readonly practices: number;
  readonly names: number;
  readonly cvr: number;
  /** Numbers that may be CPR numbers. */
  readonly cprLike: number;
}

/** The sum of counts, kind by kind. */
export function addCounts<Kind extends string>(
  one: Readonly<Record<Kind, number>>,
  other: Readonly<Record<Kind, number>>,
): Record<Kind, number> {
  const kinds = Object.keys(one) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, one[kind] + other[kind]])) as Record<Kind, number>;
}

export const NO_IDENTITIES: Identities = { practices: [], names: [], cvr: [] };
