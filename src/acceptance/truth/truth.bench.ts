import { bench, describe } from "vitest";
import { kitOf, kitsOf, sampleBase } from "./made-kits.fixture.ts";
import { randomFollowUp, randomMeeting } from "./random-meetings.fixture.ts";
import { changeFaults } from "./read-change-slides.fixture.ts";
import { deckFaults } from "./read-deck.fixture.ts";

/**
 * The reader over thousands of clusters: `TRUTH_RUNS=5000 npm run bench` reads more. Seeds go on from those of the suite.
 */
const CLUSTERS = Number(process.env.TRUTH_RUNS ?? 2000);
const FOLLOW_UPS = Math.ceil(CLUSTERS / 2);
const FIRST = 1001;

/** Without `throws`, with which a failing benchmark never ends. */
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** Benchmarks are shown by their times alone, so what is untrue is said aloud. */
function report(title: string, read: readonly (readonly [seed: number, faults: readonly string[]])[]): void {
  const untrue = read.filter(([, faults]) => faults.length > 0);
  for (const [seed, faults] of untrue.slice(0, 20)) console.error(`${title} ${seed}: ${faults.join("\n  ")}`);
  console.info(`${read.length} ${title}s read, ${untrue.length} with something untrue`);
  if (untrue.length > 0) throw new Error(`${untrue.length} of ${read.length} are untrue`);
}

const seeds = (many: number) => Array.from({ length: many }, (_, at) => FIRST + at);

describe("an independent reader of the slides", () => {
  bench(
    `${CLUSTERS} clusters`,
    async () => {
      const base = await sampleBase();
      const read = seeds(CLUSTERS).map((seed) => {
        const meeting = randomMeeting(base, seed);
        return [seed, deckFaults(kitOf(meeting), meeting)] as const;
      });
      report("cluster", read);
    },
    ONCE,
  );

  bench(
    `${FOLLOW_UPS} follow-ups`,
    async () => {
      const base = await sampleBase();
      const read = seeds(FOLLOW_UPS).map((seed) => {
        const meetings = randomFollowUp(base, seed);
        const kits = kitsOf(meetings, seed % 3 === 0 ? ["m-alfa", "m-beta"] : []);
        return [seed, [...changeFaults(meetings, kits), ...deckFaults(kits.after, meetings.after)]] as const;
      });
      report("follow-up", read);
    },
    ONCE,
  );
});
