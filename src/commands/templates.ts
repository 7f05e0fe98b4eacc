import type { TemplateQuestion } from "../conductors/manage-templates.ts";
import { type Answer, describeCommand, done, ONE, refused, unknownWord } from "./command.ts";
import type { Runtime } from "./runtime.ts";
import { sayIn } from "./said/said.ts";

const ACTIONS = ["list", "show", "validate", "new", "schema"] as const;

/** `klyngepakke templates`: everything about package templates. */
export const templatesCommand = describeCommand({
  usage: "templates <action> [template]",
  positionals: ["action", "template"],
  options: { region: ONE },
  async answer({ action, template, region }, { today, language }) {
    const known = ACTIONS.find((one) => one === action);
    if (!known) throw unknownWord("template/unknown-action", action, ACTIONS);
    if (known === "list") return list();
    if (known === "schema") return schema(template ?? "package");
    if (!template) throw unknownWord("template/none-named", action, ACTIONS);
    const question = { today, region };
    if (known === "show") return show(template, question);
    if (known === "new") return start(template, language);
    return validate(template, question, language);
  },
});

async function list(): Promise<Answer> {
  const { describeTemplates } = await import("../conductors/manage-templates.ts");
  const templates = await describeTemplates();
  const width = Math.max(...templates.map(({ id }) => id.length));
  const lines = templates.map(({ id, title, provider }) => `${id.padEnd(width)}  ${title} (${provider})`);
  return done(lines.join("\n"), { templates });
}

async function schema(name: string): Promise<Answer> {
  const { editorSchema } = await import("../conductors/manage-templates.ts");
  const { text, known } = editorSchema(name);
  if (text === undefined) throw unknownWord("template/unknown-schema", name, known);
  return done(text.trimEnd(), { schema: JSON.parse(text) });
}

async function show(name: string, question: TemplateQuestion): Promise<Answer> {
  const { showTemplate } = await import("../conductors/manage-templates.ts");
  const { text, template, diagnostics } = await showTemplate(name, question);
  return done(text, { template }, diagnostics);
}

async function start(id: string, language: Runtime["language"]): Promise<Answer> {
  const { newTemplate } = await import("../conductors/manage-templates.ts");
  const { folder, files } = await newTemplate(id);
  const lines = [
    sayIn(language)("template-started", { folder }),
    ...files.map((name) => `  ${folder}/${name}`),
  ];
  return done(lines.join("\n"), { folder, files });
}

async function validate(
  name: string,
  question: TemplateQuestion,
  language: Runtime["language"],
): Promise<Answer> {
  const { checkTemplate } = await import("../conductors/manage-templates.ts");
  const { template, diagnostics } = await checkTemplate(name, question);
  return template ? done(sayIn(language)("no-errors"), {}, diagnostics) : refused(diagnostics);
}
