import type { HoldingsOutcome } from "../conductors/manage-cluster.ts";
import type { Holding } from "../model/holdings.ts";
import { describeCommand, done, FLAG, NEEDED, ONE, OUT, refused, unknownWord } from "./command.ts";
import { type Say, sayIn } from "./said/said.ts";

const ACTIONS = ["list", "hand-over", "delete"] as const;

/** `klyngepakke cluster`: everything of one cluster, to be seen, handed to a colleague or deleted. */
export const clusterCommand = describeCommand({
  usage: "cluster <action>",
  positionals: ["action"],
  options: { cluster: NEEDED, out: OUT, keys: ONE, to: ONE, yes: FLAG },
  async answer({ action, to, yes, ...asked }, { language }) {
    const known = ACTIONS.find((one) => one === action);
    if (!known) throw unknownWord("holding/unknown-action", action, ACTIONS);
    const { deleteCluster, handOverCluster, listCluster } = await import("../conductors/manage-cluster.ts");
    const does: Readonly<Record<typeof known, () => Promise<HoldingsOutcome>>> = {
      list: () => listCluster(asked),
      "hand-over": () => handOverCluster({ ...asked, to }),
      delete: () => deleteCluster({ ...asked, isConfirmed: yes }),
    };
    const { holdings, diagnostics } = await does[known]();
    const data = { holdings, ...(known === "hand-over" ? { to } : {}) };
    if (holdings.length === 0) return refused(diagnostics, data);
    const say = sayIn(language);
    const text = [say(`cluster-${known}`, { to: to ?? "" }), ...linesOf(holdings, say)].join("\n");
    return done(text, data, diagnostics);
  },
});

function linesOf(holdings: readonly Holding[], say: Say): readonly string[] {
  const kinds = holdings.map(({ kind }) => say(`holding-${kind}`));
  const width = Math.max(...kinds.map(({ length }) => length));
  return holdings.map(({ path }, index) => `  ${kinds[index]?.padEnd(width)}  ${path}`);
}
