import * as z from "zod";
import type { Checked } from "../model/diagnostic.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { group, text, wholeNumber } from "../model/schema/parts.ts";
import { LAYOUT_NAMES, type LayoutName } from "../model/slide-layouts.ts";
import { checkTree } from "./finding.ts";

const theirs = () =>
  z.exactOptional(z.union([wholeNumber(1, 200), text(120)])).describe("Number or name of their layout");

const layouts = Object.fromEntries(LAYOUT_NAMES.map((name) => [name, theirs()])) as Record<
  LayoutName,
  ReturnType<typeof theirs>
>;

const mapSchema = group({
  master: z
    .exactOptional(wholeNumber(1, 50))
    .describe("Which of several slide masters, in their order in PowerPoint"),
  layouts: z
    .exactOptional(group(layouts))
    .describe("Our layouts by theirs, where the program's own choice is not wanted: { chart: 6 }"),
}).meta({ title: "klyngepakke master mapping" });

/** What lies beside an odd master and says what stands where, or everything that is wrong with it. */
export function validateMasterMap(source: LocatedTree): Checked<z.output<typeof mapSchema>> {
  return checkTree(source, mapSchema, () => []);
}
