import { describe, expect, it } from "vitest";
import { codesOf } from "../../messages/codes.fixture.ts";
import { wordingOf } from "../../messages/wording.ts";
import { parseYaml } from "../../read/read-yaml.ts";
import { validateCluster } from "./validate-cluster.ts";

const member = (number: number, rest = "accepted: 2026-02-01") => `  - ydernummer: "01234${number}"
    name: Lægehuset ${number}
    doctors: 2
    sikrede: 3200
    ${rest}
`;

const MEMBERS = `members:
${[0, 1, 2, 3, 4, 5].map((number) => member(number)).join("")}`;

const SOUND = `klynge: Prøveklyngen
region: Region Midtjylland
meeting:
  date: 2026-06-10
  start: 16.30
  place: Biblioteket
  leader: Anne Lund
contact:
  name: Sekretariatet
  lines: [Torvet 1, 8800 Viborg]
view: closed
${MEMBERS}references: [region]
`;

function changed(from: string, to: string): string {
  expect(SOUND).toContain(from);
  return SOUND.replace(from, to);
}

function check(text: string) {
  const source = parseYaml(text, "klynge.yaml");
  if (!source.ok) throw new Error(`cannot be read: ${source.diagnostics.map(({ code }) => code).join()}`);
  return validateCluster(source.value, undefined, 60);
}

const codes = (text: string) => check(text).diagnostics.map(({ code }) => code);

const lastAccepted = `accepted: 2026-02-01\n    cvr: "13748137"`;

const BAD: readonly (readonly [code: string, severity: string, from: string, to: string, at: string])[] = [
  ["cluster/ydernummer", "error", '"012340"', '"12340"', "ydernummer"],
  ["cluster/ydernummer", "error", '"012340"', '"000000"', "ydernummer"],
  ["cluster/ydernummer-unquoted", "error", '"012340"', "012340", "ydernummer"],
  [
    "cluster/duplicate-member",
    "error",
    '"012343"',
    '"012340"',
    'ydernummer: "012340"\n    name: Lægehuset 3',
  ],
  ["cluster/id", "error", "region:", "id: Nord Klynge\nregion:", "id:"],
  ["cluster/id", "error", "region:", "id: 12\nregion:", "id:"],
  ["cluster/formerly", "error", "    doctors: 2", "    formerly: 081124\n    doctors: 2", "formerly:"],
  ["cluster/formerly", "error", "    doctors: 2", '    formerly: ["81124"]\n    doctors: 2', "formerly:"],
  [
    "cluster/formerly-member",
    "error",
    "    doctors: 2",
    '    formerly: "012343"\n    doctors: 2',
    "formerly:",
  ],
  [
    "cluster/formerly-twice",
    "error",
    `${member(0)}${member(1)}`,
    [0, 1].map((number) => member(number, 'accepted: 2026-02-01\n    formerly: "081124"')).join(""),
    'formerly: "081124"\n  - ydernummer: "012342"',
  ],
  ["cluster/cvr", "error", "accepted: 2026-02-01", 'accepted: 2026-02-01\n    cvr: "1374813"', "cvr:"],
  ["cluster/cvr-check-digit", "warning", "accepted: 2026-02-01", lastAccepted, "cvr:"],
  [
    "cluster/one-accepted",
    "error",
    MEMBERS,
    `members:\n${member(0)}${member(1, "declined: true")}`,
    "members:",
  ],
  [
    "cluster/same-again",
    "error",
    MEMBERS,
    MEMBERS.replaceAll("2026-02-01", "2026-07-01"),
    "accepted: 2026-07-01",
  ],
  ["cluster/no-members", "error", MEMBERS, "", ""],
  ["cluster/members-twice", "error", "view: closed", "view: closed\nregister: medlemmer.csv", "register:"],
  ["cluster/start", "error", "start: 16.30", "start: 25.00", "start:"],
  ["cluster/start", "error", "start: 16.30", "start: halv fem", "start:"],
  ["cluster/start", "error", "start: 16.30", "start: [16, 30]", "start:"],
  ["cluster/view", "error", "view: closed", "view: open", "view:"],
  ["cluster/view", "error", "view: closed", "view: { names: true }", "view:"],
  [
    "cluster/decided-after-meeting",
    "error",
    "view: closed",
    "view: { open: { decided: 2026-06-11, by: Klyngen } }",
    "view:",
  ],
  ["cluster/size", "warning", member(0) + member(1), "", "members:"],
  [
    "cluster/few-accepted",
    "warning",
    member(0) + member(1),
    member(0, "declined: true") + member(1, "declined: true"),
    "members:",
  ],
  ["cluster/unanswered", "warning", member(2), member(2, ""), 'ydernummer: "012342"'],
  ["cluster/declined", "error", "accepted: 2026-02-01", "declined: ja", "declined:"],
  [
    "cluster/two-answers",
    "error",
    "accepted: 2026-02-01",
    "accepted: 2026-02-01\n    declined: true",
    "declined:",
  ],
  [
    "cluster/accepted-after-meeting",
    "error",
    "accepted: 2026-02-01",
    "accepted: 2026-06-11",
    "accepted: 2026-06-11",
  ],
  ["cluster/late-acceptance", "warning", "accepted: 2026-02-01", "accepted: 2026-04-12", "date:"],
];

