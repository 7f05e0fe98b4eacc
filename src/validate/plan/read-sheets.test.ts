import { describe, expect, it } from "vitest";
import type { Grid } from "../../model/table.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { CLUSTER, MEASURES } from "./laid-out.fixture.ts";
import { planText, validatePlan } from "./plan-file.ts";
import { readSheets } from "./read-sheets.ts";

function grid(sheet: string, ...rows: readonly string[]): Grid {
  const cells = rows.map((row, index) => ({ line: index + 1, cells: row === "" ? [] : row.split(";") }));
  return { file: "ark.xlsx", sheet, rows: cells.filter((row) => row.cells.length > 0) };
}

function read(grids: readonly Grid[], { plan = "ark: []", figures = "a1" } = {}) {
  const tree = parseYaml(plan, "kolonner.yaml");
  if (!tree.ok) throw new Error("the test's plan cannot be read");
  const checked = validatePlan(tree.value);
  const plans = checked.ok ? checked.value.sheets : [];
  const sheets = readSheets(grids, { measures: MEASURES, cluster: CLUSTER, plans, figures });
  const questions = sheets?.proposals.flatMap((one) => one.questions) ?? [];
  return {
    sheets,
    asked: questions.map(({ kind, items }) => [kind, ...items.map(({ text }) => text)].join(" ")),
    told: sheets?.diagnostics.map(({ severity, code }) => `${severity} ${code}`) ?? [],
    tables: sheets?.tables ?? [],
    text: planText(sheets?.proposals ?? []),
  };
}

const PERIOD = "Periode: 1. juli 2025 – 30. juni 2026";
const COUNTS = ["Praksis;Tæller;Nævner", "Prøvehuset Nord;3;10", "Dr. Ås;4;20"] as const;

