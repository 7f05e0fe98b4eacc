import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { medianReporter } from "./src/median-reporter.fixture.ts";

/** What needs more than the packages: a browser on the machine, or the zips that `npm run portable` has made. */
const BY_MODE = ["browser", "portable"];

export default defineConfig(({ mode }) => ({
  test: {
    // As cli.ts does: charts are drawn with the fonts that ship with the program, whatever the machine has.
    env: { FONTCONFIG_FILE: fileURLToPath(new URL("./assets/fonts/fonts.conf", import.meta.url)) },
    dir: "src",
    exclude: [
      ...configDefaults.exclude,
      ...BY_MODE.filter((one) => one !== mode).map((one) => `**/${one}.test.ts`),
    ],
    // A third of a worker's time went into loading the same modules anew for each file; none keeps state of its own.
    isolate: false,
    // The default leaves a core idle, which on two cores is half of what there is.
    maxWorkers: "100%",
    // Whole-command tests render real kits; a slow machine must not turn them red.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    benchmark: { reporters: [medianReporter()] },
  },
}));
