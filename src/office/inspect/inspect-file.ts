import { type Identities, NO_IDENTITIES } from "../../model/cluster-identities.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { isInspectCode, severityOf } from "../../model/inspect-rules.ts";
import type { PackageFinding } from "../../model/package-finding.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { brokenInvariants, unsoundParts } from "../package-invariants.ts";
import { documentFindings } from "./document/document-findings.ts";
import { ElementIndex } from "./element-index.ts";
import type { Finding } from "./finding.ts";
import {
  comments,
  embeddedFiles,
  localPaths,
  personalProperties,
  pictureDetails,
} from "./hidden/hidden-parts.ts";
import { type PartText, packageTexts } from "./hidden/package-texts.ts";
import {
  type IdentityCounter,
  identityCounter,
  identityFindings,
  mayBeTold,
  searchedParts,
} from "./hidden/search-texts.ts";
import { mainPart, openFile } from "./open-file.ts";
import { fileProperties, propertyFindings } from "./shared/file-properties.ts";
import { presentationFindings } from "./slides/presentation-findings.ts";

export interface InspectOptions {
  /** Widths of the material's typeface, to measure whether text fits its box. */
  readonly metrics: FontMetrics;
  /** Whom nothing in the file may name. */
  readonly identities?: Identities;
}

/**
 * Runs the whole release gate on the bytes of a presentation or Word document, whoever made it.
 *
 * Every part is unpacked and parsed once. Nothing is changed, nothing found is quoted.
 *
 * @param name the file as the user named it
 * @returns findings in the order of the file; none is the best answer
 */
export function inspectFile(name: string, bytes: Uint8Array, options: InspectOptions): readonly Diagnostic[] {
  return inspectOpened(name, bytes, options).diagnostics;
}

interface Inspection {
  readonly diagnostics: readonly Diagnostic[];
  /** Every part as text, to be searched further; none when the file could not be looked into. */
  readonly texts: readonly string[];
}

/** The same, with what stands in the file: opening it once more takes as long as inspecting it. */
export function inspectOpened(
  name: string,
  bytes: Uint8Array,
  { metrics, identities = NO_IDENTITIES }: InspectOptions,
): Inspection {
  const count = identityCounter(identities);
  const { findings, texts } = lookInto(bytes, metrics, identities);
  return { diagnostics: findings.map((finding) => diagnostic(name, finding, count)), texts };
}

interface Look {
  readonly findings: readonly Finding[];
  readonly texts: readonly string[];
}

function lookInto(bytes: Uint8Array, metrics: FontMetrics, identities: Identities): Look {
  const opened = openFile(bytes);
  if ("code" in opened) return refused([opened]);
  const { file, names } = opened;
  const unsound = unsoundParts(file, names);
  if (unsound.length > 0) return refused(unsound.map(fromPackage));
  const main = mainPart(file);
  if (typeof main === "string") return refused([{ code: main }]);
  const texts = packageTexts(file);
  const index = new ElementIndex(file);
  return {
    findings: [
      ...generalFindings(index, texts, identities),
      ...(main.kind === "presentation"
        ? presentationFindings(index, main.part, metrics)
        : documentFindings(index, main.part)),
    ],
    texts: searchedParts(texts),
  };
}

function refused(findings: readonly Finding[]): Look {
  return { findings, texts: [] };
}

/** What holds for every Office file. */
function generalFindings(
  index: ElementIndex,
  texts: ReadonlyMap<string, PartText>,
  identities: Identities,
): readonly Finding[] {
  const { file } = index;
  const properties = fileProperties(index);
  return [
    ...brokenInvariants(index).map(fromPackage),
    ...identityFindings(texts, identities),
    ...embeddedFiles(index),
    ...comments(index),
    ...localPaths(texts),
    ...pictureDetails(file),
    ...personalProperties(index, properties),
    ...propertyFindings(properties),
  ];
}

function fromPackage({ code, part, problem }: PackageFinding): Finding {
  return {
    code: isInspectCode(code) ? code : "package/readable-archive",
    ...(part === "" ? {} : { part }),
    values: { detail: problem },
  };
}

/** Names of parts and shapes come from the file: one that holds an identity is left out of what is told. */
function diagnostic(name: string, finding: Finding, count: IdentityCounter): Diagnostic {
  const { code, part, spot, element, values = {} } = finding;
  const tellable = (text: string | undefined) => text !== undefined && text !== "" && mayBeTold(count, text);
  const told = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string" && !tellable(value) ? "…" : value,
  ]);
  return {
    code,
    severity: severityOf(code),
    place: {
      file: name,
      ...(part !== undefined && tellable(part) ? { part } : {}),
      ...(spot ? { spot } : {}),
      ...(element !== undefined && tellable(element) ? { element } : {}),
    },
    values: Object.fromEntries(told),
  };
}
