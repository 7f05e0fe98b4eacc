import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Where screens are kept as pictures; `SCREENS=1 npm run browser` renews them. */
const FOLDER = "docs/skaerme";

/** Of a long page the part that says what it is for. */
const MOST_HEIGHT = 1600;

/** As few colours as a page has, so that the pictures weigh little. */
const COLOURS = 96;

/** Puts a name in the place of the folder that a walk goes through, which is another each time. */
const RENAMED = (folder: string) => `
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.data = text.data.replaceAll(${JSON.stringify(folder)}, "Klyngemøder");`;

/** A keeper of screens, in the order they are come by; none where nobody asks for them. */
export function screenKeeper(page: () => Page, folder: () => string) {
  let count = 0;
  return async (name: string): Promise<void> => {
    if (!process.env.SCREENS) return;
    count += 1;
    await page().evaluate(`window.scrollTo(0, 0);${RENAMED(folder())}`);
    const whole = await page().screenshot({ fullPage: true, animations: "disabled" });
    const { default: rasterise } = await import("sharp");
    const { width, height } = await rasterise(whole).metadata();
    mkdirSync(FOLDER, { recursive: true });
    const file = `${String(count).padStart(2, "0")}-${name.toLowerCase().replaceAll(/[^a-zæøå]+/g, "-")}.png`;
    await rasterise(whole)
      .extract({ left: 0, top: 0, width, height: Math.min(height, MOST_HEIGHT) })
      .png({ palette: true, colours: COLOURS, compressionLevel: 9 })
      .toFile(join(FOLDER, file));
  };
}
