import { describe, expect, it } from "vitest";
import { PALETTE } from "../../model/palette.ts";
import { bottomOf } from "../../model/slide-layouts.ts";
import { freeArea } from "./free-area.ts";
import { DARK, LIGHT, OLD, type Template, TOO_DARK, templateFile } from "./masters.fixture.ts";
import { type MasterChoices, readMaster } from "./read-master.ts";

const read = (template: Template, choices?: MasterChoices) => readMaster(templateFile(template), choices);

const saidOf = (template: Template, choices?: MasterChoices) =>
  read(template, choices).findings.map(({ code, severity, values = {} }) => [
    code,
    severity,
    values.layouts ?? values.count ?? "",
  ]);

const boundIn = (template: Template, choices?: MasterChoices) =>
  Object.fromEntries([...read(template, choices).bound].map(([name, { number }]) => [name, number]));

const COVER = 1;
const OBJECT = 2;
const HEAD = 3;
const PAIR = 4;
const TITLE = 5;
const USUAL = {
  cover: COVER,
  programme: OBJECT,
  text: OBJECT,
  columns: PAIR,
  picture: PAIR,
  key: TITLE,
  questions: OBJECT,
  divider: HEAD,
  table: OBJECT,
  chart: TITLE,
};

describe("a master that is brought", () => {
  it.each([
    ["light", LIGHT],
    ["dark, with a light surface for charts", DARK],
    ["four to three", OLD],
  ])("is bound by types and places, whatever its layouts are called: %s", (_, template) => {
    expect(saidOf(template)).toEqual([]);
    expect(boundIn(template)).toEqual(USUAL);
  });

  it("is bound by its places alone where it names no types", () => {
    const untyped = LIGHT.layouts.map(({ type, ...layout }) =>
      type === "title" ? { ...layout, type } : layout,
    );
    const { divider: _, ...others } = boundIn({ ...LIGHT, layouts: untyped });
    const { divider: __, ...usual } = USUAL;
    expect(others).toEqual(usual);
  });

  it("gives our words its places, sizes and what it leaves free beside its own art", () => {
    const { design } = read(LIGHT);
    const { Titel, "Punkter 1": points, Slidenummer } = design!.layouts.text.places;
    expect(Titel).toMatchObject({ kind: "title", style: { sizePoints: 36 } });
    expect(points).toMatchObject({ kind: "obj", index: 1, isMarked: true, style: { sizePoints: 28 } });
    expect(points!.box).toMatchObject({ x: 0.9, y: 1.8 });
    expect(Slidenummer).toMatchObject({ index: 12, style: { sizePoints: 12 } });
    const { room, taken } = design!.layouts.chart;
    expect(bottomOf(room)).toBeLessThanOrEqual(6.7);
    expect(bottomOf(taken!.tallRoom)).toBeLessThanOrEqual(6.7);
    expect(taken!.tallRoom.y).toBeLessThan(room.y);
  });

  it("takes colours from its theme that can be read where they stand", () => {
    const { divider, text, chart } = read(DARK).design!.layouts;
    expect(text.taken!.colours.ink).toEqual({ theme: "tx1" });
    expect(divider.taken!.colours.paper).toEqual({ theme: "tx1" });
    expect(chart.taken!.colours.ink).toEqual({ theme: "bg1" });
    // Its own would be a dark one on the light surface.
    expect(chart.taken!.colours.guide).toEqual({ hex: PALETTE.guide });
    expect(read(LIGHT).design!.layouts.chart.taken!.colours.guide).toMatchObject({ theme: "bg1" });
    expect(read(DARK).design!.master).toMatchObject({ chartGround: "FFFFFF" });
  });

  it("is made as large as our type is meant for when its page is small", () => {
    const small = { ...LIGHT, size: [10, 5.625] as const };
    const { design } = read(small);
    expect(design!.slide.height).toBeCloseTo(7.5, 5);
    expect(design!.layouts.text.places.Titel).toMatchObject({ style: { sizePoints: 48 } });
  });

  it("is told where it cannot be worn, and by which of ours", () => {
    expect(saidOf(TOO_DARK)).toEqual([["master/too-dark", "error", "key, chart"]]);
    const untitled = LIGHT.layouts.map((layout) => ({
      ...layout,
      places: layout.places.filter(({ mark }) => !/itle"/.test(mark)),
    }));
    expect(saidOf({ ...LIGHT, layouts: untitled })[0]?.slice(0, 2)).toEqual(["master/no-title", "error"]);
    expect(saidOf({ ...LIGHT, parts: { "ppt/vbaProject.bin": "" } })[0]?.[0]).toBe("master/macros");
    expect(saidOf({ ...LIGHT, masters: 2 })).toEqual([["master/several", "error", 2]]);
    expect(saidOf({ ...LIGHT, masters: 2 }, { master: 1 })).toEqual([]);
    const linked = { ...LIGHT, extras: [{ type: "image", target: "https://region.example/logo.png" }] };
    expect(saidOf(linked)).toEqual([["master/outside", "error", 1]]);
  });

  it("leaves behind whatever it refers to besides its own looks, and says so", () => {
    const extras = [
      { type: "hyperlink", target: "https://region.example/" },
      { type: "oleObject", target: "ppt/embeddings/oleObject1.xml" },
      { type: "tags", target: "ppt/tags/tag1.xml" },
    ];
    const parts = { "ppt/embeddings/oleObject1.xml": "<x/>", "ppt/tags/tag1.xml": "<x/>" };
    const { findings, design } = read({ ...LIGHT, extras, parts });
    expect(findings.map(({ code }) => code)).toEqual([
      "master/links-dropped",
      "master/objects-dropped",
      "master/extras-dropped",
    ]);
    const text = (content: string | Uint8Array) =>
      typeof content === "string" ? content : new TextDecoder().decode(content);
    const written = design!.master!.parts.map(({ content }) => text(content)).join();
    expect(written).not.toMatch(/oleObj|hlinkClick|https:\/\/region|lang="en/);
    expect(design!.master!.parts.map(({ name }) => name).filter((name) => /embed|tags/.test(name))).toEqual(
      [],
    );
  });

  it("is read as LibreOffice writes it: looks on the words of a layout, and places without an index", () => {
    const layouts = LIGHT.layouts.map((layout) => ({
      ...layout,
      places: layout.places.map((place) => ({ ...place, mark: place.mark.replace(/ ?idx="[12]"/, "") })),
    }));
    const { columns, text } = read({ ...LIGHT, layouts }).design!.layouts;
    expect(columns.places["Punkter 1"]).not.toHaveProperty("kind");
    expect(columns.places["Punkter 2"]).not.toHaveProperty("kind");
    expect(text.places["Punkter 1"]).toMatchObject({ kind: "obj" });
    expect(text.places["Punkter 1"]).not.toHaveProperty("index");
    const said = LIGHT.layouts.map((layout) => ({ ...layout, run: ' sz="3000"' }));
    const { Titel } = read({ ...LIGHT, layouts: said }).design!.layouts.text.places;
    expect(Titel).toMatchObject({ style: { sizePoints: 30 }, inheritedPoints: 36 });
  });

  it("is mapped by hand where somebody knows better, by number or by name", () => {
    expect(boundIn(LIGHT, { layouts: { chart: OBJECT, divider: "D" } })).toEqual({
      ...USUAL,
      chart: OBJECT,
      divider: TITLE,
    });
    expect(saidOf(LIGHT, { layouts: { chart: "Findes ikke" } })[0]?.[0]).toBe("master/unknown-layout");
  });
});

describe("the area that is left", () => {
  const area = { x: 0, y: 0, width: 10, height: 5 };

  it("keeps clear of what stands at its edges, by the cut that leaves most", () => {
    const free = freeArea(area, [
      { x: 0, y: 0, width: 10, height: 1 },
      { x: 7, y: 4.5, width: 3, height: 0.5 },
    ]);
    expect(free.y).toBeGreaterThan(1);
    expect(bottomOf(free)).toBeLessThan(4.5);
    expect(free.width).toBe(10);
  });

  it("stands on what covers most of it", () => {
    expect(freeArea(area, [{ x: -1, y: -1, width: 12, height: 7 }])).toEqual(area);
  });
});
