import { execFile } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bench, describe } from "vitest";
import { AS_OF, extractText, INVENTED_PATIENTS } from "../acceptance/diabetes-extract.fixture.ts";

/** The compiled program, so that what is measured is what people run. */
const COMPILED = fileURLToPath(new URL("../../dist/conductors/tally.js", import.meta.url));

/** A node process of its own that counts one extract and says what it took; memory is looked at all the while. */
const CHILD = `
const { tally } = await import(process.argv[1]);
let peak = 0;
const look = () => { peak = Math.max(peak, process.memoryUsage.rss()); };
setInterval(look, 5).unref();
const start = performance.now();
const { report } = await tally(JSON.parse(process.argv[2]));
look();
console.log(JSON.stringify({ rows: report.rows, seconds: (performance.now() - start) / 1000, megabytes: peak / 1e6 }));
`;

/** Ten times the rows must not take more than this beyond what a tenth of them takes. */
const MOST_EXTRA_MEGABYTES = 100;

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** The invented patients again and again, with systolic pressures that differ so that cells are not all the same. */
function* linesOf(rows: number): Generator<string> {
  const [header = "", ...patients] = extractText(INVENTED_PATIENTS).split("\r\n").filter(Boolean);
  yield `${header}\r\n`;
  for (let row = 0; row < rows; row += patients.length) {
    const some = patients.slice(0, Math.min(patients.length, rows - row));
    yield some.map((line) => `${line.replace(";130;", `;${110 + (row % 500) / 10};`)}\r\n`).join("");
  }
}

async function measure(rows: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "tally-bench-"));
  try {
    const extract = join(folder, "extract.csv");
    await pipeline(Readable.from(linesOf(rows)), createWriteStream(extract));
    const request = { template: "kiap-type2-diabetes", extract, practice: "099013", asOf: AS_OF };
    const words = ["--input-type=module", "-e", CHILD, COMPILED, JSON.stringify(request)];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function told({ rows, seconds, megabytes }: Measured): string {
  return `${rows} rows: ${Math.round(rows / seconds)} rows/s, peak memory ${Math.round(megabytes)} MB`;
}

describe.runIf(existsSync(COMPILED))("tally", () => {
  bench(
    "a million patient rows, in no more memory than a hundred thousand",
    async () => {
      const few = await measure(100_000);
      const many = await measure(1_000_000);
      console.info(`${told(few)}\n${told(many)}`);
      if (many.megabytes > few.megabytes + MOST_EXTRA_MEGABYTES)
        throw new Error("memory grows with the extract");
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true },
  );
});
