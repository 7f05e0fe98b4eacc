import { extname } from "node:path";
import { leastWidth } from "../charts/chart-spec.ts";
import { SIDE_TYPE } from "../charts/chart-style.ts";
import { type Checked, type Diagnostic, hasErrors, type Place } from "../model/diagnostic.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { SlideDesign } from "../model/slide-design.ts";
import { type MasterChoices, type ReadMaster, readMaster } from "../office/master/read-master.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readYaml } from "../read/read-yaml.ts";
import { finding } from "../validate/finding.ts";
import { validateMasterMap } from "../validate/master-map.ts";
import { baseName, sha256 } from "./file-identity.ts";

/** A master by its path, and where that is named when a file does. */
export interface NamedMaster {
  readonly path: string;
  readonly place?: Place | undefined;
  /** What it holds, where it does not lie there yet. */
  readonly given?: Uint8Array;
}

/** What is said by which file of a master, and what it is made into. */
export interface LoadedMaster {
  readonly read?: ReadMaster;
  readonly design?: SlideDesign;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Templates with many pictures are some tens of megabytes. */
const MOST_MEGABYTES = 50;

/** The bytes of a template that somebody has named, or what is said where it is named. */
export async function readNamed({ path, place, given }: NamedMaster): Promise<Checked<Uint8Array>> {
  if (given) return { ok: true, value: given, diagnostics: [] };
  const bytes = await readBytes(path, MOST_MEGABYTES);
  if (bytes.ok) return bytes;
  const moved = (found: Diagnostic) => (place ? { ...found, place } : found);
  return { ok: false, diagnostics: bytes.diagnostics.map(moved) };
}

/** The master that somebody has named, with what lies beside it in a mapping file; most runs have none. */
export async function loadMaster(named: NamedMaster | undefined): Promise<LoadedMaster> {
  if (!named) return { inputs: [], diagnostics: [] };
  const { path } = named;
  const bytes = await readNamed(named);
  if (!bytes.ok) return { inputs: [], diagnostics: bytes.diagnostics };
  const map = await loadMap(path);
  if (hasErrors(map.diagnostics)) return { inputs: [], diagnostics: map.diagnostics };
  const read = readMaster(bytes.value, map.choices);
  const { design, findings } = read;
  const said = [...findings, ...(design ? smallCharts(design) : [])].map(({ code, severity, values }) =>
    finding(severity, code, { file: path }, { ...values, map: map.path }),
  );
  const input: ManifestInput = { role: "master", name: baseName(path), sha256: sha256(bytes.value) };
  return {
    read,
    ...(design ? { design } : {}),
    inputs: [input, ...map.inputs],
    diagnostics: [...map.diagnostics, ...said],
  };
}

const CM_PER_INCH = 2.54;

/** The chart of all measures is drawn as wide as its headings need, and shown smaller where there is less room. */
function smallCharts({ layouts }: SlideDesign): ReadMaster["findings"] {
  const [least, { width }] = [leastWidth({ kind: "overview" }), layouts.chart.room];
  const points = Math.floor((SIDE_TYPE * 2 * width) / least) / 2;
  if (points >= SIDE_TYPE) return [];
  const [needed, given] = [least, width].map((inches) => Math.round(inches * CM_PER_INCH));
  const values = { least: needed ?? 0, width: given ?? 0, points };
  return [{ code: "master/small-charts", severity: "notice", values }];
}

interface LoadedMap {
  readonly path: string;
  readonly choices?: MasterChoices;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

async function loadMap(master: string): Promise<LoadedMap> {
  const path = `${master.slice(0, master.length - extname(master).length)}.yaml`;
  const source = await readYaml(path);
  const none = { path, inputs: [], diagnostics: [] };
  if (!source.ok)
    return source.diagnostics.some(({ code }) => code === "file/not-found")
      ? none
      : { ...none, diagnostics: source.diagnostics };
  const checked = validateMasterMap(source.value);
  const hash = sha256(Buffer.from(source.value.lines.join("\n")));
  return {
    path,
    diagnostics: checked.diagnostics,
    ...(checked.ok ? { choices: checked.value } : {}),
    inputs: [{ role: "master-map", name: baseName(path), sha256: hash }],
  };
}
