import { child } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import type { DocumentRule } from "./document-rule.ts";
import { isSwitchedOn } from "./word-styles.ts";

const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** H2 for Word: changes somebody has not yet accepted, and text that is there but not shown. */
export const changesAndHiddenText: DocumentRule = ({ file, index }) =>
  file
    .names(/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/)
    .flatMap((part): readonly Finding[] => {
      const changes = index.elements(part).filter(({ localName }) => CHANGES.has(localName ?? "")).length;
      const hidden = index
        .all(part, "w:r")
        .filter((run) => isSwitchedOn(child(run, "w:rPr"), "w:vanish") && child(run, "w:t")).length;
      return [
        ...(changes > 0
          ? [{ code: "hidden/tracked-changes", part, values: { count: changes } } as const]
          : []),
        ...(hidden > 0 ? [{ code: "hidden/hidden-text", part, values: { count: hidden } } as const] : []),
      ];
    });
