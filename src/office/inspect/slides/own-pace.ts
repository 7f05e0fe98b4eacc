import { relatedParts } from "../../../ooxml/relationships.ts";
import { all, elementsBelow } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { type DeckRule, onShape, onSlide, type SlideRule } from "./slide-rule.ts";
import { flattened, type SlideShape } from "./slide-shape.ts";

const MEDIA = ["videoFile", "audioFile", "wavAudioFile", "audioCd", "quickTimeFile", "media"];
const CAPTIONS = ["track", "trackLst", "closedCaptionTrack"];

/** P19: the slide waits for its reader, nothing repeats for ever, and what is spoken can be read. */
export const ownPace: SlideRule = (slide, { index }) => {
  const { part } = slide;
  const advances = index.all(part, "p:transition").some((transition) => transition.hasAttribute("advTm"));
  const repeats = index.all(part, "p:cTn").some((step) => step.getAttribute("repeatCount") === "indefinite");
  return [
    ...(advances ? [onSlide(slide, { code: "slide/auto-advance" })] : []),
    ...(repeats ? [onSlide(slide, { code: "slide/endless-animation" })] : []),
    ...flattened(slide.shapes)
      .filter(isUncaptioned)
      .map((shape) => onShape(slide, shape, { code: "slide/media-without-captions" })),
  ];
};

/** P19: a speaker runs the show. */
export const speakerRunsShow: DeckRule = ({ file, index, main }) =>
  relatedParts(file, main, "presProps").flatMap((part): readonly Finding[] => {
    const show = index.first(part, "p:showPr");
    const loops = ["1", "true"].includes(show?.getAttribute("loop") ?? "");
    const isKiosk = show !== undefined && all(show, "p:kiosk").length > 0;
    return loops || isKiosk ? [{ code: "deck/runs-by-itself", part }] : [];
  });

/** P21: the file can be changed by whoever needs to. */
export const openToChange: DeckRule = ({ index, main }) =>
  index.first(main, "p:modifyVerifier") ? [{ code: "deck/modify-password", part: main }] : [];

function isUncaptioned({ element, kind }: SlideShape): boolean {
  if (kind !== "picture") return false;
  const names = elementsBelow(element).map(({ localName }) => localName ?? "");
  return MEDIA.some((name) => names.includes(name)) && !CAPTIONS.some((name) => names.includes(name));
}
