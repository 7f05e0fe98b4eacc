import { summariseSuppression } from "../indicators/summarise-variation.ts";
import { dataControlSheet } from "../kit/documents/data-control-document.ts";
import type { Doubt } from "../model/cluster.ts";
import { addCounts, type Identities } from "../model/cluster-identities.ts";
import type { DataControl, MemoryEffect, PrivacySearch } from "../model/data-control.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { refusal } from "../model/kit-error.ts";
import {
  type KitManifest,
  MANIFEST_NAME,
  type ManifestFile,
  type ManifestInput,
} from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { Counts } from "../model/results.ts";
import type { PackageTemplate } from "../model/template.ts";
import {
  identityCounter,
  mayBeTold,
  type SearchedTexts,
  searchedTexts,
  searchForCounts,
  searchForIdentities,
} from "../office/inspect/hidden/search-texts.ts";
import { finding } from "../validate/finding.ts";
import { sealKit } from "../write/hand-over.ts";
import { sha256 } from "./file-identity.ts";
import { type RenderedKit, renderControlSheet } from "./render-kit.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** What the control needs to know of a kit besides the kit itself. */
export interface ControlRequest {
  readonly kit: MeetingKit;
  readonly inputs: readonly ManifestInput[];
  readonly program: KitManifest["program"];
  readonly fonts: string;
  readonly template: Pick<PackageTemplate, "topic" | "measures" | "smallNumbers">;
  /** Whom the files may not name. */
  readonly identities: Identities;
  /** Counts that no file may show. */
  readonly hiddenCounts: readonly Counts[];
  readonly memory: MemoryEffect;
  /** What the cluster file confirms of its figures. */
  readonly confirmed: readonly Doubt[];
  /** Files that somebody has edited and that stay; nobody has looked into them. */
  readonly edited?: readonly ManifestFile[];
  /** Measures whose counts were worked out from percentages, by title. */
  readonly ofShares: readonly string[];
}

/**
 * Searches a kit's files, puts the result on the data-control sheet and seals everything.
 *
 * The sheet and the manifest are searched like all other files, although they tell the result: they are made once to
 * be searched and once more with the result, and differ in nothing but its numbers.
 *
 * @throws KitError "rendering" when the sheet or the manifest itself names somebody
 */
export async function sealWithControl(
  rendered: RenderedKit,
  request: ControlRequest,
): Promise<{ readonly files: Files; readonly diagnostics: readonly Diagnostic[] }> {
  const { measures, smallNumbers, topic } = request.template;
  const { disclosureLimit, minimumDenominator } = smallNumbers;
  const summarised = summariseSuppression(measures, request.kit.results.measures);
  const { memory, confirmed, ofShares, edited = [] } = request;
  const known = {
    topic,
    disclosureLimit,
    minimumDenominator,
    measures: summarised,
    memory,
    ...(confirmed.length > 0 ? { confirmed } : {}),
    ...(edited.length > 0 ? { edited: edited.map(({ name }) => name) } : {}),
    ...(ofShares.length > 0 ? { ofShares } : {}),
    files: rendered.inspected,
  };
  const searched = search(rendered.texts, request);
  const draft = await sealWithSheet(rendered, { ...known, search: searched }, request);
  const own = search(draft.addedTexts, request);
  refuseIdentities(own);
  const control = { ...known, search: together(searched, own) };
  const { files } = await sealWithSheet(rendered, control, request);
  return { files, diagnostics: likeHidden(control.search, request.kit.folder) };
}

/** Adds the sheet of a finished control, and the manifest. */
export async function sealWithSheet(
  rendered: RenderedKit,
  control: DataControl,
  request: Pick<ControlRequest, "kit" | "inputs" | "program" | "fonts" | "edited"> & {
    readonly identities?: Identities;
  },
): Promise<{ readonly files: Files; readonly addedTexts: SearchedTexts }> {
  const { kit, inputs, program, edited } = request;
  const figures = sha256(Buffer.from(JSON.stringify(kit.results), "utf8"));
  const sheet = await renderControlSheet(dataControlSheet(kit, inputs, control, figures), kit, request);
  const files = sealKit(
    kit,
    { program, inputs, control, edited },
    new Map([...rendered.files, ...sheet.files]),
  );
  const manifest = new Map([...files].filter(([name]) => name === MANIFEST_NAME));
  return { files, addedTexts: new Map([...sheet.texts, ...searchedTexts(manifest)]) };
}

/** The result of a search with what was found in a file that has been added since. */
export function searchedToo(
  before: PrivacySearch,
  texts: SearchedTexts,
  identities: Identities,
): PrivacySearch {
  const { found, ...reach } = searchForIdentities(texts, identities);
  return together(before, { ...before, ...reach, found: { ...found, hiddenCounts: 0 } });
}

function search(texts: SearchedTexts, { identities, hiddenCounts }: ControlRequest): PrivacySearch {
  const { found, ...reach } = searchForIdentities(texts, identities);
  return {
    ...reach,
    wanted: {
      practices: new Set(identities.practices).size,
      names: new Set(identities.names).size,
      cvr: new Set(identities.cvr).size,
      hiddenCounts: hiddenCounts.length,
    },
    found: { ...found, hiddenCounts: searchForCounts(texts, hiddenCounts) },
  };
}

function together(one: PrivacySearch, other: PrivacySearch): PrivacySearch {
  return {
    files: one.files + other.files,
    parts: one.parts + other.parts,
    wanted: one.wanted,
    found: addCounts(one.found, other.found),
  };
}

/** All that stands in the manifest stands in a file that was inspected, except names of inputs and what nobody prints. */
function refuseIdentities({ found: { practices, names, cvr, cprLike } }: PrivacySearch): void {
  const count = practices + names + cvr + cprLike;
  if (count === 0) return;
  throw refusal("kit/fails-inspection", MANIFEST_NAME, { kind: "rendering", values: { count } });
}

/** Rendered from results without them, no file can hold a hidden number; a text of the package can hold its like. */
function likeHidden({ found }: PrivacySearch, file: string): readonly Diagnostic[] {
  const { hiddenCounts: count } = found;
  return count === 0 ? [] : [finding("warning", "kit/like-hidden-numbers", { file }, { count })];
}

/** The inputs with neutral names for files that are called after a practice: `099013.csv` becomes `data-2.csv`. */
export function tellableInputs(
  inputs: readonly ManifestInput[],
  identities: Identities,
): readonly ManifestInput[] {
  const count = identityCounter(identities);
  return inputs.map((input, index) => {
    if (mayBeTold(count, input.name)) return input;
    const [extension = ""] = /\.[a-z]+$/i.exec(input.name) ?? [];
    return { ...input, name: `${input.role}-${index + 1}${extension}` };
  });
}
