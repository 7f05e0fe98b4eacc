import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { renderKit } from "../conductors/render-kit.ts";
import { sampleRequest, temporaryFolder, wordedKit } from "../conductors/sample-kit.fixture.ts";
import { type Brand, type Logo, lettersOf } from "../model/brand.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { PALETTE } from "../model/palette.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { validateBrand } from "../validate/template/validate-brand.ts";

const FONTS = "assets/fonts";

/** WCAG 2.1, written down here once more. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, "0"));

function checked(accent: string, ornament: string) {
  const file = parseYaml(`colours: { accent: "${accent}", ornament: "#${ornament}" }`, "brand.yaml");
  if (!file.ok) throw new Error("no YAML");
  return validateBrand(file.value);
}

/** The sample without figures, quick to render, in a cluster of this name. */
async function kitOf(cluster: string): Promise<MeetingKit> {
  const folder = temporaryFolder();
  const file = join(folder, "klynge.yaml");
  const sample = readFileSync("samples/enghave/klynge.yaml", "utf8");
  writeFileSync(file, sample.replace(/^klynge: .*$/m, `klynge: ${cluster}`));
  const { kit } = await wordedKit(
    sampleRequest(folder, { template: "alkoholsamtalen", cluster: file, data: [] }),
  );
  return kit;
}

const LONG = "Klyngen for alle os i det nordvestlige Himmerland og på øerne ude i Limfjorden 2";

let kit: MeetingKit;
let longKit: MeetingKit;
beforeAll(async () => {
  kit = await kitOf("Enghave-Klyngen");
  longKit = await kitOf(LONG);
});

function logoOf(widthPixels: number, heightPixels: number): Logo {
  const png = lettersOf(readFileSync("assets/brands/kiap.png"));
  return { png, widthPixels, heightPixels, words: "Mærke" };
}

const slides = (file: Uint8Array | undefined) =>
  Object.entries(unzipSync(file ?? new Uint8Array())).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  );

describe("any brand", () => {
  it("is refused, or can be read wherever its colours meet another", () => {
    fc.assert(
      fc.property(colour, colour, (accent, ornament) => {
        const holds =
          [PALETTE.paper, PALETTE.tint, PALETTE.guide].every((other) => contrast(accent, other) >= 4.5) &&
          contrast(ornament, accent) >= 3;
        const { ok, diagnostics } = checked(accent, ornament);
        expect(ok).toBe(holds);
        expect(diagnostics.map(({ code }) => code)).toEqual(ok ? [] : ["brand/contrast"]);
      }),
      { numRuns: 2000 },
    );
  });

  it("passes the release gate in every file, once it is let through", async () => {
    const sound = fc.tuple(colour, colour).filter(([accent, ornament]) => checked(accent, ornament).ok);
    for (const [accent, ornament] of fc.sample(sound, { numRuns: 6, seed: 7 })) {
      const brand: Brand = { colours: { accent, ornament }, logo: logoOf(900, 300) };
      await renderKit({ ...kit, brand }, FONTS);
    }
  });

  it("would not pass the gate, if it were let through with colours that cannot be read", async () => {
    const brand: Brand = { colours: { accent: "9FC0CC", ornament: "FFFFFF" } };
    await expect(renderKit({ ...kit, brand }, FONTS)).rejects.toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: "contrast/text" })]),
    });
  });

  it.each([
    ["wide", logoOf(1200, 200)],
    ["square", logoOf(600, 600)],
    ["high", logoOf(200, 600)],
  ])("keeps the layout with a %s logo and the longest names there may be", async (_, logo) => {
    const brand: Brand = {
      colours: { accent: "1D3F72", ornament: "8FB4E0" },
      name: "Kvalitetsenheden for almen praksis og nære sundhedstilbud i de fem regioner, sekr.",
      footer: "kvalitetsenheden-for-almen-praksis-i-regionerne.example.org",
      logo,
    };
    await renderKit({ ...longKit, brand }, FONTS);
  });

  it("stands on the cover and at the head of every sheet but letters, and says what it is", async () => {
    const brand: Brand = { colours: { accent: "1D3F72", ornament: "8FB4E0" }, logo: logoOf(900, 300) };
    const { files } = await renderKit({ ...kit, brand }, FONTS);
    const [deck] = [...files].filter(([name]) => name.endsWith(".pptx"));
    const cover = slides(deck?.[1]).find(([name]) => name === "ppt/slides/slide1.xml")?.[1] ?? "";
    expect(cover).toContain('descr="Mærke"');
    // The cover takes its colour from its layout, and the layout from the theme.
    const theme = slides(deck?.[1]).find(([name]) => name === "ppt/theme/theme1.xml")?.[1];
    expect(theme).toContain('<a:dk2><a:srgbClr val="1D3F72"/></a:dk2>');
    const sheets = [...files].filter(([name]) => name.endsWith(".docx"));
    expect(sheets.length).toBeGreaterThan(8);
    for (const [name, bytes] of sheets) {
      const header = slides(bytes).find(([part]) => part === "word/header1.xml")?.[1] ?? "";
      expect(`${name} ${/descr="Mærke"/.test(header)}`).toBe(`${name} true`);
    }
  });
});
