import type { HoldingsOutcome } from "../conductors/manage-cluster.ts";
import type { Language } from "../messages/wording.ts";
import type { Holding } from "../model/holdings.ts";
import { describeCommand, done, FLAG, NEEDED, ONE, OUT, refused, unknownWord } from "./command.ts";

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
    const text = [HEADS[language][known](to ?? ""), ...linesOf(holdings, language)].join("\n");
    return done(text, data, diagnostics);
  },
});

const HEADS: Readonly<Record<Language, Record<(typeof ACTIONS)[number], (to: string) => string>>> = {
  da: {
    list: () => "Klyngens mødepakker, kodenøgler og hukommelse:",
    "hand-over": (to) =>
      `Kopieret til ${to}, som kun du kan læse. Mappen rummer kodenøglen: giv den videre sikkert.`,
    delete: () => "Slettet for altid:",
  },
  en: {
    list: () => "The cluster's kits, code keys and memory:",
    "hand-over": (to) =>
      `Copied to ${to}, which only you can read. It holds the code key: pass it on safely.`,
    delete: () => "Deleted for good:",
  },
};

const KINDS: Readonly<Record<Language, Record<Holding["kind"], string>>> = {
  da: { kit: "mødepakke", "earlier-kit": "tidligere mødepakke", key: "kodenøgle", memory: "hukommelse" },
  en: { kit: "kit", "earlier-kit": "earlier kit", key: "code key", memory: "memory" },
};

function linesOf(holdings: readonly Holding[], language: Language): readonly string[] {
  const words = KINDS[language];
  const width = Math.max(...holdings.map(({ kind }) => words[kind].length));
  return holdings.map(({ kind, path }) => `  ${words[kind].padEnd(width)}  ${path}`);
}
