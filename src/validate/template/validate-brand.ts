import type { BrandColours } from "../../model/brand.ts";
import { contrast, LARGE_CONTRAST, TEXT_CONTRAST, toldContrast } from "../../model/contrast.ts";
import type { Checked } from "../../model/diagnostic.ts";
import type { LocatedTree } from "../../model/located-tree.ts";
import { PALETTE } from "../../model/palette.ts";
import { type Finding, locateFindings } from "../finding.ts";
import { schemaFindings } from "../schema-findings.ts";
import { sourceDiagnostics } from "../source-diagnostics.ts";
import { type BrandFile, brandSchema } from "./brand-schema.ts";

/** A brand's file with its colours as Office writes them: capitals, without `#`. */
export type SoundBrand = BrandFile;

/** Every place where a colour of a brand meets another colour, and the least contrast the two must have. */
function meetings({ accent, ornament }: BrandColours): readonly Meeting[] {
  return [
    { colour: "accent", on: accent, with: PALETTE.paper, least: TEXT_CONTRAST },
    { colour: "accent", on: accent, with: PALETTE.guide, least: TEXT_CONTRAST },
    { colour: "accent", on: accent, with: PALETTE.tint, least: TEXT_CONTRAST },
    { colour: "ornament", on: ornament, with: accent, least: LARGE_CONTRAST },
  ];
}

interface Meeting {
  readonly colour: keyof BrandColours;
  readonly on: string;
  readonly with: string;
  readonly least: number;
}

/** A brand whose words and marks can be read, or everything that is wrong with it. */
export function validateBrand(source: LocatedTree): Checked<SoundBrand> {
  const parsed = brandSchema.safeParse(source.tree);
  const shape = parsed.success ? [] : schemaFindings(parsed.error.issues, source.tree);
  const rules = parsed.success ? contrastFindings(coloursOf(parsed.data)) : [];
  const diagnostics = locateFindings(source, [...shape, ...rules], sourceDiagnostics(source));
  const refused = diagnostics.some(({ severity }) => severity === "error");
  return parsed.success && !refused
    ? { ok: true, value: { ...parsed.data, colours: coloursOf(parsed.data) }, diagnostics }
    : { ok: false, diagnostics };
}

function coloursOf({ colours }: BrandFile): BrandColours {
  const hex = (written: string) => written.replace("#", "").toUpperCase();
  return { accent: hex(colours.accent), ornament: hex(colours.ornament) };
}

/** The worst meeting that falls short. An ornament is only held against an accent that is right itself. */
function contrastFindings(colours: BrandColours): readonly Finding[] {
  const short = meetings(colours)
    .map((meeting) => ({ ...meeting, found: contrast(meeting.on, meeting.with) }))
    .filter(({ found, least }) => found < least);
  const ofAccent = short.filter(({ colour }) => colour === "accent");
  const [worst] = (ofAccent.length > 0 ? ofAccent : short).toSorted((one, other) => one.found - other.found);
  if (!worst) return [];
  const { colour, found, least, with: other } = worst;
  const values = { colour, other, found: toldContrast(found), wanted: least };
  return [{ code: "brand/contrast", severity: "error", path: ["colours", colour], values }];
}
