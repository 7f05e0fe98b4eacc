import { randomInt } from "node:crypto";
// Before all others: it settles what text is drawn with.
import "./program.ts";
import { type BatchJob, type BatchResult, batchWorker, makeOfBatch } from "./conductors/batch-job.ts";

const worker = batchWorker((below) => randomInt(below));

/** What a thread of `batch` does, again and again: one cluster's kit. */
export function makeOne(job: BatchJob): Promise<BatchResult> {
  return makeOfBatch(job, worker);
}
