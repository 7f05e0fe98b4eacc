import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { sheetOf } from "../read/xlsx/workbook.fixture.ts";
import { loadCluster } from "./load-cluster.ts";
import { makeClusters } from "./make-clusters.ts";
import { temporaryFolder } from "./sample-kit.fixture.ts";

const REGISTER = ["klynge;klynge_id;ydernummer;navn;læger;sikrede;accept"];
const MEETINGS = ["Møder 2026", "", "mødeleder;KLYNGE;klynge_id;region;dato;start;sted;kontakt"];

/** Five practices of a cluster, as a register lists them. */
function practices(cluster: string, id: string, first: number): readonly string[] {
  return [0, 1, 2, 3, 4].map(
    (index) => `${cluster};${id};${first + index};Praksis ${first + index};2;${3100 + index};2026-08-01`,
  );
}

const TWO = [...practices("Nordlys", "mors", 42_001), ...practices("Nordlys", "thy", 42_101)];
const THREE = [...TWO, ...practices("Ærø Øst", "", 42_201)];
const LISTED = [
  "Leder A;Nordlys;mors;Region Nordjylland;10. november 2026;16.30;Sal A;Kvalitetsenheden",
  "Leder B;nordlys;thy;Region Nordjylland;2026-11-11;08:05;Sal B;Kvalitetsenheden",
  "Leder C;Ærø Øst;;Region Syddanmark;2026-11-12;16.30;Sal C;Kvalitetsenheden",
];

function region(register: readonly string[] = THREE, meetings: readonly string[] = LISTED) {
  const folder = temporaryFolder();
  const request = {
    register: join(folder, "register.csv"),
    meetings: join(folder, "moeder.csv"),
    out: join(folder, "klynger"),
  };
  const write = (rows: readonly string[], list: readonly string[]) => {
    writeFileSync(request.register, [...REGISTER, ...rows].join("\n"));
    writeFileSync(request.meetings, [...MEETINGS, ...list].join("\n"));
  };
  write(register, meetings);
  return { request, write };
}

test("each cluster gets a file that reads as the lists tell it, and two of one name are told apart", async () => {
  const { request } = region();
  const { files, diagnostics } = await makeClusters(request);

  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(readdirSync(request.out)).toEqual(["aeroe-oest.yaml", "nordlys-mors.yaml", "nordlys-thy.yaml"]);
  expect(files.map(({ state }) => state)).toEqual(["new", "new", "new"]);
  const { checked } = await loadCluster(join(request.out, "nordlys-thy.yaml"));
  expect(checked?.ok && checked.value).toMatchObject({
    id: "thy",
    name: "nordlys",
    region: "Region Nordjylland",
    meeting: { date: "2026-11-11", start: 485, place: "Sal B", leader: "Leder B" },
    contact: { name: "Kvalitetsenheden", lines: [] },
  });
  expect(checked?.ok && checked.value.members.map(({ practice }) => practice)).toEqual(
    [42_101, 42_102, 42_103, 42_104, 42_105].map((number) => `0${number}`),
  );
  expect(statSync(join(request.out, "nordlys-thy.yaml")).mode & 0o777).toBe(0o600);
});

test("what the lists say anew is renewed, and everything of hers stays", async () => {
  const { request, write } = region();
  await makeClusters(request);
  const file = join(request.out, "aeroe-oest.yaml");
  const hers = readFileSync(file, "utf8")
    .replace("members:\n", "measures: [1, 2] # kun to\nmembers:\n")
    .replace("Sal C", "Kroen")
    .replace(/(042202.*\n)/, "$1    # ny sekretær\n");
  writeFileSync(file, hers);
  const grown = THREE.map((row) =>
    row.replace("042202", "42202").replace("Praksis 42202;2", "Praksis 42202;3"),
  );
  write(
    [...grown, "Ærø Øst;;42206;Praksis 42206;1;1700;"],
    [...LISTED.slice(0, 2), LISTED[2]?.replace("Sal C", "Sal D").replace("16.30", "17.00") ?? ""],
  );
  const { files, diagnostics } = await makeClusters(request);

  const now = readFileSync(file, "utf8");
  expect(now).toContain("measures: [1, 2] # kun to");
  expect(now).toContain("# ny sekretær");
  expect(now).toContain("place: Kroen");
  expect(now).toContain('start: "17.00"');
  expect(now).toContain("doctors: 3");
  expect(now).toContain('"042206"');
  expect(files.map(({ state }) => state)).toEqual(["unchanged", "unchanged", "updated"]);
  expect(diagnostics.filter(({ code }) => code === "clusters/edited")).toMatchObject([
    { severity: "warning", place: { file }, values: { field: "meeting.place" } },
  ]);
  expect((await makeClusters(request)).files.map(({ state }) => state)).toEqual(
    Array.from({ length: 3 }, () => "unchanged"),
  );
});

