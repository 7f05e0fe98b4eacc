import { dirname, join } from "node:path";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import type { KitDesign } from "../model/kit-design.ts";
import { KitError } from "../model/kit-error.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import { type LocatedTree, placeIn, valueAt } from "../model/located-tree.ts";
import type { SheetDesign } from "../model/sheet-design.ts";
import { readSheets } from "../office/master/read-sheets.ts";
import { finding } from "../validate/finding.ts";
import { baseName, sha256 } from "./file-identity.ts";
import { loadMaster, type NamedMaster, readNamed } from "./load-master.ts";

/** What may be named, as cluster files and brands write it: what decks wear, and what sheets do. */
const MASTER_KEYS = ["master", "sheetMaster"] as const;
type MasterKey = (typeof MASTER_KEYS)[number];

/** Templates by what they are for. */
export type NamedMasters = Readonly<Partial<Record<MasterKey, NamedMaster>>>;

/** The same as somebody asks for them: by their paths. */
export type AskedMasters = Readonly<Partial<Record<MasterKey, string | undefined>>>;

/** How the inputs of a kit tell which file is which, and by what option it is named. */
const KINDS = [
  { key: "master", role: "master", option: "--master" },
  { key: "sheetMaster", role: "sheet-master", option: "--sheet-master" },
] as const satisfies readonly {
  readonly key: MasterKey;
  readonly role: ManifestInput["role"];
  readonly option: string;
}[];

/** The templates that a file names, by their paths from it. */
export function mastersIn({ tree, file, ...marks }: LocatedTree, folder = dirname(file)): NamedMasters {
  const entries = MASTER_KEYS.flatMap((key) => {
    const named = valueAt(tree, [key]);
    if (typeof named !== "string" || named === "") return [];
    return [[key, { path: join(folder, named), place: placeIn({ tree, file, ...marks }, [key]) }] as const];
  });
  return Object.fromEntries(entries);
}

/** Of each kind the one that is asked for, else that of the first file which names one. */
function firstNamed(asked: AskedMasters, files: readonly (NamedMasters | undefined)[]): NamedMasters {
  const entries = MASTER_KEYS.flatMap((key) => {
    const path = asked[key];
    const found = path === undefined ? files.find((file) => file?.[key])?.[key] : { path };
    return found ? [[key, found] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What files wear, and what is said by which file of it. */
export interface LoadedDesign {
  readonly design: KitDesign;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The templates that somebody asks for, else those that files name, the first of each kind; most runs have none. */
export async function loadDesign(
  asked: AskedMasters,
  files: readonly (NamedMasters | undefined)[] = [],
): Promise<LoadedDesign> {
  const named = firstNamed(asked, files);
  const deck = await loadMaster(named.master);
  const sheets = await loadSheetMaster(named.sheetMaster);
  return {
    design: {
      ...(deck.design ? { deck: deck.design } : {}),
      ...(sheets.design ? { sheets: sheets.design } : {}),
    },
    inputs: [...deck.inputs, ...sheets.inputs],
    diagnostics: [...deck.diagnostics, ...sheets.diagnostics],
  };
}

interface LoadedSheets extends Omit<LoadedDesign, "design"> {
  readonly design?: SheetDesign;
}

/** The Word template that sheets wear. */
export async function loadSheetMaster(named: NamedMaster | undefined): Promise<LoadedSheets> {
  const bytes = named && (await readNamed(named));
  if (!named || !bytes) return { inputs: [], diagnostics: [] };
  if (!bytes.ok) return { inputs: [], diagnostics: bytes.diagnostics };
  const { path: file } = named;
  const { design, findings } = readSheets(bytes.value);
  return {
    ...(design ? { design } : {}),
    inputs: [{ role: "sheet-master", name: baseName(file), sha256: sha256(bytes.value) }],
    diagnostics: findings.map(({ code, severity, values }) => finding(severity, code, { file }, values)),
  };
}

/** Templates that a kit before was made with and this one is not, since a kit keeps none. */
export function leftOff(
  before: readonly ManifestInput[],
  now: readonly ManifestInput[],
  file: string,
): readonly Diagnostic[] {
  return KINDS.flatMap(({ role, option }) => {
    const [former] = before.filter((input) => input.role === role);
    if (!former || now.some((input) => input.role === role)) return [];
    return [finding("warning", "master/left-off", { file }, { name: former.name, option })];
  });
}

/**
 * The look that a kit's files were made with. A kit keeps the hash of a template and not the template, which is
 * somebody else's and may be large: it has to be named again.
 *
 * @throws KitError "invalidInput" when it is not named, or another is
 */
export async function designAgain(
  inputs: readonly ManifestInput[],
  { folder, ...asked }: AskedMasters & { readonly folder: string },
): Promise<KitDesign> {
  const wanted = KINDS.filter(({ role }) => inputs.some((input) => input.role === role));
  const nameOf = (role: ManifestInput["role"]) => inputs.find((input) => input.role === role)?.name ?? "";
  const unnamed = wanted
    .filter(({ key }) => asked[key] === undefined)
    .map(({ role, option }) =>
      finding("error", "master/asked-again", { file: folder }, { name: nameOf(role), option }),
    );
  if (unnamed.length > 0) throw new KitError("invalidInput", unnamed);
  const named: AskedMasters = Object.fromEntries(wanted.map(({ key }) => [key, asked[key]]));
  const { design, inputs: now, diagnostics } = await loadDesign(named);
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const others = wanted.filter(({ role }) =>
    inputs.some(
      (input) => input.role.startsWith(role) && !now.some(({ sha256: hash }) => hash === input.sha256),
    ),
  );
  if (others.length === 0) return design;
  throw new KitError(
    "invalidInput",
    others.map(({ key, role }) =>
      finding("error", "master/another", { file: asked[key] ?? folder }, { name: nameOf(role) }),
    ),
  );
}
