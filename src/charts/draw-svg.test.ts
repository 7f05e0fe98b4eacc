import { describe, expect, it } from "vitest";
import { colour } from "./chart-style.ts";
import { drawSvg } from "./draw-svg.ts";
import type { Layer } from "./layers.ts";

function drawn(...layers: readonly Layer[]): string {
  const svg = drawSvg({ width: 100, height: 50, panels: [{ left: 0, layers }] });
  return /<g><g>|<g [^>]*><g>(.*)<\/g><\/g>/.exec(svg)?.[1] ?? "";
}

describe("drawSvg", () => {
  it("writes places to a hundredth of a point, and never touches a number that is read", () => {
    const text = {
      text: "1.000,125 <sikrede>",
      align: "left",
      size: 12,
      weight: "regular",
      colour: "ink",
    } as const;
    expect(
      drawn(
        {
          kind: "rule",
          items: [
            {
              x: 1.4210854715202004e-14,
              y: 105.19999999999999,
              x2: -0.001,
              stroke: "#0F4C5C",
              strokeWidth: 2,
            },
          ],
        },
        { kind: "text", items: [{ ...text, x: 10, y: 20 }] },
      ),
    ).toBe(
      '<line x1="0" y1="105.2" x2="0" y2="105.2" stroke="#0F4C5C" stroke-width="2"/>' +
        `<text x="10" y="24" font-size="12" fill="${colour("ink")}">1.000,125 &lt;sikrede&gt;</text>`,
    );
  });

  it("draws every sign as wide as it is said to be, around its middle", () => {
    const sign = { x: 20, y: 10, diameter: 8, fill: "#0F4C5C" };
    expect(drawn({ kind: "sign", items: [{ ...sign, shape: "circle" }] })).toBe(
      '<circle cx="20" cy="10" r="4" fill="#0F4C5C"/>',
    );
    const corners = (shape: "diamond" | "square" | "triangle-left" | "triangle-down") =>
      /points="([^"]*)"/.exec(drawn({ kind: "sign", items: [{ ...sign, shape }] }))?.[1];
    expect(corners("diamond")).toBe("16,10 20,6 24,10 20,14");
    expect(corners("square")).toBe("16,6 24,6 24,14 16,14");
    expect(corners("triangle-left")).toBe("16.54,10 23.46,6 23.46,14");
    expect(corners("triangle-down")).toBe("20,13.46 16,6.54 24,6.54");
  });
});
