import type { BatchPage } from "../model/batch.ts";
import { MATERIAL_LANGUAGE } from "../model/material-language.ts";
import { PALETTE } from "../model/palette.ts";
import { escapeXml } from "../ooxml/xml-tree.ts";

const STYLE = `body{font:16px/1.5 Carlito,Calibri,sans-serif;color:#${PALETTE.ink};background:#${PALETTE.paper};margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.75rem;margin:0 0 .25rem}p{margin:.25rem 0}.quiet{color:#${PALETTE.quiet}}
ul.kits{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:1rem;margin:1.5rem 0}
ul.kits>li{border:1px solid #${PALETTE.guide};border-radius:6px;padding:1rem}
h2{font-size:1.15rem;margin:0}img{width:100%;height:auto;background:#fff;margin:.5rem 0}
ul.look{background:#${PALETTE.tint};padding:.5rem .75rem;margin:.5rem 0 0;list-style:square inside}
a{color:#${PALETTE.accent}}@media print{ul.kits>li{break-inside:avoid}}`;

/** Nothing is fetched and nothing is run, whoever opens the page. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The page of a run as one file for a browser, pictures included. */
export function batchPageHtml({ title, lines, items }: BatchPage): string {
  return `<!doctype html>
<html lang="${MATERIAL_LANGUAGE}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeXml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeXml(title)}</h1>
${lines.map(quiet).join("")}${wayTo(items)}
<ul class="kits">${items.map(item).join("\n")}</ul></main></body></html>
`;
}

/** Among a hundred kits those are found that need a person's eye. */
function wayTo(items: BatchPage["items"]): string {
  const links = items.flatMap(({ heading, looks }, at) =>
    looks.length === 0 ? [] : `<a href="#${idOf(at)}">${escapeXml(heading)}</a>`,
  );
  return links.length === 0 ? "" : `<p>${links.join(" · ")}</p>`;
}

const idOf = (at: number) => `klynge-${at + 1}`;

function item(
  { heading, about, state, picture, link, looks }: BatchPage["items"][number],
  at: number,
): string {
  return `<li id="${idOf(at)}"><h2>${escapeXml(heading)}</h2>${about === "" ? "" : `<p>${escapeXml(about)}</p>`}${quiet(state)}
${picture ? image(picture) : ""}${link ? anchor(link) : ""}${list(looks)}</li>`;
}

function quiet(text: string): string {
  return `<p class="quiet">${escapeXml(text)}</p>`;
}

function image({ svg, alt }: { readonly svg: string; readonly alt: string }): string {
  const data = Buffer.from(svg, "utf8").toString("base64");
  return `<img src="data:image/svg+xml;base64,${data}" alt="${escapeXml(alt)}" loading="lazy">`;
}

function anchor({ folder, words }: { readonly folder: string; readonly words: string }): string {
  return `<p><a href="${folder.split("/").map(encodeURIComponent).join("/")}/">${escapeXml(words)}</a></p>`;
}

function list(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `<ul class="look">${lines.map((line) => `<li>${escapeXml(line)}</li>`).join("")}</ul>`;
}
