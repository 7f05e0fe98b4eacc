import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { AS_OF, extractText, INVENTED_PATIENTS } from "../acceptance/diabetes-extract.fixture.ts";
import { DATA_COLUMNS } from "../model/columns.ts";
import { KitError } from "../model/kit-error.ts";
import type { PracticeCount } from "../model/tally.ts";
import { csvTable } from "../read/read-csv.ts";
import { validateData } from "../validate/data/data-counts.ts";
import { validateTemplate } from "../validate/template/validate-template.ts";
import { composedTemplate } from "./composed-template.fixture.ts";
import { tally } from "./tally.ts";

const TEMPLATE = "kiap-type2-diabetes";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

const template = validateTemplate(composedTemplate(TEMPLATE));
if (!template.ok) throw new Error("the template does not validate");
const { measures } = template.value;
/** The command's work on an extract. */
function run(content: string | Uint8Array, request: { out?: string; practice?: string; asOf?: string } = {}) {
  const extract = join(folder, "udtræk.csv");
  writeFileSync(extract, content);
  return tally({ template: TEMPLATE, extract, practice: "099013", asOf: AS_OF, ...request });
}

async function refusalOf(outcome: Promise<unknown>): Promise<KitError> {
  const refusal = await outcome.catch((cause: unknown) => cause);
  if (!(refusal instanceof KitError)) throw new Error("nothing was refused");
  return refusal;
}

