import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { collectPlans } from "../conductors/collect-plans.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { FONTS } from "../program.ts";
import { editDocument, fillAsWord } from "../read/fill-as-word.fixture.ts";

/** Plans as people and their programs leave them, from the file to the decisions: every kind that was once misread. */

const { folder: built, kit } = await generateKit(sampleRequest(join(temporaryFolder(), "out")));
const blank = readFileSync(
  join(built, kit.files.find(({ name }) => name.endsWith("implementeringsplan.docx"))?.name ?? ""),
);
const [code = ""] = kit.results.measures[0]?.practices.map(({ label }) => label) ?? [];

const GOAL = "Under 20 % om et år";

const ANSWERS = {
  "plan-kode": code,
  "plan-maalepunkt": "1. HbA1c over 58 mmol/mol",
  "plan-niveau": "klinikken",
  "plan-maal": GOAL,
  "plan-hvornaar": "17-08-2026",
};

const FULL = { practice: code, measure: "hba1c-over-58", level: "clinic", goal: GOAL, from: "2026-08-17" };

const filled = (answers: Readonly<Record<string, string>> = {}) =>
  fillAsWord(blank, { ...ANSWERS, ...answers });

const run = (content: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const words = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

/** The plan with what one of its fields holds made into other runs. */
const edited = (tag: string, runs: string) =>
  editDocument(filled(), (xml) => {
    const field = new RegExp(`(<w:tag w:val="${tag}"/>.*?<w:sdtContent>).*?(</w:sdtContent>)`, "s");
    return xml.replace(field, (_, before: string, after: string) => `${before}${runs}${after}`);
  });

/** A folder that nothing has been collected into. */
function freshKit(): string {
  const folder = join(temporaryFolder(), "kit");
  cpSync(built, folder, { recursive: true });
  return folder;
}

async function collect(bytes: Uint8Array) {
  const file = join(temporaryFolder(), "plan.docx");
  writeFileSync(file, bytes);
  const { decisions, diagnostics } = await collectPlans({
    fonts: FONTS,
    folder: freshKit(),
    files: [file],
    force: false,
  });
  return { plans: decisions.plans, told: diagnostics.map((one) => one.code) };
}

/** One answer as it was left, and what the plan says besides. */
const LEFT: readonly (readonly [
  what: string,
  file: () => Uint8Array,
  plan: object,
  told: readonly string[],
])[] = [
  [
    "an arrow that Word saves as a sign of Wingdings",
    () =>
      edited(
        "plan-maal",
        run(`${words("Fra 25 % ")}<w:sym w:font="Wingdings" w:char="F0E0"/>${words(" 20 %")}`),
      ),
    { goal: "Fra 25 % → 20 %" },
    [],
  ],
  [
    "a sign of Symbol",
    () => edited("plan-maal", run(`${words("HbA1c ")}<w:sym w:font="Symbol" w:char="F0B3"/>${words(" 58")}`)),
    { goal: "HbA1c ≥ 58" },
    [],
  ],
  [
    "hidden text",
    () => edited("plan-maal", run(words(GOAL)) + run(words(" SKJULT"), "<w:vanish/>")),
    {},
    ["collect/left-out"],
  ],
  [
    "struck-out text",
    () => edited("plan-maal", run(words("Under 25 % "), "<w:strike/>") + run(words(GOAL))),
    {},
    ["collect/left-out"],
  ],
  [
    "deleted and inserted text",
    () =>
      edited(
        "plan-maal",
        `<w:del w:id="1" w:author="a">${run("<w:delText>Under 10 %</w:delText>")}</w:del>` +
          `<w:ins w:id="2" w:author="a">${run(words(GOAL))}</w:ins>`,
      ),
    {},
    ["collect/left-out"],
  ],
  [
    "the prompt before the answer",
    () => edited("plan-maal", run(words(`Så konkret, at vi kan se, om det lykkes ${GOAL}`))),
    {},
    ["collect/hint-left"],
  ],
  ["a day without its year's hundreds", () => filled({ "plan-hvornaar": "17/8-26" }), {}, []],
  ["a day with its month's name", () => filled({ "plan-hvornaar": "17. aug. 2026" }), {}, []],
  ["a measure's number", () => filled({ "plan-maalepunkt": "1" }), {}, ["collect/read-as"]],
  ["a measure's id", () => filled({ "plan-maalepunkt": "hba1c-over-58" }), {}, []],
  [
    "an own wording that several measures have",
    () => filled({ "plan-maalepunkt": "HbA1c" }),
    { measure: undefined },
    ["collect/not-a-choice"],
  ],
  ["a code with its name", () => filled({ "plan-kode": `Kode ${code}` }), {}, []],
  [
    "a ticked word",
    () => edited("plan-niveau", run(words("☐ klyngen ☒ klinikken ☐ behandleren ☐ patienten"))),
    {},
    [],
  ],
  [
    "an underlined word",
    () =>
      edited(
        "plan-niveau",
        run(words("klyngen · ")) +
          run(words("klinikken"), '<w:u w:val="single"/>') +
          run(words(" · behandleren · patienten")),
      ),
    {},
    ["collect/read-by-mark"],
  ],
  [
    "all words but one struck out",
    () =>
      edited(
        "plan-niveau",
        run(words("klyngen "), "<w:strike/>") +
          run(words("klinikken ")) +
          run(words("behandleren patienten"), "<w:strike/>"),
      ),
    {},
    ["collect/left-out"],
  ],
  [
    "tags of another program",
    () => {
      let count = 0;
      return editDocument(filled(), (xml) =>
        xml
          .replaceAll(/<w:tag w:val="[^"]*"\/>/g, () => `<w:tag w:val="goog_rdk_${count++}"/>`)
          .replaceAll(/<w:alias [^>]*>|<w:placeholder>.*?<\/w:placeholder>/gs, ""),
      );
    },
    {},
    ["collect/read-by-label"],
  ],
];

describe("a plan", () => {
  it.each(LEFT)("with %s is read as a person reads it", async (_, file, plan, told) => {
    const read = await collect(file());
    expect(read.plans).toHaveLength(1);
    // What was not read is absent, which a match does not tell from an answer.
    const { measure, ...rest } = { ...FULL, ...plan };
    expect(read.plans[0]).toMatchObject(rest);
    expect(read.plans[0]?.measure).toBe(measure);
    expect(read.told).toEqual(told);
  });
});
