import { describe, expect, it } from "vitest";
import type { Language } from "../../messages/wording.ts";
import { buildCommand } from "../build.ts";
import { checkCommand } from "../check.ts";
import { collectCommand } from "../collect.ts";
import { followUpCommand } from "../follow-up.ts";
import { inspectCommand } from "../inspect.ts";
import { renderCommand } from "../render.ts";
import type { Runtime } from "../runtime.ts";
import { tallyCommand } from "../tally.ts";
import { templatesCommand } from "../templates.ts";
import { textsCommand } from "../texts.ts";
import { understand } from "../understand.ts";
import { HELP_TEXTS } from "./help-texts.ts";

const COMMANDS = [
  buildCommand,
  checkCommand,
  collectCommand,
  followUpCommand,
  inspectCommand,
  renderCommand,
  textsCommand,
  tallyCommand,
  templatesCommand,
];
const LANGUAGES: readonly Language[] = ["da", "en"];
const EVERY = LANGUAGES.flatMap((language) => COMMANDS.map((command) => ({ language, command })));

async function helpOf(words: readonly string[], language: Language): Promise<string> {
  const runtime = { language, program: { name: "klyngepakke", version: "9.9.9" } } as Runtime;
  const understood = await understand([...words, "--help"], COMMANDS, runtime);
  return understood.kind === "shown" ? understood.text : "";
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

describe("help", () => {
  it.each(EVERY)("tells all of $command.name in $language", async ({ language, command }) => {
    const text = await helpOf([command.name], language);
    const { description, words, defaults = {}, examples } = HELP_TEXTS[language].commands[command.name];
    expect(plain(text)).toContain(plain(description));
    for (const option of command.optionNames) expect(words).toHaveProperty([option]);
    for (const name of Object.keys(words)) expect(text).toMatch(new RegExp(`^ +(--)?${name}\\b`, "m"));
    for (const name of Object.keys(defaults)) expect(command.optionNames).toContain(name);
    // Long texts are broken over lines beside each other; their beginnings are not.
    for (const said of [...Object.values(words), ...Object.values(examples)]) {
      expect(text).toContain(said.split(" ").slice(0, 2).join(" "));
    }
    expect(text).not.toContain("undefined");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each(LANGUAGES)("lists every command in %s", async (language) => {
    const text = await helpOf([], language);
    for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(`klyngepakke ${name} `));
    expect(plain(text)).toContain(plain(HELP_TEXTS[language].epilogue));
  });

  it("is Danish all through where Danish is asked for", async () => {
    const texts = await Promise.all([[], ...COMMANDS.map(({ name }) => [name])].map((x) => helpOf(x, "da")));
    const english =
      /Options:|Commands:|Examples:|Positionals:|\[(string|boolean|array|required)|default:|Show /;
    for (const text of texts) expect(text).not.toMatch(english);
  });

  it("has the same arguments and examples in both languages", () => {
    for (const { name } of COMMANDS) {
      const [danish, english] = LANGUAGES.map((language) => HELP_TEXTS[language].commands[name]);
      expect(Object.keys(danish?.words ?? {})).toEqual(Object.keys(english?.words ?? {}));
      expect(Object.keys(danish?.examples ?? {})).toEqual(Object.keys(english?.examples ?? {}));
    }
  });
});
