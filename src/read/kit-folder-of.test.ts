import { join } from "node:path";
import { expect, it } from "vitest";
import { kitFolderOf } from "./find-kits.ts";

it.each([
  [join("out", "nordlys", "2026-06-10")],
  [join("out", "nordlys", "2026-06-10", "intern")],
  [`${join("out", "nordlys", "2026-06-10", "intern")}/`],
  [join("out", "nordlys", "2026-06-10", "intern", "kit.json")],
])("finds the kit at %s", (path) => {
  expect(kitFolderOf(path)).toBe(join("out", "nordlys", "2026-06-10"));
});
