import type { MadeCluster } from "../conductors/make-clusters.ts";
import { describeCommand, done, NEEDED, ONE } from "./command.ts";
import { type Say, sayIn } from "./said/said.ts";

/** `klyngepakke clusters`: cluster files from a member register and a list of meetings. */
export const clustersCommand = describeCommand({
  usage: "clusters",
  positionals: [],
  options: { register: NEEDED, meetings: NEEDED, out: NEEDED, brand: ONE },
  async answer(asked, { language }) {
    const { makeClusters } = await import("../conductors/make-clusters.ts");
    const { files, diagnostics } = await makeClusters(asked);
    const say = sayIn(language);
    const head = say("cluster-files", { count: files.length, out: asked.out });
    return done([head, ...linesOf(files, say)].join("\n"), { files }, diagnostics);
  },
});

function linesOf(files: readonly MadeCluster[], say: Say): readonly string[] {
  const width = Math.max(...files.map(({ path }) => path.length));
  return files.map(({ path, state }) => `  ${path.padEnd(width)}  ${say(`cluster-file-${state}`)}`);
}
