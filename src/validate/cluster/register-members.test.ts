import { describe, expect, it } from "vitest";
import { codesOf } from "../../messages/codes.fixture.ts";
import { REGISTER_COLUMNS } from "../../model/columns.ts";
import { csvTable } from "../../read/read-csv.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { told } from "../data/data.fixture.ts";
import { withoutAcceptance } from "./register-members.ts";
import { validateCluster } from "./validate-cluster.ts";

const CLUSTER = `klynge: Nordlys-Klyngen
region: Region Nordjylland
meeting: { date: 2026-06-10, start: "16:30", place: Biblioteket, leader: Anne Lund }
contact: { name: Sekretariatet, lines: [Torvet 1] }
register: medlemmer.csv
`;
const HEADER = "klynge;ydernummer;navn;læger;sikrede;accept";
const OWN = [1, 2, 3, 4, 5].map(
  (number) => `Nordlys klyngen;09901${number};Lægehuset ${number};2;3.200;2026-02-01`,
);
const OTHERS = [
  "Fjordklyngen;012345;Fjordens læger;1;;måske",
  "Fjordklyngen;012346;Åens læger;1;1600;2026-02-01",
];

function check(rows: readonly string[], { header = HEADER, cluster = CLUSTER } = {}) {
  const source = parseYaml(cluster, "klynge.yaml");
  const table = csvTable("medlemmer.csv", Buffer.from([header, ...rows].join("\n")), REGISTER_COLUMNS);
  if (!source.ok || !table.ok) throw new Error("the test's files cannot be read");
  return validateCluster(source.value, { ...table.value, sheet: "Klynger" });
}

