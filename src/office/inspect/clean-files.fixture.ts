import type { OfficePackage } from "../../ooxml/office-package.ts";
import { NAMESPACES } from "../../ooxml/xml-tree.ts";
import { sampleDeck } from "../sample-deck.fixture.ts";
import { sampleDocument } from "../sample-document.fixture.ts";

/** One thing put in the place of another in a part. */
export type Change = readonly [part: string, from: string | RegExp, to: string];

/** Changes parts as text; fails when there is nothing to change, so that no test breaks nothing. */
export function rewritten(file: OfficePackage, ...changes: readonly Change[]): OfficePackage {
  for (const [part, from, to] of changes) {
    const before = new TextDecoder().decode(file.bytes(part));
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} does not hold ${from}`);
    file.put(part, new TextEncoder().encode(after));
  }
  return file;
}

export const slide = (number: number): string => `ppt/slides/slide${number}.xml`;

/** The sample deck, with a link in it as a person would put one. */
export function cleanDeck(): OfficePackage {
  const link = '<a:r><a:rPr lang="da-DK"><a:hlinkClick r:id="rId9"/></a:rPr><a:t>DSAM</a:t></a:r>';
  return rewritten(
    sampleDeck(),
    [slide(2), /(Læs mere hos )DSAM<\/a:t><\/a:r>/, `$1</a:t></a:r>${link}`],
    [
      "ppt/slides/_rels/slide2.xml.rels",
      "</Relationships>",
      `<Relationship Id="rId9" Type="${NAMESPACES.r}/hyperlink" Target="https://www.dsam.dk/" TargetMode="External"/></Relationships>`,
    ],
  );
}

export const BODY = "word/document.xml";

/** A document of which the gate has nothing to say. */
export const cleanDocument = (): OfficePackage => sampleDocument();
