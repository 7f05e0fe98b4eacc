import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { openTemplate } from "../conductors/load-template.ts";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { kitDefinitions } from "../kit/measure-definition.ts";
import { searchedTexts } from "../office/inspect/hidden/search-texts.ts";
import { keepKit } from "./kept-kits.fixture.ts";
import { runProgram } from "./run-program.fixture.ts";

let home: string;
let out: string;
beforeEach(() => {
  home = temporaryFolder();
  out = join(home, "out");
});

const YEAR = ["--from", "2026-01-01", "--to", "2026-12-31"];

function report(...more: readonly string[]) {
  return runProgram(["report", out, ...YEAR, "--lang", "da", ...more]);
}

/** The table of topics as it was printed: every row's cells. */
function topicsIn(printed: string): readonly (readonly string[])[] {
  const [, rows = ""] = /Antal sikrede\n((?:.+\n)+?)Anm/.exec(printed) ?? [];
  return rows
    .trimEnd()
    .split("\n")
    .map((row) => row.split(/ {2,}/));
}

function file(name: string, text: string): string {
  const path = join(home, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** As many numbers as are asked for, none alike, with the sum that is asked for. */
function partsOf(sum: number, count: number): readonly number[] {
  const base = Math.floor(sum / count);
  return Array.from({ length: count }, (_, at) => base + (at === 0 ? sum - base * count : 0));
}

describe("the yearly account", () => {
  it("has the shape of the published one: three topics, 202 deliveries to 28 of 29 clusters", async () => {
    const published = [
      ["Antibiotika", 15, 148, 387, 712_246, "medicin"],
      ["Opioider", 19, 247, 539, 877_843, "medicin"],
      ["Influenzavaccination", 13, 179, 381, 639_533, "forebyggelse"],
    ] as const;
    let deliveries = 0;
    const deliver = (cluster: number, kit: Omit<Parameters<typeof keepKit>[1], "cluster" | "date">) => {
      const date = `2026-${String((deliveries % 12) + 1).padStart(2, "0")}-${String((deliveries % 28) + 1).padStart(2, "0")}`;
      keepKit(out, { ...kit, cluster: `Klynge ${cluster}`, date });
      deliveries += 1;
    };
    for (const [index, [topic, clusters, ...sums]] of published.entries()) {
      const [practices, doctors, listed] = sums.slice(0, 3).map((sum) => partsOf(Number(sum), clusters));
      for (let at = 0; at < clusters; at++) {
        const counts = [practices?.[at] ?? 0, doctors?.[at] ?? 0, listed?.[at] ?? 0] as const;
        deliver(((at + 13 * index) % 28) + 1, {
          topic,
          template: topic.toLowerCase(),
          counts,
          category: sums[3],
        });
      }
    }
    const others = 202 - deliveries;
    for (let at = 0; at < others; at++)
      deliver((at % 28) + 1, {
        topic: `Emne ${at}`,
        template: `emne-${at}`,
        counts: [1, 1, 1000],
        category: deliveries % 2 === 0 ? "medicin" : "sygdom",
      });
    const { exitCode, printed } = await report("--clusters-in-region", "29");
    expect(exitCode).toBe(0);
    expect(printed).toContain("er der leveret 202 mødepakker til 28 af regionens 29 klynger.");
    const rows = topicsIn(printed);
    expect(rows).toHaveLength(3 + others);
    expect(rows.slice(0, 3)).toEqual([
      ["Opioider", "19", "247", "539", "877.843"],
      ["Antibiotika", "15", "148", "387", "712.246"],
      ["Influenzavaccination", "13", "179", "381", "639.533"],
    ]);
    const about =
      15 + 19 + Array.from({ length: others }, (_, at) => 47 + at).filter((at) => at % 2 === 0).length;
    expect(printed).toContain(
      `${about} af 202 mødepakker handler om medicin (${Math.round((100 * about) / 202)}\u00a0%).`,
    );
  });

  it("counts a second meeting as a delivery and not as a cluster, with the latest numbers", async () => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [10, 20, 30_000] });
    keepKit(out, { cluster: "Nord", date: "2026-09-01", counts: [11, 23, 33_000], history: ["2026-02-01"] });
    keepKit(out, { cluster: "Nord", date: "2027-03-01", counts: [99, 99, 99_000] });
    keepKit(out, { cluster: "Nord", region: "Region Syddanmark", template: "andet", date: "2026-03-01" });
    const { printed } = await report();
    expect(printed).toContain("leveret 3 mødepakker til 2 klynger.");
    expect(topicsIn(printed)).toContainEqual(["Type 2-diabetes", "1", "11", "23", "33.000"]);
    expect(printed).toContain("1 af 3 mødepakker er til opfølgning på et tidligere møde.");
  });

  it("asks about two meetings of which the later does not follow up the earlier: one may have been moved", async () => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [10, 20, 30_000] });
    keepKit(out, { cluster: "Nord", date: "2026-02-08", counts: [10, 20, 30_000] });
    const { printed, told } = await report();
    expect(printed).toContain("leveret 2 mødepakker til 1 klynge.");
    expect(told).toContain(
      "følger ikke op på klyngens møde før om det samme emne: Nord, Type 2-diabetes, 08-02-2026",
    );
  });

  it("tells two clusters of one name apart by their ids", async () => {
    for (const [clusterId, practices] of [
      ["nord", 5],
      ["syd", 7],
    ] as const)
      keepKit(out, { cluster: "Strandklyngen", clusterId, date: "2026-02-01", counts: [practices, 9, 9000] });
    const { printed } = await report();
    expect(topicsIn(printed)).toEqual([["Type 2-diabetes", "2", "12", "18", "18.000"]]);
  });

  it("does not tell doctors and patients of one practice or two, who would be known by them", async () => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [2, 3, 4567] });
    const { printed } = await report();
    expect(topicsIn(printed)).toEqual([["Type 2-diabetes", "1", "2", "–", "–"]]);
    expect(printed).toContain("ikke vist, hvor færre end tre praksis er nået");
    const told = await runProgram(["report", out, ...YEAR, "--json"]);
    for (const { printed: said } of [{ printed }, told]) expect(said).not.toMatch(/4\D?567/);
  });

  it("has an English table for those who read that", async () => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [10, 20, 30_000] });
    const { printed } = await runProgram([
      "report",
      out,
      ...YEAR,
      "--lang",
      "en",
      "--clusters-in-region",
      "29",
    ]);
    expect(printed).toMatch(
      /^Topic +Clusters +Practices +Doctors +Patients\nType 2-diabetes +1 +10 +20 +30,000\n/,
    );
    expect(printed).toContain("1 kit delivered to 1 cluster of 29.");
  });

  it("says what became of the meetings that were to be followed up in the time", async () => {
    const at = (cluster: string, date: string, history?: readonly string[]) =>
      keepKit(out, { cluster, date, counts: [5, 5, 5000], ...(history ? { history } : {}) });
    at("Made", "2026-01-10");
    at("Made", "2027-01-08", ["2026-01-10"]);
    at("Still open", "2026-05-10");
    at("Over", "2025-06-01");
    at("Not yet", "2026-08-01");
    at("Long ago", "2024-06-01");
    const { printed } = await report();
    expect(printed).toContain(
      "For 3 møder falder tiden for opfølgning (6–12 måneder efter mødet) i perioden: 1 har fået en mødepakke til den, 1 kan nås endnu og 1 har ingen fået.",
    );
    expect(printed).toMatch(/Type 2-diabetes +3 +1 +1 +1\n/);
  });

  it("names kits without numbers, damaged kits and folders without a kit, and counts the rest", async () => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [10, 20, 30_000] });
    keepKit(out, { cluster: "Syd", date: "2026-03-01" });
    const broken = keepKit(out, { cluster: "Vest", date: "2026-04-01", counts: [1, 1, 1] });
    writeFileSync(join(broken, "intern", "kit.json"), "{");
    mkdirSync(join(out, "oest", "kiap-type2-diabetes", "2026-05-01"), { recursive: true });
    keepKit(join(out, "tidligere"), { cluster: "Nord", date: "2026-02-01", counts: [9, 9, 9000] });
    const { exitCode, printed, told } = await report();
    expect(exitCode).toBe(0);
    expect(topicsIn(printed)).toEqual([["Type 2-diabetes", "2", "10", "20", "30.000"]]);
    expect(printed).toContain("1 klynge er kun med i antal klynger");
    expect(printed).toContain("leveret 2 mødepakker til 2 klynger.");
    expect(told).toContain(
      "én mødepakke er uden tal for praksis, læger og sikrede: Syd, Type 2-diabetes, 01-03-2026",
    );
    expect(told).toMatch(/vest\S+kit\.json: advarsel: filen er ændret eller beskadiget/);
    expect(told).toMatch(/oest\S+2026-05-01: oplysning: mappen hedder som en mødepakkes/);
  });
});

