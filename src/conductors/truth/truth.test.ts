import { beforeAll, describe, expect, it } from "vitest";
import { kitOf, sampleBase } from "./made-kits.fixture.ts";
import { type Base, randomMeeting } from "./random-meetings.fixture.ts";
import { deckFaults } from "./read-deck.fixture.ts";

/** More of them are read by `TRUTH_RUNS=2000 npx vitest bench --run src/conductors/truth`. */
const CLUSTERS = 40;

describe("an independent reader of the slides", () => {
  let base: Base;
  beforeAll(async () => {
    base = await sampleBase();
  });

  it.each(Array.from({ length: CLUSTERS }, (_, at) => at + 1))(
    "finds nothing untrue of cluster %i",
    (seed) => {
      const meeting = randomMeeting(base, seed);
      expect(deckFaults(kitOf(meeting), meeting)).toEqual([]);
    },
  );
});
