import * as z from "zod";
import { contactSchema, group, says, text } from "../../model/schema/parts.ts";

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
  footer: z.exactOptional(text(60)).describe("Last words of the footer of every sheet: kiap.dk"),
}).meta({ title: "klyngepakke brand" });

export type BrandFile = z.output<typeof brandSchema>;