describe("a practice that is in two clusters", () => {
  const REGISTER = [
    "klynge;ydernummer;navn;læger;sikrede;accept",
    "Nord;099013;Lægehuset Strandengen;2;3000;2026-01-05",
    "Nord;099021;Lægerne Havnen;3;4000;2026-01-05",
    "Syd;099013;Lægehuset Strandengen;2;3000;2026-01-05",
    "Syd;099030;Lægerne Bakken;1;1500;2026-01-05",
    "Syd;099048;Lægerne Dalen;4;6000;nej",
    "Vest;099056;Lægerne Mosen;1;1000;2026-01-05",
  ].join("\n");

  beforeEach(() => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [2, 5, 7000] });
    keepKit(out, { cluster: "Syd", date: "2026-03-01", counts: [2, 3, 4500] });
  });

  it("counts once where the register tells, and the note says so", async () => {
    const { printed, told } = await report("--register", file("register.csv", REGISTER));
    expect(topicsIn(printed)).toEqual([["Type 2-diabetes", "2", "3", "6", "8.500"]]);
    expect(printed).toContain("En praksis, der er i to klynger, tæller én gang for hvert emne.");
    expect(told).toContain("disse klynger har ingen mødepakke med møde i perioden: Vest");
  });

  it("counts once where the cluster files tell, under a former number as well", async () => {
    const member = (number: string, doctors: number, sikrede: number, more = "") =>
      `  - { ydernummer: "${number}", name: Navn ${number}, doctors: ${doctors}, sikrede: ${sikrede}, accepted: 2026-01-05${more} }\n`;
    const cluster = (name: string, members: string) =>
      `klynge: ${name}\nregion: Region Midtjylland\nmeeting: { date: 2026-02-01, start: "16:30", place: Salen, leader: Ida }\n` +
      `contact: { name: Koordinatoren, lines: [] }\nmembers:\n${members}`;
    file("klynger/nord.yaml", cluster("Nord", member("099013", 2, 3000) + member("099021", 3, 4000)));
    const former = ', formerly: "099013"';
    file("klynger/syd.yaml", cluster("Syd", member("099064", 2, 3000, former) + member("099030", 1, 1500)));
    file("klynger/kolonner.yaml", "filer: []\n");
    const { printed, told } = await report("--clusters", join(home, "klynger"));
    expect(told).toBe("");
    expect(topicsIn(printed)).toEqual([["Type 2-diabetes", "2", "3", "6", "8.500"]]);
  });

  it("may count twice where nothing tells, and that is said on screen and in the note", async () => {
    const { printed, told } = await report();
    expect(topicsIn(printed)).toEqual([["Type 2-diabetes", "2", "4", "8", "11.500"]]);
    expect(printed).toContain("En praksis, der er i to klynger, kan være talt to gange.");
    expect(told).toContain("Angiv --register eller --clusters");
  });

  it("is not spoken of as counted once where a cluster is not in the register, or has changed since", async () => {
    keepKit(out, { cluster: "Ny", date: "2026-04-01", counts: [3, 3, 3000] });
    const changed = REGISTER.replace("Lægerne Havnen;3;4000", "Lægerne Havnen;3;4100");
    const { printed, told } = await report("--register", file("register.csv", changed));
    expect(printed).toContain("kan være talt to gange");
    expect(told).toContain("disse klynger er der ikke i registret eller klyngefilerne: Ny");
    expect(told).toContain("end mødepakkerne er bygget med: Nord");
  });
});

