import { join } from "node:path";
import { type Checked, orAbsent, refused } from "../model/diagnostic.ts";
import {
  isKitFileName,
  type KitManifest,
  MANIFEST_NAME,
  MANIFEST_SCHEMA_VERSION,
} from "../model/kit-manifest.ts";
import { CLUSTER_ID } from "../model/same-cluster.ts";
import { type Fields, fields, isObject, parseFields } from "./json-fields.ts";
import { readBytes } from "./read-bytes.ts";
import { notesAsDocument, planAsDocument } from "./upgrade-sheets.ts";

/**
 * Reads the manifest of a kit folder, of whatever version it is, in the shape of today's.
 *
 * The program wrote it, so only the outline is checked: enough to tell a kit from anything else, and to keep every
 * file name inside the folder it is rendered to.
 */
export async function readKitFolder(folder: string): Promise<Checked<KitManifest>> {
  const file = join(folder, MANIFEST_NAME);
  const bytes = orAbsent(await readBytes(file));
  if (!bytes.ok) return bytes;
  return bytes.value
    ? checkManifest(file, new TextDecoder().decode(bytes.value))
    : refused("kit/not-a-kit-folder", { file: folder }, {});
}

function checkManifest(file: string, text: string): Checked<KitManifest> {
  const found = parseFields(text, withGaps);
  if (!found) return refused("kit/damaged-manifest", { file }, {});
  const { schemaVersion } = found;
  if (typeof schemaVersion === "number" && schemaVersion > MANIFEST_SCHEMA_VERSION) {
    const values = { found: schemaVersion, known: MANIFEST_SCHEMA_VERSION };
    return refused("kit/newer-manifest", { file }, values);
  }
  const upgraded = upgradeKit(found);
  if (!upgraded || !isManifest(upgraded)) return refused("kit/damaged-manifest", { file }, {});
  return { ok: true, value: upgraded, diagnostics: [] };
}

function isManifest(found: object): found is KitManifest {
  const { schemaVersion, program, template, inputs, files, control, kit } = fields(found);
  return (
    schemaVersion === MANIFEST_SCHEMA_VERSION &&
    hasTexts(program, ["name", "version"]) &&
    hasTexts(template, ["id", "version"]) &&
    isListOf(inputs, (input) => hasTexts(input, ["role", "name", "sha256"])) &&
    isListOf(files, (entry) => hasTexts(entry, ["name", "sha256"]) && isSafelyNamed(entry)) &&
    (control === undefined || isControl(control)) &&
    isKit(kit)
  );
}

function isControl(control: unknown): boolean {
  const { topic, measures, files } = fields(control);
  // It becomes part of a file's name.
  return isSafelyNamed({ name: topic }) && isListOf(measures, isObject) && isListOf(files, isObject);
}

function isKit(kit: unknown): boolean {
  const { files, charts, results, template, meeting, contact, definitions, references, history, totals } =
    fields(kit);
  return (
    hasTexts(kit, ["cluster", "region", "topic", "meetingDate", "view", "folder"]) &&
    hasTexts(template, ["id", "version"]) &&
    [meeting, contact, definitions].every(isObject) &&
    isListOf(references, (level) => typeof level === "string") &&
    isListOf(files, isKitFile) &&
    isListOf(charts, isObject) &&
    isListOf(fields(results).measures, isObject) &&
    isClusterId(fields(kit).clusterId) &&
    (history === undefined || isListOf(history, isEarlierKit)) &&
    (totals === undefined || isTotals(totals))
  );
}

function isTotals(found: unknown): boolean {
  const { topic, isFollowUp, members, accepted } = fields(found);
  const isText = typeof topic === "string" && typeof isFollowUp === "boolean";
  return isText && [members ?? accepted, accepted].every(isCounted);
}

function isCounted(found: unknown): boolean {
  const { practices, doctors, listed } = fields(found);
  return [practices, doctors, listed].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
}

/** It becomes part of a folder's name. */
function isClusterId(id: unknown): boolean {
  return id === undefined || (typeof id === "string" && CLUSTER_ID.test(id));
}

function isEarlierKit(entry: unknown): boolean {
  const { definitions, measures } = fields(entry);
  return isObject(definitions) && isListOf(measures, isObject);
}

function isKitFile(entry: unknown): boolean {
  const { kind, deck, document, text, chart, properties } = fields(entry);
  const contents: Readonly<Record<string, unknown>> = { deck, document };
  const content = typeof kind === "string" ? contents[kind] : undefined;
  const isText = ["calendar", "return-sheet", "decisions"].includes(String(kind));
  const isPicture = kind === "picture" && typeof chart === "string";
  const isWhole = isText ? typeof text === "string" : isPicture || isObject(content);
  return isSafelyNamed(entry) && isWhole && isObject(properties);
}

function isSafelyNamed(entry: unknown): boolean {
  const { name } = fields(entry);
  return typeof name === "string" && isKitFileName(name);
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  const found = fields(value);
  return names.every((name) => typeof found[name] === "string");
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isMember);
}

/** What a list has no value for is written as null, and is absent to everybody else. */
function withGaps(_name: string, value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => one ?? undefined) : value;
}

/** From one version's shape to the next one's; the version itself is counted up for it. */
type Upgrade = (manifest: Fields) => Fields;

/** What version 2 added may be absent, so that a kit of version 1 is one of version 2 without it. */
const fromVersion1: Upgrade = (manifest) => manifest;

/** In version 3 the notes sheet and the plan are documents like all others. */
const fromVersion2: Upgrade = (manifest) => {
  const kit = fields(manifest.kit);
  if (!Array.isArray(kit.files)) return manifest;
  return { ...manifest, kit: { ...kit, files: kit.files.map(withoutSheet) } };
};

/** A file that is no sheet stays as it is; so does a damaged sheet, which no later check knows as a file. */
function withoutSheet(file: unknown): unknown {
  const { sheet, ...others } = fields(file);
  if (others.kind !== "sheet") return file;
  const { kind, who, blocks, closing, rows } = fields(sheet);
  if (kind === "notes" && [who, blocks, fields(closing).fields].every(Array.isArray)) {
    return { ...others, kind: "document", document: notesAsDocument(sheet as never) };
  }
  if (kind === "plan" && Array.isArray(rows)) {
    return { ...others, kind: "document", document: planAsDocument(sheet as never) };
  }
  return file;
}

/**
 * The steps in their order, the first of them from version 1. There is one for every version before today's.
 *
 * @internal exported for its tests
 */
export const UPGRADES: readonly Upgrade[] = [fromVersion1, fromVersion2];

/**
 * Brings a manifest of any earlier version to today's shape, so that everything after it knows one shape only: a
 * follow-up comes half a year after the kit it builds on.
 *
 * @returns undefined when the version is none there has been
 */
function upgradeKit(manifest: Fields): Fields | undefined {
  const { schemaVersion } = manifest;
  if (schemaVersion === MANIFEST_SCHEMA_VERSION) return manifest;
  const upgrade = UPGRADES[Number(schemaVersion) - 1];
  if (typeof schemaVersion !== "number" || !upgrade) return undefined;
  return upgradeKit({ ...upgrade(manifest), schemaVersion: schemaVersion + 1 });
}
