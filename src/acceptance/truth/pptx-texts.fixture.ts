import { strFromU8, unzipSync } from "fflate";
import { plain } from "./danish-text.fixture.ts";

/** What a person meets on one slide of a finished file: text on it, texts for those who cannot see it, and notes. */
export interface SlideTexts {
  readonly texts: readonly string[];
  readonly alts: readonly string[];
  readonly notes: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  const read = text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "");
  return plain(read.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
}

function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
    .map(([, inside = ""]) =>
      [...inside.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = ""]) => text).join(""),
    )
    .map(unescaped)
    .filter((text) => text.trim() !== "");
}

/** The slides of a presentation in their order, read from the parts of the file. */
export function pptxTexts(bytes: Uint8Array): readonly SlideTexts[] {
  const parts = unzipSync(bytes);
  const part = (name: string) => (parts[name] ? strFromU8(parts[name]) : "");
  const numbers = Object.keys(parts).flatMap(
    (name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? [],
  );
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .map((number) => {
      const slide = part(`ppt/slides/slide${number}.xml`);
      const rels = part(`ppt/slides/_rels/slide${number}.xml.rels`);
      const [, notes = ""] = /(notesSlide\d+\.xml)/.exec(rels) ?? [];
      return {
        texts: paragraphs(slide),
        alts: [...slide.matchAll(/ descr="(.*?)"/gs)].map(([, text = ""]) => unescaped(text)),
        notes: paragraphs(part(`ppt/notesSlides/${notes}`)),
      };
    });
}
