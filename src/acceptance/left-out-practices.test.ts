import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generateKit } from "../conductors/generate-kit.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { searchedTexts } from "../office/inspect/hidden/search-texts.ts";

const SAMPLES = [
  { template: "kiap-type2-diabetes", sample: "nordlys" },
  { template: "midtkraft-b12", sample: "solsikke" },
] as const;

/** Numbers of nobody in the samples. */
const STRANGERS = ["098765", "012340"];

/** What working files say of the inputs and of the files beside them, which are other bytes. */
const CHECKSUM = /[0-9a-f]{64}|(?<=begynder )[0-9a-f]{4}(?:[ \u00a0][0-9a-f]{4}){3}/g;

type Files = ReadonlyMap<string, Buffer>;

/** Every file a build has written below its output folder, the key included. */
function writtenBy(out: string): Files {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(out.length + 1), readFileSync(path)]));
}

/** Everything that stands in a file, part by part and line by line, without checksums. */
function linesOf(name: string, bytes: Buffer = Buffer.alloc(0)): readonly string[] {
  const texts = [...searchedTexts(new Map([[name, new Uint8Array(bytes)]])).values()].flat();
  return texts.flatMap((text) => text.replaceAll(CHECKSUM, "…").split(/(?<=[.;,>{}[\]])\s*|\n/));
}

const isWorkingFile = (name: string) => /[/\\]intern[/\\]/.test(name);

/** The same words everywhere; and the same bytes, wherever no checksum of an input stands. */
function expectSame(one: Files, other: Files): void {
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [name, bytes] of one) {
    if (isWorkingFile(name)) expect(linesOf(name, bytes), name).toEqual(linesOf(name, other.get(name)));
    else expect(other.get(name)?.equals(bytes), name).toBe(true);
  }
}

/** Where those are counted who are not included, and where seats, sheets and lines are made for everybody who may come. */
const COUNTED = [
  /Ikke med: (én|to) praksis|(en|to|én) gør ikke|(To|Én) praksis er ikke med|\d indgår ikke|"notIncluded": \d/,
  /"(members|practices|names)": \d+,$|: Praksis: \d+ i klyngen,$|datakontrol[.]docx: \d+$/,
  /[( \u00a0](\d+|ti|elleve|tolv)[ \u00a0]praksis\)?"?$/,
  /: i alt (\d+|ti|elleve|tolv)"?$/,
  /(fremmoede|gruppeliste)[.]docx: \d+$|kit[.]json: "\d+",$/,
];

describe.each(SAMPLES)("a practice that is left out of $sample", ({ template, sample }) => {
  const data = readFileSync(`samples/${sample}/maalinger-2026-04.csv`, "utf8").trimEnd();
  const cluster = readFileSync(`samples/${sample}/klynge.yaml`, "utf8");
  const [header = "", ...rows] = data.split("\n");
  const [, declined = ""] = /"(\d{6})"(?:(?!ydernummer)[\s\S])*?declined: true/.exec(cluster) ?? [];
  const ofDeclined = (row: string) => row.includes(`;${declined};`);

  /** A build from other rows or members, under the codes of the sample's key. */
  async function build(changes: { rows?: readonly string[]; cluster?: string } = {}): Promise<Files> {
    const folder = temporaryFolder();
    const [out, key] = [join(folder, "out"), join(folder, "out", "noegle.csv")];
    const paths = { data: join(folder, "maalinger-2026-04.csv"), cluster: join(folder, "klynge.yaml") };
    writeFileSync(paths.data, `${[header, ...(changes.rows ?? rows)].join("\n")}\n`);
    writeFileSync(paths.cluster, changes.cluster ?? cluster);
    const request = { template, cluster: paths.cluster, data: [paths.data], key };
    await generateKit(sampleRequest(out, request));
    return writtenBy(out);
  }

  let asItIs: Files;
  beforeAll(async () => {
    expect(declined).toMatch(/^\d{6}$/);
    asItIs = await build();
    expect(asItIs.size).toBeGreaterThan(6);
  });

  it("changes no byte of any file by having no numbers", async () => {
    expectSame(await build({ rows: rows.filter((row) => !ofDeclined(row)) }), asItIs);
  });

  it("changes no byte of any file by its numbers, whatever they are, nor does a stranger to the register", async () => {
    const [first = ""] = rows;
    const known = first.split(";")[1] ?? "";
    const wild = [declined, ...STRANGERS].flatMap((practice) =>
      rows
        .filter((row) => row.includes(`;${known};`))
        .map((row) => row.replace(known, practice).replace(/;(\d+);(\d+);/, ";$2;$2;")),
    );
    expect(wild.length).toBeGreaterThan(11);
    expectSame(await build({ rows: [...wild, ...rows.filter((row) => !ofDeclined(row))] }), asItIs);
  });

  it("changes by being a member nothing but the count of those who are not included", async () => {
    const members = cluster.split(/(?= {2}- ydernummer:)/).filter((part) => !part.includes(declined));
    const without = await build({ rows: rows.filter((row) => !ofDeclined(row)), cluster: members.join("") });
    expect([...without.keys()]).toEqual([...asItIs.keys()]);
    let differences = 0;
    for (const [name, bytes] of without) {
      if (asItIs.get(name)?.equals(bytes)) continue;
      const after = new Set(linesOf(name, bytes));
      const own = linesOf(name, asItIs.get(name)).filter((line) => !after.has(line));
      const told = own.map((line) => `${name}: ${line}`);
      expect(told.filter((line) => !COUNTED.some((pattern) => pattern.test(line)))).toEqual([]);
      differences += own.length;
    }
    expect(differences).toBeGreaterThan(0);
  });
});
