import { kitTexts } from "../kit/own-words.ts";
import { openKit } from "./standing-kits.ts";

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
  const { kit } = await openKit(folder);
  return [...kitTexts(kit)].map(([address, text]): KitText => {
    const insteadOf = kit.ownWords?.replaced[address];
    return { address, text, ...(insteadOf === undefined ? {} : { insteadOf }) };
  });
}
