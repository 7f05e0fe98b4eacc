import type { Identities } from "../model/identities.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import { identityCounter } from "../office/inspect/hidden/count-identities.ts";
import { mayBeTold } from "../office/inspect/hidden/identity-findings.ts";

/** The inputs with neutral names for files that are called after a practice: `099013.csv` becomes `data-2.csv`. */
export function tellableInputs(
  inputs: readonly ManifestInput[],
  identities: Identities,
): readonly ManifestInput[] {
  const count = identityCounter(identities);
  return inputs.map((input, index) => {
    if (mayBeTold(count, input.name)) return input;
    const [extension = ""] = /\.[a-z]+$/i.exec(input.name) ?? [];
    return { ...input, name: `${input.role}-${index + 1}${extension}` };
  });
}
