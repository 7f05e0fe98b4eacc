import { DOCUMENT_NAMES, type DocumentName, wantedDocuments } from "../../model/document-name.ts";
import { valueAt } from "../../model/located-tree.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { type Finding, told, wrong } from "../finding.ts";
import { itemsAt, type Raw, rawColumn, rawLists, rawValue, repeated, unknown } from "../raw-items.ts";
import type { TemplateParts } from "./template-parts.ts";

type Rule = (parts: TemplateParts) => readonly Finding[];

const uniqueNames: Rule = ({ source }) =>
  [["pairs"], ["productShares"], ["cases"], ["course"], ["ownSearch", "steps"]].flatMap((list) =>
    repeated(source, rawColumn(source.tree, list, "id"), {
      code: "template/duplicate",
      values: { field: "id" },
    }),
  );

const eachDocumentOnce: Rule = ({ source }) => {
  const named = itemsAt(source.tree, ["documents"]).flatMap((item, at) => rawValue(item, ["documents", at]));
  return repeated(source, named, { code: "template/duplicate", values: { field: "documents" } });
};

const casesAreKnownAndUsed: Rule = ({ source }) => {
  const cases = rawColumn(source.tree, "cases", "id");
  const known = cases.map(({ value }) => value);
  const used = rawLists(source.tree, "blocks", "cases");
  return [
    ...unknownNames(used, "cases", known),
    ...cases
      .filter(({ value }) => used.every((use) => use.value !== value))
      .map(({ path }) => wrong("template/unused-case", path)),
  ];
};

/** A step can only be part of one that came before it. */
const stepsReferBack: Rule = ({ source }) => {
  const list = ["ownSearch", "steps"];
  const ids = itemsAt(source.tree, list).map((step) => String(valueAt(step, ["id"])));
  return rawColumn(source.tree, list, "of").flatMap(({ value, path }) =>
    unknownNames([{ value: String(value), path }], "of", ids.slice(0, Number(path.at(-2)))),
  );
};

/** A figure that comes back is a share: so many of those on the list, of the same time for all. */
const searchedMeasuresAreShares: Rule = ({ source, measures }) =>
  rawColumn(source.tree, "measures", "ownSearchStep").flatMap(({ value, path }) => {
    const steps = itemsAt(source.tree, ["ownSearch", "steps"]);
    const step = steps.find((each) => valueAt(each, ["id"]) === value);
    const known = steps.filter((each) => valueAt(each, ["of"]) !== undefined);
    const names = known.map((each) => valueAt(each, ["id"]));
    if (!step) return unknownNames([{ value, path }], "ownSearchStep", names);
    const isShare = measures.some(({ index, value: { kind } }) => index === path[1] && kind === "proportion");
    if (!isShare || valueAt(step, ["of"]) === undefined) return [wrong("template/search-not-share", path)];
    const months = valueAt(source.tree, ["ownSearch", "months"]);
    return months === undefined ? [wrong("template/search-without-months", path)] : [];
  });

/** What a document is made of; one that is not here is made of what every package has. */
const NEEDS: { readonly [name in DocumentName]?: keyof PackageTemplate } = {
  "you-are-here": "measures",
  poster: "measures",
  "journal-phrase": "journalPhrase",
  "patient-letter": "letter",
  "own-search": "ownSearch",
  "review-flow": "reviewSteps",
  "case-sheet": "cases",
  "audit-form": "auditForms",
  "order-form": "ordering",
  course: "course",
};

/** What a document would be made of, where the package has it not. */
export function missingMaterial(name: DocumentName, template: PackageTemplate): string | undefined {
  const part = NEEDS[name];
  if (part !== undefined && isAbsent(template[part])) return part;
  const hasTalk = template.blocks.some(({ kind }) => kind === "talk");
  return name === "expert-brief" && !hasTalk ? "kind: talk" : undefined;
}

