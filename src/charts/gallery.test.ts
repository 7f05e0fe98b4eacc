import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { chartSpec } from "./chart-spec.ts";
import { drawSvg } from "./draw-svg.ts";
import { type DrawnSituation, galleryPage } from "./gallery-page.fixture.ts";
import { GALLERY } from "./situations.fixture.ts";

const ROOT = new URL("../../", import.meta.url);

/** `vitest run --mode gallery` keeps the page to be looked at; an ordinary run only proves that it can be made. */
const isKept = process.env.MODE === "gallery";

describe("the gallery", () => {
  it("shows every chart in every situation on one page", async () => {
    const metrics = await readFontMetrics(fileURLToPath(new URL("assets/fonts", ROOT)));
    const drawn: DrawnSituation[] = [];
    for (const situation of GALLERY)
      drawn.push({
        ...situation,
        svg: drawSvg(chartSpec(situation.chart, situation.size, metrics)),
      });
    const page = galleryPage(drawn);
    expect(page.match(/<figure id=/g)).toHaveLength(GALLERY.length);
    for (const kind of ["ranked-dots", "overview", "change", "funnel", "trend", "parts", "position"])
      expect(page).toContain(`<figcaption>${kind}: `);
    if (!isKept) return;
    await mkdir(new URL("out/", ROOT), { recursive: true });
    await writeFile(new URL("out/gallery.html", ROOT), page);
  });
});
