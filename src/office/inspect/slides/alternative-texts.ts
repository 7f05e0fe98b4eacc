import type { Finding } from "../finding.ts";
import { altTextFindings } from "../shared/alt-text.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { SlideShape } from "./slide-shape.ts";
import type { SlideView } from "./slide-view.ts";

/**
 * P4 and P5: whatever is seen and says no words of its own has alternative text, or is marked as decoration.
 */
export const alternativeTexts: SlideRule = (slide) => slide.shapes.flatMap((shape) => inShape(slide, shape));

function inShape(slide: SlideView, shape: SlideShape): readonly Finding[] {
  const description = shape.identity?.getAttribute("descr") ?? "";
  const isSaid = shape.kind === "text" && (shape.text !== "" || shape.placeholder !== undefined);
  // A group may speak for its members, or leave it to them.
  const isLeftToMembers = shape.kind === "group" && description.trim() === "" && !shape.isDecorative;
  if (isLeftToMembers) return shape.members.flatMap((member) => inShape(slide, member));
  if (shape.isHidden || (isSaid && description.trim() === "")) return [];
  return altTextFindings(description, shape.isDecorative).map((words) => onShape(slide, shape, words));
}
