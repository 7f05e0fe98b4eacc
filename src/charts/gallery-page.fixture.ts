import type { Situation } from "./situations.fixture.ts";

export interface DrawnSituation extends Situation {
  readonly svg: string;
}

const STYLE = `
@font-face { font-family: Carlito; src: url(../assets/fonts/Carlito-Regular.ttf); }
@font-face { font-family: Carlito; font-weight: bold; src: url(../assets/fonts/Carlito-Bold.ttf); }
body { margin: 2rem auto; max-width: 1200px; font: 16px Calibri, Carlito, sans-serif; color: #13262E; }
svg text { font-family: Calibri, Carlito, sans-serif; }
figure { margin: 0 0 3rem; }
figcaption { margin-bottom: 0.5rem; color: #55656D; }
svg { width: 100%; height: auto; border: 1px solid #DCE3E6; }
body:has(#grey:checked) svg { filter: grayscale(1); }`;

/** Every chart in every situation on one page, with a switch that shows them as a grey printer does. */
export function galleryPage(drawn: readonly DrawnSituation[]): string {
  const figures = drawn.map(({ chart, title, size, svg }) => {
    const caption = `${chart.kind}: ${title} (${size.widthInches} × ${size.heightInches} in)`;
    return `<figure id="${chart.id}"><figcaption>${caption}</figcaption>${svg}</figure>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Chart gallery</title>
<style>${STYLE}
</style>
<h1>Chart gallery</h1>
<p>Made-up practices in the situations real clusters bring about.
<label><input type="checkbox" id="grey"> as printed in grey</label></p>
${figures.join("\n")}
</html>
`;
}
