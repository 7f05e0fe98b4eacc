import type { Finding } from "../finding.ts";
import type { DocumentRule } from "./document-rule.ts";
import { attribute, isOn } from "./word-styles.ts";

const WATERMARK = /watermark|vandmærke/i;

/** W18: no protection and no watermark stand in the way of reading aids. */
export const readingAids: DocumentRule = ({ index, settings, running }) => {
  const protection = index.first(settings, "w:documentProtection");
  const isProtected = protection && isOn(attribute(protection, "enforcement"));
  const marked = running.filter((part) =>
    index.elements(part).some(({ localName, attributes }) => {
      const names = [...attributes].map(({ value }) => value);
      const isShape = localName === "shape" || localName === "docPr";
      return localName === "textpath" || (isShape && names.some((name) => WATERMARK.test(name)));
    }),
  );
  return [
    ...(isProtected ? [{ code: "document/protected", part: settings } as const] : []),
    ...marked.map((part): Finding => ({ code: "document/watermark", part })),
  ];
};
