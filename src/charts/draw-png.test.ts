import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { fontProbe } from "./draw-png.ts";

const OWN_FONTS = fileURLToPath(new URL("../../assets/fonts/fonts.conf", import.meta.url));

/** Draws a word in a fresh process, since fontconfig reads its configuration only once. */
function drawWord(configuration: string, environment: Readonly<Record<string, string>>): string {
  const script = `
    process.env.FONTCONFIG_FILE = ${JSON.stringify(configuration)};
    const { default: sharp } = await import("sharp");
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">' +
      '<text x="4" y="30" font-size="24" font-family="Calibri">Blåbærgrød</text></svg>';
    process.stdout.write((await sharp(Buffer.from(svg)).png().toBuffer()).toString("base64"));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

describe("fontProbe", () => {
  it("is content when the shipped fonts are in use", async () => {
    await expect(fontProbe(sharp)).resolves.toBeUndefined();
  });

  it("stops when text would silently be missing", async () => {
    const drawsNothing = (() =>
      sharp({
        create: { width: 4, height: 4, channels: 4, background: "#0000" },
      })) as unknown as typeof sharp;
    await expect(fontProbe(drawsNothing)).rejects.toThrow(KitError);
    await expect(fontProbe(drawsNothing)).rejects.toMatchObject({
      kind: "rendering",
      diagnostics: [{ code: "kit/no-font" }],
    });
  });
});

describe("the shipped font configuration", () => {
  it("draws the same picture on a machine without fonts, home or cache", () => {
    const bare = mkdtempSync(join(tmpdir(), "bare-"));
    const empty = join(bare, "empty.conf");
    writeFileSync(empty, `<?xml version="1.0"?><fontconfig><dir>${bare}/none</dir></fontconfig>`);
    const bareMachine = {
      FONTCONFIG_FILE: empty,
      FONTCONFIG_PATH: bare,
      HOME: join(bare, "none"),
      XDG_CACHE_HOME: join(bare, "none"),
      XDG_DATA_HOME: join(bare, "none"),
    };
    const here = drawWord(OWN_FONTS, {});
    expect(drawWord(OWN_FONTS, bareMachine)).toBe(here);
    expect(drawWord(empty, bareMachine)).not.toBe(here);
    rmSync(bare, { recursive: true });
  });
});