describe("members from a register", () => {
  it("are the rows of the cluster, whatever else the register holds", () => {
    const checked = check([...OTHERS, ...OWN]);
    expect(checked).toMatchObject({ ok: true, diagnostics: [] });
    expect(checked.ok && checked.value.members).toHaveLength(5);
    expect(checked.ok && checked.value.members[0]).toEqual({
      practice: "099011",
      name: "Lægehuset 1",
      doctors: 2,
      listSize: 3200,
      acceptance: { kind: "accepted", date: "2026-02-01" },
    });
  });

  it("are all rows where no column tells clusters apart, in English too", () => {
    const rows = OWN.map((row) => row.replace("Nordlys klyngen;", "").replace("3.200", "3200"));
    const header = "practice;name;doctors;list_size;accepted";
    expect(check(rows, { header })).toMatchObject({
      ok: true,
      diagnostics: [],
      value: { members: { length: 5 } },
    });
  });

  it.each([
    ["24-02-2026", { kind: "accepted", date: "2026-02-24" }],
    ["24. februar 2026", { kind: "accepted", date: "2026-02-24" }],
    ["24/2-26", { kind: "accepted", date: "2026-02-24" }],
    ["nej", { kind: "declined" }],
    ["Declined", { kind: "declined" }],
    ["Afslået", { kind: "declined" }],
    ["", { kind: "unanswered" }],
    ["Ja, 12.01.2026", { kind: "accepted", date: "2026-01-12" }],
    ["nej, 12.01.2026", { kind: "declined" }],
    ["afventer", { kind: "unanswered" }],
  ])("read the answer %j", (answer, acceptance) => {
    const checked = check([...OWN, `Nordlys-Klyngen;099016;Lægehuset 6;1;1600;${answer}`]);
    expect(checked.ok && checked.value.members[5]?.acceptance).toEqual(acceptance);
  });

  it.each([
    ["ja", "3/2-2026", { kind: "accepted", date: "2026-02-03" }],
    ["x", "2026-02-03", { kind: "accepted", date: "2026-02-03" }],
    ["", "03-02-2026", { kind: "accepted", date: "2026-02-03" }],
    ["nej", "03-02-2026", { kind: "declined" }],
    ["mangler", "03-02-2026", { kind: "unanswered" }],
    ["", "", { kind: "unanswered" }],
  ])("read an answer of %j with its day, %j, in a column of its own", (answer, day, acceptance) => {
    const header = HEADER.replace("accept", "samtykke;dato for samtykke");
    const checked = check([...OWN, `Nordlys-Klyngen;099016;Lægehuset 6;1;1600;${answer};${day}`], { header });
    expect(checked.ok && checked.value.members[5]?.acceptance).toEqual(acceptance);
  });

  it("may have nothing but the day of a yes", () => {
    const header = HEADER.replace("accept", "dato for ja");
    expect(check(OWN, { header })).toMatchObject({ ok: true, diagnostics: [] });
  });

  it("are those of the cluster's id where two clusters have one name", () => {
    const header = `klynge_id;${HEADER}`;
    const rows = OWN.map((row, index) => `${index < 2 ? "sams" : "oest"};${row}`);
    const named = `${CLUSTER}id: oest\n`;
    const checked = check(rows, { header, cluster: named });
    expect(checked.ok && checked.value.members.map(({ practice }) => practice)).toEqual([
      "099013",
      "099014",
      "099015",
    ]);
    const without = check(rows, { header });
    expect(without.ok).toBe(false);
    expect(told(without)).toEqual(["error register/several-clusters 4:1"]);
  });

  it("have the numbers they had before, however they are parted", () => {
    const header = `${HEADER};tidligere`;
    const rows = OWN.map((row, index) => `${row};${index === 0 ? "81124 + 081125" : ""}`);
    const checked = check(rows, { header });
    expect(checked.ok && checked.value.members[0]?.formerly).toEqual(["081124", "081125"]);
    expect(checked.ok && checked.value.members[1]).not.toHaveProperty("formerly");
    const wrong = OWN.map((row, index) => `${row};${index === 0 ? "ja" : ""}`);
    expect(told(check(wrong, { header }))).toEqual(["error register/malformed-practice 2:7"]);
    const inUse = OWN.map((row, index) => `${row};${index === 0 ? "099013" : ""}`);
    expect(told(check(inUse, { header }))).toEqual(["error cluster/formerly-member 2:7"]);
  });

  it("get lost zeros back, which is told once", () => {
    const checked = check(OWN.map((row) => row.replace(";0990", ";990")));
    expect(checked.diagnostics).toEqual([
      {
        code: "register/leading-zero",
        severity: "notice",
        place: { file: "medlemmer.csv", sheet: "Klynger", line: 2, column: 2, columnName: "ydernummer" },
        values: { times: 5 },
      },
    ]);
    expect(checked.ok && checked.value.members[0]?.practice).toBe("099011");
  });

  it("may end in notes and be followed by rows of no cluster", () => {
    const checked = check([...OWN, ";099019;Ny praksis;1;1600;", "", "Kilde: registret", ";;I alt;"]);
    expect(checked.diagnostics).toMatchObject([
      {
        code: "register/blank-cluster",
        severity: "notice",
        place: { line: 7, column: 1 },
        values: { times: 1 },
      },
    ]);
  });
});

const last = (row: string) => [...OWN.slice(1), row];

const BAD: readonly (readonly [code: string, rows: readonly string[], at: string])[] = [
  ["register/malformed-practice", last("Nordlys-Klyngen;Lægehuset;Lægehuset 1;2;3200;2026-02-01"), "6:2"],
  ["register/malformed-practice", last("Nordlys-Klyngen;0000;Lægehuset 1;2;3200;2026-02-01"), "6:2"],
  ["register/blank-cell", last("Nordlys-Klyngen;;Lægehuset 1;2;3200;2026-02-01"), "6:2"],
  ["register/blank-cell", last("Nordlys-Klyngen;099011;;2;3200;2026-02-01"), "6:3"],
  ["register/blank-cell", last("Nordlys-Klyngen;099011;Lægehuset 1;2;;2026-02-01"), "6:5"],
  ["register/not-a-number", last("Nordlys-Klyngen;099011;Lægehuset 1;to;3200;2026-02-01"), "6:4"],
  ["register/not-a-number", last("Nordlys-Klyngen;099011;Lægehuset 1;2,5;3200;2026-02-01"), "6:4"],
  ["register/acceptance-without-date", last("Nordlys-Klyngen;099011;Lægehuset 1;2;3200;ja"), "6:6"],
  ["register/acceptance", last("Nordlys-Klyngen;099011;Lægehuset 1;2;3200;31-02-2026"), "6:6"],
  ["register/no-rows-of-cluster", OTHERS, "1:1"],
  ["cluster/duplicate-member", [...OWN, "Nordlys-Klyngen;99011;Lægehuset 1;2;3200;2026-02-01"], "7:2"],
  ["cluster/accepted-after-meeting", last("Nordlys-Klyngen;099011;Lægehuset 1;2;3200;2026-07-01"), "6:6"],
  ["field/too-low", last("Nordlys-Klyngen;099011;Lægehuset 1;0;3200;2026-02-01"), "6:4"],
  ["field/too-long", last(`Nordlys-Klyngen;099011;${"Lægehuset ".repeat(30)};2;3200;2026-02-01`), "6:3"],
  ["data/cpr-like", [...OWN, "Fjordklyngen;012345;010170-1234;1;1600;nej"], "7:3"],
];

