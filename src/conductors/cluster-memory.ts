import { dirname, join } from "node:path";
import type { HeldMeasure } from "../indicators/hold-measure.ts";
import { ANY_FIGURES } from "../indicators/mark-practices.ts";
import type { Memory, Recalled } from "../indicators/recall-cells.ts";
import { clusterSlug, type NamedCluster } from "../kit/cluster-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import type { MemoryEffect } from "../model/data-control.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { memoryName } from "../model/holdings.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import {
  type ClusterMemory,
  type KitName,
  MEMORY_SCHEMA_VERSION,
  type RememberedKit,
  type RememberedMeasure,
} from "../model/memory.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import { identityOf, isSameCluster } from "../model/same-cluster.ts";
import { type MemoryFile, readMemory } from "../read/read-memory.ts";
import { finding } from "../validate/finding.ts";
import type { LoadedKey } from "./cluster-key.ts";
import { sha256 } from "./file-identity.ts";

/** Enough that nobody guesses it. */
const SALT_DIGITS = 32;

export interface LoadedMemory {
  readonly path: string;
  /** A new one before a cluster's first kit; absent when the file has mistakes. */
  readonly memory?: ClusterMemory;
  /** The file as it was read; absent when there was none. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

export interface MemoryRequest {
  /** The memory's file; absent means `<klynge>-hukommelse.json` beside the key. */
  readonly memory?: string | undefined;
  /** Draws a whole number from 0 to below its argument; only new codes and a new memory use it. */
  readonly randomIndex: (below: number) => number;
}

/**
 * Where the memory lies when nobody says: beside the key, one for all packages of a cluster. A cluster that was given an
 * id keeps the one it had without.
 */
export function defaultMemories(
  keyPath: string,
  { name, id }: NamedCluster,
): readonly [first: string, second: string] {
  const at = (named: NamedCluster) => join(dirname(keyPath), memoryName(clusterSlug(named)));
  return [at({ name, id }), at({ name })];
}

/** What has been published of a cluster, and whatever speaks against its being that. */
export async function clusterMemory(
  cluster: Cluster,
  key: Pick<LoadedKey, "path" | "bytes">,
  { memory: named, randomIndex }: MemoryRequest,
): Promise<LoadedMemory> {
  const [first, second] = named === undefined ? defaultMemories(key.path, cluster) : [named, named];
  const at = await readMemory(first);
  if (!at.ok) return { path: first, diagnostics: at.diagnostics };
  if (at.value) return checked(first, at.value, cluster);
  const older = first === second ? undefined : await readMemory(second);
  if (older?.ok && older.value && isMemoryOf(older.value.memory, cluster))
    return checked(second, older.value, cluster);
  // Codes in use already mean that there may have been kits that nothing is remembered of.
  const isWhole = key.bytes === undefined;
  const memory = newMemory(cluster, { isWhole, randomIndex });
  return { path: first, memory, diagnostics: isWhole ? [] : [begins(first)] };
}

function checked(path: string, { memory, bytes }: MemoryFile, cluster: Cluster): LoadedMemory {
  if (!isMemoryOf(memory, cluster))
    return { path, diagnostics: [finding("error", "memory/another-cluster", { file: path })] };
  return { path, memory, bytes, diagnostics: memory.isWhole ? [] : [begins(path)] };
}

/** Whether a memory is a cluster's own. */
export function isMemoryOf({ cluster, kits }: ClusterMemory, asked: Cluster): boolean {
  const practices = kits.flatMap(({ measures }) => measures.flatMap(({ cells }) => Object.keys(cells)));
  return isSameCluster(identityOf(asked), { ...cluster, practices: [...new Set(practices)] });
}

function newMemory(
  { name, region, id }: Cluster,
  { isWhole, randomIndex }: { readonly isWhole: boolean } & Pick<MemoryRequest, "randomIndex">,
): ClusterMemory {
  return {
    schemaVersion: MEMORY_SCHEMA_VERSION,
    cluster: { name, region, ...(id === undefined ? {} : { id }) },
    isWhole,
    salt: Array.from({ length: SALT_DIGITS }, () => randomIndex(16).toString(16)).join(""),
    kits: [],
    takenBack: [],
  };
}

/**
 * The memory under the numbers that practices have now. What several practices are together now was hidden if any of
 * them was: taking away the others would tell it.
 */
