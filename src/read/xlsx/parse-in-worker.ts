import { Worker } from "node:worker_threads";
import type { Workbook } from "./workbook.ts";

interface WorkerLimits {
  readonly seconds: number;
  /** Of the worker's own heap. */
  readonly megabytes: number;
}

/** A region's largest workbook takes well under a second and a tenth of the memory. */
const LIMITS: WorkerLimits = { seconds: 4, megabytes: 512 };

const BUILT_WORKER = new URL("./workbook-worker.js", import.meta.url);

/**
 * Reads a workbook where it can be stopped: in a thread of its own, with a limit on memory and time. The bytes are
 * handed over and cannot be used afterwards.
 *
 * @param worker the built `workbook-worker.js`
 * @returns undefined when the workbook makes no sense, "too-heavy" when it went beyond a limit
 */
export function parseInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  { seconds, megabytes } = LIMITS,
  worker = BUILT_WORKER,
): Promise<Workbook | undefined | "too-heavy"> {
  const thread = new Worker(worker, {
    workerData: bytes,
    transferList: [bytes.buffer],
    // Flags that the program itself was started with are no business of the thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve("too-heavy")), seconds * 1000);
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      thread.terminate().then(answer, reject);
    };
    thread.once("message", (workbook: Workbook | undefined) => settle(() => resolve(workbook)));
    thread.once("error", (cause: unknown) =>
      settle(() => (isOutOfMemory(cause) ? resolve("too-heavy") : reject(cause))),
    );
  });
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
}
