import { join } from "node:path";
import { type EditedFile, hasWords, wordsOfEdits } from "../kit/edited-words.ts";
import type { Identities } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EditedChange, EditedChoice } from "../model/edited-texts.ts";
import type { KitDesign } from "../model/kit-design.ts";
import { KitError } from "../model/kit-error.ts";
import type { KitManifest, ManifestFile } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { comparePages } from "../office/edited/compare-pages.ts";
import { officePages } from "../office/edited/office-pages.ts";
import { identityCounter, mayBeTold } from "../office/inspect/hidden/search-texts.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { finding, moreOf } from "../validate/finding.ts";
import { handWorkIn } from "../write/keep-hand-work.ts";
import { sha256 } from "./file-identity.ts";
import { type RenderedKit, renderKit } from "./render-kit.ts";

/** A file of a kit that somebody has edited since the program wrote it. */
export interface Edited extends EditedFile {
  /** As the manifest has it. */
  readonly entry: ManifestFile;
  /** Whether it was edited in the kit as it is now, so that every change is somebody's own. */
  readonly isOfKit: boolean;
}

/** Says what may be told of texts that people have written. */
export type Telling = (text: string) => boolean;

/** In open view nothing is secret; in closed view a text of somebody's own may name a practice unless it is searched. */
export function tellingOf({ view }: Pick<MeetingKit, "view">, identities: Identities | undefined): Telling {
  if (!identities) return () => view === "open";
  const count = identityCounter(identities);
  return (text) => mayBeTold(count, text);
}

/**
 * What was edited in a kit's folder, text by text: the files are made again from the kit as it is kept, and held
 * against those that lie there. Nothing is made while nothing is edited.
 */
export async function editedFiles(
  folder: string,
  { fonts, design, isAsked = () => true }: Pick<SettleRequest, "fonts" | "design" | "isAsked">,
): Promise<{ readonly manifest?: KitManifest; readonly edited: readonly Edited[] }> {
  const names = (await handWorkIn(folder)).edited.filter(isAsked);
  const manifest = names.length > 0 ? await readKitFolder(folder) : undefined;
  if (!manifest?.ok) return { edited: [] };
  const { kit, files, inputs } = manifest.value;
  const made = await madeAgain(kit, names, { fonts, design });
  // Without the master that it was made with, every place of a deck differs.
  const isBlind = !design && inputs.some(({ role }) => role === "master" || role === "sheet-master");
  const isTold = ({ kind }: EditedChange) => !(isBlind && kind === "look");
  const edited: Edited[] = [];
  for (const entry of files.filter(({ name }) => names.includes(name))) {
    const bytes = made?.files.get(entry.name);
    const isOfKit = entry.edited === undefined || (bytes !== undefined && sha256(bytes) === entry.sha256);
    const changes = bytes && isOfKit ? (await changesIn(join(folder, entry.name), bytes)).filter(isTold) : [];
    // What nobody can see in the texts is changed all the same.
    edited.push({ name: entry.name, entry, isOfKit, changes: changes.length > 0 ? changes : LOOKS });
  }
  return { manifest: manifest.value, edited };
}

const LOOKS: readonly EditedChange[] = [{ kind: "look", page: 0 }];

/** Some files of a kit as they were; none of a kit that today's gate would stop. */
async function madeAgain(
  kit: MeetingKit,
  names: readonly string[],
  { fonts, design }: Pick<SettleRequest, "fonts" | "design">,
): Promise<RenderedKit | undefined> {
  const files = kit.files.filter(({ name, kind }) => names.includes(name) && /deck|document/.test(kind));
  if (files.length === 0) return undefined;
  return renderKit({ ...kit, files }, fonts, { design }).catch((cause: unknown) => {
    if (cause instanceof KitError) return undefined;
    throw cause;
  });
}

async function changesIn(path: string, made: Uint8Array): Promise<readonly EditedChange[]> {
  const bytes = await readBytes(path);
  const [before, now] = [officePages(made), bytes.ok ? officePages(bytes.value) : undefined];
  return before && now ? comparePages(before, now) : [];
}

/** More lines than this are read by nobody. */
const MOST_TOLD = 30;

/** What was changed in a file, a line each. */
export function editFindings(
  folder: string,
  { name, changes }: EditedFile,
  mayTell: Telling,
): readonly Diagnostic[] {
  const file = join(folder, name);
  const told = changes.map((change) => editFinding(file, change, (text) => shown(text, mayTell)));
  const [first] = told;
  return told.length > MOST_TOLD && first
    ? [...told.slice(0, MOST_TOLD), moreOf(first, told.length - MOST_TOLD)]
    : told;
}

const MOST_SIGNS = 160;

