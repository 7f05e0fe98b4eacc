import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    dir: "src",
    // Whole-command tests render real kits; a slow machine must not turn them red.
    testTimeout: 60_000,
  },
});
