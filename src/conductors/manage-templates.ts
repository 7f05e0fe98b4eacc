import { join } from "node:path";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { refusal } from "../model/kit-error.ts";
import type { PackageTemplate } from "../model/template.ts";
import { listTemplates, readStarter, readTemplate } from "../read/read-template.ts";
import { finding } from "../validate/finding.ts";
import { jsonSchema, SCHEMA_NAMES } from "../validate/template/json-schema.ts";
import { writeStarter } from "../write/write-starter.ts";
import { type LoadedTemplate, loadTemplate, openTemplate, regionsBeside } from "./load-template.ts";
import { measureCards } from "./measure-cards.ts";

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
  const templates = await Promise.all(ids.map((id) => checkTemplate(id)));
  return templates.flatMap(({ template }) => (template ? cardOf(template) : []));
}

function cardOf({ id, title, provider, version, measures }: PackageTemplate): TemplateCard {
  return { id, title, provider, version, measures: measures.length };
}

/** What is asked about a template besides which one it is. */
export interface TemplateQuestion {
  /** The region whose changes are wanted. */
  readonly region?: string | undefined;
  /** The day that tells whether a review is overdue. */
  readonly today?: CalendarDate | undefined;
}

/** A template by id or path with the changes of every region, or every reason why it is none. */
export async function checkTemplate(
  idOrPath: string,
  { today }: TemplateQuestion = {},
): Promise<Pick<LoadedTemplate, "template" | "diagnostics">> {
  const source = await readTemplate(idOrPath);
  if (!source.ok) return source;
  const use = { meetingDate: today };
  const own = await loadTemplate(source.value, use);
  const regions = await regionsBeside(source.value);
  const changed = await Promise.all(
    regions.names.map((region) => loadTemplate(source.value, { ...use, region })),
  );
  const told = [...own.diagnostics, ...regions.diagnostics, ...changed.flatMap((each) => each.diagnostics)];
  const isWhole = regions.diagnostics.length === 0 && changed.every(({ template }) => template);
  const diagnostics = [...new Map(told.map((each) => [JSON.stringify(each), each])).values()];
  return { ...(own.template && isWhole ? { template: own.template } : {}), diagnostics };
}

/** A template's measures as cards in plain text: what is counted, of whom, why, and when that is looked at again. */
export async function showTemplate(
  idOrPath: string,
  { region, today }: TemplateQuestion = {},
): Promise<{
  readonly text: string;
  readonly template: PackageTemplate;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { template, tree, diagnostics } = await openTemplate(idOrPath, { region, meetingDate: today });
  const unchanged = region === undefined ? [] : await withoutChanges(idOrPath, region);
  return { text: measureCards(template, tree), template, diagnostics: [...diagnostics, ...unchanged] };
}

/** Says when a region that is asked for has changed nothing: its name may be written otherwise. */
async function withoutChanges(idOrPath: string, region: string): Promise<readonly Diagnostic[]> {
  const source = await readTemplate(idOrPath);
  const names = source.ok ? (await regionsBeside(source.value)).names : [];
  if (names.includes(region)) return [];
  const values = { known: names.join(", ") || "–" };
  return [finding("notice", "template/region-without-changes", { file: "--region" }, values)];
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
  if (!TEMPLATE_ID.test(id)) throw refusal("template/bad-new-id", id, { kind: "usage" });
  const starter = await readStarter();
  const files = new Map([
    ...[...starter].map(([name, text]) => [name, text.replaceAll(STARTER_ID, id)] as const),
    ["package.schema.json", jsonSchema("package")],
    ["cluster.schema.json", jsonSchema("cluster")],
  ]);
  const folder = join(below, id);
  await writeStarter(folder, files);
  return { folder, files: [...files.keys()] };
}

/** The JSON Schema for editors of what has this name, or the names there are. */
export function editorSchema(asked: string): { readonly text?: string; readonly known: readonly string[] } {
  const name = SCHEMA_NAMES.find((one) => one === asked);
  return { known: SCHEMA_NAMES, ...(name ? { text: jsonSchema(name) } : {}) };
}
