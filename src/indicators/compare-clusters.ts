import {
  type ClusterComparison,
  type ComparedCluster,
  type ComparisonRequest,
  type LevelKit,
  packageKey,
} from "../model/comparison.ts";
import { groupBy } from "../model/group-by.ts";
import type { MeasureResult, ReferenceResult } from "../model/results.ts";
import type { Measure, SmallNumberRules } from "../model/template.ts";
import { heterogeneity } from "../stats/heterogeneity.ts";
import { pooledCount } from "../stats/pooled-count.ts";
import { markPractices, spreadBetween } from "./mark-practices.ts";
import { byName, inClusters, isIn } from "./placed-kits.ts";
import { certaintyOf } from "./size-classes.ts";

/** With fewer the spread inside a cluster would be that of somebody. */
const FEWEST_INSIDE = 5;

/**
 * The clusters of each region beside each other, measure by measure, from the latest kit of each in the time. Only levels
 * that kits have published are looked at, so nothing appears here that was hidden there. Bare counts are not compared:
 * they grow with the cluster.
 */
export function compareClusters(
  kits: readonly LevelKit[],
  { span, packages }: ComparisonRequest,
): readonly ClusterComparison[] {
  const latest = latestKits(kits, span);
  const groups = groupBy(latest, ({ kit }) => packageKey(kit));
  return [...groups].flatMap(([key, group]) => {
    const known = packages.get(key);
    if (!known) return [];
    const { measures, smallNumbers } = known.template;
    const judged = measures.filter(({ kind }) => kind !== "count");
    return judged.flatMap((measure): readonly ClusterComparison[] => {
      const found = compared(group, {
        measure,
        rules: smallNumbers,
        definition: known.definitions[measure.id],
      });
      return found && found.clusters.length >= smallNumbers.minimumPractices ? [found] : [];
    });
  });
}

interface NamedKit {
  readonly name: string;
  readonly kit: LevelKit;
}

/** The latest kit of every cluster and package in the time; clusters of one name are told apart by their ids. */
function latestKits(kits: readonly LevelKit[], span: ComparisonRequest["span"]): readonly NamedKit[] {
  const placed = inClusters(kits.filter((kit) => isIn(span, kit)));
  const owners = [...new Set(placed.map(({ owner }) => owner))];
  const nameOf = ({ name, region, id }: (typeof owners)[number]) => {
    const isShared = owners.filter((other) => other.name === name && other.region === region).length > 1;
    return isShared && id !== undefined ? `${name} (${id})` : name;
  };
  const latestFirst = placed.toSorted((a, b) => b.kit.meetingDate.localeCompare(a.kit.meetingDate));
  return [...groupBy(latestFirst, ({ owner }) => owner)].flatMap(([owner, own]) =>
    [...groupBy(own, ({ kit }) => kit.template.id).values()].flatMap(([first]) =>
      first ? { name: nameOf(owner), kit: first.kit } : [],
    ),
  );
}

interface Asked {
  readonly measure: Measure;
  readonly rules: SmallNumberRules;
  readonly definition: string | undefined;
}

interface NamedResult {
  readonly name: string;
  readonly result: MeasureResult;
}

function compared(group: readonly NamedKit[], asked: Asked): ClusterComparison | undefined {
  const { measure } = asked;
  const all = group.flatMap(({ name, kit }) => {
    const result = kit.results.measures.find((one) => one.measure === measure.id);
    return result ? [{ name, result, isSame: kit.definitions[measure.id] === asked.definition }] : [];
  });
  const same = all.filter(({ isSame }) => isSame);
  const [commonest = []] = [...groupBy(same, ({ result }) => result.period.id).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [first] = commonest;
  const kit = group[0]?.kit;
  if (!first || !kit) return undefined;
  const clusters = standing(commonest, asked);
  const namesOf = (some: readonly NamedResult[]) => some.map(({ name }) => name).sort(byName);
  return {
    region: kit.region,
    topic: kit.topic,
    measure,
    period: first.result.period,
    clusters,
    references: agreedReferences(commonest),
    leftOut: {
      hidden: namesOf(commonest.filter(({ result }) => !result.cluster)),
      otherPeriod: namesOf(same.filter((one) => !commonest.includes(one))),
      otherDefinition: namesOf(all.filter(({ isSame }) => !isSame)),
    },
    ...spreadOf(clusters, measure),
  };
}

/** The clusters from low to high, each held against the others as practices are within a cluster. */
function standing(group: readonly NamedResult[], { measure, rules }: Asked): readonly ComparedCluster[] {
  const shown = group.flatMap(({ name, result }) => {
    const { cluster: level } = result;
    if (!level) return [];
    const isFirm = certaintyOf(level.counts, level.estimate, measure, rules) === "firm";
    const within = spreadInside(result, measure);
    return [{ name, level, isFirm, ...(within === undefined ? {} : { within }) }];
  });
  const counts = shown.map(({ level }) => level.counts);
  const judged = shown.map(({ level, isFirm }) => (isFirm ? level.counts : undefined));
  const { standings } = markPractices(judged, pooledCount(counts), measure);
  return shown
    .map((one, at): ComparedCluster => ({ ...one, standing: standings[at] ?? "unclassed" }))
    .sort((a, b) => a.level.estimate.value - b.level.estimate.value || byName(a.name, b.name));
}

function spreadInside({ practices }: MeasureResult, measure: Measure): number | undefined {
  const firm = practices.flatMap(({ cell }) =>
    cell.kind === "shown" && cell.certainty === "firm" ? [cell.counts] : [],
  );
  return firm.length < FEWEST_INSIDE ? undefined : spreadBetween(firm, measure)?.typicalDifference;
}

function spreadOf(
  clusters: readonly ComparedCluster[],
  measure: Measure,
): Pick<ClusterComparison, "heterogeneity" | "typicalDifference"> {
  const counts = clusters.filter(({ isFirm }) => isFirm).map(({ level }) => level.counts);
  if (measure.repeats || counts.length < 2) return {};
  const { pValue } = heterogeneity(measure.kind === "proportion" ? "proportion" : "rate", counts);
  const spread = spreadBetween(counts, measure);
  return { heterogeneity: pValue, ...spread };
}

/** Region and nation where all kits that have them say the same; two lines of one name would say nothing. */
function agreedReferences(group: readonly NamedResult[]): readonly ReferenceResult[] {
  return (["region", "nation"] as const).flatMap((level) => {
    const found = group.flatMap(({ result }) => result.references.filter((one) => one.level === level));
    const values = new Set(found.map(({ estimate, period }) => JSON.stringify([estimate.value, period.id])));
    const [first] = found;
    return first && values.size === 1 ? [first] : [];
  });
}
