import { shapeName } from "../model/shape-role.ts";
import type { SlideDesign } from "../model/slide-design.ts";
import {
  type Box,
  bottomOf,
  type Place,
  SLIDE_LAYOUTS,
  type SlideLayout,
  type TakenLayout,
} from "../model/slide-layouts.ts";
import { type FontMetrics, inTypeface } from "../typeset/font-metrics.ts";
import { STAND_IN } from "../typeset/typefaces.ts";
import { fillBoxes } from "./fit-text.ts";

/**
 * The widths of the typeface that a design's text is shown in. A machine may lack ours; who made a master has chosen
 * one that theirs have, and its places make smaller what does not fit.
 */
export function metricsIn(metrics: FontMetrics, { master }: SlideDesign): FontMetrics {
  if (master) return inTypeface(metrics, master.typeface);
  return { ...metrics, standIn: inTypeface(metrics, STAND_IN) };
}

/**
 * A master's layouts with what depends on the deck: where its foot stands.
 *
 * The house's own look is settled as it is.
 */
export function settleDesign(design: SlideDesign, footer: string, metrics: FontMetrics): SlideDesign {
  if (!design.master) return design;
  const measured = metricsIn(metrics, design);
  const layouts = Object.fromEntries(
    Object.entries(design.layouts).map(([name, layout]) => {
      return [name, name === "cover" ? layout : withFoot(layout, footer, measured)];
    }),
  ) as SlideDesign["layouts"];
  return { ...design, layouts };
}

const FOOT_HEIGHT = 0.26;

/** Its own place where the words fit there, else a line below everything that is read. */
function withFoot(layout: SlideLayout, footer: string, metrics: FontMetrics): SlideLayout {
  const name = shapeName("footer");
  const own = layout.places[name];
  const text = { name, paragraphs: [{ text: footer }], mostLines: 1 };
  const fits = own && fillBoxes(metrics, [{ ...text, sizePoints: own.style.sizePoints, box: own.box }]);
  if (fits) return layout;
  const { room, places, taken } = layout;
  const bottom = taken ? bottomOf(taken.tallRoom) : bottomOf(room);
  const box: Box = { ...room, y: bottom - FOOT_HEIGHT, height: FOOT_HEIGHT };
  const { style } = SLIDE_LAYOUTS.text.places[name] as Place;
  return {
    ...layout,
    places: { ...places, [name]: { box, style } },
    room: aboveFoot(room, box),
    ...(taken ? { taken: { ...taken, tallRoom: aboveFoot(taken.tallRoom, box) } } : {}),
  };
}

function aboveFoot(room: Box, foot: Box): Box {
  return { ...room, height: Math.min(bottomOf(room), foot.y - 0.08) - room.y };
}

/** A layout for a slide that says more than its room holds. */
export function tallLayout(layout: SlideLayout, taken: TakenLayout): SlideLayout {
  const { tallRoom: room } = taken;
  return { ...layout, room, titleRoom: room, taken: { ...taken, isTall: true } };
}
