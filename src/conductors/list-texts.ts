import { kitTexts } from "../kit/own-words.ts";
import { KitError } from "../model/kit-error.ts";
import { kitFolderOf } from "../read/find-kits.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";

/** A text of a kit, by the address own words name it by. */
export interface KitText {
  readonly address: string;
  readonly text: string;
  /** The program's own text, where somebody has written another. */
  readonly insteadOf?: string;
}

/**
 * Every text of a kit that may be written otherwise, in the order of the files.
 *
 * @param folder the kit's folder; only its `intern/kit.json` is read
 */
export async function listTexts(folder: string): Promise<readonly KitText[]> {
  const manifest = await readKitFolder(kitFolderOf(folder));
  if (!manifest.ok) throw new KitError("invalidInput", manifest.diagnostics);
  const { kit } = manifest.value;
  return [...kitTexts(kit)].map(([address, text]): KitText => {
    const insteadOf = kit.ownWords?.replaced[address];
    return { address, text, ...(insteadOf === undefined ? {} : { insteadOf }) };
  });
}
