import type { DataControl } from "../model/data-control.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EditedChoice } from "../model/edited-texts.ts";
import type { KitManifest, ManifestFile } from "../model/kit-manifest.ts";
import { sealKit } from "../write/hand-over.ts";
import { writeKitFolder } from "../write/write-kit-folder.ts";
import { sealWithSheet } from "./control-data.ts";
import { besideEdited, settleEdits, tellingOf } from "./edited-files.ts";
import { sha256 } from "./file-identity.ts";
import { type AskedMasters, designAgain } from "./load-design.ts";
import { type RenderedKit, renderKit } from "./render-kit.ts";
import { earlierPlace, keptFindings, openKit, refuseOtherKit } from "./standing-kits.ts";

/** Which kit; the templates it was made with are named again. */
export interface RenderRequest extends AskedMasters {
  /** A kit folder; only its `intern/kit.json` is read. */
  readonly folder: string;
  /** Where the files go; absent means the kit's own folder. */
  readonly out?: string | undefined;
  readonly force: boolean;
  /** What becomes of files that somebody has edited, when nothing is forced. */
  readonly edited?: EditedChoice | undefined;
  readonly fonts: string;
  /** Name and version of the program that renders, for the manifest. */
  readonly program: KitManifest["program"];
}

export interface RenderOutcome {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a kit's files again from its data alone: same kit and version, same bytes. */
export async function renderAgain(request: RenderRequest): Promise<RenderOutcome> {
  const opened = await openKit(request.folder);
  const { kit, inputs } = opened;
  const { program, fonts } = request;
  const folder = request.out ?? opened.folder;
  await refuseOtherKit(folder, kit);
  const design = await designAgain(inputs, request);
  const edits = await settleEdits(kit, folder, { ...request, design }, tellingOf(kit, undefined));
  const rendered = besideEdited(await renderKit(kit, fonts, { design }), edits);
  const { kept: edited, settled } = edits;
  const control = controlOf(rendered, opened, edited);
  const { files } = control
    ? await sealWithSheet(rendered, control, { kit, inputs, program, fonts, edited })
    : { files: sealKit(kit, { program, inputs, edited }, rendered.files) };
  const earlier = earlierPlace(folder, kit);
  const kept = await writeKitFolder(folder, files, { force: request.force, settled, earlier });
  return {
    folder,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    diagnostics: [...opened.diagnostics, ...edits.diagnostics, ...keptFindings(folder, kept)],
  };
}

/** The search holds for the very bytes that were searched; of others nobody here knows whom to look for. */
function controlOf(
  { files, inspected }: RenderedKit,
  { control, files: sealed }: KitManifest,
  kept: readonly ManifestFile[],
): DataControl | undefined {
  if (!control) return undefined;
  const known = new Map(sealed.map(({ name, sha256: hash }) => [name, hash]));
  const { search, edited: _before, ...rest } = control;
  const isSame = [...files].every(([name, bytes]) => known.get(name) === sha256(bytes));
  const edited = kept.length > 0 ? { edited: kept.map(({ name }) => name) } : {};
  return { ...rest, ...edited, files: inspected, ...(search && isSame ? { search } : {}) };
}
