import { needed } from "../../model/kit-error.ts";
import { readBytes } from "../../read/read-bytes.ts";

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  ttf: "font/ttf",
};

/** The files that a page is shown with, by the names it asks for them. */
export async function loadAssets(paths: Readonly<Record<string, string>>) {
  const loaded = Object.entries(paths).map(async ([name, path]) => {
    const bytes = needed(await readBytes(path));
    return [
      name,
      { type: TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream", bytes },
    ] as const;
  });
  return new Map(await Promise.all(loaded));
}
