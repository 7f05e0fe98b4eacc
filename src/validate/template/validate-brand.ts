import * as z from "zod";
import type { BrandColours } from "../../model/brand.ts";
import { contrast, LARGE_CONTRAST, TEXT_CONTRAST, toldContrast } from "../../model/contrast.ts";
import type { Checked } from "../../model/diagnostic.ts";
import type { LocatedTree } from "../../model/located-tree.ts";
import { PALETTE } from "../../model/palette.ts";
import { contactSchema, group, says, text } from "../../model/schema/parts.ts";
import { checkTree, type Finding, wrong } from "../finding.ts";
import { readTexts, termFindings } from "../term-rules.ts";

const colour = () => z.string(says("brand/colour")).regex(/^#?[0-9a-f]{6}$/i, says("brand/colour"));

/** A brand as its YAML file writes it. */
export const brandSchema = group({
  name: z.exactOptional(text(80)).describe("The sender's full name, on the cover"),
  colours: group({
    accent: colour().describe("Cover, dividers, title bars and headings; dark enough for white text on it"),
    ornament: colour().describe("Shapes on the accent: lines and dots of cover and dividers"),
  }).describe('Six hex digits in quotes: "0F4C5C". Colours that carry meaning are the same in all brands'),
  logo: z
    .exactOptional(
      group({
        file: text(200).describe("PNG file, by its path from this file"),
        words: text(120).describe("What the logo says to those who do not see it: KiAP's logo"),
      }),
    )
    .describe("On the cover and at the head of every sheet"),
  contact: z
    .exactOptional(contactSchema)
    .describe("Who answers questions about the package, where the package names nobody"),
  master: z
    .exactOptional(text(200))
    .describe("PowerPoint template (.potx or .pptx) that decks wear, by its path from this file"),
  sheetMaster: z
    .exactOptional(text(200))
    .describe("Word template (.dotx or .docx) that sheets wear, by its path from this file"),
  footer: z.exactOptional(text(60)).describe("Last words of the footer of every sheet: kiap.dk"),
}).meta({ title: "klyngepakke brand" });

type BrandFile = z.output<typeof brandSchema>;

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
  const checked = checkTree(source, brandSchema, (file) => [
    ...(file ? contrastFindings(coloursOf(file)) : []),
    ...readTexts(source.tree).flatMap((text) => termFindings(text)),
  ]);
  return checked.ok
    ? { ...checked, value: { ...checked.value, colours: coloursOf(checked.value) } }
    : checked;
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
  return [wrong("brand/contrast", ["colours", colour], values)];
}
