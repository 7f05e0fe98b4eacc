import type {
  DrawnChart,
  DrawnPicture,
  DrawnShape,
  DrawnSlide,
  DrawnTable,
  DrawnText,
} from "../../model/drawn-deck.ts";
import type { Place, SlideLayout } from "../../model/slide-layouts.ts";
import { NAMESPACES } from "../../ooxml/xml-tree.ts";
import {
  elementXml,
  geometryXml,
  identityXml,
  markXml,
  outerBox,
  PART_NAMESPACES,
  placeXml,
  treeXml,
} from "./drawing-xml.ts";
import { tableXml } from "./table-xml.ts";
import { textBodyXml } from "./text-xml.ts";

/** Ids of the relationships a picture's bytes and lines are found by. */
export interface PictureIds {
  readonly bytes: string;
  readonly svg?: string;
}

/** Ids of the relationships that what a slide only refers to is found by. */
export interface SlideReferences {
  readonly pictures: ReadonlyMap<DrawnPicture, PictureIds>;
  readonly charts: ReadonlyMap<DrawnChart, string>;
}

/**
 * A slide part. What stands in a place of the layout takes its place and look from there, unless it was drawn otherwise.
 *
 * @param layout the one it stands on
 */
export function slideXml(slide: DrawnSlide, layout: SlideLayout, references: SlideReferences): string {
  const shapes = slide.shapes.map((shape) => (id: number) => shapeXml(shape, { id, layout, ...references }));
  return `<p:sld ${PART_NAMESPACES}><p:cSld>${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

interface Surroundings extends SlideReferences {
  readonly id: number;
  readonly layout: SlideLayout;
}

function shapeXml(shape: DrawnShape, around: Surroundings): string {
  switch (shape.kind) {
    case "text":
      return textXml(shape, around);
    case "table":
      return frameXml(shape, around, {
        name: "table",
        content: tableXml(shape, around.layout.taken?.colours),
      });
    case "chart":
      return frameXml(shape, around, { name: "chart", content: chartReferenceXml(shape, around) });
    case "picture":
      return pictureXml(shape, around);
    case "mark":
      return markXml(shape, { id: around.id, name: shape.name, colours: around.layout.taken?.colours });
    default:
      return shape satisfies never;
  }
}

/** How a slide's shape names its place; the layout's own mark is the same. */
export function placeholderXml({ kind, index }: Place): string {
  const type = kind === undefined || kind === "obj" ? "" : ` type="${kind}"`;
  return `<p:ph${type}${index === undefined ? "" : ` idx="${index}"`}/>`;
}

/** The mark of a shape's place, and its own box where it does not take that of the place. */
function inPlace(
  { box, kind: shape }: DrawnShape,
  place: Place | undefined,
): { readonly mark: string; readonly own: string } {
  // A place for the one holds nothing of the other.
  const isOther =
    (place?.kind === "pic" && shape === "chart") || (place?.kind === "chart" && shape === "picture");
  if (!place?.kind || isOther) return { mark: "<p:nvPr/>", own: placeXml(box) + geometryXml("rect") };
  const own = placeXml(box) === placeXml(place.box) ? "" : placeXml(outerBox(box, place.insets));
  return { mark: `<p:nvPr>${placeholderXml(place)}</p:nvPr>`, own };
}

function textXml(text: DrawnText, { id, layout }: Surroundings): string {
  const place = layout.places[text.name];
  const { mark, own } = inPlace(text, place);
  const kind = place?.kind ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>';
  return `<p:sp><p:nvSpPr>${identityXml(id, text.name)}${kind}${mark}</p:nvSpPr>
${elementXml("p:spPr", "", own)}${textBodyXml(text, { place, isApart: own !== "", taken: layout.taken?.colours })}</p:sp>`;
}

/** Where a frame stands and what is in it: a table, or a chart of a part of its own. */
function frameXml(
  frame: DrawnTable | DrawnChart,
  { id, layout }: Surroundings,
  { name, content }: { readonly name: string; readonly content: string },
): string {
  const { mark } = inPlace(frame, frame.place === undefined ? undefined : layout.places[frame.place]);
  return `<p:graphicFrame><p:nvGraphicFramePr>${identityXml(id, frame.name, frame)}
<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${mark}</p:nvGraphicFramePr>
${placeXml(frame.box, "p")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${name}">
${content}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function chartReferenceXml(chart: DrawnChart, { charts }: Surroundings): string {
  return `<c:chart xmlns:c="${NAMESPACES.c}" r:id="${charts.get(chart) ?? ""}"/>`;
}

function pictureXml(picture: DrawnPicture, { id, layout, pictures }: Surroundings): string {
  const placed = inPlace(picture, picture.place === undefined ? undefined : layout.places[picture.place]);
  // Another's place would stretch it.
  const { mark, own } = layout.taken ? { ...placed, own: placeXml(picture.box) } : placed;
  const ids = pictures.get(picture);
  const lines = ids?.svg
    ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">
<asvg:svgBlip xmlns:asvg="${NAMESPACES.asvg}" r:embed="${ids.svg}"/></a:ext></a:extLst>`
    : "";
  const locks = `<a:picLocks ${picture.place === undefined ? "" : 'noGrp="1" '}noChangeAspect="1"/>`;
  return `<p:pic><p:nvPicPr>${identityXml(id, picture.name, picture)}<p:cNvPicPr>${locks}</p:cNvPicPr>${mark}</p:nvPicPr>
<p:blipFill><a:blip r:embed="${ids?.bytes ?? ""}">${lines}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>
${elementXml("p:spPr", "", own)}</p:pic>`;
}
