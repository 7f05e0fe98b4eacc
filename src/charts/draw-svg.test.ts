import { describe, expect, it } from "vitest";
import { tidySvg } from "./draw-svg.ts";

describe("tidySvg", () => {
  it("rounds coordinates, but never a number that is read", () => {
    expect(tidySvg('<line x2="105.19999999999999" y2="-1.2e-16"/><text>1.000 sikrede</text>')).toBe(
      '<line x2="105.2" y2="-1.2e-16"/><text>1.000 sikrede</text>',
    );
    expect(tidySvg('<line x2="1.4210854715202004e-14"/>')).toBe('<line x2="0"/>');
  });

  it("removes the drawing library's class names, roles and descriptions", () => {
    expect(
      tidySvg('<g class="mark-rule" role="graphics-symbol" aria-label="lower: 12.5"><path d="M0,0"/></g>'),
    ).toBe('<g><path d="M0,0"/></g>');
  });
});
