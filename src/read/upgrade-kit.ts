import { MANIFEST_SCHEMA_VERSION } from "../model/kit-manifest.ts";

/** A manifest as it was parsed: nothing is known of it but the names of its fields. */
export type ManifestFields = Readonly<Record<string, unknown>>;

/** From one version's shape to the next one's; the version itself is counted up for it. */
type Upgrade = (manifest: ManifestFields) => ManifestFields;

/** What version 2 added may be absent, so that a kit of version 1 is one of version 2 without it. */
const fromVersion1: Upgrade = (manifest) => manifest;

/**
 * The steps in their order, the first of them from version 1. There is one for every version before today's.
 *
 * @internal exported for its tests
 */
export const UPGRADES: readonly Upgrade[] = [fromVersion1];

/**
 * Brings a manifest of any earlier version to today's shape, so that everything after it knows one shape only: a
 * follow-up comes half a year after the kit it builds on.
 *
 * @returns undefined when the version is none there has been
 */
export function upgradeKit(manifest: ManifestFields): ManifestFields | undefined {
  const { schemaVersion } = manifest;
  if (schemaVersion === MANIFEST_SCHEMA_VERSION) return manifest;
  const upgrade = UPGRADES[Number(schemaVersion) - 1];
  if (typeof schemaVersion !== "number" || !upgrade) return undefined;
  return upgradeKit({ ...upgrade(manifest), schemaVersion: schemaVersion + 1 });
}
