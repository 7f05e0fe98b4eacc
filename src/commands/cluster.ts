import type { HoldingsOutcome } from "../conductors/manage-cluster.ts";
import type { Language } from "../messages/wording.ts";
import type { Holding } from "../model/holdings.ts";
import { EXIT_CODE, KitError } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";

const ACTIONS = ["list", "hand-over", "delete"] as const;

/** `klyngepakke cluster`: everything of one cluster, to be seen, handed to a colleague or deleted. */
export const clusterCommand = describeCommand({
  usage: "cluster <action>",
  positionals: ["action"],
  options: {
    cluster: { type: "string", demandOption: true, requiresArg: true, coerce: once },
    out: { type: "string", default: "out", requiresArg: true, coerce: once },
    keys: { type: "string", requiresArg: true, coerce: once },
    to: { type: "string", requiresArg: true, coerce: once },
    yes: { type: "boolean", default: false },
  },
  async answer({ action, cluster, out, keys, to, yes }, { language }) {
    const known = ACTIONS.find((one) => one === action);
    if (!known) throw unknownAction(action);
    const { deleteCluster, handOverCluster, listCluster } = await import("../conductors/manage-cluster.ts");
    const request = { cluster, out, ...(keys === undefined ? {} : { keys }) };
    const does: Readonly<Record<typeof known, () => Promise<HoldingsOutcome>>> = {
      list: () => listCluster(request),
      "hand-over": () => handOverCluster({ ...request, to }),
      delete: () => deleteCluster({ ...request, isConfirmed: yes }),
    };
    const { holdings, diagnostics } = await does[known]();
    const isAnything = holdings.length > 0;
    return {
      exitCode: isAnything ? EXIT_CODE.done : EXIT_CODE.invalidInput,
      text: isAnything ? [HEADS[language][known](to ?? ""), ...linesOf(holdings, language)].join("\n") : "",
      data: { holdings, ...(known === "hand-over" ? { to } : {}) },
      diagnostics,
    };
  },
});

function unknownAction(word: string): KitError {
  const values = { known: ACTIONS.join(", ") };
  return new KitError("usage", [
    { code: "holding/unknown-action", severity: "error", place: { file: word }, values },
  ]);
}

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