describe("the files of the account", () => {
  beforeEach(() => {
    keepKit(out, { cluster: "Nord", date: "2026-02-01", counts: [10, 20, 123_456] });
  });

  it("open in Excel with bare numbers, and pass the release gate", async () => {
    const [csv, docx] = [join(home, "aar.csv"), join(home, "aar.docx")];
    const own = file("egne.yaml", "kurser:\n  - { kursus: Data i klyngen, antal: 3, deltagere: 54 }\n");
    const { exitCode, printed } = await report("--activities", own, "--out", csv, docx);
    expect(exitCode).toBe(0);
    expect(printed).toContain(csv);
    const text = readFileSync(csv, "utf8");
    expect(text.startsWith("\uFEFFÅrsopgørelse for klyngerne\r\n")).toBe(true);
    expect(text).toContain("\r\nType 2-diabetes;1;10;20;123456\r\n");
    expect(text).toContain("\r\nKursus;Antal kurser;Antal deltagere\r\nData i klyngen;3;54\r\n");
    expect((await runProgram(["inspect", docx])).exitCode).toBe(0);
    const again = await report("--activities", own, "--out", csv, docx);
    expect(again.exitCode).toBe(0);
  });

  it("never take the place of one that somebody has edited, and then none of them is written", async () => {
    const [csv, docx] = [join(home, "aar.csv"), join(home, "aar.docx")];
    writeFileSync(docx, "edited");
    const { exitCode, told } = await report("--out", csv, docx);
    expect(exitCode).toBe(5);
    expect(told).toContain("der ligger allerede en fil af det navn");
    expect(readdirSync(home).sort()).toEqual(["aar.docx", "out"]);
    expect(readFileSync(docx, "utf8")).toBe("edited");
  });

  it("hold no practice, whatever stands in the unit's own rows: all mistakes are told at once", async () => {
    const register = file(
      "register.csv",
      "klynge;ydernummer;navn;læger;sikrede;accept\nNord;099013;Lægehuset Strandengen;2;3000;2026-01-05\n",
    );
    const rows =
      "besøg:\n  - { besøg: Hos Lægehuset Strandengen, antal: 1 }\n  - { besøg: 099013, antal: to }\nkursus: []\n";
    const { exitCode, printed, told } = await report(
      "--register",
      register,
      "--activities",
      file("egne.yaml", rows),
    );
    expect(exitCode).toBe(3);
    expect(printed).toBe("");
    for (const line of ["egne.yaml:2", "egne.yaml:3", "egne.yaml:4"]) expect(told).toContain(line);
    expect(told).not.toContain("Strandengen");
  });
});

