import { SingleBar } from "cli-progress";
import type { BatchResult } from "../conductors/batch-job.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { CHARTS, describeCommand, FLAG, NEEDED, ONE, OUT, SEVERAL } from "./command.ts";
import type { Runtime } from "./runtime.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke batch`: the kits of many clusters. */
export const batchCommand = describeCommand({
  usage: "batch <template>",
  positionals: ["template"],
  options: {
    clusters: NEEDED,
    data: { ...SEVERAL, default: [] },
    only: { ...SEVERAL, default: [] },
    out: OUT,
    keys: ONE,
    master: ONE,
    "sheet-master": ONE,
    jobs: ONE,
    "follow-up": FLAG,
    pictures: FLAG,
    charts: CHARTS,
    force: FLAG,
  },
  async answer({ "follow-up": isFollowUp, "sheet-master": sheetMaster, ...asked }, runtime) {
    const { makeBatch } = await import("../conductors/make-batch.ts");
    const say = sayIn(runtime.language);
    const { told, end } = progressOn(runtime);
    const made = await makeBatch({ ...runtime, ...asked, sheetMaster, isFollowUp, told }).finally(end);
    const { results, page, diagnostics } = made;
    const failed = results.filter(({ row }) => row.state === "failed");
    const unchanged = results.filter(({ row }) => row.state === "unchanged").length;
    const lines = [
      say("batch-sum", {
        made: results.length - unchanged - failed.length,
        unchanged,
        failed: failed.length,
      }),
      ...failed.map(({ row: { cluster }, file }) =>
        say("batch-missing", { which: cluster === file ? file : `${cluster} (${file})` }),
      ),
      `→ ${page}`,
    ];
    return {
      exitCode: failed.length > 0 ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: lines.join("\n"),
      data: { page, kits: results.map(kitOf) },
      diagnostics: [...results.flatMap(diagnosticsOf), ...diagnostics],
    };
  },
});

/** A cluster's result for machines. */
function kitOf({ file, row }: BatchResult) {
  const { cluster, state } = row;
  return { file, cluster, state, ...(row.state === "failed" ? {} : { folder: row.folder }) };
}

/** What a cluster's own run would have said; of one that stands as it was, and of notices, nothing. */
function diagnosticsOf({ row, diagnostics }: BatchResult): readonly Diagnostic[] {
  return row.state === "unchanged" ? [] : diagnostics.filter(({ severity }) => severity !== "notice");
}

interface Progress {
  readonly told: (result: BatchResult, done: number, all: number) => void;
  readonly end: () => void;
}

/** A bar with the time that is left where somebody sees it grow, else a line a cluster. */
function progressOn({ progress, tell, language }: Runtime): Progress {
  const say = sayIn(language);
  if (!progress)
    return {
      told: ({ row }, done, all) => tell(`${done}/${all} ${row.cluster}: ${say(`batch-${row.state}`)}\n`),
      end: () => undefined,
    };
  const bar = new SingleBar({ stream: progress, format: say("batch-bar"), hideCursor: true });
  return {
    told: ({ row: { cluster } }, done, all) => {
      if (done === 1) bar.start(all, 0, { cluster });
      bar.update(done, { cluster });
    },
    end: () => bar.stop(),
  };
}
