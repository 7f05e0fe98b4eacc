import { bench, describe } from "vitest";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { writeCluster } from "../conductors/sized-cluster.fixture.ts";
import { sampleMeeting } from "./studio.fixture.ts";

const RUNS = { iterations: 15, time: 0, warmupIterations: 3, warmupTime: 0, throws: true };
const ADDRESS = "praesentation/hba1c-over-58/overskrift";

for (const [size, meeting] of [
  ["ten practices, a short deck", await sampleMeeting()],
  ["35 practices, the whole deck", await sampleMeeting(writeCluster(temporaryFolder(), 35))],
] as const) {
  const { page, post, at } = meeting;
  await page(`${at}/slides`);
  let count = 0;
  describe(`a meeting's slides: ${size}`, () => {
    bench(
      "from a word typed to the picture of its slide",
      async () => {
        count += 1;
        const seen = await post(`${at}/slides/vis/hba1c-over-58`, {
          [`tekst:${ADDRESS}`]: `Overskrift ${count}`,
        });
        if (!(await seen.text()).includes(`Overskrift ${count}`)) throw new Error("not seen");
      },
      RUNS,
    );
    bench("every slide with its words", async () => void (await page(`${at}/slides`)), RUNS);
  });
}