describe("validateCluster", () => {
  it.each([
    ["date: 2026-06-10", "date: 10. juni 2026"],
    ["date: 2026-06-10", "date: 10/6-26"],
    ["accepted: 2026-02-01", "accepted: 01-02-2026"],
    ["view: closed", "view: { open: { decided: 1. marts 2026, by: Klyngen } }"],
  ])("reads days as people write them: %s as %s", (from, to) => {
    const checked = check(changed(from, to));
    expect(checked).toMatchObject({ ok: true, diagnostics: [] });
    if (!checked.ok) return;
    expect(checked.value.meeting.date).toBe("2026-06-10");
    expect(checked.value.members[0]?.acceptance).toEqual({ kind: "accepted", date: "2026-02-01" });
    if (to.includes("open")) expect(checked.value.view).toMatchObject({ decided: "2026-03-01" });
  });

  it("keeps what the cluster confirms of its figures, and no other words", () => {
    const checked = check(changed("view: closed", "view: closed\nconfirmed: [lister, spring]"));
    expect(checked.ok && checked.value.confirmed).toEqual(["lister", "spring"]);
    expect(codes(changed("view: closed", "view: closed\nconfirmed: [alt]"))).toEqual([
      "field/expected-choice",
    ]);
  });

  it("turns a sound file into the model", () => {
    const checked = check(SOUND);
    expect(checked).toMatchObject({ ok: true, diagnostics: [] });
    expect(checked.ok && checked.value).toMatchObject({
      name: "Prøveklyngen",
      meeting: { date: "2026-06-10", start: 990, place: "Biblioteket", leader: "Anne Lund" },
      view: { kind: "closed" },
      references: ["region"],
    });
    expect(checked.ok && checked.value.members[0]).toEqual({
      practice: "012340",
      name: "Lægehuset 0",
      doctors: 2,
      listSize: 3200,
      acceptance: { kind: "accepted", date: "2026-02-01" },
    });
  });

  it.each(["16.30", "16:30", '"16.30"', '"16:30"'])("reads the start %s", (start) => {
    expect(check(changed("start: 16.30", `start: ${start}`))).toMatchObject({
      value: { meeting: { start: 990 } },
    });
  });

  it("shows codes and compares with both levels unless the file says otherwise", () => {
    const text = changed("view: closed\n", "").replace("references: [region]\n", "");
    expect(check(text)).toMatchObject({
      value: { view: { kind: "closed" }, references: ["region", "nation"] },
    });
  });

  it("opens the view by a recorded decision", () => {
    const text = changed("view: closed", "view:\n  open:\n    decided: 2026-01-15\n    by: alle medlemmer");
    expect(check(text)).toMatchObject({
      value: { view: { kind: "open", decided: "2026-01-15", decidedBy: "alle medlemmer" } },
    });
  });

  it("refuses a path where a text is printed, and takes one where a register is named", () => {
    const place = String.raw`place: \\server\rum`;
    expect(codes(changed("place: Biblioteket", place))).toEqual(["field/local-path"]);
    expect(
      codes(changed(MEMBERS, String.raw`register: S:\klynger\medlemmer.csv`.concat("\n"))),
    ).not.toContain("field/local-path");
  });

  it("tells what a decision lacks", () => {
    const { diagnostics } = check(changed("view: closed", "view: { open: { decided: 2026-01-15 } }"));
    expect(diagnostics).toMatchObject([{ code: "field/missing", values: { field: "by" } }]);
  });

  it("keeps every answer apart", () => {
    const text = changed(member(1), member(1, "declined: true")).replace(member(2), member(2, ""));
    const checked = check(text);
    expect(checked.ok && checked.value.members.slice(0, 3).map(({ acceptance }) => acceptance.kind)).toEqual([
      "accepted",
      "declined",
      "unanswered",
    ]);
  });

  it("takes a CVR number with or without blanks", () => {
    const text = changed("accepted: 2026-02-01", 'accepted: 2026-02-01\n    cvr: "13 74 81 36"');
    expect(check(text)).toMatchObject({
      diagnostics: [],
      value: { members: [{ cvr: "13748136" }, {}, {}, {}, {}, {}] },
    });
  });

  it("asks for sixty days, no more", () => {
    expect(codes(changed("accepted: 2026-02-01", "accepted: 2026-04-11"))).toEqual([]);
    const { diagnostics } = check(changed("accepted: 2026-02-01", "accepted: 2026-04-12"));
    expect(diagnostics).toMatchObject([{ values: { days: 59 } }]);
  });

  it.each(BAD)("finds %s, an %s", (...[code, severity, from, to, at]) => {
    const text = changed(from, to);
    const checked = check(text);
    const line = text.slice(0, text.indexOf(at)).split("\n").length;
    const found = checked.diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found).toMatchObject([
      { severity, place: { file: "klynge.yaml", line, column: expect.any(Number) } },
    ]);
    expect(checked.ok).toBe(severity === "warning");
    for (const { code: each, values = {} } of checked.diagnostics) {
      const blanks = JSON.stringify(wordingOf(each, "da")).match(/(?<=\{)\w+(?=\})/g) ?? [];
      expect(Object.keys(values)).toEqual(expect.arrayContaining(blanks));
    }
  });

  it("keeps a cluster's id, and the numbers its practices had before without the one they have", () => {
    const text = changed("region:", "id: sams\nregion:").replace(
      "accepted: 2026-02-01",
      'accepted: 2026-02-01\n    formerly: ["081124", "012340", "081125"]',
    );
    const checked = check(text);
    expect(checked).toMatchObject({
      ok: true,
      value: {
        id: "sams",
        members: [{ practice: "012340", formerly: ["081124", "081125"] }, {}, {}, {}, {}, {}],
      },
    });
    expect(check(SOUND)).not.toHaveProperty("value.id");
  });

  it("has a bad sample for each of its codes", () => {
    const tried = [...new Set(BAD.map(([code]) => code))];
    expect(tried.toSorted()).toEqual(codesOf("cluster"));
  });

  it.each([
    ["a slip in the name of a field", changed("sikrede: 3200", "sikrde: 3200"), ["field/misspelt"]],
    ["a list size with a point", changed("sikrede: 3200", "sikrede: 2.000"), ["field/thousands-point"]],
    ["no list size", changed("sikrede: 3200", "sikrede: 0"), ["field/too-low"]],
    ["a day that is not", changed("date: 2026-06-10", "date: 2026-06-31"), ["field/expected-date"]],
    [
      "a number for a CVR",
      changed("accepted: 2026-02-01", "accepted: 2026-02-01\n    cvr: 13748136"),
      ["field/quote"],
    ],
  ])("finds %s", (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("tells of misspelt terms in what is printed, and lets names be spelt as they are", () => {
    const place = check(changed("place: Biblioteket", "place: Konsulationen"));
    expect(place).toMatchObject({
      ok: true,
      diagnostics: [
        {
          code: "template/misspelt-term",
          severity: "warning",
          place: { line: 6 },
          values: { use: "konsultation" },
        },
      ],
    });
    expect(codes(changed("name: Lægehuset 4", "name: Konsulationen"))).toEqual([]);
  });

  it("finds a CPR number wherever it stands, and never repeats it", () => {
    const text = changed("name: Lægehuset 4", "name: Lægehuset 4 # spørg 010170-1234").replace(
      "place: Biblioteket",
      "place: hos 0101701234",
    );
    const { diagnostics } = check(text);
    expect(diagnostics).toMatchObject([
      { code: "field/cpr", severity: "error", place: { line: 6, column: 14 } },
      { code: "field/cpr", severity: "error", place: { line: 34, column: 31 } },
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/010170|1234/);
  });

  it.each(["tekst", "[]", "{}", "meeting: 1", "members: 5", "members: [1, x]", "view: []", "klynge: {}"])(
    "refuses %j without falling over",
    (text) => {
      const { ok, diagnostics } = check(text);
      expect(ok).toBe(false);
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );

  it("hides no mistake behind another in the same practice or the same group", () => {
    const text = changed("  leader: Anne Lund\n", "").replace(
      member(3),
      member(3, 'accepted: 2026-07-01\n    cvr: "13748137"').replace("doctors: 2", "doctors: to"),
    );
    expect(codes(text)).toEqual([
      "field/missing",
      "field/expected-number",
      "cluster/accepted-after-meeting",
      "cluster/cvr-check-digit",
    ]);
  });

  it("tells of all mistakes at once and names no practice", () => {
    const text = changed("date: 2026-06-10", "date: i juni")
      .replace("start: 16.30", "start: 1630")
      .replace('"012341"', "012341")
      .replace("Lægehuset 2\n", 'Lægehuset 2\n    Lægehuset: "012342"\n')
      .replace('"012343"', '"012340"');
    const { diagnostics } = check(text);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "field/expected-date",
      "cluster/start",
      "cluster/ydernummer-unquoted",
      "field/unknown",
      "cluster/duplicate-member",
    ]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/Lægehuset|01234/);
  });
});

describe("one mistake in many members", () => {
  it("is told once, with the lines of the others", () => {
    const bad = SOUND.replaceAll("accepted: 2026-02-01", "accepted: 2026-02-31");
    const lines = bad.split("\n").flatMap((line, index) => (line.includes("02-31") ? index + 1 : []));
    const { diagnostics } = check(bad);
    expect(lines).toHaveLength(6);
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[0]).toMatchObject({ severity: "error", place: { line: lines[0] } });
    expect(diagnostics[1]).toMatchObject({
      code: "cluster/same-again",
      severity: "error",
      values: { first: lines[0], lines: lines.slice(1).join(", ") },
    });
  });

  it("is told of each where they are few or differ", () => {
    const two = SOUND.replace("accepted: 2026-02-01", "accepted: 2026-02-31").replace(
      "accepted: 2026-02-01",
      "accepted: 2026-02-31",
    );
    expect(check(two).diagnostics.map(({ code }) => code)).not.toContain("cluster/same-again");
  });
});

describe("a cluster of one", () => {
  const ALONE = changed(MEMBERS, `members:\n${member(0)}${member(1, "declined: true")}`);

  it("is refused in closed view, where a code would hide nobody", () => {
    const found = check(ALONE).diagnostics.filter(({ severity }) => severity === "error");
    expect(found.map(({ code }) => code)).toEqual(["cluster/one-accepted"]);
  });

  it("may decide to be seen", () => {
    const open = ALONE.replace("view: closed", "view: { open: { decided: 2026-05-01, by: Klyngen } }");
    expect(codes(open)).not.toContain("cluster/one-accepted");
  });
});
