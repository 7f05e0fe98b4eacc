/**
 * Rebuilds the Nordlys kit whenever the program, a package or the sample changes, and draws one slide of it, so that a
 * change is seen where a reader sees it. Drawing needs LibreOffice (`soffice`) and poppler (`pdftoppm`).
 *
 *   npm run dev            the sixth slide
 *   npm run dev -- 12      the twelfth
 */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, watch } from "node:fs";
import { join } from "node:path";

const OUT = join("out", "dev");
const SLIDE = process.argv[2] ?? "6";
const SAMPLE = join("samples", "nordlys");

const run = (command, ...words) => spawnSync(command, words, { encoding: "utf8" });

function rebuild() {
  const started = performance.now();
  const files = ["--cluster", join(SAMPLE, "klynge.yaml"), "--data", join(SAMPLE, "maalinger-2026-04.csv")];
  const kept = ["--key", join(SAMPLE, "noegle.csv"), "--memory", join("out", "dev-hukommelse.json")];
  const words = ["build", "kiap-type2-diabetes", ...files, ...kept, "--out", OUT, "--force", "--json"];
  const built = run(process.execPath, join("dist", "cli.js"), ...words);
  if (built.status !== 0) return console.error(built.stderr || built.stdout);
  const { folder } = JSON.parse(built.stdout);
  console.log(`${folder} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  drawSlide(folder);
}

function drawSlide(folder) {
  const deck = readdirSync(folder).find((name) => name.endsWith(".pptx"));
  const pdf = join(OUT, deck.replace(/pptx$/, "pdf"));
  const converted = run("soffice", "--headless", "--convert-to", "pdf", "--outdir", OUT, join(folder, deck));
  const page = ["-png", "-r", "80", "-f", SLIDE, "-l", SLIDE, "-singlefile", pdf, join(OUT, "slide")];
  const isDrawn = converted.status === 0 && run("pdftoppm", ...page).status === 0;
  console.log(isDrawn ? join(OUT, "slide.png") : "No slide was drawn: soffice and pdftoppm are needed.");
}

let waiting;
const rebuildSoon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(rebuild, 300);
};

const compiler = join("node_modules", "typescript", "bin", "tsc");
spawn(process.execPath, [compiler, "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"], {
  stdio: "inherit",
});
for (const folder of ["dist", "templates", "assets", SAMPLE]) watch(folder, { recursive: true }, rebuildSoon);
rebuildSoon();