describe("an account that cannot be made", () => {
  it.each([
    [["--from", "2026-13-01", "--to", "2026-12-31"], 2, "--from", "er ikke en dato"],
    [["--from", "2026-12-31", "--to", "2026-01-01"], 2, "--to", "slutter, før den begynder"],
    [[...YEAR, "--clusters-in-region", "mange"], 2, "--clusters-in-region", "ikke et helt antal"],
    [[...YEAR, "--register", "a.csv", "--clusters", "b"], 2, "--clusters", "fra ét sted"],
    [[...YEAR, "--out", "aar.pdf"], 2, "aar.pdf", "Word eller til Excel"],
    [[...YEAR, "--variation", "aar.csv"], 2, "aar.csv", "er til Word"],
    [YEAR, 3, "out", "ingen mødepakker"],
  ])("says why: %s", async (words, code, place, problem) => {
    const { exitCode, told } = await runProgram(["report", out, ...words, "--lang", "da"]);
    expect(exitCode).toBe(code);
    expect(told).toContain(`${place}: fejl: `);
    expect(told).toContain(problem);
  });

  it("says which days the meetings have when none is in the time, and when there are more clusters than said", async () => {
    keepKit(out, { cluster: "Nord", date: "2025-02-01" });
    keepKit(out, { cluster: "Syd", date: "2025-03-01" });
    expect((await report()).told).toContain("ligger fra 01-02-2025 til 01-03-2025");
    const asked = ["report", out, "--from", "2025-01-01", "--to", "2025-12-31", "--lang", "da"];
    const { exitCode, told } = await runProgram([...asked, "--clusters-in-region", "1"]);
    expect(exitCode).toBe(3);
    expect(told).toContain("mødepakker til 2 klynger");
  });
});

