import { type Checked, orAbsent, refused } from "../model/diagnostic.ts";
import { type ClusterMemory, MEMORY_SCHEMA_VERSION } from "../model/memory.ts";
import { fields, parseFields } from "./json-fields.ts";
import { readBytes } from "./read-bytes.ts";

/** A cluster's memory as it was read; its bytes tell later whether somebody has changed it meanwhile. */
export interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly memory: ClusterMemory;
}

/**
 * Reads what has been published of a cluster. Before its first kit there is no such file, which is fine.
 *
 * The program wrote it, so only the outline is checked: enough to tell a memory from anything else.
 */
export async function readMemory(path: string): Promise<Checked<MemoryFile | undefined>> {
  const read = orAbsent(await readBytes(path));
  if (!read.ok) return read;
  if (!read.value) return { ...read, value: undefined };
  const { value: bytes } = read;
  const found = parseFields(new TextDecoder().decode(bytes));
  const { schemaVersion } = found ?? {};
  if (typeof schemaVersion === "number" && schemaVersion > MEMORY_SCHEMA_VERSION) {
    return refused("memory/newer", { file: path });
  }
  if (!isMemory(found)) return refused("memory/damaged", { file: path });
  return { ok: true, value: { bytes, memory: found }, diagnostics: [] };
}

function isMemory(found: unknown): found is ClusterMemory {
  const { schemaVersion, cluster, salt, kits, takenBack } = fields(found);
  return (
    schemaVersion === MEMORY_SCHEMA_VERSION &&
    typeof fields(cluster).name === "string" &&
    typeof fields(cluster).region === "string" &&
    typeof salt === "string" &&
    Array.isArray(takenBack) &&
    Array.isArray(kits) &&
    kits.every((kit) => {
      const { package: id, meetingDate, results, measures } = fields(kit);
      return [id, meetingDate, results].every((one) => typeof one === "string") && isMeasureList(measures);
    })
  );
}

function isMeasureList(measures: unknown): boolean {
  return (
    Array.isArray(measures) &&
    measures.every((one) => {
      const { measure, period, cells, disclosureLimit, minimumDenominator, sensitive } = fields(one);
      return (
        typeof measure === "string" &&
        typeof fields(period).id === "string" &&
        [undefined, "numerator", "complement"].some((side) => side === sensitive) &&
        [disclosureLimit, minimumDenominator].every((each) => typeof each === "number") &&
        Object.values(fields(cells)).every((cell) => typeof fields(cell).kind === "string")
      );
    })
  );
}
