import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_KIT } from "../conductors/sample-kit.fixture.ts";
import { type CompiledProgram, compileProgram, type Ended, ended } from "./compiled-program.fixture.ts";

const DATA = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");

/** The sample's ydernumre, for a second cluster whose practices are others. */
const YDERNUMRE = [...new Set(SMALL_KIT.match(/(?<=ydernummer: ")\d{6}/g))];
const moved = (text: string) =>
  YDERNUMRE.reduce((all, number) => all.replaceAll(number, `1${number.slice(1)}`), text);

const DECK_ALONE = SMALL_KIT.replace("[deck, notes, plan]", "[deck]").replace("[1, 2, 4, 7]", "[1, 4]");

/** Three clusters, two of them of one name; the third one's file has a mistake. */
const CLUSTERS = {
  "nordlys.yaml": DECK_ALONE,
  "nordlys-syd.yaml": moved(DECK_ALONE)
    .replace("klynge: Nordlys-Klyngen", "klynge: Nordlys-Klyngen\nid: syd")
    .replaceAll("name: Lægehuset Strandengen", "name: Lægehuset Bakketoppen"),
  "vestvind.yaml": DECK_ALONE.replace("klynge: Nordlys-Klyngen", "klynge: Vestvind-Klyngen").replace(
    "date: 2026-06-10",
    "date: 2026-02-30",
  ),
};

let program: CompiledProgram;
let home: string;
const run = (...words: string[]): Promise<Ended> =>
  ended(
    program.run([
      "batch",
      "kiap-type2-diabetes",
      "--clusters",
      "klynger",
      ...words,
      "--lang",
      "da",
      "--jobs",
      "2",
    ]),
  );
const put = (name: string, text: string) => writeFileSync(join(home, name), text);
const hashes = (folder: string) =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(home.length), createHash("sha256").update(readFileSync(path)).digest("hex")]);

let first: Ended;
beforeAll(async () => {
  program = compileProgram();
  ({ home } = program);
  mkdirSync(join(home, "klynger"));
  for (const [name, text] of Object.entries(CLUSTERS)) put(`klynger/${name}`, text);
  const [header = "", ...rows] = DATA.trimEnd().split("\n");
  const practices = rows.filter((row) => YDERNUMRE.some((number) => row.includes(number)));
  put("tal.csv", [header, ...rows, ...practices.map(moved)].join("\n"));
  first = await run("--data", "tal.csv");
}, 120_000);
afterAll(() => program.remove());

describe("the kits of many clusters", () => {
  it("are made though one cluster has a mistake, which is told with its file", () => {
    expect(first.code).toBe(3);
    expect(first.said).toContain("2 mødepakker er bygget, 0 er uændrede, 1 mangler.");
    expect(first.said).toContain("Mangler: klynger/vestvind.yaml\n");
    expect(first.said).not.toContain("data/unknown-practice");
    expect(first.said).toMatch(/vestvind\.yaml:\d+.*fejl/);
    expect(readdirSync(join(home, "out")).sort()).toEqual([
      "noegler",
      "nordlys-klyngen",
      "nordlys-klyngen-syd",
      "oversigt.html",
    ]);
  });

  it("are byte for byte those that a build makes with the same key", async () => {
    rmSync(join(home, "out/noegler/nordlys-klyngen-hukommelse.json"));
    rmSync(join(home, "out/nordlys-klyngen"), { recursive: true });
    await run("--data", "tal.csv", "--only", "nordlys");
    const made = hashes("out/nordlys-klyngen");
    rmSync(join(home, "out/noegler/nordlys-klyngen-hukommelse.json"));
    rmSync(join(home, "out/nordlys-klyngen"), { recursive: true });
    const single = ["build", "kiap-type2-diabetes", "--cluster", "klynger/nordlys.yaml", "--data", "tal.csv"];
    expect(await ended(program.run(single))).toMatchObject({ code: 0 });
    expect(hashes("out/nordlys-klyngen")).toEqual(made);
  }, 60_000);

  it("are left as they are where nothing has changed, and made where one is missing or its file is another", async () => {
    const before = hashes("out/nordlys-klyngen-syd");
    const again = await run("--data", "tal.csv");
    expect(again.said).toContain("0 mødepakker er bygget, 2 er uændrede, 1 mangler.");
    const [deck = ""] = before.flatMap(([path = ""]) => (path.endsWith(".pptx") ? path : []));
    rmSync(join(home, deck));
    put("klynger/vestvind.yaml", CLUSTERS["vestvind.yaml"].replace("2026-02-30", "2026-06-11"));
    const mended = await run("--data", "tal.csv");
    expect(mended).toMatchObject({ code: 0 });
    expect(mended.said).toContain("2 mødepakker er bygget, 1 er uændret.");
    const texts = (list: typeof before) => list.filter(([path]) => /noter|praesentation/.test(path ?? ""));
    expect(texts(hashes("out/nordlys-klyngen-syd"))).toEqual(texts(before));
  }, 90_000);

  it("stand on one page that names no practice", () => {
    const page = readFileSync(join(home, "out/oversigt.html"), "utf8");
    expect(page.match(/<h2>[^<]*/g)).toEqual([
      "<h2>Nordlys-Klyngen",
      "<h2>Nordlys-Klyngen",
      "<h2>Vestvind-Klyngen",
    ]);
    expect(page).toContain('href="nordlys-klyngen-syd/kiap-type2-diabetes/2026-06-10/"');
    expect(page.match(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="[^"]{20,}/g)).toHaveLength(3);
    expect(YDERNUMRE.filter((number) => page.includes(number))).toEqual([]);
    expect(page).not.toMatch(/Strandengen|Bakketoppen|<script|https?:/);
  });

  it("may not name another cluster or its practices, not even those of a file with mistakes", async () => {
    const own = (place: string) =>
      put("klynger/egne-ord.yaml", `tekster:\n  "praesentation/formaal/overskrift": "Som hos ${place}"\n`);
    put(
      "klynger/soenderby.yaml",
      'klynge: Sønderby\nmembers:\n  - { ydernummer: "177777", name: Lægerne Havrevej }\n',
    );
    const only = ["--data", "tal.csv", "--only", "Vestvind-Klyngen", "--force"];
    for (const place of ["lægerne Havrevej", "Sønderby"]) {
      own(place);
      const refused = await run(...only);
      expect(refused.code).toBe(3);
      expect(refused.said).toContain("filen nævner en anden klynge");
      expect(refused.said).not.toContain(place);
    }
    rmSync(join(home, "klynger/egne-ord.yaml"));
    rmSync(join(home, "klynger/soenderby.yaml"));
  }, 90_000);

  it("leave a page that somebody has edited as it is", async () => {
    const page = join(home, "out/oversigt.html");
    const edited = readFileSync(page, "utf8").replace("Mødepakker til klyngerne", "Efterårets møder");
    writeFileSync(page, edited);
    const again = await run("--data", "tal.csv", "--only", "vestvind");
    expect(again.said).toContain("siden er rettet i hånden");
    expect(readFileSync(page, "utf8")).toBe(edited);
  }, 60_000);

  it("are followed up from the latest of each, once", async () => {
    const later = readFileSync("samples/nordlys/maalinger-2026-11.csv", "utf8");
    put("nye.csv", later);
    for (const [name, text] of Object.entries(CLUSTERS))
      put(`klynger/${name}`, text.replace(/date: 2026-\d\d-\d\d/, "date: 2026-12-10"));
    const words = ["--data", "nye.csv", "--follow-up", "--only", "nordlys"];
    expect(await run(...words)).toMatchObject({ code: 0 });
    const folder = "out/nordlys-klyngen/kiap-type2-diabetes";
    expect(readdirSync(join(home, folder)).sort()).toEqual(["2026-06-10", "2026-12-10"]);
    const made = hashes(folder);
    expect((await run(...words)).said).toContain("0 mødepakker er bygget, 1 er uændret.");
    expect(hashes(folder)).toEqual(made);
  }, 60_000);

  it("need a number of threads", async () => {
    const asked = await ended(
      program.run([
        "batch",
        "kiap-type2-diabetes",
        "--clusters",
        "klynger",
        "--jobs",
        "mange",
        "--lang",
        "da",
      ]),
    );
    expect(asked.code).toBe(2);
    expect(asked.said).toContain("mange er ikke et antal fra 1 til 99");
  });
});
