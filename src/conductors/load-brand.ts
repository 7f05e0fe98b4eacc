import { join } from "node:path";
import { type Brand, type Logo, lettersOf } from "../model/brand.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn, valueAt } from "../model/located-tree.ts";
import { plainPng } from "../read/plain-png.ts";
import { readBytes } from "../read/read-bytes.ts";
import { listBrands, readBrandFile, type TemplateSource } from "../read/read-template.ts";
import { finding } from "../validate/finding.ts";
import { type SoundBrand, validateBrand } from "../validate/template/validate-brand.ts";
import { mastersIn, type NamedMasters } from "./load-design.ts";

/** The brand of a package that names none. */
const USUAL_BRAND = "neutral";

/** A logo is drawn a few centimetres wide and travels in every kit. */
const LOGO = { least: 40, most: 2000, widest: 6, room: 100 };

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
  if (!source.ok) return source;
  const checked = validateBrand(source.value.tree);
  const logo = checked.ok ? await loadLogo(checked.value, source.value) : undefined;
  const diagnostics = [...checked.diagnostics, ...(logo?.diagnostics ?? [])];
  const isWhole = checked.ok && (!logo || logo.ok);
  return {
    tree: source.value.tree,
    ...(isWhole ? { brand: brandOf(checked.value, logo?.ok ? logo.value : undefined) } : {}),
    ...(checked.ok ? { masters: mastersIn(source.value.tree, source.value.folder) } : {}),
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

async function loadLogo(
  { logo }: SoundBrand,
  { folder, tree }: { readonly folder: string; readonly tree: LocatedTree },
): Promise<Checked<Logo> | undefined> {
  if (!logo) return undefined;
  const place = placeIn(tree, ["logo", "file"]);
  const bytes = await readBytes(join(folder, logo.file));
  if (!bytes.ok) return { ok: false, diagnostics: bytes.diagnostics.map((each) => ({ ...each, place })) };
  const picture = plainPng(bytes.value);
  if (!picture) return { ok: false, diagnostics: [finding("error", "brand/logo-not-png", place)] };
  const { widthPixels: width, heightPixels: height } = picture;
  const kilobytes = Math.ceil(picture.bytes.length / 1000);
  const isSized = [width, height].every((side) => side >= LOGO.least && side <= LOGO.most);
  if (!isSized || width > LOGO.widest * height || kilobytes > LOGO.room) {
    const values = { width, height, kilobytes, ...LOGO };
    return { ok: false, diagnostics: [finding("error", "brand/logo-size", place, values)] };
  }
  const png = lettersOf(picture.bytes);
  const value = { png, widthPixels: width, heightPixels: height, words: logo.words };
  return { ok: true, value, diagnostics: [] };
}