describe("the working file with the clusters beside each other", () => {
  const MEASURE = "hba1c-over-58";
  const period = { id: "2025-05-01/2026-04-30", label: "1. maj 2025 – 30. april 2026" };

  /** A kit as the sample's package counts, with the cluster's level or with none to be seen. */
  async function keepLevel(cluster: string, numerator: number | undefined) {
    const { template } = await openTemplate("kiap-type2-diabetes");
    const counts = { numerator: numerator ?? 0, denominator: 1000 };
    const value = counts.numerator / 10;
    const level = { period, counts, estimate: { value, lower95: value - 3, upper95: value + 3 } };
    const result = {
      measure: MEASURE,
      period,
      practices: [],
      references: [],
      againstReferences: {},
      ...(numerator === undefined ? {} : { cluster: level }),
    };
    const definitions = kitDefinitions(template);
    keepKit(out, { cluster, date: "2026-02-01", counts: [5, 9, 9000], measures: [result], definitions });
  }

  it("ranks all that show a level, names those that do not, and says that it stays with the unit", async () => {
    const levels = { Vest: 320, Nord: 200, Syd: 205, Øst: 210, Midt: 215, Bjerg: undefined };
    for (const [cluster, numerator] of Object.entries(levels)) await keepLevel(cluster, numerator);
    const path = join(home, "variation.docx");
    const { exitCode, printed } = await report("--variation", path);
    expect(exitCode).toBe(0);
    expect(printed).toContain(path);
    const parts = searchedTexts(new Map([[path, readFileSync(path)]])).get(path) ?? [];
    const texts = parts.join("\n").replaceAll("\u00a0", " ");
    for (const words of [
      "Arbejdsfil: bliver i enheden og deles ikke ud.",
      "går fra 20,0 % til 32,0 % mellem 5 klynger.",
      "Klyngerne varierer mere, end tilfældigheder ventes at give",
      "Klart over de andre: Vest.",
      "Niveauet er skjult i mødepakken for Bjerg.",
      "Prikdiagram med 5 klynger fra lav til høj.",
    ])
      expect(texts).toContain(words);
    const picture =
      parts.find((part) => part.startsWith("word/media/") && part.includes("lavere er bedre")) ?? "";
    const ranked = Object.keys(levels).toSorted((a, b) => picture.indexOf(a) - picture.indexOf(b));
    expect(ranked).toEqual(["Bjerg", "Nord", "Syd", "Øst", "Midt", "Vest"]);
    expect(picture).not.toContain("Bjerg");
    expect((await runProgram(["inspect", path])).exitCode).toBe(0);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it("is not made of fewer than four clusters, and nothing is written", async () => {
    for (const cluster of ["Nord", "Syd", "Vest"]) await keepLevel(cluster, 200);
    const paths = [join(home, "aar.csv"), join(home, "variation.docx")] as const;
    const { exitCode, told } = await report("--out", paths[0], "--variation", paths[1]);
    expect(exitCode).toBe(3);
    expect(told).toContain("ikke klynger nok");
    expect(readdirSync(home)).toEqual(["out"]);
  });
});
