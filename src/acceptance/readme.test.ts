import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileInto } from "../write/compiled.fixture.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A copy of the program as its users have it: compiled, and a command in every folder. */
const home = mkdtempSync(join(realpathSync(tmpdir()), "readme-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const NOT_COPIED = new Set(["node_modules", "dist", "out"]);

beforeAll(() => {
  const names = readdirSync(ROOT).filter((name) => !name.startsWith(".") && !NOT_COPIED.has(name));
  for (const name of names) cpSync(join(ROOT, name), join(home, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
  compileInto(join(home, "dist"));
  chmodSync(join(home, "dist", "cli.js"), 0o755);
  mkdirSync(join(home, "bin"));
  symlinkSync(join(home, "dist", "cli.js"), join(home, "bin", "klyngepakke"));
});

/** The commands of the README's code block under a heading, as they stand. */
function commandsUnder(heading: string): readonly string[] {
  const text = readFileSync(join(ROOT, "README.md"), "utf8");
  const section = text.slice(text.indexOf(`\n## ${heading}\n`));
  const [, block = ""] = /\n```\w*\n(.*?)\n```\n/s.exec(section) ?? [];
  return block.split("\n");
}

/** Runs a command as a person types it. */
function run(command: string) {
  const path = [join(home, "bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, LC_ALL: "C", PATH: path };
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: home, encoding: "utf8", env });
  return { command, status, stdout, stderr };
}

const kit = (date: string) => join(home, "out", "nordlys-klyngen", "kiap-type2-diabetes", date);
const filesOf = (date: string) => readdirSync(kit(date), { recursive: true, encoding: "utf8" }).sort();

const KIT_FILES = [
  "intern",
  "intern/decisions.yaml",
  "intern/kit.json",
  "intern/nordlys-klyngen-type2-diabetes-datakontrol.docx",
  "nordlys-klyngen-type2-diabetes-bestilling.docx",
  "nordlys-klyngen-type2-diabetes-drejebog.docx",
  "nordlys-klyngen-type2-diabetes-evaluering.docx",
  "nordlys-klyngen-type2-diabetes-fremmoede.docx",
  "nordlys-klyngen-type2-diabetes-gruppeliste.docx",
  "nordlys-klyngen-type2-diabetes-haefte.docx",
  "nordlys-klyngen-type2-diabetes-implementeringsplan.docx",
  "nordlys-klyngen-type2-diabetes-kalender.ics",
  "nordlys-klyngen-type2-diabetes-moedenoter.docx",
  "nordlys-klyngen-type2-diabetes-personale.docx",
  "nordlys-klyngen-type2-diabetes-praesentation.pptx",
  "nordlys-klyngen-type2-diabetes-program.docx",
  "nordlys-klyngen-type2-diabetes-samtaleark.docx",
  "nordlys-klyngen-type2-diabetes-tjekliste.docx",
];

/** What a reader sees in a file's parts of one kind. */
function wordsIn(path: string, part: RegExp): string {
  return Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => part.test(name))
    .map(([, xml]) => strFromU8(xml).replaceAll(/<[^>]+>/g, ""))
    .join("\n")
    .replaceAll("\u00a0", " ");
}

describe("the README's commands from one meeting to the next", () => {
  it("run as they stand, each without an error", () => {
    const commands = commandsUnder("Half a year later");
    expect(
      commands.map((command) =>
        command
          .split(" ")
          .slice(0, command.startsWith("node") ? 3 : 2)
          .join(" "),
      ),
    ).toEqual([
      "klyngepakke build",
      "node samples/fill-in-plans.mjs out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10",
      "klyngepakke collect",
      "klyngepakke follow-up",
    ]);
    for (const command of commands) {
      const { status, stderr } = run(command);
      expect({ command, status, errors: stderr.match(/^.*error: .*$/gm) }).toEqual({
        command,
        status: 0,
        errors: null,
      });
    }
  }, 300_000);

  it("make both kits and read every sheet into the first one's decisions", () => {
    expect(filesOf("2026-06-10")).toEqual(
      [...KIT_FILES, "nordlys-klyngen-type2-diabetes-referat.docx"].toSorted(),
    );
    expect(filesOf("2026-12-10")).toEqual(KIT_FILES);
    const decisions = readFileSync(join(kit("2026-06-10"), "intern", "decisions.yaml"), "utf8");
    expect(decisions.match(/^ {2}- practice: \w$/gm)).toHaveLength(3);
    expect(decisions).toContain("text: Vi deler en fælles frase til årskontrollen");
  });

  it("open the second meeting with what the first one decided", () => {
    const deck = join(kit("2026-12-10"), "nordlys-klyngen-type2-diabetes-praesentation.pptx");
    const slides = wordsIn(deck, /^ppt\/slides\/slide\d+\.xml$/);
    expect(slides).toContain("Det besluttede vi sidst");
    expect(slides).toContain("1. HbA1c over 58: to praksis. Mål: Under 20 % om et år.");
    expect(slides).toContain("Klyngen sammen: Vi deler en fælles frase til årskontrollen.");
    const plan = join(kit("2026-12-10"), "nordlys-klyngen-type2-diabetes-implementeringsplan.docx");
    expect(wordsIn(plan, /^word\/document\.xml$/)).toContain("Fra sidst: Hvor langt er vi");
  });

  it("name nobody of those who signed their plans", () => {
    const names = ["Strandengen", "Klitgården"];
    for (const file of filesOf("2026-12-10").filter((name) => /\.(pptx|docx)$/.test(name)))
      for (const name of names) expect(wordsIn(join(kit("2026-12-10"), file), /\.xml$/)).not.toContain(name);
  });
});
