import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { generateKit } from "../conductors/generate-kit.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";

const START = "solsikke-klyngen-vitamin-b12-";
const request = (out: string) =>
  sampleRequest(out, {
    template: "midtkraft-b12",
    cluster: "samples/solsikke/klynge.yaml",
    data: ["samples/solsikke/maalinger-2026-04.csv"],
  });

/** Every part of every Word file below a folder as text, by file. */
function wordFiles(folder: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".docx"),
  );
  return new Map(
    names.sort().map((name) => {
      const parts = Object.entries(unzipSync(readFileSync(join(folder, name))));
      return [name, Object.fromEntries(parts.map(([part, bytes]) => [part, strFromU8(bytes)]))];
    }),
  );
}

/** What a reader sees of a part. */
const wordsIn = (xml = "") => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");

let folder: string;
let files: ReturnType<typeof wordFiles>;
beforeAll(async () => {
  ({ folder } = await generateKit(request(temporaryFolder())));
  files = wordFiles(folder);
}, 120_000);

const partsOf = (ending: string) => files.get(`${START}${ending}.docx`) ?? {};

describe("a kit with every sheet its package asks for", () => {
  it("has them all, and one for each practice in a folder of its own", () => {
    const names = [...files.keys()];
    const endings = names
      .filter((name) => name.startsWith(START))
      .map((name) => name.slice(START.length, -5));
    expect(endings.sort()).toEqual(
      [
        ...["bestilling", "drejebog", "ekspertbrev", "evaluering", "fordeling", "frase", "fremmoede"],
        ...["gennemgang", "gruppeliste", "haefte", "implementeringsplan", "moedenoter", "patientbrev"],
        ...["patientbrev-vejledning", "personale", "program", "rykker", "soegning", "tilsagn", "tjekliste"],
      ].sort(),
    );
    expect(names.filter((name) => name.startsWith("praksis/")).length).toBeGreaterThan(10);
  });

  it("says on every single page that it is the only one", () => {
    const promised = [
      "evaluering",
      "gruppeliste",
      "personale",
      "program",
      "rykker",
      "tilsagn",
      "tjekliste",
      "frase",
    ];
    for (const ending of promised)
      expect(wordsIn(partsOf(ending)["word/footer1.xml"])).toContain("Side 1 af 1");
    for (const [name, parts] of files)
      if (name.startsWith("praksis/")) expect(wordsIn(parts["word/footer1.xml"])).toContain("Side 1 af 1");
  });

  it("gives each practice a file that names its own code and nobody else's", () => {
    const codes = [...files.keys()].flatMap(
      (name) => /her-([a-z0-9]+)[.]docx$/.exec(name)?.[1]?.toUpperCase() ?? [],
    );
    for (const [name, parts] of files) {
      if (!name.startsWith("praksis/")) continue;
      const own = /her-([a-z0-9]+)[.]docx$/.exec(name)?.[1]?.toUpperCase();
      expect(wordsIn(parts["word/document.xml"])).toContain(`Du er her: kode ${own}`);
      const everything = Object.entries(parts).filter(([part]) => !part.endsWith(".png"));
      for (const other of codes.filter((code) => code !== own)) {
        const asWord = new RegExp(`(>|kode )${other}(<|[.:,])`);
        expect(everything.filter(([, xml]) => asWord.test(xml))).toEqual([]);
      }
    }
  });

  it("names no member and no ydernummer in any part of any file", () => {
    const yaml = readFileSync("samples/solsikke/klynge.yaml", "utf8");
    const members = yaml.slice(yaml.indexOf("members:"));
    const identities = [
      ...[...members.matchAll(/name: (.+)/g)].map(([, name = ""]) => name),
      ...[...members.matchAll(/ydernummer: "(\d{6})"/g)].map(([, number = ""]) => number),
    ];
    expect(identities.length).toBeGreaterThan(20);
    for (const parts of files.values()) {
      const text = Object.entries(parts)
        .filter(([part]) => !part.endsWith(".png"))
        .map(([, xml]) => xml)
        .join("\n");
      for (const identity of identities) expect(text.includes(identity)).toBe(false);
    }
  });

  it("merges the letter in Word, and leaves no blank anywhere else", () => {
    const letter = partsOf("patientbrev")["word/document.xml"] ?? "";
    expect(letter).toContain("MERGEFIELD &quot;Navn&quot;");
    for (const [name, parts] of files) expect(wordsIn(parts["word/document.xml"]), name).not.toMatch(/[{}]/);
  });
});