function shown(text: string, mayTell: Telling): string {
  if (!mayTell(text)) return "…";
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS).trimEnd()} …` : text;
}

function editFinding(file: string, change: EditedChange, show: (text: string) => string): Diagnostic {
  const onSlide = (number: number) =>
    file.endsWith(".pptx") && number > 0 ? { file, spot: { kind: "slide", number } as const } : { file };
  switch (change.kind) {
    case "look":
      return finding("notice", "edited/look", onSlide(change.page));
    case "removed-page":
      return finding(
        "notice",
        "edited/slide-gone",
        { file },
        { number: change.made, title: show(change.title) },
      );
    case "added-page":
      return finding("notice", "edited/slide-new", onSlide(change.page), { title: show(change.title) });
    case "moved-page":
      return finding("notice", "edited/slide-moved", onSlide(change.page), {
        title: show(change.title),
        number: change.made,
      });
    case "text": {
      const { before, after, page } = change;
      const place = { ...onSlide(page), ...(change.place === "" ? {} : { element: show(change.place) }) };
      const values = {
        // The program's own text was searched before it was written.
        ...(before === undefined ? {} : { before: shown(before, () => true) }),
        ...(after === undefined ? {} : { after: show(after) }),
      };
      if (before === undefined) return finding("notice", "edited/text-new", place, values);
      return finding("notice", after === undefined ? "edited/text-gone" : "edited/text", place, values);
    }
  }
}

/** What becomes of the edited files of a folder that a kit is about to be written into. */
export interface SettledEdits {
  /** All of which it is known. */
  readonly settled: ReadonlySet<string>;
  /** Those that stay. */
  readonly kept: readonly ManifestFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface SettleRequest {
  readonly force: boolean;
  readonly fonts: string;
  /** Absent means as was chosen before, or that nothing is written while there is something to choose. */
  readonly edited?: EditedChoice | undefined;
  /** Which files are about to be written; absent means all. */
  readonly isAsked?: ((name: string) => boolean) | undefined;
  /** What the deck wears. */
  readonly design?: KitDesign | undefined;
}

const NOTHING: SettledEdits = { settled: new Set(), kept: [], diagnostics: [] };

/**
 * Decides what becomes of edited files: they stay where somebody has chosen so, now or before; they are written over
 * where the kit says all that was written into them, and when forced.
 *
 * @throws KitError "writing" with every change, text by text, where nobody has chosen
 */
export async function settleEdits(
  kit: MeetingKit,
  folder: string,
  { force, edited: asked, ...making }: SettleRequest,
  mayTell: Telling,
): Promise<SettledEdits> {
  if (force) return NOTHING;
  const { manifest, edited } = await editedFiles(folder, making);
  if (!manifest) return NOTHING;
  const open: Edited[] = [];
  const kept: ManifestFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of edited) {
    const file = join(folder, one.name);
    const choice = asked ?? one.entry.edited;
    const { words, left } = wordsOfEdits(manifest.kit, [one], () => true);
    if (choice) {
      kept.push({ ...one.entry, edited: choice });
      diagnostics.push(finding("warning", choice === "keep" ? "edited/kept" : "edited/beside", { file }));
    } else if (left.length === 0 && hasWords(kit, words))
      diagnostics.push(finding("notice", "edited/carried", { file }));
    else open.push(one);
  }
  if (open.length > 0) throw new KitError("writing", openFindings(folder, open, mayTell));
  return { settled: new Set(edited.map(({ name }) => name)), kept, diagnostics };
}

function openFindings(folder: string, open: readonly Edited[], mayTell: Telling): readonly Diagnostic[] {
  const files = open.map(({ name }) => name).join(", ");
  return [
    ...open.flatMap((one) => editFindings(folder, one, mayTell)),
    finding("error", "kit/edited-file", { file: folder }, { files }),
  ];
}

/** A kit's files as they are written where some stay as somebody has edited them: without those, or beside them. */
export function besideEdited(rendered: RenderedKit, { kept }: SettledEdits): RenderedKit {
  if (kept.length === 0) return rendered;
  const choices = new Map(kept.map(({ name, edited }) => [name, edited]));
  const nameOf = (name: string): readonly string[] => {
    const choice = choices.get(name);
    if (choice === undefined) return [name];
    return choice === "keep" ? [] : [nameBeside(name, choices)];
  };
  const renamed = <Value>(files: ReadonlyMap<string, Value>) =>
    new Map([...files].flatMap(([name, value]) => nameOf(name).map((other) => [other, value] as const)));
  return {
    files: renamed(rendered.files),
    texts: renamed(rendered.texts),
    inspected: rendered.inspected.flatMap((one) => nameOf(one.name).map((name) => ({ ...one, name }))),
  };
}

/** `…-praesentation-ny.pptx`; what somebody has edited as well is never in its way. */
function nameBeside(name: string, taken: ReadonlyMap<string, unknown>): string {
  const dot = name.lastIndexOf(".");
  const beside = `${name.slice(0, dot)}-ny${name.slice(dot)}`;
  return taken.has(beside) ? nameBeside(beside, taken) : beside;
}
