import { type TreePath, valueAt } from "../../model/located-tree.ts";
import type { Measure } from "../../model/template.ts";
import { type Finding, wrong } from "../finding.ts";
import { itemsAt, rawColumn, rawLists, unknown } from "../raw-items.ts";
import type { TemplateParts } from "./template-parts.ts";

/** Measures that share one chart, and where the template says so. */
interface Together {
  readonly kind: "pair" | "shares";
  readonly path: TreePath;
  readonly ids: readonly string[];
}

type Rule = (group: Together, parts: TemplateParts) => readonly Finding[];

/** A whole with one part is no whole, and more than six cannot be told apart in grey. */
const PARTS = { least: 2, most: 6 };

/** Measures drawn as parts of one bar must be parts of the same thing, and be shown in the same place. */
export function togetherRules(parts: TemplateParts): Finding[] {
  const groups = [...pairsIn(parts), ...sharesIn(parts)];
  return [
    ...partsOfNothing(parts),
    ...shownTwice(groups),
    ...groups.flatMap((group) => RULES.flatMap((rule) => rule(group, parts))),
  ];
}

function pairsIn({ source: { tree } }: TemplateParts): Together[] {
  return itemsAt(tree, ["pairs"]).map((_, index) => ({
    kind: "pair",
    path: ["pairs", index, "measures"],
    ids: itemsAt(tree, ["pairs", index, "measures"]).map(String),
  }));
}

function sharesIn({ source: { tree } }: TemplateParts): Together[] {
  return rawColumn(tree, "productShares", "id").map(({ value, path }) => ({
    kind: "shares",
    path,
    ids: itemsAt(tree, ["measures"])
      .filter((measure) => valueAt(measure, ["partOf"]) === value)
      .map((measure) => String(valueAt(measure, ["id"]))),
  }));
}

function partsOfNothing({ source: { tree } }: TemplateParts): Finding[] {
  const known = rawColumn(tree, "productShares", "id").map(({ value }) => value);
  const named = rawColumn(tree, "measures", "partOf");
  return unknown(named, known, { code: "template/unknown-name", values: { field: "partOf" } });
}

/** In a bar of its own and in another one, a measure would be read as two. */
function shownTwice(groups: readonly Together[]): Finding[] {
  return groups.flatMap(({ ids, path, kind }, index) => {
    const earlier = groups.slice(0, index).flatMap((group) => group.ids);
    return ids.flatMap((measure, position) => {
      if (!earlier.includes(measure) && ids.indexOf(measure) === position) return [];
      return [
        wrong("template/measure-shown-twice", kind === "pair" ? [...path, position] : path, { measure }),
      ];
    });
  });
}

const pairNamesKnownMeasures: Rule = ({ kind, ids, path }, { source }) => {
  if (kind !== "pair") return [];
  const known = rawColumn(source.tree, "measures", "id").map(({ value }) => String(value));
  const named = ids.map((value, position) => ({ value, path: [...path, position] }));
  return unknown(named, known, { code: "template/unknown-measure" });
};

const wholeHasParts: Rule = ({ kind, ids, path }) =>
  kind === "pair" || (ids.length >= PARTS.least && ids.length <= PARTS.most)
    ? []
    : [wrong("template/part-count", path, { parts: ids.length })];

const partsAreShares: Rule = ({ kind, ids }, { measures }) =>
  measures.flatMap(({ index, value }) =>
    kind === "shares" &&
    ids.includes(value.id ?? "") &&
    value.kind !== undefined &&
    value.kind !== "proportion"
      ? [wrong("template/part-not-proportion", ["measures", index, "kind"])]
      : [],
  );

const partsFitTogether: Rule = ({ ids, path }, { measures }) => {
  const whole = measures.filter(({ value }) => ids.includes(value.id ?? "")).map(({ value }) => value);
  const isSound = whole.every(({ kind, denominator }) => kind !== undefined && denominator !== undefined);
  return isSound && new Set(whole.map(wholeOf)).size > 1 ? [wrong("template/parts-differ", path)] : [];
};

/** What a measure is a part of, as one text that can be compared. */
function wholeOf({ kind, base, denominator }: Partial<Measure>): string {
  return JSON.stringify([kind, base ?? null, denominator?.words, denominator?.condition ?? null]);
}

const partsStandTogether: Rule = ({ ids, path }, { source }) => {
  const blocks = rawLists(source.tree, "blocks", "measures")
    .filter(({ value }) => ids.includes(String(value)))
    .map(({ path: [, block] }) => block);
  return new Set(blocks).size > 1 ? [wrong("template/shown-apart", path)] : [];
};

const RULES: readonly Rule[] = [
  pairNamesKnownMeasures,
  wholeHasParts,
  partsAreShares,
  partsFitTogether,
  partsStandTogether,
];