test("a file made by hand is left where it says something else, and another cluster's is not touched", async () => {
  const { request } = region();
  mkdirSync(request.out);
  const file = join(request.out, "aeroe-oest.yaml");
  writeFileSync(file, "klynge: Ærø Øst\nregion: Region Sjælland\nregister: eget.csv\n");
  const { diagnostics } = await makeClusters(request);
  expect(readFileSync(file, "utf8")).toContain("region: Region Sjælland\nregister: eget.csv");
  expect(readFileSync(file, "utf8")).not.toContain("members");
  expect(diagnostics.map(({ code }) => code)).toContain("clusters/edited");

  const other = join(request.out, "nordlys-thy.yaml");
  writeFileSync(other, "klynge: Nordlys\nid: mors\n");
  expect(await mistakes(request)).toEqual([["clusters/other-cluster", 2]]);
  expect(readFileSync(other, "utf8")).toBe("klynge: Nordlys\nid: mors\n");
});

test("every mistake of both lists is told at once, and nothing is written", async () => {
  const { request } = region(
    [...THREE, ...practices("Uden Møde", "", 42_301), "Ærø Øst;;42001;Praksis;2;3000;2026-08-01"],
    [
      ...["Leder A;Nordlys;mors;Region Nordjylland;i november;16.30;Sal A;Kvalitetsenheden"],
      ...["Leder B;Nordlys;thy;Region Nordjylland;2026-11-11;kl. 25;Sal B;"],
      ...["Leder C;Ærø Øst;;Region Syddanmark;2026-11-12;16.30;;Kvalitetsenheden"],
      ...["Leder C;Ærø Øst;;Region Syddanmark;2026-11-13;16.30;Sal C;Kvalitetsenheden"],
      ...["Leder D;Ukendt;;Region Syddanmark;2026-11-13;16.30;Sal C;Kvalitetsenheden"],
    ],
  );
  expect(await mistakes(request)).toEqual([
    ["cluster/start", 5],
    ["clusters/no-contact", 5],
    ["clusters/no-meeting", 17],
    ["clusters/no-practices", 8],
    ["clusters/practice-twice", 22],
    ["clusters/repeated", 7],
    ["field/empty", 6],
    ["field/expected-date", 4],
  ]);
  expect(() => readdirSync(request.out)).toThrow();
});

test("each mistake is told once, and where it is mended", async () => {
  const [one, ...others] = practices("Ærø Øst", "", 42_201);
  const twice = ["Ærø Øst;;42203;Igen;2;3000;2026-08-01", "Ærø Øst;;4220;Kort;2;3000;2026-08-01"];
  const { request, write } = region(
    [
      ...practices("Nordlys", "mors", 42_001),
      one ?? "",
      ...others,
      ...twice,
      "Ærø Øst;;x1;Uden;2;3000;2026-08-01",
    ],
    [
      "Leder A;Nordlys;Mors Ø;Region Nordjylland;2026-11-10;16.30;Sal A;",
      "Leder C;Ærø Øst;;Region Syddanmark;2026-11-12;16.30;Sal C;",
    ],
  );
  // The id is another one than the register's, whose practices are then nobody else's.
  expect(await mistakes(request)).toEqual([
    ["clusters/no-contact", 5],
    ["clusters/other-id", 4],
    ["clusters/practice-twice", 12],
    ["register/malformed-practice", 14],
  ]);
  const refused = practices("Nordlys", "", 42_001).map((row) => row.replace("s;;", "s;mors ø;"));
  write(
    [...refused, ...practices("Ærø Øst", "", 42_201)],
    [
      "Leder A;Nordlys;Mors Ø;Region Nordjylland;2026-11-10;16.30;Sal A;",
      "Leder C;Ærø Øst;;Region Syddanmark;2026-11-12;16.30;Sal C;",
    ],
  );
  expect(await mistakes(request)).toEqual([
    ["clusters/id", 4],
    ["clusters/no-contacts", 3],
  ]);
  write(TWO, ["Leder A;Nordlys;;Region Nordjylland;2026-11-10;16.30;Sal A;Kvalitetsenheden"]);
  expect(await mistakes(request)).toEqual([["clusters/several", 7]]);
  write(TWO, LISTED.slice(0, 1));
  expect(await mistakes(request)).toEqual([["clusters/no-meeting", 7]]);
});

