import { describe, expect, it } from "vitest";
import { templateText } from "../../conductors/composed-template.fixture.ts";
import { wordingOf } from "../../messages/wording.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { validateTemplate } from "./validate-template.ts";

const FILE = "templates/midtkraft-b12/package.yaml";
const SOUND = templateText("midtkraft-b12");

/** The sound template with some things changed, each in the first place where it stands. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, SOUND);
}

function check(text: string) {
  const source = parseYaml(text, FILE);
  if (!source.ok) throw new Error(`cannot be read: ${source.diagnostics.map(({ code }) => code).join()}`);
  return validateTemplate(source.value);
}

/** What is said about a text besides that the package is under revision, as it is. */
function findings(text: string) {
  return check(text).diagnostics.filter(({ code }) => code !== "template/under-revision");
}

/** Blanks of a finding's words that its values leave open. */
function unfilledBlanks({ code, values = {} }: Diagnostic): string[] {
  const words = JSON.stringify(wordingOf(code, "da"));
  return [...words.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !(name in values));
}

function lineOf(text: string, words: string): number {
  expect(text).toContain(words);
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

const PAIR = "measures: [b12-tabletter, b12-injektioner]\n    note";
const TABLETS = "    shortTitle: B12-tabletter (estimeret)\n    kind: rate\n    base: 1000\n";
const INJECTIONS = "    shortTitle: B12-injektioner (estimeret)\n    kind: rate\n    base: 1000\n";
const SHARE = TABLETS.replace("rate\n    base: 1000", "proportion");
const PART = "    partOf: former\n";
const CASE =
  "cases:\n  - { id: karen, title: Karen, story: [Karen er 71 år.], questions: [Hvad gør I?] }\n\n";
const WHOLE = "productShares:\n  - { id: former, title: Former, rest: Andre former }\n\n";

const STEP = "title: Trin, purpose: Vi ser på det., tasks: [Læs brevet.]";
const courseOf = (...steps: readonly string[]) =>
  `course:\n${steps.map((step) => `  - { ${step}, ${STEP} }\n`).join("")}\n`;
const MEETING = "id: moedet, kind: meeting";
const WORK = "id: hjemme, kind: own-work";

/** Code, the words of the line the finding must point at, and what is changed into what. */
type Bad = readonly [code: string, at: string, ...changes: (readonly [from: string, to: string])[]];

const BAD: readonly Bad[] = [
  ["template/unknown-measure", "measures: [tabletter", [PAIR, PAIR.replace("b12-tab", "tab")]],
  [
    "template/measure-shown-twice",
    "measures: [b12-tabletter, b12-tabletter]",
    [PAIR, PAIR.replace("injektioner", "tabletter")],
  ],
  [
    "template/measure-shown-twice",
    "id: former",
    ["ownSearch:", `${WHOLE}ownSearch:`],
    [TABLETS, TABLETS + PART],
  ],
  [
    "template/shown-apart",
    "measures: [b12-analyser, b12-injektioner]",
    [PAIR, PAIR.replace("tabletter", "analyser")],
  ],
  ["template/parts-differ", PAIR, [TABLETS, TABLETS.replace("1000", "100")]],
  [
    "template/part-not-proportion",
    "kind: rate\n    base: 1000\n    partOf: former",
    ["ownSearch:", `${WHOLE}ownSearch:`],
    [TABLETS, TABLETS + PART],
    [INJECTIONS, INJECTIONS + PART],
  ],
  ["template/part-count", "id: former", ["ownSearch:", `${WHOLE}ownSearch:`]],
  ["template/unknown-name", "partOf: former", [TABLETS, TABLETS + PART]],
  ["template/unknown-name", "of: i-behandlinge", ["of: i-behandling", "of: i-behandlinge"]],
  ["template/unknown-name", "of: uden-grund", ["of: i-behandling", "of: uden-grund"]],
  ["template/unknown-name", "ownSearchStep: inj", [TABLETS, `${SHARE}    ownSearchStep: inj\n`]],
  [
    "template/search-not-share",
    "ownSearchStep: i-beh",
    [TABLETS, `${SHARE}    ownSearchStep: i-behandling\n`],
  ],
  [
    "template/search-not-share",
    "ownSearchStep: inj",
    [TABLETS, `${TABLETS}    ownSearchStep: injektioner\n`],
  ],
  [
    "template/search-without-months",
    "ownSearchStep: inj",
    [TABLETS, `${SHARE}    ownSearchStep: injektioner\n`],
  ],
  [
    "template/unknown-name",
    "cases: [karen]",
    ["    measures: [b12-analyser", "    cases: [karen]\n    measures: [b12-analyser"],
  ],
  ["template/unused-case", "id: karen", ["ownSearch:", `${CASE}ownSearch:`]],
  [
    "template/goal-above-all",
    "value: 350",
    [
      TABLETS,
      TABLETS.replace("rate\n    base: 1000", "proportion\n    goal: { value: 350, source: Aftale }"),
    ],
  ],
  [
    "template/duplicate",
    "id: i-behandling\n      search: de af",
    ["- id: injektioner", "- id: i-behandling"],
  ],
  ["template/duplicate", "- deck\n  - plan", ["  - notes\n", "  - notes\n  - deck\n"]],
  ["template/document-without-material", "- audit-form", ["  - notes\n", "  - notes\n  - audit-form\n"]],
  ["template/document-without-material", "- expert-brief", ["    kind: talk", "    kind: dialogue"]],
  [
    "template/nothing-to-work-on",
    "measures: []",
    ["measures:\n  - number: 1\n", "measures: []\nx:\n  - number: 1\n"],
  ],
  [
    "template/course-meeting",
    "course:",
    ["ownSearch:", `${courseOf(`${WORK}, weeks: -4`, "id: igen, kind: own-work, weeks: 4")}ownSearch:`],
  ],
  [
    "template/course-order",
    "weeks: -4",
    ["ownSearch:", `${courseOf(MEETING, `${WORK}, weeks: -4`)}ownSearch:`],
  ],
  ["template/material-without-document", "letter:", ["  - patient-letter\n", ""]],
  [
    "template/material-without-document",
    "ownSearch:",
    ["documents:\n  - deck", "documents: all\nx:\n  - deck"],
  ],
  ["template/placeholder", "provider:", ["provider: MidtKraft", "provider: XX"]],
  ["template/placeholder", "provider:", ["provider: MidtKraft", "provider: MidtKraft {region}"]],
  [
    "template/placeholder",
    "- '[email",
    ["- Skottenborg 26", "- '[email protected]'\n      - Skottenborg 26"],
  ],
  ["template/placeholder", "Virkning i", ["Virkning i starten: {ja/nej/ukendt}", "Virkning i starten: ____"]],
  ["template/placeholder", "Kære <navn>", ['Kære {Navn}"', 'Kære <navn>"']],
  ["template/placeholder-form", "Første B12: {", ["{værdi og dato}", "{værdi og dato"]],
  ["template/placeholder-form", "Første B12: {", ["{værdi og dato}", "{}"]],
  ["template/unknown-merge-field", "Kære {Fornavn}", ['Kære {Navn}"', 'Kære {Fornavn}"']],
  ["template/sms-too-long", "sms:", ['sms: "', `sms: "${"Vi ses. ".repeat(30)}`]],
  ["template/sms-too-long", "sms:", ['sms: "', `sms: "${"»Vi ses.« ".repeat(5)}`]],
  ["template/sms-two-messages", "sms:", ['sms: "', 'sms: "Vi ses snart. ']],
  ["template/sms-signs", "sms:", ['sms: "', 'sms: "»']],
  ["template/misspelt-term", "title: Lav abs", ["title: Hold pause", "title: Lav absorbtionstest"]],
  ["template/other-term", "title: Mål", ["title: Hold pause", "title: Mål HbA1C"]],
];

describe("the optional parts of a template", () => {
  it("are accepted as they are", () => {
    expect(findings(SOUND)).toEqual([]);
  });

  const bad = BAD.map(([code, at, ...changes]) => ({ code, at, changes }));
  it.each(bad)("give $code at $at", ({ code, at, changes }) => {
    const text = changed(...changes);
    const found = findings(text);
    const ofCode = found.filter((finding) => finding.code === code);
    expect(ofCode.map(({ place }) => place.line)).toContain(lineOf(text, at));
    expect(found.flatMap(unfilledBlanks)).toEqual([]);
  });

  it("only stop a package when something would come out wrong", () => {
    const warned = ["template/material-without-document", "template/sms-two-messages", "template/other-term"];
    for (const [code, , ...changes] of BAD) {
      const isOk = check(changed(...changes)).ok;
      if (warned.includes(code)) continue;
      expect([code, isOk && code !== "template/sms-signs"]).toEqual([code, false]);
    }
  });

  it("may say what a template is not allowed to say elsewhere when somebody else fills it in", () => {
    expect(findings(changed(["{værdi og dato}", "{værdi i pmol/l}"]))).toEqual([]);
  });

  it("name foreign signs so that they can be told from allowed ones", () => {
    const found = findings(changed(['sms: "', 'sms: "\u00A0–']));
    expect(found.find(({ code }) => code === "template/sms-signs")?.values).toEqual({
      found: "U+00A0, – (U+2013)",
    });
  });
});
