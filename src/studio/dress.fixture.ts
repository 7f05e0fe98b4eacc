import { readFileSync } from "node:fs";
import { LIGHT, templateFile } from "../office/master/masters.fixture.ts";
import { LETTERHEAD, wordTemplate } from "../office/master/sheet-masters.fixture.ts";
import { formIn } from "./studio.fixture.ts";

type Files = Readonly<Record<string, readonly [name: string, bytes: Uint8Array]>>;

/** A sender with a logo and a template for every kind of file, as somebody chooses them on the page. */
export const DRESS = {
  words: {
    name: "Kvalitetsenheden",
    footer: "enheden.dk",
    logoWords: "Enhedens logo",
    accent: "#1d3f72",
    ornament: "#8fb4e0",
  },
  files: {
    logo: ["vores logo.png", readFileSync("assets/brands/kaps.png")],
    master: ["region.potx", templateFile(LIGHT)],
    sheetMaster: ["brev.dotx", wordTemplate(LETTERHEAD)],
  },
} as const satisfies { words: Readonly<Record<string, string>>; files: Files };

/** The form of sender and templates as a page shows it, with words typed and files chosen. */
export function dressed(html: string, words: Readonly<Record<string, string>>, files: Files = {}): FormData {
  const form = formIn(html, "Gem afsender og skabeloner");
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  for (const [name, [called, bytes]] of Object.entries(files))
    form.set(name, new File([Uint8Array.from(bytes)], called));
  return form;
}