describe("a mistake in a register", () => {
  it.each(BAD)("is told as %s", (code, rows, at) => {
    const checked = check(rows);
    const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
    expect(told({ diagnostics: errors })).toEqual([`error ${code} ${at}`]);
    expect(errors).toMatchObject([{ place: { file: "medlemmer.csv", sheet: "Klynger" } }]);
    expect(checked.ok).toBe(false);
    expect(JSON.stringify(checked)).not.toMatch(/Lægehuset|0990/);
  });

  it("is told together with those of the cluster file", () => {
    const cluster = CLUSTER.replace("16:30", "halv fem");
    expect(told(check(last("Nordlys-Klyngen;x;y;z;æ;ø"), { cluster }))).toEqual([
      "error cluster/start 3:37",
      "error register/malformed-practice 6:2",
      "error register/not-a-number 6:4",
      "error register/not-a-number 6:5",
      "error register/acceptance 6:6",
    ]);
  });

  it("is a missing column", () => {
    const { diagnostics } = check(OWN, { header: HEADER.replace("læger", "antal") });
    expect(diagnostics).toMatchObject([
      { code: "register/missing-column", place: { line: 1 }, values: { column: "læger | doctors" } },
    ]);
  });

  it("is a column that is there twice", () => {
    const header = `${HEADER};sikrede`;
    expect(told(check(OWN, { header }))).toEqual(["error table/column-twice 1:7"]);
  });

  it("has a test for each of its codes", () => {
    const here = [
      "register/blank-cluster",
      "register/leading-zero",
      "register/missing-column",
      "register/several-clusters",
    ];
    const tried = [...BAD.map(([code]) => code), ...here].filter((code) => code.startsWith("register/"));
    expect([...new Set(tried)].toSorted()).toEqual(codesOf("register"));
  });
});

it("warns as a cluster file does", () => {
  expect(told(check([...OWN.slice(2), "Nordlys-Klyngen;099016;Lægehuset 6;1;1600;"]))).toEqual([
    "warning cluster/size 1:1",
    "warning cluster/few-accepted 1:1",
    "warning cluster/unanswered 5:2",
  ]);
});

it("names no members when the register cannot be read, and no cluster comes of it", () => {
  const source = parseYaml(CLUSTER, "klynge.yaml");
  expect(source.ok && validateCluster(source.value)).toEqual({ ok: false, diagnostics: [] });
});

it("knows which practices of a whole register have no recorded acceptance", () => {
  const rows = [
    ...OWN,
    ...OTHERS,
    "Fjordklyngen;12347;Nej;1;1600;nej",
    "Fjordklyngen;012348;Ja;1;1600;ja",
    "x;y;z;1;2;",
    "Fjordklyngen;012349;Nej;1;1600;nej;081124",
  ];
  const header = `${HEADER};tidligere`;
  const table = csvTable("medlemmer.csv", Buffer.from([header, ...rows].join("\n")), REGISTER_COLUMNS);
  const without = ["012345", "012347", "012348", "012349", "081124"];
  expect(table.ok && [...withoutAcceptance(table.value)]).toEqual(without);
});
