import { OfficePackage, type Packed } from "../ooxml/office-package.ts";

/** One repair of what a library writes; it says which quirk it answers, and a test fails without it. */
export type Patch<Options> = (file: OfficePackage, options: Options) => void;

/** Opens the file, lets each patch work on it in order, and closes it in its canonical form. */
export function runPatches<Options>(
  made: Packed,
  patches: readonly Patch<Options>[],
  options: Options,
): Uint8Array {
  const file = new OfficePackage(made);
  for (const patch of patches) patch(file, options);
  return file.close();
}
