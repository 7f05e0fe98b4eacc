import { EXIT_CODE, KitError } from "../model/kit-error.ts";
import { type Answer, describeCommand } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";
import type { Runtime } from "./runtime.ts";

const ACTIONS = ["list", "show", "validate", "new", "schema"] as const;

/** `klyngepakke templates`: everything about package templates. */
export const templatesCommand = describeCommand({
  usage: "templates <action> [template]",
  positionals: ["action", "template"],
  options: {},
  async answer({ action, template }, runtime) {
    const texts = RESULT_TEXTS[runtime.language];
    if (!isAction(action)) throw usage("template/unknown-action", action);
    if (action === "list") return list();
    if (action === "schema") return schema();
    if (!template) throw usage("template/none-named", action);
    if (action === "show") return show(template);
    if (action === "new") return start(template, runtime);
    return validate(template, texts.noErrors);
  },
});

type Action = (typeof ACTIONS)[number];

function isAction(word: string): word is Action {
  return ACTIONS.some((action) => action === word);
}

function usage(code: "template/unknown-action" | "template/none-named", word: string): KitError {
  const values = { actions: ACTIONS.join(", ") };
  return new KitError("usage", [{ code, severity: "error", place: { file: word }, values }]);
}

async function list(): Promise<Answer> {
  const { describeTemplates } = await import("../conductors/manage-templates.ts");
  const templates = await describeTemplates();
  const width = Math.max(...templates.map(({ id }) => id.length));
  const text = templates
    .map(({ id, title, provider }) => `${id.padEnd(width)}  ${title} (${provider})`)
    .join("\n");
  return { exitCode: EXIT_CODE.done, text, data: { templates }, diagnostics: [] };
}

async function schema(): Promise<Answer> {
  const { templateSchema } = await import("../conductors/manage-templates.ts");
  const text = templateSchema();
  return {
    exitCode: EXIT_CODE.done,
    text: text.trimEnd(),
    data: { schema: JSON.parse(text) },
    diagnostics: [],
  };
}

async function show(name: string): Promise<Answer> {
  const { measureCards } = await import("../conductors/manage-templates.ts");
  const { text, template, diagnostics } = await measureCards(name);
  return { exitCode: EXIT_CODE.done, text, data: { template }, diagnostics };
}

async function start(id: string, { language }: Runtime): Promise<Answer> {
  const { newTemplate } = await import("../conductors/manage-templates.ts");
  const { folder, files } = await newTemplate(id);
  const text = [
    RESULT_TEXTS[language].templateStarted(folder),
    ...files.map((name) => `  ${folder}/${name}`),
  ].join("\n");
  return { exitCode: EXIT_CODE.done, text, data: { folder, files }, diagnostics: [] };
}

async function validate(name: string, noErrors: string): Promise<Answer> {
  const { checkTemplate } = await import("../conductors/manage-templates.ts");
  const { template, diagnostics } = await checkTemplate(name);
  const ok = template !== undefined;
  return {
    exitCode: ok ? EXIT_CODE.done : EXIT_CODE.invalidInput,
    text: ok ? noErrors : "",
    data: {},
    diagnostics,
  };
}
