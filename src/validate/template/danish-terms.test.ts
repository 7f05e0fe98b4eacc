import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import DANISH from "../../messages/diagnostics-da.json" with { type: "json" };
import { parseYaml } from "../../read/read-yaml.ts";
import { termSlips } from "./danish-terms.ts";
import { textsIn } from "./template-text-rules.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function filesBelow(folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter(isWanted)
    .map((name) => join(folder, name));
}

/** Every text of a TypeScript file that can be printed: string literals and the fixed stretches of templates. */
function literalsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("termSlips", () => {
  it.each([
    ["behandling med SLGT2-hæmmer", "SGLT2"],
    ["SLG2", "SGLT2"],
    ["B12-absorbtionstest", "absorption"],
    ["non-magline smerter", "maligne"],
    ["depotopioder", "opioid"],
  ])("finds the misspelling in %j", (text, use) => {
    expect(termSlips(text)).toMatchObject([{ kind: "misspelt", use }]);
  });

  it.each([
    ["HbA1C over 58", "HbA1c"],
    ["GLP1-analog", "GLP-1"],
    ["12 pct. af patienterne", "%"],
    ["mangel på B12-vitamin", "vitamin B12"],
    ["2,5 mmol/L.", "mmol/l"],
  ])("finds another form than ours in %j", (text, use) => {
    expect(termSlips(text)).toMatchObject([{ kind: "other-form", use }]);
  });

  it.each([
    "SGLT2-hæmmer",
    "hba1c-over-58",
    "sglt2-glp1-ved-iskaemi",
    "B12-vitaminerne",
    "anæmi",
    "mmol/liter",
  ])("lets %j be", (text) => {
    expect(termSlips(text)).toEqual([]);
  });

  it("asks for nothing that it would then find fault with", () => {
    const asked = [
      "SLGT2 absorbtion magline anemi iskemi opiod morfinekvivalent",
      "HbA1C pct. SMS GLP1 e-boks",
    ];
    const uses = asked.flatMap((text) => termSlips(text)).map(({ use }) => use);
    expect(uses).toHaveLength(12);
    expect(uses.flatMap(termSlips)).toEqual([]);
  });
});

describe("our own texts", () => {
  const files = ["templates", "samples", "assets"].flatMap((folder) =>
    filesBelow(folder, (name) => name.endsWith(".yaml")),
  );
  it.each(files)("are free of slips in %s", (file) => {
    const source = parseYaml(readFileSync(join(ROOT, file), "utf8"), file);
    const texts = source.ok ? textsIn(source.value.tree).map(({ text }) => text) : [];
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => termSlips(text).length > 0)).toEqual([]);
  });

  it("are free of slips in the words the program puts around them", () => {
    const code = filesBelow(
      "src/kit",
      (name) => name.endsWith(".ts") && !/[.](test|fixture)[.]ts$/.test(name),
    );
    const literals = code.flatMap((file) => literalsOf(file).map((text) => ({ file, text })));
    expect(literals.length).toBeGreaterThan(300);
    expect(literals.filter(({ text }) => termSlips(text).length > 0)).toEqual([]);
  });

  it("are free of slips in what diagnostics say", () => {
    const texts = Object.values(DANISH).flat();
    expect(texts.filter((text) => termSlips(text).length > 0)).toEqual([]);
  });
});
