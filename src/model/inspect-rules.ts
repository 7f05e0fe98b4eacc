import type { DiagnosticCode } from "../messages/wording.ts";
import type { Severity } from "./diagnostic.ts";

/** How grave a finding is wherever it is found, and the rules of the release gate that ask for it. */
type GateRow = readonly [severity: Severity, ...rules: string[]];

/**
 * The release gate: everything `inspect` can find in an Office file, a row a finding. What each rule asks for, and why,
 * stands in `docs/inspect-rules.md`, in the same order: `K…` for the package, `H…` for what is hidden, `P…` for
 * presentations and `W…` for Word documents.
 *
 * @internal exported for its tests
 */
export const GATE = {
  "office/old-format": ["error", "K1"],
  "office/too-many-parts": ["error", "K1"],
  "office/too-large-inside": ["error", "K1"],
  "office/packed-too-tight": ["error", "K1"],
  "office/other-kind": ["error", "K1"],
  "office/strict-format": ["error", "K1"],
  "package/readable-archive": ["error", "K1"],
  "package/entry-names": ["error", "K2"],
  "package/well-formed": ["error", "K3"],
  "package/declared-types": ["error", "K4"],
  "package/resolved-relationships": ["error", "K5"],
  "package/reachable-only": ["error", "K6"],
  "package/unique-ids": ["error", "K7"],
  "package/true-media": ["error", "K8"],
  "package/slide-frame": ["error", "K9"],
  "package/empty-cell": ["error", "K10"],
  "hidden/embedded-file": ["warning", "H1"],
  "hidden/chart-data": ["error", "H1"],
  "hidden/macros": ["error", "H1"],
  "hidden/comments": ["error", "H2"],
  "hidden/tracked-changes": ["error", "H2"],
  "hidden/hidden-text": ["error", "H2"],
  "hidden/hidden-slide": ["error", "H3"],
  "hidden/hidden-shape": ["error", "H3"],
  "hidden/person-property": ["warning", "H4"],
  "hidden/custom-properties": ["warning", "H4"],
  "hidden/local-path": ["error", "H5"],
  "hidden/picture-metadata": ["warning", "H6"],
  "hidden/cpr-like": ["error", "H7"],
  "hidden/ydernummer": ["error", "H8"],
  "hidden/practice-name": ["error", "H8"],
  "hidden/cvr": ["error", "H8"],
  "slide/no-title": ["error", "P1"],
  "slide/several-titles": ["error", "P1"],
  "slide/title-off-slide": ["error", "P1"],
  "slide/title-not-in-layout": ["error", "P2"],
  "slide/repeated-title": ["warning", "P3"],
  "alt/missing": ["error", "P4", "W3"],
  "alt/contradictory": ["error", "P4", "W3"],
  "alt/file-name": ["error", "P5", "W3"],
  "alt/generic": ["error", "P5", "W3"],
  "alt/automatic": ["warning", "P5", "W3"],
  "alt/short": ["warning", "P5", "W3"],
  "alt/long": ["warning", "P5", "W3"],
  "alt/line-break": ["warning", "P5", "W3"],
  "table/no-header": ["error", "P6", "W5"],
  "table/merged-cells": ["warning", "P7", "W6"],
  "table/empty-line": ["warning", "P7", "W6"],
  "slide/title-not-first": ["error", "P8"],
  "slide/foot-not-last": ["error", "P8"],
  "slide/order-against-position": ["error", "P8"],
  "deck/unnamed-section": ["error", "P9"],
  "deck/repeated-section": ["warning", "P9"],
  "contrast/text": ["error", "P10", "W13"],
  "contrast/chart": ["error", "P10"],
  "slide/colour-alone": ["error", "P11"],
  "language/missing": ["error", "P12"],
  "language/other": ["error", "P12", "W8"],
  "language/passage": ["notice", "P12", "W8"],
  "language/default-differs": ["warning", "P12", "W8"],
  "link/vague-text": ["warning", "P13", "W11"],
  "link/bare-address": ["warning", "P13", "W11"],
  "property/no-title": ["error", "P14", "W9"],
  "property/no-language": ["error", "P14", "W9"],
  "property/library-default": ["error", "P14", "W9"],
  "property/no-author": ["warning", "P14", "W9"],
  "slide/empty-placeholder": ["error", "P15"],
  "slide/text-off-slide": ["error", "P15"],
  "slide/small-text": ["warning", "P16"],
  "slide/small-chart-text": ["warning", "P16"],
  "slide/text-overflow": ["error", "P17"],
  "slide/table-overflow": ["error", "P17"],
  "slide/chart-without-numbers": ["error", "P18"],
  "slide/auto-advance": ["error", "P19"],
  "slide/endless-animation": ["error", "P19"],
  "slide/media-without-captions": ["error", "P19"],
  "deck/runs-by-itself": ["error", "P19"],
  "slide/default-names": ["warning", "P20"],
  "office/encrypted": ["error", "P21"],
  "deck/modify-password": ["error", "P21"],
  "document/no-headings": ["error", "W1"],
  "document/first-heading-level": ["error", "W1"],
  "document/skipped-heading-level": ["error", "W1"],
  "document/empty-heading": ["error", "W1"],
  "document/own-heading-style": ["error", "W2"],
  "document/floating": ["warning", "W4"],
  "table/header-elsewhere": ["error", "W5"],
  "table/look-disagrees": ["error", "W5"],
  "table/nested": ["warning", "W6"],
  "table/row-may-split": ["warning", "W6"],
  "table/no-caption": ["notice", "W7"],
  "language/no-default": ["error", "W8"],
  "language/no-theme-language": ["warning", "W8"],
  "document/typed-list": ["warning", "W10"],
  "link/not-visible": ["warning", "W11"],
  "document/empty-paragraphs": ["warning", "W12"],
  "document/repeated-blanks": ["warning", "W12"],
  "document/unnamed-control": ["error", "W14"],
  "document/control-without-hint": ["error", "W14"],
  "document/date-language": ["error", "W14"],
  "document/field-without-result": ["error", "W15"],
  "document/no-page-number": ["warning", "W16"],
  "document/typed-page-number": ["warning", "W16"],
  "document/no-contents": ["warning", "W17"],
  "document/protected": ["error", "W18"],
  "document/watermark": ["error", "W18"],
  "document/page-size": ["warning", "W19"],
  "document/narrow-margin": ["warning", "W19"],
  "document/fixed-row": ["warning", "W19"],
  "document/sign-alone": ["error", "W20"],
} as const satisfies Partial<Record<DiagnosticCode, GateRow>>;

/** What `inspect` can find in an Office file. */
export type InspectCode = keyof typeof GATE;

/** How grave a finding is. */
export function severityOf(code: InspectCode): Severity {
  return GATE[code][0];
}

/** Whether a finding is one of the gate's. */
export function isInspectCode(code: string): code is InspectCode {
  return Object.hasOwn(GATE, code);
}

/** Ids of the rules that can give a finding: `P4` and `W3` share theirs. */
export function rulesOf(code: string): readonly string[] {
  if (!isInspectCode(code)) return [];
  const [, ...rules] = GATE[code];
  return rules;
}
