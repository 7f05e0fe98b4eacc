import { OfficePackage, type Packed } from "../ooxml/office-package.ts";

/** One repair of what a library writes. Each stands alone in a file that says which quirk it answers. */
export interface Patch<Options> {
  readonly name: string;
  readonly apply: (file: OfficePackage, options: Options) => void;
}

/** Opens the file, lets each patch work on it in order, and closes it in its canonical form. */
export function runPatches<Options>(
  made: Packed,
  patches: readonly Patch<Options>[],
  options: Options,
): Uint8Array {
  const file = new OfficePackage(made);
  for (const patch of patches) patch.apply(file, options);
  return file.close();
}
