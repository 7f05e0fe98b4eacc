import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytesOf, NEUTRAL_BRAND } from "../model/brand.ts";
import { listBrands, readTemplate } from "../read/read-template.ts";
import { loadBrand } from "./load-brand.ts";
import { openTemplate } from "./load-template.ts";
import { newTemplate } from "./manage-templates.ts";
import { temporaryFolder } from "./sample-kit.fixture.ts";

const LOGO = "assets/brands/kiap.png";

/** A new package whose brand is this file, with a logo beside it. */
async function packageWith(brand: string, logo: Uint8Array = readFileSync(LOGO)): Promise<string> {
  const { folder } = await newTemplate("min-pakke", temporaryFolder());
  mkdirSync(join(folder, "billeder"));
  writeFileSync(join(folder, "afsender.yaml"), brand);
  writeFileSync(join(folder, "billeder", "logo.png"), logo);
  const own = join(folder, "package.yaml");
  writeFileSync(own, readFileSync(own, "utf8").replace("topic:", "brand: afsender.yaml\ntopic:"));
  return folder;
}

async function brandOf(folder: string) {
  const source = await readTemplate(folder);
  if (!source.ok) throw new Error("no package");
  const { brand, diagnostics } = await loadBrand(source.value);
  return { brand, told: diagnostics.map(({ code, place }) => `${code} ${place.line ?? "-"}`) };
}

const BRAND = `name: Klyngeenheden
colours:
  accent: "#1d3f72"
  ornament: "8FB4E0"
logo:
  file: billeder/logo.png
  words: Klyngeenhedens mærke
footer: klyngeenheden.example
`;

describe("the brand of a package", () => {
  it.each(["neutral", "kiap", "midtkraft", "kaps"])("comes along: %s", async (name) => {
    expect(await listBrands()).toContain(name);
    const source = await readTemplate("alkoholsamtalen");
    if (!source.ok) throw new Error("no package");
    const { tree } = source.value;
    const named = { ...tree, tree: { ...Object(tree.tree), brand: name } };
    const { brand, diagnostics } = await loadBrand({ ...source.value, tree: named });
    expect(diagnostics).toEqual([]);
    expect(brand?.logo === undefined).toBe(name === "neutral");
  });

  it("is the neutral one when the package names none, and that is what its file says", async () => {
    expect((await openTemplate("alkoholsamtalen")).brand).toEqual(NEUTRAL_BRAND);
  });

  it("may be one's own, from beside the package", async () => {
    const { brand, told } = await brandOf(await packageWith(BRAND));
    expect(told).toEqual([]);
    expect(brand).toMatchObject({
      name: "Klyngeenheden",
      colours: { accent: "1D3F72", ornament: "8FB4E0" },
      footer: "klyngeenheden.example",
      logo: { words: "Klyngeenhedens mærke", widthPixels: 660, heightPixels: 252 },
    });
  });

  it("keeps nothing of a logo but the picture", async () => {
    const logo = readFileSync(LOGO);
    const text = Buffer.from("tEXtAuthor\0Jens Hansen, C:\\\\Users\\\\jh");
    const signed = Buffer.concat([logo.subarray(0, 33), chunkOf(text), logo.subarray(33)]);
    const { brand } = await brandOf(await packageWith(BRAND, signed));
    const kept = Buffer.from(bytesOf(brand?.logo?.png ?? ""));
    expect(kept.includes("Jens Hansen")).toBe(false);
    expect(kept.includes("IDAT")).toBe(true);
  });

  it.each([
    ["no such brand", "brand: afsender.yaml", "brand: kiapp", "brand/not-found 17"],
    ["no such file", "brand: afsender.yaml", "brand: andet.yaml", "brand/not-found 17"],
  ])("is refused where it is named: %s", async (_, from, to, told) => {
    const folder = await packageWith(BRAND);
    const own = join(folder, "package.yaml");
    writeFileSync(own, readFileSync(own, "utf8").replace(from, to));
    const found = await brandOf(folder);
    expect(found.brand).toBeUndefined();
    expect(found.told).toEqual([told]);
  });

  it.each([
    ["a colour without quotes", 'accent: "#1d3f72"', "accent: 123456", "brand/colour 3"],
    ["a colour by name", '"8FB4E0"', "lyseblå", "brand/colour 4"],
    ["an accent that is too light", "#1d3f72", "4E8AA0", "brand/contrast 3"],
    ["an ornament that is too dark", "8FB4E0", "3A5A8A", "brand/contrast 4"],
    ["a key that is unknown", "footer:", "fotter:", "field/misspelt 8"],
    ["a logo that is not there", "billeder/logo.png", "logo.png", "file/not-found 6"],
    ["a logo without words", "  words: Klyngeenhedens mærke\n", "", "field/missing 5"],
  ])("is refused with the place in its own file: %s", async (_, from, to, told) => {
    const found = await brandOf(await packageWith(BRAND.replace(from, to)));
    expect(found.brand).toBeUndefined();
    expect(found.told).toEqual([told]);
  });

  it.each([
    ["a JPEG", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8]), "brand/logo-not-png 6"],
    ["nothing", () => Buffer.alloc(0), "brand/logo-not-png 6"],
    ["a PNG of no size", () => withHeader("IHDR"), "brand/logo-not-png 6"],
    ["half a PNG", () => readFileSync(LOGO).subarray(0, 900), "brand/logo-not-png 6"],
    ["a changed byte", () => withByte(readFileSync(LOGO), 600), "brand/logo-not-png 6"],
    ["a dot", () => sized(10, 10), "brand/logo-size 6"],
    ["a ribbon", () => sized(1400, 100), "brand/logo-size 6"],
    ["a poster", () => sized(4000, 3000), "brand/logo-size 6"],
  ])("is refused with a logo that is %s", async (_, logo, told) => {
    expect(await brandOf(await packageWith(BRAND, logo()))).toEqual({ brand: undefined, told: [told] });
  });

  it("is told of its misspelt terms, and stands all the same", async () => {
    const found = await brandOf(
      await packageWith(BRAND.replace("Klyngeenhedens mærke", "Vejledingens mærke")),
    );
    expect(found.brand).toBeDefined();
    expect(found.told).toEqual(["template/misspelt-term 7"]);
  });

  it("is part of what a package's own check tells, together with everything else", async () => {
    const folder = await packageWith(BRAND.replace("#1d3f72", "4E8AA0"));
    const own = join(folder, "package.yaml");
    copyFileSync(own, join(folder, "kopi.yaml"));
    writeFileSync(own, readFileSync(own, "utf8").replace("minutes: 40", "minutes: 45"));
    await expect(openTemplate(folder)).rejects.toMatchObject({
      diagnostics: [
        { code: "template/parts-sum" },
        { code: "brand/contrast", place: { file: join(folder, "afsender.yaml") } },
      ],
    });
  });
});

function withByte(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** The logo with another size written into its header, and the check sum that goes with it. */
function sized(width: number, height: number): Buffer {
  const changed = Buffer.from(readFileSync(LOGO));
  changed.writeUInt32BE(width, 16);
  changed.writeUInt32BE(height, 20);
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
  return changed;
}

/** A part of a PNG file, from its name on, with its length and check sum. */
function chunkOf(named: Buffer): Buffer {
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(named.length - 4, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

/** The logo with another header. */
function withHeader(named: string): Buffer {
  const logo = readFileSync(LOGO);
  return Buffer.concat([logo.subarray(0, 8), chunkOf(Buffer.from(named)), logo.subarray(33)]);
}
