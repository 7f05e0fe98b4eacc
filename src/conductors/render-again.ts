import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import type { KitManifest } from "../model/kit-manifest.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { sealKit } from "../write/seal-kit.ts";
import { writeKitFolder } from "../write/write-kit-folder.ts";
import { renderKit } from "./render-kit.ts";

export interface RenderRequest {
  /** A kit folder; only its `intern/kit.json` is read. */
  readonly folder: string;
  /** Where the files go; absent means the kit's own folder. */
  readonly out?: string;
  readonly force: boolean;
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
  const manifest = await readKitFolder(request.folder);
  if (!manifest.ok) throw new KitError("invalidInput", manifest.diagnostics);
  const { kit, inputs } = manifest.value;
  const rendered = await renderKit(kit, request.fonts);
  const files = sealKit(kit, { program: request.program, inputs }, rendered);
  const folder = request.out ?? request.folder;
  await writeKitFolder(folder, files, { force: request.force });
  return {
    folder,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    diagnostics: manifest.diagnostics,
  };
}
