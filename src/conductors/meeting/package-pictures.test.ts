import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixedLuck, temporaryFolder } from "../sample-kit.fixture.ts";
import { SAMPLE_CLUSTERS } from "../sample-kits.fixture.ts";
import { openSlides, viewSlides } from "./meeting-slides.ts";

/** The slide that shows what a package is about: all its measures, a chart, or the programme where there is none. */
async function pictureOf(template: string, sample: string): Promise<string> {
  const [folder, out] = [join("samples", sample), temporaryFolder()];
  const figures = join(folder, "maalinger-2026-04.csv");
  const desk = {
    folder: out,
    today: "2026-06-10",
    fonts: "assets/fonts",
    randomIndex: fixedLuck(),
    program: { name: "klyngepakke", version: "0.0.0-test" },
  };
  const meeting = {
    id: sample,
    package: template,
    folder,
    out,
    cluster: join(folder, "klynge.yaml"),
    plans: [],
    data: existsSync(figures) ? [figures] : [],
  };
  const { slides } = await viewSlides(meeting, await openSlides(desk, meeting, new Map()));
  const found =
    slides.find(({ id }) => id === "overblik") ??
    slides.find(({ pictures }) => pictures.join("").includes("<svg x=")) ??
    slides.find(({ id }) => id === "program");
  return found?.pictures.join("") ?? "";
}

describe("the picture that a package is chosen by", () => {
  it.each(Object.entries(SAMPLE_CLUSTERS))(
    "is that of its slides as they are now: %s (renewed by vitest -u)",
    async (template, sample) => {
      const picture = await pictureOf(template, sample);
      expect(picture).toMatch(/^<svg[\s\S]*<text/);
      await expect(picture).toMatchFileSnapshot(`../../../assets/studio/pakker/${template}.svg`);
    },
  );
});
