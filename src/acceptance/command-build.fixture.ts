import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { InputRequest } from "../conductors/load-inputs.ts";

/** The compiled program, run as people run it. */
export const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** What came of a build. */
interface BuiltByCommand {
  readonly exitCode: number;
  /** On both streams. */
  readonly said: string;
  /** Every file below `out/`, by its path in the folder. */
  readonly paths: readonly string[];
}

/** Runs `klyngepakke build` in a folder, in which it finds its `out/`. */
export async function buildByCommand(
  { template, cluster = "", data }: InputRequest,
  folder: string,
): Promise<BuiltByCommand> {
  const words = ["build", template, "--cluster", cluster, ...data.flatMap((path) => ["--data", path])];
  const outcome = await promisify(execFile)(process.execPath, [PROGRAM, ...words], { cwd: folder }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (cause: { code: number; stdout: string; stderr: string }) => cause,
  );
  const { code, stdout, stderr } = outcome;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .filter((path) => /^out[/\\]/.test(path));
  return { exitCode: code, said: stdout + stderr, paths };
}

/**
 * What is wrong with a build whatever it was given; nothing when a whole kit lies where kits belong, or the input was
 * refused and nothing was written. The kit itself has been through the release gate.
 */
export function faultOfBuild({ exitCode, said, paths }: BuiltByCommand): string | undefined {
  if (exitCode !== 0 && exitCode !== 3) return `exit code ${exitCode}\n${said}`;
  if (exitCode === 3 && paths.length > 0) return `written although refused: ${paths.join(", ")}`;
  if (exitCode === 0 && !paths.some((path) => path.endsWith("kit.json"))) return "no kit, and no reason why";
  if (exitCode === 0 && !paths.every(isOfAKit)) return `written beside the kit: ${paths.join(", ")}`;
  return /(?!\n)\p{Cc}/u.test(said) ? "a control sign reached the terminal" : undefined;
}

/** `out/<slug>/<template>/<date>/…`, or the key beside it. */
function isOfAKit(path: string): boolean {
  return /^out[/\\]([a-z0-9-]+[/\\]kiap-type2-diabetes[/\\]\d{4}-\d\d-\d\d|noegler)[/\\]/.test(path);
}