describe("sheets of any layout", () => {
  it("are asked about where a name is only like a measure's", () => {
    expect(read([grid("HbA1c", PERIOD, ...COUNTS)]).asked).toEqual(["measures HbA1c / ark.xlsx"]);
  });

  it("are asked about where title and name of a sheet disagree", () => {
    const sheet = grid("Vedvarende højt HbA1c", "HbA1c over 58 mmol/mol", PERIOD, ...COUNTS);
    expect(read([sheet]).asked).toEqual([
      "measures HbA1c over 58 mmol/mol / Vedvarende højt HbA1c / ark.xlsx",
    ]);
  });

  it.each([
    "Sammenligningsperiode: 1. juli 2024 – 30. juni 2025",
    "Trukket 1. juli 2025 – 30. juni 2026",
    "september 2026",
    "2026",
  ])("do not take any time for the period: %s", (line) => {
    expect(read([grid("Målepunkt 1", line, ...COUNTS)]).asked).toEqual(["period a1"]);
  });

  it("do not choose between two periods", () => {
    const sheet = grid("Målepunkt 1", PERIOD, "Periode: 1. juli 2024 – 30. juni 2025", ...COUNTS);
    expect(read([sheet]).asked).toEqual(["period a1"]);
  });

  it("do not take the sheet that is easily read for the one that is meant", () => {
    const old = grid("Gammel", "Ydernr;Periode;Målepunkt;Tæller;Nævner", "091001;2025;1;3;10");
    const own = grid("Ny", "Praksis;HbA1c>58;i alt", "Dr. Ås;3;10");
    const open = read([old, own]);
    expect(open.asked).toEqual(["sheet "]);
    const plan = open.text.replace('læs: "?"', "læs: Ny");
    expect(read([old, own], { plan }).asked).toEqual(["columns HbA1c>58 i alt", "period a1"]);
    // The answer is for these sheets and no others.
    const newer = grid("Nyere", "Praksis;HbA1c>58;i alt", "Dr. Ås;3;10");
    expect(read([old, own, newer], { plan }).asked).toEqual(["sheet "]);
  });

  it("are not joined when one table stands below another", () => {
    const sheet = grid(
      "Ark1",
      "Målepunkt 1",
      PERIOD,
      ...COUNTS,
      "",
      "Målepunkt 3",
      COUNTS[0],
      "Lægerne Torvet 4;5;9",
    );
    expect(read([sheet]).told).toEqual(["error table/second-table"]);
  });

  it("are asked about practices nobody has by that name, and about a number with another's name", () => {
    const header = "Praksis;Periode;Målepunkt;Tæller;Nævner";
    const rows = ["Prøvehuset;2025;1;3;10", "091001 Dr. Ås;2025;1;3;10", "I alt;2025;1;6;20"];
    expect(read([grid("Data", header, ...rows)]).asked).toEqual(["practices Prøvehuset 091001 Dr. Ås"]);
  });

  it("are no figures when they are shares alone", () => {
    const sheet = grid("Ark1", "Ydernummer;HbA1c over 58 mmol/mol", "091001;12,5 %", "091002;20 %");
    expect(read([sheet]).told).toEqual(["error data/percent-only"]);
  });

  it("are no figures when they are so many per thousand", () => {
    const sheet = grid(
      "Ark1",
      "Recepter pr. 1.000",
      "Ydernr;Praksis;1. halvår 2025",
      "091001;Nord;362,7",
      "091002;Syd;286,4",
    );
    expect(read([sheet]).told).toEqual(["error data/percent-only"]);
  });

  describe("with the same headers and a measure each", () => {
    const header = "Ydernr;Patienter i gruppen;Fundne";
    const sheets = [
      grid("HbA1c over 58 mmol/mol", PERIOD, header, "091001;10;3", "091003;20;4"),
      grid("Vedvarende højt HbA1c", PERIOD, header, "091001;30;5", "091003;40;6"),
    ];

    it("are read together, by the two counts that all of them have", () => {
      const open = read(sheets);
      expect(new Set(open.asked)).toEqual(new Set(["columns Patienter i gruppen Fundne"]));
      expect(open.text).toMatch(
        /Patienter i gruppen: "[?]" # måske: nævner\n.*Fundne: "[?]" # måske: tæller\n/,
      );
      const plan = open.text.replaceAll(/"[?]" # måske: ([^\n]*)/g, "$1");
      expect(read(sheets, { plan }).tables.map(({ constants }) => constants?.measure)).toEqual([
        "hba1c-over-58",
        "hba1c-vedvarende",
      ]);
    });

    it("are not read as the measure that was answered for another of them, together or alone", () => {
      const [first, second] = sheets.map((sheet) => [sheet]);
      const text = read(first ?? []).text.replace(/(Patienter i gruppen: )[^\n]*/, "$1nævner hba1c-over-58");
      const plan = text.replace(/(Fundne: )[^\n]*/, "$1tæller hba1c-over-58");
      expect(read(first ?? [], { plan }).tables).toHaveLength(1);
      expect(read(second ?? [], { plan })).toMatchObject({
        tables: [],
        told: ["error plan/titled-otherwise"],
      });
      expect(read(sheets, { plan }).told).toEqual(["error plan/titled-otherwise"]);
    });
  });

  it("propose the last of two periods side by side, each count once, and leave out the other", () => {
    const sheet = grid(
      "Ark1",
      "HbA1c over 58 mmol/mol",
      "Ydernummer;1. halvår 2025;;2. halvår 2025;",
      ";HbA1c over 58;Patienter;HbA1c over 58;Patienter",
      "091001;3;10;4;11",
      "091003;5;20;6;21",
    );
    const open = read([sheet]);
    expect(open.asked).toHaveLength(1);
    expect(open.text).toMatch(/1[.] halvår 2025 \/ HbA1c over 58": "[?]" # måske: udelad\n/);
    expect(open.text).toMatch(/2[.] halvår 2025 \/ HbA1c over 58": "[?]" # måske: tæller hba1c-over-58\n/);
    expect(open.text).toMatch(/2[.] halvår 2025 \/ Patienter": "[?]" # måske: nævner hba1c-over-58\n/);
    const plan = open.text.replaceAll(/"[?]" # måske: ([^\n]*)/g, "$1");
    const [table] = read([sheet], { plan }).tables;
    expect(table?.constants?.period).toBe("2025-07-01/2025-12-31");
    expect(table?.rows.map(({ cells }) => cells.slice(3))).toEqual([
      ["4", "11"],
      ["6", "21"],
    ]);
  });

  it.each(["Enhed", ""])("have their practices in the one column that names them, under %j", (header) => {
    const rows = ["091001;HbA1c over 58 mmol/mol;2025;3;10", "Dr. Ås;HbA1c over 58 mmol/mol;2025;4;20"];
    const sheet = grid("Data", `${header};Indikator;Periode;Tæller;Nævner`, ...rows);
    const { asked, tables } = read([sheet]);
    expect(asked).toEqual([]);
    expect(tables[0]?.rows.map(({ cells }) => cells[0])).toEqual(["091001", "091003"]);
  });

  it("have no practices where two columns name them", () => {
    const rows = ["091001;Dr. Ås;2025;3;10", "091002;Prøvehuset Nord;2025;4;20"];
    expect(read([grid("Data", "Enhed;Sted;Periode;Tæller;Nævner", ...rows)]).sheets).toBeUndefined();
  });

  it("have no practice to fill in where a row is of the region or the country", () => {
    const rows = ["praksis;091001;2025;1;3;10", "region;;2025;1;30;100", "land;;2025;1;300;1000"];
    const sheet = grid("Data", "Niveau;Praksis;Periode;Målepunkt;Tæller;Nævner", ...rows);
    expect(read([sheet]).asked).toEqual([]);
    expect(read([sheet]).tables).toHaveLength(1);
  });

  it("offer to work counts out from percent, and do so only where one whole number comes of it", () => {
    const sheet = (...rows: readonly string[]) =>
      grid("Ark1", "HbA1c over 58", PERIOD, "Praksis;Andel;Nævner", ...rows);
    const good = sheet("Prøvehuset Nord;12,5 %;80", "Dr. Ås;0 %;41", "I alt;8 %;121");
    const open = read([good]);
    expect(open.asked).toEqual(["columns Andel"]);
    expect(open.text).toContain('Andel: "?" # måske: procent');
    const plan = open.text.replace(/Andel: .*/, "Andel: procent");
    const [table] = read([good], { plan }).tables;
    expect(table?.isOfShares).toBe(true);
    expect(table?.rows.slice(0, 2).map(({ cells }) => cells.join(";"))).toEqual([
      "091001;10;80",
      "091003;0;41",
    ]);
    // 12 % of 400 may be 46, 47, 48, 49 or 50; and 0,125 without a sign may be an eighth or next to nothing.
    for (const row of ["Dr. Ås;12 %;400", "Dr. Ås;12,4 %;80"])
      expect(read([sheet(row)], { plan }).told).toEqual(["error plan/share-without-count"]);
    expect(read([sheet("Dr. Ås;0,125;80", "Prøvehuset Nord;0,5;80")], { plan }).told).toEqual([
      "error plan/share-without-count",
    ]);
  });

  it.each([
    ["agrees", "13 %", "20,5 %", []],
    ["agrees as a part of one", "0,125", "0,205", []],
    ["differs in a row", "12,5 %", "30 %", ["warning plan/share-differs"]],
    ["differs in most", "87,5 %", "79,5 %", ["error plan/share-differs"]],
  ])("are held against a share beside the counts: %s", (_, first, second, told) => {
    const rows = [`Prøvehuset Nord;10;80;${first}`, `Dr. Ås;9;44;${second}`, "Landsbyens Læger;4;16;25 %"];
    const sheet = grid("Ark1", "HbA1c over 58", PERIOD, "Praksis;Tæller;Nævner;Andel", ...rows);
    expect(read([sheet]).told).toEqual(told);
  });

  it("with persons or their numbers are refused before anything is proposed", () => {
    const sheet = grid("Ark1", "Praksis;HbA1c>58;cpr", "Dr. Ås;1;010170-1234", "Dr. Ås;1;010170-1235");
    const { told, text } = read([sheet]);
    expect(told).toContain("error data/cpr-like");
    expect(text).not.toContain("Dr. Ås");
  });
});

describe("answers in a plan", () => {
  const wideRows = ["Praksis;HbA1c>58;HbA1c i alt", "Dr. Ås;3;10", "Nordhuset;x;20"] as const;
  const wide = grid("Ark1", ...wideRows);
  const asked = read([wide]);
  const plan = asked.text
    .replace('"HbA1c>58": "?"', '"HbA1c>58": tæller 1')
    .replace('HbA1c i alt: "?"', "HbA1c i alt: nævner HbA1c over 58")
    .replace('a1: "?"', "a1: 1. juli 2025 – 30. juni 2026")
    .replace('Nordhuset: "?"', "Nordhuset: 091001");

  it("are asked for in the text of one, where everything open is marked", () => {
    expect(asked.asked).toEqual(["columns HbA1c>58 HbA1c i alt", "period a1", "practices Nordhuset"]);
    expect(asked.text.match(/: "\?"/g)).toHaveLength(4);
  });

  it("are used, and what can only be seen with them is asked next", () => {
    const next = read([wide], { plan });
    expect(next.asked).toEqual(["signs x"]);
    const all = next.text.replace('x: "?"', "x: skjult");
    const [table] = read([wide], { plan: all }).tables;
    expect(table?.constants).toEqual({ measure: "hba1c-over-58", period: "2025-07-01/2026-06-30" });
    expect(table?.rows.map(({ cells }) => cells.join(";"))).toEqual(["091003;3;10", "091001;:;20"]);
  });

  it("about the period hold for the very figures they were given for, all others for the shape", () => {
    expect(read([wide], { plan, figures: "b2" }).asked).toEqual(["period b2", "signs x"]);
  });

  it("about the period of one sheet are not for another that says its own", () => {
    const own = grid("Ark2", PERIOD.replace("2025", "2024").replace("2026", "2025"), ...wideRows);
    const [proposal] = read([own], { plan }).sheets?.proposals ?? [];
    expect(proposal?.stated).toBe("1. juli 2024 – 30. juni 2025");
  });

  it("about a measure are for sheets that are called the same in every way", () => {
    const of = (file: string, ...above: readonly string[]) => ({
      ...grid("Ark1", ...above, PERIOD, ...COUNTS),
      file,
    });
    const open = read([of("a.xlsx", "Prøveklyngen")]);
    const plan = open.text.replace(/a.xlsx: "\?"/, 'a.xlsx: "1"');
    expect(read([of("a.xlsx", "Prøveklyngen")], { plan }).asked).toEqual([]);
    expect(read([of("b.xlsx", "Prøveklyngen")], { plan }).asked).toEqual([
      "measures Prøveklyngen / Ark1 / b.xlsx",
    ]);
    const [titled] = read([of("a.xlsx", "Målepunkt 3")], { plan }).tables;
    expect(titled?.constants?.measure).toBe("ldl-uden-statin");
  });

  it("about headers that stand twice follow what stands above them, and hold for no other order", () => {
    const twice = (...measures: readonly string[]) =>
      grid("Ark1", PERIOD, `;${measures.join(";;")}`, "Praksis;Over;Alle;Over;Alle", "Dr. Ås;1;10;2;20");
    const open = read([twice("HbA1c", "LDL")]);
    expect(open.asked).toEqual(["columns HbA1c / Over HbA1c / Alle LDL / Over LDL / Alle"]);
    const plan = ["tæller 1", "nævner 1", "tæller 3", "nævner 3"].reduce(
      (text, meaning) => text.replace(/: "\?".*/, `: ${meaning}`),
      open.text,
    );
    const figures = read([twice("LDL", "HbA1c")], { plan }).tables.map(({ columns, constants }) => [
      constants?.measure,
      columns.numerator?.number,
    ]);
    expect(figures).toEqual([
      ["hba1c-over-58", 4],
      ["ldl-uden-statin", 2],
    ]);
    const bare = (headers: string) => grid("Ark1", PERIOD, headers, "Dr. Ås;1;10;2;20");
    const answered = read([bare("Praksis;Over;Alle;Over;I alt LDL")]).text.replaceAll(
      /: "\?".*/g,
      ": udelad",
    );
    expect(
      read([bare("Praksis;Over;Over;Alle;I alt LDL")], { plan: answered }).sheets?.proposals,
    ).toMatchObject([{ isPlanned: false }]);
  });

  it.each([
    ["one count to two columns", "tæller 1", "tæller HbA1c over 58"],
    ["both counts of a measure to one column", "[tæller 1, nævner 1]", "udelad"],
    ["shares and counts to one measure", "tæller 1", "procent 1"],
  ])("that give %s are asked for again", (_, first, second) => {
    const given = plan.replace("tæller 1", first).replace("nævner HbA1c over 58", second);
    const next = read([wide], { plan: given });
    expect(next.asked[0]).toMatch(/^columns HbA1c>58/);
    expect(next.tables).toEqual([]);
  });

  it.each([
    ["Praksis: banan", "plan/column-meaning"],
    ["Praksis: [praksis, banan]", "plan/column-meaning"],
    ["Praksis: praksis\n    periode: {a1: snart}", "plan/period-answer"],
  ])("that mean nothing are told to be so: %s", (line, code) => {
    const tree = parseYaml(`ark:\n  - kolonner:\n      ${line}\n`, "kolonner.yaml");
    if (!tree.ok) throw new Error("the test's plan cannot be read");
    expect(validatePlan(tree.value).diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it("are for no sheet with other headers", () => {
    const other = grid("Ark1", "Praksis;HbA1c>58;HbA1c i alt;Sikrede", "Dr. Ås;3;10;900");
    expect(read([other], { plan }).asked[0]).toMatch(/^columns HbA1c>58/);
  });

  it("tell the months up to a day that stands alone", () => {
    const days = grid("Data", "Ydernr;Periode;Målepunkt;Tæller;Nævner", "091001;30-06-2026;1;3;10");
    const open = read([days]);
    expect(open.asked).toEqual(["period-start 30-06-2026"]);
    const [table] = read([days], {
      plan: open.text.replace(/periode: "\?".*/, "periode: 12 måneder"),
    }).tables;
    expect(table?.rows[0]?.cells[1]).toBe("2025-07-01/2026-06-30");
  });

  it("say that blank labels mean the one above", () => {
    const rows = ["Dr. Ås;2025;1;3;10", ";2025;2;3;10", ";2025;3;3;10"];
    const once = grid("Data", "Praksis;Periode;Målepunkt;Tæller;Nævner", ...rows);
    const open = read([once]);
    expect(open.asked).toEqual(["blank-labels Praksis"]);
    const [table] = read([once], { plan: open.text.replace(/blanke: "\?".*/, "blanke: som ovenfor") }).tables;
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(["091003", "091003", "091003"]);
  });
});

describe("what is likely", () => {
  const likely = (sheet: Grid) =>
    read([sheet]).sheets?.proposals.flatMap(({ questions }) =>
      questions.flatMap(({ kind, items }) =>
        kind === "columns" ? items.map(({ choices }) => choices[0]) : [],
      ),
    );

  it("is the denominator of the count beside it, whatever else the header is like", () => {
    const sheet = grid("Ark1", "Praksis;HbA1c>58;HbA1c i alt;LDL > 2,5;alle i alt", "Dr. Ås;3;10;4;20");
    expect(likely(sheet)).toEqual([
      "tæller hba1c-over-58",
      "nævner hba1c-over-58",
      "tæller ldl-uden-statin",
      "nævner ldl-uden-statin",
    ]);
  });

  it("is the last of two years that stand behind what is counted, in the role that stands before it", () => {
    const counts = ["HbA1c>58 tæller", "HbA1c>58 i alt"].flatMap((count) => [
      `${count} 2024`,
      `${count} 2025`,
    ]);
    const sheet = grid("Ark1", ["Praksis", ...counts].join(";"), "Dr. Ås;3;4;10;20");
    expect(likely(sheet)).toEqual(["udelad", "tæller hba1c-over-58", "udelad", "nævner hba1c-over-58"]);
    // What stands between them is part of a time that is no year.
    const month = grid("Ark1", "Praksis;HbA1c>58 tæller januar 2025;HbA1c>58 tæller juni 2025", "Dr. Ås;3;4");
    expect(likely(month) ?? []).not.toContain("udelad");
  });

  it("is the measure above, where it names all there are and those of them", () => {
    const labels = "Yder;HbA1c over 58 mmol/mol;;Vedvarende højt HbA1c;";
    const sheet = grid("Ark1", labels, ";Antal pt. i alt;Heraf;Antal pt. i alt;Heraf", "091001;10;3;20;4");
    expect(likely(sheet)).toEqual([
      "nævner hba1c-over-58",
      "tæller hba1c-over-58",
      "nævner hba1c-vedvarende",
      "tæller hba1c-vedvarende",
    ]);
  });

  it("is one denominator of all counts that have none", () => {
    const sheet = grid("Ark1", "Praksis;År;Patienter med T2D;HbA1c > 58;LDL > 2,5", "Dr. Ås;2025;40;3;4");
    const [, shared, ...rest] = likely(sheet) ?? [];
    expect([shared, ...rest]).toEqual([
      "nævner hba1c-over-58, nævner ldl-uden-statin",
      "tæller hba1c-over-58",
      "tæller ldl-uden-statin",
    ]);
    const plan = read([sheet])
      .text.replace('År: "?"', "År: periode")
      .replace('T2D: "?"', `T2D: ${shared}`)
      .replace('"HbA1c > 58": "?"', '"HbA1c > 58": tæller hba1c-over-58')
      .replace('"LDL > 2,5": "?"', '"LDL > 2,5": tæller ldl-uden-statin');
    const { tables, asked } = read([sheet], { plan });
    expect(asked).toEqual([]);
    expect(tables.map(({ columns, constants }) => [constants?.measure, columns.denominator?.name])).toEqual([
      ["hba1c-over-58", "Patienter med T2D"],
      ["ldl-uden-statin", "Patienter med T2D"],
    ]);
  });

  it("is no measure with the same digit in its title as a year has", () => {
    const sheet = grid("Ark1", "Ydernr;2. halvår 2025 Antal;58 år", "091001;3;10");
    expect(likely(sheet)).not.toContain("tæller ldl-uden-statin");
  });
});

describe("times beside each other", () => {
  const rows = [
    "Ydernr;Målepunkt;2. halvår 2025;;1. halvår 2026;",
    ";;Tæller;Nævner;Tæller;Nævner",
    "091001;1;1;11;3;10",
  ];
  const sheet = grid("Ark1", ...rows);
  const open = read([sheet]);
  const answered = (...answers: readonly string[]) => {
    const left = [...answers];
    return open.text.replaceAll(/(": )"\?".*/g, (_, colon) => `${colon}${left.shift() ?? "udelad"}`);
  };

  it("are asked about, and the headers of what is read tell the period", () => {
    expect(open.asked).toHaveLength(1);
    const { tables, asked } = read([sheet], { plan: answered("udelad", "udelad", "tæller", "nævner") });
    expect(asked).toEqual([]);
    expect(tables[0]?.constants).toEqual({ period: "2026-01-01/2026-06-30" });
    expect(tables[0]?.columns.numerator?.number).toBe(5);
  });

  it("are not divided by each other", () => {
    const { tables, told } = read([sheet], { plan: answered("tæller", "udelad", "udelad", "nævner") });
    expect(tables).toEqual([]);
    expect(told).toContain("error plan/columns-apart");
  });
});

describe("sheets of one practice each", () => {
  const sheetOf = (name: string, title: string, count: number) =>
    grid(name, title, PERIOD, "Målepunkt;Antal;Population", `1;${count};20`, `3;${count + 1};30`);

  it("are read under the practice they are called by", () => {
    const sheets = [sheetOf("Ark1", "091001 Prøvehuset Nord", 3), sheetOf("Dr. Ås", "Til mødet", 7)];
    const { tables, asked } = read([grid("Forside", "Klyngens tal"), ...sheets]);
    expect(asked).toEqual([]);
    const figures = tables.flatMap(({ rows }) =>
      rows.map(({ cells }) => [cells.at(-1), ...cells.slice(0, 3)]),
    );
    expect(figures).toEqual([
      ["091001", "hba1c-over-58", "3", "20"],
      ["091001", "ldl-uden-statin", "4", "30"],
      ["091003", "hba1c-over-58", "7", "20"],
      ["091003", "ldl-uden-statin", "8", "30"],
    ]);
  });

  it("are not read where sheet and title name two, or two sheets name one", () => {
    expect(read([sheetOf("Dr. Ås", "091001 Prøvehuset Nord", 3)]).sheets).toBeUndefined();
    const twice = read([sheetOf("Dr. Ås", "", 3), sheetOf("Ark2", "Dr. Ås", 4)]);
    expect(twice.asked).toEqual(["sheet "]);
  });
});

it("lets half a measure hold back its sheet, and says no more of it", () => {
  const sheet = grid("Ark1", PERIOD, "Praksis;HbA1c>58;HbA1c i alt", "Dr. Ås;3;10");
  const [first, second] = ['"HbA1c>58": tæller 1', "HbA1c i alt: nævner 2"];
  const plan = `ark:\n  - kolonner:\n      Praksis: praksis\n      ${first}\n      ${second}\n`;
  const { tables, told } = read([sheet], { plan });
  expect({ tables, told }).toEqual({
    tables: [],
    told: ["error plan/half-measure", "error plan/half-measure"],
  });
});

it.each(["Opgørelsesperiode: 1. juli 2025 til 30. juni 2026", "Dataperiode 01.07.2025 - 30.06.2026"])(
  "takes what is called the period of the figures for it: %s",
  (line) => expect(read([grid("Målepunkt 1", line, ...COUNTS)]).asked).toEqual([]),
);
