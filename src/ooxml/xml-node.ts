/** The nodes of an XML tree, as everybody who walks or changes one names them. */
export type { Attr, Document, Element, Node } from "@xmldom/xmldom";