/** What a talk needs lies in the programme, not in a part of its own. */
const expertsHaveTalks: Rule = ({ source: { tree } }) => {
  const hasTalk = rawColumn(tree, "blocks", "kind").some(({ value }) => value === "talk");
  return itemsAt(tree, ["documents"]).flatMap((name, index) =>
    name === "expert-brief" && !hasTalk
      ? [wrong("template/document-without-material", ["documents", index], { part: "kind: talk" })]
      : [],
  );
};

const somethingToWorkOn: Rule = ({ source: { tree } }) => {
  const measures = valueAt(tree, ["measures"]);
  const isWithoutFigures = Array.isArray(measures) && measures.length === 0;
  const hasDialogue = rawColumn(tree, "blocks", "kind").some(({ value }) => value === "dialogue");
  return isWithoutFigures && !hasDialogue ? [wrong("template/nothing-to-work-on", ["measures"])] : [];
};

const goalsAreShares: Rule = ({ measures }) =>
  measures.flatMap(({ index, value: { kind, goal } }) =>
    kind === "proportion" && goal !== undefined && goal.value > 100
      ? [wrong("template/goal-above-all", ["measures", index, "goal", "value"])]
      : [],
  );

const documentsHaveContent: Rule = ({ source }) =>
  itemsAt(source.tree, ["documents"]).flatMap((name, index) => {
    const part = DOCUMENT_NAMES.flatMap((known) => (known === name ? (NEEDS[known] ?? []) : []))[0];
    return part === undefined || !isAbsent(valueAt(source.tree, [part]))
      ? []
      : [wrong("template/document-without-material", ["documents", index], { part })];
  });

/** Parts that are printed in one document only, so that leaving it out loses them. */
const ONLY_IN: readonly (readonly [part: keyof PackageTemplate, document: DocumentName])[] = [
  ["ownSearch", "own-search"],
  ["searchGuides", "own-search"],
  ["reviewSteps", "review-flow"],
  ["journalPhrase", "journal-phrase"],
  ["letter", "patient-letter"],
  ["auditForms", "audit-form"],
  ["course", "course"],
];

const contentHasDocuments: Rule = ({ source: { tree } }) => {
  const named = valueAt(tree, ["documents"]);
  const wanted: readonly unknown[] = Array.isArray(named) ? named : wantedDocuments(undefined);
  return ONLY_IN.filter(([part, name]) => !isAbsent(valueAt(tree, [part])) && !wanted.includes(name)).map(
    ([part, document]) => told("warning", "template/material-without-document", [part], { document }),
  );
};

/** One step is the package's own meeting, and the others lie before and after it as they stand. */
const courseGoesForward: Rule = ({ source: { tree } }) => {
  const steps = itemsAt(tree, ["course"]);
  if (steps.length === 0) return [];
  const isMeeting = (step: unknown) => valueAt(step, ["kind"]) === "meeting";
  if (steps.filter(isMeeting).length !== 1) return [wrong("template/course-meeting", ["course"])];
  const weeks = steps.map((step) => (isMeeting(step) ? 0 : Number(valueAt(step, ["weeks"]))));
  return weeks.flatMap((week, index) =>
    week < (weeks[index - 1] ?? week) ? [wrong("template/course-order", ["course", index])] : [],
  );
};

function isAbsent(part: unknown): boolean {
  return part === undefined || part === null || (Array.isArray(part) && part.length === 0);
}

function unknownNames(named: readonly Raw[], field: string, known: readonly unknown[]): Finding[] {
  return unknown(named, known, { code: "template/unknown-name", values: { field } });
}

const RULES: readonly Rule[] = [
  uniqueNames,
  courseGoesForward,
  eachDocumentOnce,
  casesAreKnownAndUsed,
  stepsReferBack,
  searchedMeasuresAreShares,
  goalsAreShares,
  somethingToWorkOn,
  documentsHaveContent,
  expertsHaveTalks,
  contentHasDocuments,
];

/** What the optional parts of a template say together that none of them says alone. */
export function materialRules(parts: TemplateParts): Finding[] {
  return RULES.flatMap((rule) => rule(parts));
}
