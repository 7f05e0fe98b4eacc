import type { SheetPicture } from "../../model/drawn-document.ts";
import { escapeXml, NAMESPACES } from "../../ooxml/xml-tree.ts";
import type { PictureIds } from "./references.ts";

/** English metric units in a twip, in which drawings are measured. */
const EMU_PER_TWIP = 635;

const emu = (twips: number): number => Math.round(twips * EMU_PER_TWIP);

/** Above the words it floats beside. */
const FLOATING =
  'distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"';

/** A picture in line with the text, or at the right margin, so far from the top of the page, and out of the text's way. */
export function pictureXml(picture: SheetPicture, ids: PictureIds): string {
  const { name, alt, fromTop } = picture;
  const size = `cx="${emu(picture.width)}" cy="${emu(picture.height)}"`;
  const extent = `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>`;
  const content = `<wp:docPr id="${ids.drawing}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>
<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>${graphicXml(size, ids)}`;
  if (fromTop === undefined)
    return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${extent}${content}</wp:inline></w:drawing>`;
  return `<w:drawing><wp:anchor ${FLOATING}><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>
<wp:positionV relativeFrom="page"><wp:posOffset>${emu(fromTop)}</wp:posOffset></wp:positionV>
${extent}<wp:wrapNone/>${content}</wp:anchor></w:drawing>`;
}

function graphicXml(size: string, { drawing, png, svg }: PictureIds): string {
  const lines = svg
    ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${svg}"/></a:ext></a:extLst>`
    : "";
  return `<a:graphic><a:graphicData uri="${NAMESPACES.pic}"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="${drawing}" name=""/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="${png}">${lines}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic>`;
}
