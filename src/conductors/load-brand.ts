import { join } from "node:path";
import { type Brand, type Logo, lettersOf } from "../model/brand.ts";
import { type Checked, type Diagnostic, refused } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn, valueAt } from "../model/located-tree.ts";
import { plainPng } from "../read/plain-png.ts";
import { readBytes } from "../read/read-bytes.ts";
import { type BrandSource, listBrands, readBrandFile, type TemplateSource } from "../read/read-template.ts";
import { finding } from "../validate/finding.ts";
import { type SoundBrand, validateBrand } from "../validate/template/validate-brand.ts";
import { mastersIn, type NamedMasters } from "./load-design.ts";

/** The brand of a package that names none. */
const USUAL_BRAND = "neutral";

/** A logo is drawn a few centimetres wide and travels in every kit. */
export const LOGO = { least: 40, most: 2000, widest: 6, room: 100 };

export interface LoadedBrand {
  /** Its file; absent when there is none that can be read. */
  readonly tree?: LocatedTree;
  readonly brand?: Brand;
  /** The templates its file names. */
  readonly masters?: NamedMasters;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The brand a package names, or everything that is wrong with it.
 *
 * @param key where the file names it, for files that are no packages
 */
export async function loadBrand({ home, tree }: TemplateSource, key = "brand"): Promise<LoadedBrand> {
  const named = valueAt(tree.tree, [key]) ?? USUAL_BRAND;
  // Anything but a text is told by the schema.
  if (typeof named !== "string") return { diagnostics: [] };
  const source = await readBrandFile(home, named);
  if (!source) {
    const values = { known: (await listBrands()).join(", ") };
    const place = placeIn(tree, [key]);
    return { diagnostics: [finding("error", "brand/not-found", place, values)] };
  }
  return source.ok ? brandIn(source.value) : source;
}

/**
 * The brand of a file that is read already.
 *
 * @param given the bytes of its logo, where they do not lie beside it yet
 */
export async function brandIn(source: BrandSource, given?: Uint8Array): Promise<LoadedBrand> {
  const { tree, folder } = source;
  const checked = validateBrand(tree);
  const logo = await loadLogo(source, given);
  const diagnostics = [...checked.diagnostics, ...(logo?.diagnostics ?? [])];
  const isWhole = checked.ok && (!logo || logo.ok);
  return {
    tree,
    ...(isWhole ? { brand: brandOf(checked.value, logo?.ok ? logo.value : undefined) } : {}),
    ...(checked.ok ? { masters: mastersIn(tree, folder) } : {}),
    diagnostics,
  };
}

function brandOf({ colours, name, footer }: SoundBrand, logo: Logo | undefined): Brand {
  return {
    colours,
    ...(name === undefined ? {} : { name }),
    ...(footer === undefined ? {} : { footer }),
    ...(logo ? { logo } : {}),
  };
}

/** Checked whatever else is wrong with the file, so that all of it is told at once. */
async function loadLogo(
  { folder, tree }: BrandSource,
  given: Uint8Array | undefined,
): Promise<Checked<Logo> | undefined> {
  const [file, words] = ["file", "words"].map((name) => valueAt(tree.tree, ["logo", name]));
  if (typeof file !== "string") return undefined;
  const place = placeIn(tree, ["logo", "file"]);
  const bytes = given ? { ok: true as const, value: given } : await readBytes(join(folder, file));
  if (!bytes.ok) return { ok: false, diagnostics: bytes.diagnostics.map((each) => ({ ...each, place })) };
  const picture = plainPng(bytes.value);
  if (!picture) return refused("brand/logo-not-png", place);
  const { widthPixels: width, heightPixels: height } = picture;
  const kilobytes = Math.ceil(picture.bytes.length / 1000);
  const isSized = [width, height].every((side) => side >= LOGO.least && side <= LOGO.most);
  if (!isSized || width > LOGO.widest * height || kilobytes > LOGO.room) {
    const values = { width, height, kilobytes, ...LOGO };
    return refused("brand/logo-size", place, values);
  }
  const png = lettersOf(picture.bytes);
  const value = { png, widthPixels: width, heightPixels: height, words: String(words) };
  return { ok: true, value, diagnostics: [] };
}
