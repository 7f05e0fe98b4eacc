import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { DOCUMENT_NAMES } from "../model/document-name.ts";
import { measureSchema } from "../model/schema/measure.ts";
import { templateSchema } from "../model/schema/template.ts";
import { jsonSchema } from "../validate/template/json-schema.ts";
import { codeBlocks, type GuideBlock, withSnippet } from "./guide-blocks.fixture.ts";
import { runProgram } from "./run-program.fixture.ts";

const ROOT = process.cwd();
const PAGE = readFileSync("docs/skriv-en-pakke.md", "utf8");
const PACKAGE = "min-pakke/package.yaml";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "guide-"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(ROOT);
  rmSync(folder, { recursive: true });
});

/** What a reader sees in the terminal. */
async function type(command: string): Promise<{ readonly exitCode: number; readonly seen: string }> {
  let seen = "";
  const hear = (text: string) => {
    seen += text;
  };
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = ""]) => quoted ?? bare);
  const change = { today: "2026-03-01", isDebugging: true, print: hear, tell: hear } as const;
  const { exitCode } = await runProgram(words.slice(1), change);
  return { exitCode, seen };
}

/** A reader who does what the page says, block by block, from an empty folder. */
async function follow(blocks: readonly GuideBlock[]): Promise<readonly string[]> {
  const complaints: string[] = [];
  let seen = "";
  for (const { language, target, text, line } of blocks) {
    const [file = "", how = ""] = target.split(": ");
    if (language === "sh") {
      seen = "";
      for (const command of text.split("\n").filter((each) => each.startsWith("klyngepakke "))) {
        const answer = await type(command);
        seen += answer.seen;
        if (answer.exitCode !== 0) complaints.push(`line ${line}: ${command}\n${seen}`);
      }
    } else if (language === "yaml" && file === "package.yaml") {
      const changed = withSnippet(parse(readFileSync(PACKAGE, "utf8")), parse(text), how);
      writeFileSync(PACKAGE, stringify(changed));
    } else if (language === "yaml" && target === "eksempel") {
      complaints.push(...unsoundKeys(parse(text)).map((key) => `line ${line}: ${key}`));
    } else if (language === "yaml") {
      writeBeside(file, text, how);
    } else if (language === "csv") {
      (how === "tilføj" ? appendFileSync : writeFileSync)(file, text);
    } else if (language === "diff") {
      seen = await afterMistake(text);
    } else if (language === "text") {
      const missing = text.split("\n").filter((each) => !seen.includes(each));
      if (missing.length > 0) complaints.push(`line ${line}: not seen: ${missing.join(" | ")} in\n${seen}`);
    }
  }
  return complaints;
}

/** Keys of a snippet that a package could not have as they are. */
function unsoundKeys(snippet: Readonly<Record<string, unknown>>): readonly string[] {
  const known = { ...measureSchema.shape, ...templateSchema.shape };
  return Object.entries(snippet).flatMap(([key, value]) => {
    const schema = Object.entries(known).find(([name]) => name === key)?.[1];
    return schema?.safeParse(value).success ? [] : [key];
  });
}

/** A file beside the package's own. What is said to be moved there comes along from the measure it is moved from. */
function writeBeside(file: string, text: string, how: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const [, number] = /^flyt målepunkt (\d+)$/.exec(how) ?? [];
  const { measures } = parse(readFileSync(PACKAGE, "utf8"));
  const { number: _number, id: _id, ...moved } = number === undefined ? {} : measures[Number(number) - 1];
  writeFileSync(file, number === undefined ? text : stringify({ ...moved, ...parse(text) }));
  if (text.includes("logo.png"))
    copyFileSync(join(ROOT, "assets/brands/kiap.png"), join(dirname(file), "logo.png"));
}

/** What `validate` says while a mistake of the page is in the file. */
async function afterMistake(diff: string): Promise<string> {
  const before = readFileSync(PACKAGE, "utf8");
  const [, right = ""] = /^- (.*)$/m.exec(diff) ?? [];
  const [, wrong = ""] = /^\+ (.*)$/m.exec(diff) ?? [];
  expect(before).toContain(right);
  writeFileSync(PACKAGE, before.replace(right, wrong));
  const { seen, exitCode } = await type("klyngepakke templates validate min-pakke --lang da");
  writeFileSync(PACKAGE, before);
  expect(exitCode).toBe(3);
  return seen;
}

describe("the guide to writing a package", () => {
  it("works, when somebody does what it says from top to bottom", async () => {
    const blocks = codeBlocks(PAGE);
    expect(blocks.length).toBeGreaterThan(20);
    expect(await follow(blocks)).toEqual([]);
  });

  it("leaves no package behind that is not as the page ends", async () => {
    const { exitCode, seen } = await type(`klyngepakke templates validate min-pakke --lang da`);
    expect({ exitCode, seen }).toEqual({ exitCode: 0, seen: "Ingen fejl.\n" });
  });

  it("explains every key a package can have", () => {
    const keys = new Set<string>();
    JSON.parse(jsonSchema("package"), (key, value) => {
      if (key === "properties") for (const name of Object.keys(value)) keys.add(name);
      return value;
    });
    expect([...keys].filter((key) => !isExplained(key))).toEqual([]);
  });

  it("names every sheet a package can ask for", () => {
    expect(DOCUMENT_NAMES.filter((name) => !PAGE.includes(`| \`${name}\``))).toEqual([]);
  });
});

/** Named in running text or a table, or shown in use. */
function isExplained(key: string): boolean {
  return PAGE.includes(`\`${key}\``) || new RegExp(`(^|[\\s{\`])${key}:`, "m").test(PAGE);
}
