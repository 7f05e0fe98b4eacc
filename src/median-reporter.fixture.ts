import type { RunnerTask } from "vitest";
import type { Reporter, Vitest } from "vitest/node";

/**
 * Prints each benchmark's median, with its fastest and slowest run, in milliseconds.
 *
 * The reporter that comes along shows means, which one slow run on a busy machine is enough to move.
 */
export function medianReporter(): Reporter {
  let vitest: Vitest | undefined;
  return {
    onInit: (running) => {
      vitest = running;
    },
    onUserConsoleLog: ({ content }) => {
      process.stdout.write(content);
    },
    onTestRunEnd: (_modules, errors) => {
      const files = vitest?.state.getFiles() ?? [];
      process.stdout.write(`${files.flatMap((file) => linesOf(file, 0)).join("\n")}\n`);
      for (const { message } of errors) process.stderr.write(`${message}\n`);
    },
  };
}

function linesOf(task: RunnerTask, depth: number): readonly string[] {
  const title = "  ".repeat(depth) + task.name;
  const failures = (task.result?.errors ?? []).map(({ message }) => `${title}: ${message}`);
  if ("tasks" in task)
    return [title, ...failures, ...task.tasks.flatMap((below) => linesOf(below, depth + 1))];
  const measured = task.result?.benchmark;
  // One that has thrown comes without figures, whatever its type says.
  if (measured?.median === undefined) return failures.length > 0 ? failures : [`${title}: failed or not run`];
  const { median, min, max, sampleCount } = measured;
  const times = `${milliseconds(median)} ms   (${milliseconds(min).trim()} to ${milliseconds(max).trim()}, ${sampleCount} runs)`;
  return [`${title.padEnd(56)}${times}`];
}

function milliseconds(time: number): string {
  return time.toFixed(time < 10 ? 2 : 0).padStart(8);
}