test("what is said of a small cluster stands at its meeting, for each of them", async () => {
  const few = THREE.filter((row) => !/42[0-2]0[45]/.test(row));
  const { request } = region(few);
  const { diagnostics } = await makeClusters(request);
  const sizes = diagnostics.filter(({ code }) => code === "cluster/size");
  expect(sizes.map(({ place }) => [place.file, place.line])).toEqual(
    [4, 5, 6].map((line) => [request.meetings, line]),
  );
});

async function mistakes(request: Parameters<typeof makeClusters>[0]) {
  const cause = await makeClusters(request).catch((thrown: unknown) => thrown);
  if (!(cause instanceof KitError)) throw cause;
  return cause.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => [code, place.line])
    .sort();
}

test("a meeting's start is read as workbooks and other programs write it", async () => {
  const starts = ["0.6875", "kl. 16.30", "16:30:00"];
  const { request } = region(
    THREE,
    LISTED.map((row, index) => row.replace(/16\.30|08:05/, starts[index] ?? "")),
  );
  for (const { path } of (await makeClusters(request)).files)
    expect(readFileSync(path, "utf8")).toContain('start: "16.30"');
});

test("a workbook's days and times of day are read as it keeps them", async () => {
  const { request } = region();
  const meetings = [
    ["klynge", "region", "dato", "start", "sted", "mødeleder", "kontakt"],
    ["Ærø Øst", "Region Syddanmark", { v: 46_338, s: 1 }, 17.5 / 24, "Sal C", "Leder C", "Kvalitetsenheden"],
  ];
  writeFileSync(request.meetings, sheetOf(...meetings));
  writeFileSync(request.register, [...REGISTER, ...practices("Ærø Øst", "", 42_201)].join("\n"));
  const [file] = (await makeClusters(request)).files;
  const { checked } = await loadCluster(file?.path);
  expect(checked?.ok && checked.value.meeting).toMatchObject({ date: "2026-11-12", start: 17 * 60 + 30 });
});

test("a mistake names the column as the list does", async () => {
  const { request } = region(THREE, [...LISTED.slice(1), LISTED[0]?.replace("Sal A", "") ?? ""]);
  const cause = await makeClusters(request).catch((thrown: unknown) => thrown);
  expect(cause instanceof KitError && cause.diagnostics).toContainEqual(
    expect.objectContaining({ code: "field/empty", values: { field: "sted" } }),
  );
});

test("a file called otherwise is still its cluster's, and one of no cluster in the lists is told of", async () => {
  const { request, write } = region();
  await makeClusters(request);
  const [own, mors] = ["vores-egen.yaml", "nordlys-mors.yaml"].map((name) => join(request.out, name));
  renameSync(join(request.out, "aeroe-oest.yaml"), own ?? "");
  write(
    THREE.filter((row) => !row.includes("mors")).map((row) => row.replace(";2;", ";3;")),
    LISTED.slice(1),
  );
  const { files, diagnostics } = await makeClusters(request);

  expect(files.map(({ path, state }) => [path, state])).toEqual([
    [join(request.out, "nordlys-thy.yaml"), "updated"],
    [own, "updated"],
  ]);
  expect(diagnostics.filter(({ code }) => code === "clusters/not-listed")).toMatchObject([
    { severity: "warning", place: { file: mors } },
  ]);
  expect(readdirSync(request.out)).toHaveLength(3);
});

const LONG = ["nord", "syd"].map((part) => `Klyngen af praksis langs hele den lange kyst ${part}`);

test("two names that make one file name are refused, and no file is written", async () => {
  const { request } = region(
    LONG.flatMap((name, index) => practices(name, "", 42_301 + 100 * index)),
    LONG.map((name) => LISTED[2]?.replace("Ærø Øst", name) ?? ""),
  );
  expect(await mistakes(request)).toEqual([["clusters/other-cluster", undefined]]);
  expect(() => readdirSync(request.out)).toThrow();
});

test("a former number added by hand stays when the register renews the practice", async () => {
  const { request, write } = region();
  await makeClusters(request);
  const file = join(request.out, "aeroe-oest.yaml");
  const hers = readFileSync(file, "utf8").replace(
    "name: Praksis 42202\n",
    'name: Praksis 42202\n    formerly: "081124"\n',
  );
  writeFileSync(file, hers);
  write(
    THREE.map((row) => row.replace("Praksis 42202;2", "Praksis 42202;3")),
    LISTED,
  );
  const { files, diagnostics } = await makeClusters(request);

  expect(files.map(({ state }) => state)).toEqual(["unchanged", "unchanged", "updated"]);
  expect(diagnostics.filter(({ code }) => code === "clusters/edited")).toEqual([]);
  const { checked } = await loadCluster(file);
  expect(checked?.ok && checked.value.members[1]).toMatchObject({ formerly: ["081124"], doctors: 3 });
});
