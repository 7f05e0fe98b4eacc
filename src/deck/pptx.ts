import pptxgenjs from "pptxgenjs";
import type { DocumentProperties } from "../model/meeting-kit.ts";

/** The one place that names the slide library; everybody else in deck/ draws through these types. */
export type Presentation = pptxgenjs.default;
export type PptxSlide = pptxgenjs.default.Slide;
export type TextRun = pptxgenjs.default.TextProps;
export type TableCell = pptxgenjs.default.TableCell;
export type ShapeName = pptxgenjs.default.SHAPE_NAME;
export type ShapeOptions = pptxgenjs.default.ShapeProps;

// The library's types promise a module with a `default`, but at run time the import is the class itself.
const PptxGenJs = pptxgenjs as unknown as typeof pptxgenjs.default;

/** An empty 16:9 presentation of 13.33 x 7.5 inches. */
export function newPresentation(properties: DocumentProperties): Presentation {
  const presentation = new PptxGenJs();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = properties.title;
  presentation.subject = properties.subject;
  presentation.author = properties.author;
  presentation.company = properties.author;
  return presentation;
}

/** The presentation as the bytes of a .pptx file. */
export async function presentationBytes(presentation: Presentation): Promise<Uint8Array> {
  const bytes = await presentation.write({ outputType: "uint8array", compression: true });
  if (!(bytes instanceof Uint8Array)) throw new TypeError("the slide library gave no bytes");
  return bytes;
}
