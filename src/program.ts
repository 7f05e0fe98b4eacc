import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { KitManifest } from "./model/kit-manifest.ts";

/** The program's own folder; both `src/` and the compiled `dist/` lie in it. */
export const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Folder of the shipped typeface. */
export const FONTS = join(ROOT, "assets", "fonts");

const { name, version }: KitManifest["program"] = createRequire(import.meta.url)("../package.json");

export const PROGRAM: KitManifest["program"] = { name, version };

// Read by the drawing library when it is loaded, which nobody does who has not loaded this first.
process.env.FONTCONFIG_FILE = join(FONTS, "fonts.conf");
