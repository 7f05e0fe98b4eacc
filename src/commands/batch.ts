import { SingleBar } from "cli-progress";
import type { BatchResult } from "../conductors/batch-job.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, FLAG, NEEDED, ONE, OUT, SEVERAL } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";
import type { Runtime } from "./runtime.ts";

/** `klyngepakke batch`: the kits of many clusters. */
export const batchCommand = describeCommand({
  usage: "batch <template>",
  positionals: ["template"],
  options: {
    ...{ clusters: NEEDED, data: { ...SEVERAL, default: [] }, only: { ...SEVERAL, default: [] }, out: OUT },
    ...{ keys: ONE, jobs: ONE, "follow-up": FLAG, force: FLAG },
  },
  async answer({ "follow-up": isFollowUp, jobs, ...asked }, runtime) {
    const { makeBatch } = await import("../conductors/make-batch.ts");
    const { language, fonts, program } = runtime;
    const texts = RESULT_TEXTS[language];
    const shown = progressOn(runtime);
    const count = Math.min(64, Math.max(1, Number(jobs ?? runtime.processors) || 1));
    const request = { ...asked, isFollowUp, fonts, program, jobs: count, told: shown.told };
    const { results, page } = await makeBatch(request).finally(shown.end);
    const failed = results.filter(({ state }) => state === "failed");
    const made = results.filter(({ state }) => state === "made").length;
    const lines = [
      texts.batchSum(made, results.length - made - failed.length, failed.length),
      ...failed.map(({ cluster, file }) =>
        texts.batchFailed(cluster === file ? file : `${cluster} (${file})`),
      ),
      `→ ${page}`,
    ];
    return {
      exitCode: failed.length > 0 ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: lines.join("\n"),
      data: { page, kits: results.map(({ diagnostics: _, ...one }) => one) },
      diagnostics: results.flatMap((result) => diagnosticsOf(result)),
    };
  },
});

/** What a cluster's own run would have said; of one that stands as it was, and of notices, nothing. */
function diagnosticsOf({ state, diagnostics }: BatchResult): readonly Diagnostic[] {
  return state === "unchanged" ? [] : diagnostics.filter(({ severity }) => severity !== "notice");
}

interface Progress {
  readonly told: (result: BatchResult, done: number, all: number) => void;
  readonly end: () => void;
}

/** A bar with the time that is left where somebody sees it grow, else a line a cluster. */
function progressOn({ progress, tell, language }: Runtime): Progress {
  if (!progress) {
    const { batchStates } = RESULT_TEXTS[language];
    return {
      told: ({ cluster, state }, done, all) => tell(`${done}/${all} ${cluster}: ${batchStates[state]}\n`),
      end: () => undefined,
    };
  }
  const bar = new SingleBar({ stream: progress, format: RESULT_TEXTS[language].batchBar, hideCursor: true });
  return {
    told: ({ cluster }, done, all) => {
      if (done === 1) bar.start(all, 0, { cluster });
      bar.update(done, { cluster });
    },
    end: () => bar.stop(),
  };
}
