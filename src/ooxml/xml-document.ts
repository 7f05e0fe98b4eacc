import { DOMParser, type Document, XMLSerializer } from "@xmldom/xmldom";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parses one XML part and throws on the first thing that is not well-formed. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    // Lines and columns would be kept for every node and attribute, and nobody asks for them.
    locator: false,
    onError: (level, message) => {
      throw new SyntaxError(`XML ${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, "text/xml");
}

/** Writes an XML part with one declaration, whatever the library had put in front of it. */
export function serializeXml(document: Document): string {
  return DECLARATION + new XMLSerializer().serializeToString(document.documentElement ?? document);
}
