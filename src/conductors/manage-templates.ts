import { join } from "node:path";
import { danishDate } from "../model/calendar-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import type { PackageTemplate } from "../model/template.ts";
import { readStarter } from "../read/read-starter.ts";
import { listTemplates, readTemplate } from "../read/read-template.ts";
import { clusterJsonSchema, templateJsonSchema } from "../validate/json-schema.ts";
import { writeStarter } from "../write/write-starter.ts";
import { type LoadedTemplate, loadTemplate, openTemplate } from "./load-template.ts";

/** Ids that name a folder on every system. */
const TEMPLATE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What the starter calls itself; replaced by the new template's own id. */
const STARTER_ID = "ny-pakke";

export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly version: string;
  readonly measures: number;
}

/** The templates that come along. */
export async function describeTemplates(): Promise<readonly TemplateCard[]> {
  const ids = await listTemplates();
  const templates = await Promise.all(ids.map(checkTemplate));
  return templates.flatMap(({ template }) => (template ? cardOf(template) : []));
}

function cardOf({ id, title, provider, version, measures }: PackageTemplate): TemplateCard {
  return { id, title, provider, version, measures: measures.length };
}

/** A template by id or path, or every reason why it is none. */
export async function checkTemplate(
  idOrPath: string,
): Promise<Pick<LoadedTemplate, "template" | "diagnostics">> {
  const source = await readTemplate(idOrPath);
  return source.ok ? loadTemplate(source.value) : source;
}

/** A template's measures as cards in plain text: what is counted, of whom, why, and when that is looked at again. */
export async function measureCards(idOrPath: string): Promise<{
  readonly text: string;
  readonly template: PackageTemplate;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { template, diagnostics } = await openTemplate(idOrPath);
  const { measures, title, version } = template;
  const cards = measures.map(
    ({ number, title: name, id, unit, numerator, denominator, whyItMatters, errorSources, review }) =>
      [
        `${number}. ${name} [${id}]`,
        `   Enhed: ${unit}`,
        `   Tæller: ${numerator.words}`,
        `   Nævner: ${denominator.words}`,
        `   Hvorfor: ${whyItMatters}`,
        ...errorSources.map((source) => `   Fejlkilde: ${source}`),
        `   Gennemset ${danishDate(review.reviewed)}, næste gang ${danishDate(review.nextReview)} (${review.checkedBy})`,
      ].join("\n"),
  );
  const text = [`${title}, version ${version}`, ...cards].join("\n\n");
  return { text, template, diagnostics };
}

/**
 * Writes a commented template, with a made-up cluster and data, that builds at once, and the schemas that help an
 * editor with it.
 *
 * @param below folder it is put in; empty means where the user stands
 * @returns the new folder and the names of its files
 */
export async function newTemplate(
  id: string,
  below = "",
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  if (!TEMPLATE_ID.test(id)) {
    throw new KitError("usage", [{ code: "template/bad-new-id", severity: "error", place: { file: id } }]);
  }
  const starter = await readStarter();
  const files = new Map([
    ...[...starter].map(([name, text]) => [name, text.replaceAll(STARTER_ID, id)] as const),
    ["package.schema.json", templateJsonSchema()],
    ["cluster.schema.json", clusterJsonSchema()],
  ]);
  const folder = join(below, id);
  await writeStarter(folder, files);
  return { folder, files: [...files.keys()] };
}

/** The JSON Schema of templates, for editors. */
export function templateSchema(): string {
  return templateJsonSchema();
}