/** `code line:column` of each error. */
function told({ diagnostics }: Pick<KitError, "diagnostics">) {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code} ${place.line ?? "-"}:${place.column ?? "-"}`);
}

describe("the invented extract", () => {
  it("gives the counts that were worked out by hand", async () => {
    const { counts, report, diagnostics } = await run(extractText(INVENTED_PATIENTS));
    expect(counts.map(({ measure, numerator, denominator }) => [measure, numerator, denominator])).toEqual([
      ["hba1c-over-58", 6, 30],
      ["ldl-uden-statin", 1, 33],
      ["systolisk-over-140", 1, 34],
      ["vedvarende-hoejt-hba1c", 2, 28],
      ["albuminuri-uden-ace-arb", 1, 2],
      ["metformin-ved-lav-egfr", 1, 2],
      ["sglt2-glp1-ved-iskaemi", 2, 4],
    ]);
    const few = "under 5";
    expect(report.rows).toBe(38);
    expect(report.measures.map(({ missing, oneSided }) => ({ missing, oneSided }))).toEqual([
      { missing: { denominator: few, numerator: 0 }, oneSided: { denominator: 0, numerator: few } },
      { missing: { denominator: few, numerator: few }, oneSided: { denominator: 0, numerator: 0 } },
      { missing: { denominator: few, numerator: 0 }, oneSided: { denominator: 0, numerator: 0 } },
      { missing: { denominator: few, numerator: 0 }, oneSided: { denominator: 0, numerator: few } },
      { missing: { denominator: few, numerator: 0 }, oneSided: { denominator: few, numerator: 0 } },
      { missing: { denominator: 0, numerator: 0 }, oneSided: { denominator: 0, numerator: 0 } },
      { missing: { denominator: 0, numerator: few }, oneSided: { denominator: 0, numerator: 0 } },
    ]);
    expect(
      diagnostics.map(({ severity, code, values }) => `${severity} ${code} ${values?.measure ?? "-"}`),
    ).toEqual([
      "notice extract/person-columns -",
      "notice extract/missing-values hba1c-over-58",
      "warning extract/one-sided-values hba1c-over-58",
      "notice extract/missing-values ldl-uden-statin",
      "notice extract/missing-values systolisk-over-140",
      "notice extract/missing-values vedvarende-hoejt-hba1c",
      "warning extract/one-sided-values vedvarende-hoejt-hba1c",
      "notice extract/missing-values albuminuri-uden-ace-arb",
      "warning extract/one-sided-values albuminuri-uden-ace-arb",
      "notice extract/missing-values sglt2-glp1-ved-iskaemi",
    ]);
  });

  it("tells counts of missing values from five on as they are", async () => {
    const unmeasured = Array.from({ length: 5 }, () => ({ cells: { hba1c: "" } }));
    const { report } = await run(extractText(unmeasured));
    expect(report.measures[0]?.missing).toEqual({ denominator: 5, numerator: 0 });
  });
});

describe("the file of counts", () => {
  it("holds counts only, and is what build reads", async () => {
    const out = join(folder, "ny", "tal.csv");
    const { text, counts } = await run(extractText(INVENTED_PATIENTS), { out });
    expect(readFileSync(out, "utf8")).toBe(text);
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "\uFEFFniveau;ydernummer;periode;målepunkt;tæller;nævner;udtræksdato",
      "praksis;099013;2025-05-01/2026-04-30;hba1c-over-58;6;30;2026-04-30",
    ]);
    const table = csvTable("tal.csv", readFileSync(out), DATA_COLUMNS);
    const data = table.ok ? validateData([table.value], { measures }) : table;
    expect(data).toMatchObject({ ok: true, diagnostics: [] });
    expect(
      data.ok &&
        data.value.map(({ practice, period, ...rest }) => [
          practice,
          period.id,
          rest.measure,
          rest.numerator,
        ]),
    ).toEqual(
      counts.map(({ practice, period, measure, numerator }: PracticeCount) => [
        practice,
        period,
        measure,
        numerator,
      ]),
    );
  });

  it("is written anew when it is of the same practice, for its owner alone", async () => {
    const out = join(folder, "igen.csv");
    await run(extractText(INVENTED_PATIENTS), { out });
    const later = await run(extractText(INVENTED_PATIENTS.slice(0, 3)), { out, asOf: "01-05-2026" });
    expect(readFileSync(out, "utf8")).toBe(later.text);
    expect(later.text).toContain(";2025-05-02/2026-05-01;");
    expect(statSync(out).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it.each([
    ["another practice's counts", (text: string) => text.replaceAll("099013", "099047")],
    ["counts of several practices", (text: string) => `${text}praksis;099047;2026;x;1;2;2026-04-30\r\n`],
    ["something else", () => "vigtigt"],
  ])("never replaces %s", async (_, change) => {
    const out = join(folder, "optaget.csv");
    const { text } = await run(extractText(INVENTED_PATIENTS));
    writeFileSync(out, change(text));
    const refusal = await refusalOf(run(extractText(INVENTED_PATIENTS), { out }));
    expect([refusal.kind, refusal.message]).toEqual(["writing", "extract/out-in-the-way"]);
    expect(readFileSync(out, "utf8")).toBe(change(text));
  });

  it("never replaces the extract", async () => {
    const content = extractText(INVENTED_PATIENTS);
    const refusal = await refusalOf(run(content, { out: join(folder, "udtræk.csv") }));
    expect(refusal.message).toBe("extract/out-in-the-way");
    expect(readFileSync(join(folder, "udtræk.csv"), "utf8")).toBe(content);
  });

  it.each([
    ["2024-02-29", "2023-03-01/2024-02-29"],
    ["2024-02-28", "2023-03-01/2024-02-28"],
    ["2025-02-28", "2024-03-01/2025-02-28"],
    ["2026-12-31", "2026-01-01/2026-12-31"],
  ])("covers the year that ends on %s", async (asOf, period) => {
    const early = { hba1c_date: "", hba1c_previous_date: "", ldl_date: "", systolic_date: "" };
    const undated = { ...early, albumin_creatinine_date: "", egfr_date: "" };
    const { counts } = await run(extractText([{ cells: undated }]), { asOf });
    expect(counts[0]?.period).toBe(period);
  });
});

describe("mistakes", () => {
  it("are all told in one run with line and column, and nothing is written", async () => {
    const out = join(folder, "aldrig.csv");
    const wrong = [
      { hba1c: "58 %" },
      { hba1c: "meget" },
      { ldl: "-1" },
      { ldl: "2.512" },
      { statin: "måske" },
      { systolic_date: "31-02-2026" },
      { systolic_date: "01-05-2026" },
      { hba1c_previous_date: "16-01-2026" },
      { albumin_creatinine: "3,5 mg/mmol" },
    ].map((cells) => ({ cells }));
    const refusal = await refusalOf(run(extractText([...INVENTED_PATIENTS.slice(0, 1), ...wrong]), { out }));
    expect(refusal.kind).toBe("invalidInput");
    expect(told(refusal)).toEqual([
      "extract/other-unit 3:4",
      "extract/other-unit 11:13",
      "extract/not-a-number 4:4",
      "extract/negative-number 5:8",
      "extract/ambiguous-number 6:8",
      "extract/not-yes-no 7:10",
      "extract/not-a-date 8:12",
      "extract/future-date 9:12",
      "extract/dates-reversed 10:7",
    ]);
    expect(readdirSync(folder)).not.toContain("aldrig.csv");
  });

  it("are cut short at twenty of a kind", async () => {
    const patients = Array.from({ length: 50 }, () => ({ cells: { hba1c: "høj" } }));
    const { diagnostics } = await refusalOf(run(extractText(patients)));
    expect(diagnostics.filter(({ code }) => code === "extract/not-a-number")).toHaveLength(20);
    expect(diagnostics.find(({ code }) => code === "data/more")?.values).toEqual({
      count: 30,
      code: "extract/not-a-number",
    });
  });

  it("never repeat a value, a number of a person or any other text of the rows", async () => {
    const secret = "0101701234";
    const cells = { hba1c: secret, ldl_date: secret, statin: secret };
    const refusal = await refusalOf(run(extractText([{ cells }])));
    expect(told(refusal).length).toBe(3);
    expect(JSON.stringify(refusal.diagnostics)).not.toMatch(/0101|1234/);
  });

  it.each([
    [{ practice: "99013" }, "extract/bad-practice"],
    [{ practice: "=1+1" }, "extract/bad-practice"],
    [{ asOf: "2026-02-30" }, "extract/bad-as-of"],
    [{ asOf: "i går" }, "extract/bad-as-of"],
  ])("of the command line are told as such: %j", async (request, message) => {
    const refusal = await refusalOf(run(extractText(INVENTED_PATIENTS), request));
    expect([refusal.kind, refusal.message]).toEqual(["usage", message]);
  });

  it("of the file are told beside those of its rows", async () => {
    const content = `${extractText([{ cells: { hba1c: "x" } }])}"åben\n`;
    expect(told(await refusalOf(run(content)))).toEqual(["table/open-quote 3:-"]);
    const long = `${extractText([{ cells: { hba1c: "x" } }])}${"x;".repeat(40)}\n`;
    expect(told(await refusalOf(run(long)))).toEqual([
      "extract/not-a-number 2:4",
      "table/cells-beyond-header 3:-",
    ]);
  });

  it("of any kind end in counts or in a refusal that repeats nothing", async () => {
    const content = Buffer.from(extractText(INVENTED_PATIENTS.slice(0, 8)));
    const change = fc.record({
      at: fc.nat(content.length),
      cut: fc.nat(30),
      bytes: fc.uint8Array({ maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = changes.reduce<Uint8Array>(
          (bytes, { at, cut, bytes: put }) => Buffer.concat([bytes.slice(0, at), put, bytes.slice(at + cut)]),
          content,
        );
        const outcome = await run(changed).catch((cause: unknown) => cause);
        if (outcome instanceof Error && !(outcome instanceof KitError)) throw outcome;
        expect(JSON.stringify(outcome)).not.toMatch(/40-1234/);
      }),
    );
  });
});
