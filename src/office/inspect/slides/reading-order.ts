import type { Finding } from "../finding.ts";
import { isAbove, sharedWidth } from "./box.ts";
import { FOOT, isTitle } from "./inherit-placeholders.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { SlideShape } from "./slide-shape.ts";

/** Two shapes stand in one column when they share this part of the narrower one's width. */
const SAME_COLUMN = 0.3;

/** P8: the tree is read from first to last, so it must run as the eye does. Decoration is not read. */
export const readingOrder: SlideRule = (slide) => {
  const read = slide.shapes.filter((shape) => !shape.isDecorative && !shape.isHidden && speaks(shape));
  const findings: Finding[] = [];
  const title = read.findIndex(({ placeholder }) => isTitle(placeholder?.type));
  const [first] = read;
  if (title > 0 && first) findings.push(onShape(slide, first, { code: "slide/title-not-first" }));
  const foot = read.findIndex(isFoot);
  const isInterrupted = foot >= 0 && read.slice(foot).some((shape) => !isFoot(shape));
  const early = read[foot];
  if (isInterrupted && early) findings.push(onShape(slide, early, { code: "slide/foot-not-last" }));
  const body = read.filter((shape) => !isFoot(shape) && !isTitle(shape.placeholder?.type));
  for (const [index, shape] of body.entries()) {
    const before = body.slice(0, index).find((earlier) => isReadTooLate(shape, earlier));
    if (before)
      findings.push(
        onShape(slide, shape, { code: "slide/order-against-position", values: { after: before.name } }),
      );
  }
  return findings;
};

function isReadTooLate({ box }: SlideShape, { box: earlier }: SlideShape): boolean {
  if (!box || !earlier || !isAbove(box, earlier)) return false;
  return sharedWidth(box, earlier) > SAME_COLUMN * Math.min(box.width, earlier.width);
}

function isFoot({ placeholder }: SlideShape): boolean {
  return FOOT.includes(placeholder?.type ?? "");
}

/** Whether a reading aid says anything at the shape. */
function speaks({ text, kind, identity, members }: SlideShape): boolean {
  const described = identity?.getAttribute("descr")?.trim();
  return Boolean(text || described) || kind === "picture" || kind === "frame" || members.some(speaks);
}