export function memoryInForce({ salt, kits }: ClusterMemory, { formerly }: PracticeKey): Memory {
  if (formerly.size === 0) return { salt, kits };
  const underNow = (one: RememberedMeasure): RememberedMeasure => {
    const merged = [...formerly].flatMap(([practice, numbers]) => {
      const cells = numbers.flatMap((number) => one.cells[number] ?? []);
      if (cells.length < 2 || cells.every(({ kind }) => kind === "shown")) return [];
      return [[practice, ANY_FIGURES] as const];
    });
    const renamed = new Map(
      [...formerly].flatMap(([practice, [number, ...others]]) =>
        number !== undefined && others.length === 0 ? [[number, practice] as const] : [],
      ),
    );
    const now = (practice: string) => renamed.get(practice) ?? practice;
    const cells = Object.entries(one.cells).map(([practice, cell]) => [now(practice), cell] as const);
    return {
      ...one,
      cells: Object.fromEntries([...merged, ...cells]),
      ...(one.level ? { level: { ...one.level, practices: one.level.practices.map(now) } } : {}),
    };
  };
  return { salt, kits: kits.map((kit) => ({ ...kit, measures: kit.measures.map(underNow) })) };
}

function begins(path: string): Diagnostic {
  return finding("notice", "memory/begins-here", { file: path });
}

/** A build's own entry: what it publishes, and by which it is known again. */
export function rememberedKit(kit: MeetingKit, held: readonly HeldMeasure[]): RememberedKit {
  return {
    package: kit.template.id,
    meetingDate: kit.meetingDate,
    results: resultsChecksum(kit),
    measures: held.map(({ published }) => published),
  };
}

/** The same build is the same kit with the same results. */
export function resultsChecksum({ results }: Pick<MeetingKit, "results">): string {
  return sha256(Buffer.from(JSON.stringify(results), "utf8"));
}

/** Whether two entries are of the same build. */
export function isSameBuild(
  one: Omit<RememberedKit, "measures">,
  other: Omit<RememberedKit, "measures">,
): boolean {
  return (["package", "meetingDate", "results"] as const).every((part) => one[part] === other[part]);
}

/**
 * The memory with one more build in it. Of a practice that takes part no longer, only that stays which the published
 * levels rest on.
 *
 * @param practices ydernumre of those who take part now
 */
export function withBuild(
  memory: ClusterMemory,
  build: RememberedKit,
  practices: ReadonlySet<string>,
): ClusterMemory {
  const others = memory.kits.filter((kit) => !isSameBuild(kit, build));
  const isKnown = others.length < memory.kits.length;
  const kits = isKnown
    ? memory.kits.map((kit) => (isSameBuild(kit, build) ? build : kit))
    : [...others, build];
  return {
    ...memory,
    kits: kits.map((kit) => ({ ...kit, measures: kit.measures.map((one) => pruned(one, practices)) })),
  };
}

function pruned(one: RememberedMeasure, practices: ReadonlySet<string>): RememberedMeasure {
  const inLevel = new Set(one.level?.practices);
  const kept = Object.entries(one.cells).filter(
    ([practice]) => practices.has(practice) || inLevel.has(practice),
  );
  return { ...one, cells: Object.fromEntries(kept) };
}

/** What earlier kits made of this one, as numbers for the data-control sheet. */
export function memoryEffect(
  memory: ClusterMemory,
  build: RememberedKit,
  held: readonly HeldMeasure[],
): MemoryEffect {
  const sum = (numberOf: (one: HeldMeasure) => number) => held.reduce((all, one) => all + numberOf(one), 0);
  return {
    kits: memory.kits.filter((kit) => !isSameBuild(kit, build)).length,
    kept: sum(({ kept }) => kept.practices),
    levels: sum(({ levelKeptBy }) => Math.min(1, levelKeptBy.length)),
    judgedAnew: sum(({ judgedAnew }) => judgedAnew.practices),
    isWhole: memory.isWhole,
  };
}

/** Says what earlier kits have made of this one, each kind once, and which kits they are. */
export function memoryFindings(
  held: readonly HeldMeasure[],
  build: RememberedKit,
  place: Diagnostic["place"],
): readonly Diagnostic[] {
  const kinds = [
    ["memory/kept-hidden", ({ kept }: HeldMeasure) => kept.by],
    ["memory/level-withheld", ({ levelKeptBy }: HeldMeasure) => levelKeptBy],
    ["memory/judged-anew", ({ judgedAnew }: HeldMeasure) => judgedAnew.by],
    ["memory/stricter-rules", ({ stricterBy }: HeldMeasure) => stricterBy],
  ] as const;
  return kinds.flatMap(([code, by]): readonly Diagnostic[] => {
    const touched = held.filter((one) => by(one).length > 0);
    const kits = kitNames(touched.flatMap(by), build);
    if (kits.length === 0) return [];
    const measures = touched.map(({ published }) => published.measure).join(", ");
    return [finding("warning", code, place, { kits: kits.join(", "), measures })];
  });
}

/** As the folders are called that people find them in. */
function kitNames(recalled: readonly Recalled[], build: RememberedKit): readonly string[] {
  const names = recalled.filter(({ kit }) => !isSameBuild(kit, build)).map(({ kit }) => kitName(kit));
  return [...new Set(names)].sort();
}

export function kitName({ package: id, meetingDate }: KitName): string {
  return `${id}/${meetingDate}`;
}
