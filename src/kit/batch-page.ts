import type { BatchRow } from "../model/batch.ts";
import { danishDate } from "../model/calendar-date.ts";
import { danishNumber } from "../model/danish-number.ts";
import { PALETTE } from "../model/palette.ts";
import { escapeXml } from "../ooxml/xml-tree.ts";
import { BATCH } from "./texts/batch-da.ts";
import { fill } from "./texts/fill.ts";

type KitRow = Extract<BatchRow, { readonly state: "made" | "unchanged" }>;

const STYLE = `body{font:16px/1.5 Carlito,Calibri,sans-serif;color:#${PALETTE.ink};background:#${PALETTE.paper};margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.75rem;margin:0 0 .25rem}p{margin:.25rem 0}.lead{color:#${PALETTE.quiet}}
ul.kits{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:1rem;margin:1.5rem 0}
ul.kits>li{border:1px solid #${PALETTE.guide};border-radius:6px;padding:1rem}
h2{font-size:1.15rem;margin:0}img{width:100%;height:auto;background:#fff;margin:.5rem 0}
.state{color:#${PALETTE.quiet};font-size:.9rem}.look{background:#${PALETTE.tint};padding:.5rem .75rem;margin:.5rem 0 0;list-style:square inside}
a{color:#${PALETTE.accent}}@media print{ul.kits>li{break-inside:avoid}}`;

/** The page that shows every kit of a run: its overview, how it came about, and what needs a person's eye. */
export function batchPage(rows: readonly BatchRow[]): string {
  const kits = rows.filter((row): row is KitRow => row.state !== "failed");
  const failed = rows.length - kits.length;
  const looks = kits.filter((row) => looksOf(row).length > 0).length;
  const lead = fill(BATCH.lead, { kits: danishNumber(kits.length), looks: danishNumber(looks) });
  const missing = failed === 0 ? "" : ` ${fill(BATCH.failed, { failed: danishNumber(failed) })}`;
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${BATCH.title}</title><style>${STYLE}</style></head>
<body><main><h1>${BATCH.title}</h1><p class="lead">${lead}${missing}</p><p class="lead">${BATCH.inside}</p>
<ul class="kits">${rows.map(item).join("\n")}</ul></main></body></html>
`;
}

function item(row: BatchRow): string {
  const name = `<h2>${escapeXml(row.cluster)}</h2>`;
  if (row.state === "failed")
    return `<li>${name}<p class="state">${BATCH.states.failed}</p>${list([fill(BATCH.mistakes, { count: danishNumber(row.mistakes) })])}</li>`;
  const { topic, meetingDate, practices, folder, picture } = row;
  const kind = row.isFollowUp ? BATCH.followUp : BATCH.first;
  const about = fill(BATCH.about, {
    topic,
    date: danishDate(meetingDate),
    practices: danishNumber(practices),
  });
  const shown = picture
    ? `<img src="data:image/svg+xml;base64,${Buffer.from(picture.svg, "utf8").toString("base64")}" alt="${escapeXml(picture.alt)}" loading="lazy">`
    : "";
  const address = folder.split("/").map(encodeURIComponent).join("/");
  return `<li>${name}<p>${escapeXml(about)}</p><p class="state">${kind}. ${BATCH.states[row.state]}</p>${shown}
<p><a href="${address}/">${BATCH.open}</a></p>${list(looksOf(row))}</li>`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0
    ? ""
    : `<ul class="look">${lines.map((line) => `<li>${escapeXml(line)}</li>`).join("")}</ul>`;
}

/** From this share of figures on that are hidden, somebody should see whether the deck still says enough. */
const MANY_HIDDEN = 0.5;

/** What needs a person's eye. */
function looksOf({ hidden, cells, warnings, edited }: KitRow): readonly string[] {
  const share = cells === 0 ? 0 : hidden / cells;
  return [
    ...(share >= MANY_HIDDEN
      ? [fill(BATCH.looks.hidden, { hidden: danishNumber(hidden), cells: danishNumber(cells) })]
      : []),
    ...(warnings > 0 ? [fill(BATCH.looks.warnings, { count: danishNumber(warnings) })] : []),
    ...(edited.length > 0 ? [fill(BATCH.looks.edited, { files: edited.join(", ") })] : []),
  ];
}
