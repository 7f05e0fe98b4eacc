import type { TemplateQuestion } from "../conductors/manage-templates.ts";
import { EXIT_CODE, KitError } from "../model/kit-error.ts";
import { type Answer, describeCommand, once } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";
import type { Runtime } from "./runtime.ts";

const ACTIONS = ["list", "show", "validate", "new", "schema"] as const;

/** `klyngepakke templates`: everything about package templates. */
export const templatesCommand = describeCommand({
  usage: "templates <action> [template]",
  positionals: ["action", "template"],
  options: { region: { type: "string", requiresArg: true, coerce: once } },
  async answer({ action, template, region }, runtime) {
    const texts = RESULT_TEXTS[runtime.language];
    if (!isAction(action)) throw usage("template/unknown-action", action);
    if (action === "list") return list();
    if (action === "schema") return schema(template ?? "package");
    if (!template) throw usage("template/none-named", action);
    const question = { today: runtime.today, ...(region === undefined ? {} : { region }) };
    if (action === "show") return show(template, question);
    if (action === "new") return start(template, runtime);
    return validate(template, question, texts.noErrors);
  },
});

type Action = (typeof ACTIONS)[number];

function isAction(word: string): word is Action {
  return ACTIONS.some((action) => action === word);
}

function usage(
  code: "template/unknown-action" | "template/none-named" | "template/unknown-schema",
  word: string,
  known: readonly string[] = ACTIONS,
): KitError {
  const values = { known: known.join(", ") };
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

async function schema(name: string): Promise<Answer> {
  const { editorSchema, SCHEMA_NAMES } = await import("../conductors/manage-templates.ts");
  const text = editorSchema(name);
  if (text === undefined) throw usage("template/unknown-schema", name, SCHEMA_NAMES);
  return {
    exitCode: EXIT_CODE.done,
    text: text.trimEnd(),
    data: { schema: JSON.parse(text) },
    diagnostics: [],
  };
}

async function show(name: string, question: TemplateQuestion): Promise<Answer> {
  const { showTemplate } = await import("../conductors/manage-templates.ts");
  const { text, template, diagnostics } = await showTemplate(name, question);
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

async function validate(name: string, question: TemplateQuestion, noErrors: string): Promise<Answer> {
  const { checkTemplate } = await import("../conductors/manage-templates.ts");
  const { template, diagnostics } = await checkTemplate(name, question);
  const ok = template !== undefined;
  return {
    exitCode: ok ? EXIT_CODE.done : EXIT_CODE.invalidInput,
    text: ok ? noErrors : "",
    data: {},
    diagnostics,
  };
}
