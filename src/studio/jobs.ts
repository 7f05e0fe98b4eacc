import type { Delivery, KitStep } from "../conductors/deliver-kit.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";

/** A kit that is being made, or what came of it. */
type Job =
  | { readonly state: "running"; readonly step: KitStep }
  | { readonly state: "done"; readonly delivery: Delivery }
  | { readonly state: "failed"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly state: "broken"; readonly cause: unknown };

/** The kits that are being made, by meeting: one at a time for each, however often it is asked for. */
export interface Jobs {
  readonly of: (id: string) => Job | undefined;
  readonly start: (id: string, make: (told: (step: KitStep) => void) => Promise<Delivery>) => void;
  /** Resolves when what is being made is at another step, or finished. */
  readonly after: (id: string, step: string) => Promise<void>;
  /** Resolves when nothing is being made. */
  readonly settled: () => Promise<void>;
}

export function makeJobs(): Jobs {
  const jobs = new Map<string, Job>();
  const running = new Set<Promise<void>>();
  const waiting = new Set<() => void>();
  const tell = (id: string, job: Job) => {
    jobs.set(id, job);
    for (const done of waiting) done();
    waiting.clear();
  };
  return {
    of: (id) => jobs.get(id),
    after: async (id, step) => {
      for (let job = jobs.get(id); job?.state === "running" && job.step === step; job = jobs.get(id))
        await new Promise<void>((resolve) => waiting.add(resolve));
    },
    start: (id, make) => {
      if (jobs.get(id)?.state === "running") return;
      tell(id, { state: "running", step: "read" });
      const run = make((step) => tell(id, { state: "running", step })).then(
        (delivery) => tell(id, { state: "done", delivery }),
        (cause: unknown) => tell(id, failed(cause)),
      );
      running.add(run);
      void run.finally(() => running.delete(run));
    },
    settled: async () => void (await Promise.all(running)),
  };
}

function failed(cause: unknown): Job {
  const isTold = cause instanceof KitError && hasErrors(cause.diagnostics);
  return isTold ? { state: "failed", diagnostics: cause.diagnostics } : { state: "broken", cause };
}
