import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_KIT } from "../conductors/sample-kit.fixture.ts";
import { compileInto } from "../write/compiled.fixture.ts";

const ROOT = join(import.meta.dirname, "../..");
const CLI = join(ROOT, "dist", "cli.js");
const DATA = join(ROOT, "samples", "nordlys", "maalinger-2026-04.csv");

let home: string;
/** The sample cluster, asking for little. */
let cluster: string;
/** Where the first kit lies, below `home`; tests that change one work on a copy of its output folder. */
let firstKit: string;
beforeAll(() => {
  // What is tested is the compiled program, so it must be of today.
  compileInto(join(ROOT, "dist"));
  home = mkdtempSync(join(tmpdir(), "cli-"));
  cluster = join(home, "klynge.yaml");
  writeFileSync(cluster, SMALL_KIT);
  firstKit = JSON.parse(build("first", "--json").stdout).folder;
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

type Environment = Readonly<Record<string, string>>;

function run(args: readonly string[], env: Environment = { LC_ALL: "C" }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
    cwd: home,
    env,
  });
  return { exitCode: status, stdout, stderr };
}

const build = (out: string, ...more: readonly string[]) => run(buildArguments(out, DATA).concat(more));

function buildArguments(out: string, data: string): string[] {
  // A key and a memory of each test's own, so that it is the cluster's first kit.
  const own = ["--key", `${out}.csv`, "--memory", `${out}.json`];
  return ["build", "kiap-type2-diabetes", "--cluster", cluster, "--data", data, "--out", out, ...own];
}

function copyOfFirst(out: string): string {
  cpSync(join(home, "first"), join(home, out), { recursive: true });
  for (const kind of ["csv", "json"]) cpSync(join(home, `first.${kind}`), join(home, `${out}.${kind}`));
  return firstKit.replace(/^first/, out);
}

/** Hash of every file below a folder, by name. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(join(home, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(
    files.sort().map((path) => [path.slice(join(home, folder).length + 1), hash(path)]),
  );
}

describe("help and usage", () => {
  it("explains itself on stdout, with examples and exit codes", () => {
    const { exitCode, stdout, stderr } = run(["--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (const word of [
      "build <template>",
      "check <template>",
      "render <folder>",
      "Examples:",
      "Exit codes: 0 done",
    ]) {
      expect(stdout).toContain(word);
    }
    for (const command of ["build", "check", "render"]) {
      expect(run([command, "--help"])).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining("Examples:"),
      });
    }
  });

  it("tells its version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(run(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("exits 2 with a hint on stderr when the command line makes no sense", () => {
    expect(run(["bulid", "x"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "klyngepakke: unknown command: bulid\nDid you mean build? See klyngepakke --help.\n",
    });
  });

  it("speaks the language of the environment unless told otherwise", () => {
    const problem = (env: Environment, ...more: string[]) => run([...more], env).stderr.split("\n")[0];
    const danish = "klyngepakke: der mangler en kommando";
    const english = "klyngepakke: a command is missing";
    expect(problem({ LANG: "da_DK.UTF-8" })).toBe(danish);
    expect(problem({ LANG: "da_DK.UTF-8", LC_ALL: "C" })).toBe(english);
    expect(problem({ LANG: "en_GB.UTF-8", LC_MESSAGES: "da_DK" })).toBe(danish);
    expect(problem({ LANG: "dav_KE" })).toBe(english);
    expect(problem({})).toBe(english);
    expect(problem({ LANG: "da_DK.UTF-8" }, "--lang", "en")).toBe(english);
    expect(problem({}, "--lang=da")).toBe(danish);
  });
});

describe("build", () => {
  it("writes the kit and a private key, and says so on stdout", () => {
    const { exitCode, stdout, stderr } = build("made", "--lang", "da");
    expect(exitCode).toBe(0);
    const [folder] = /made\S+/.exec(stdout) ?? [""];
    const names = Object.keys(hashes(folder));
    for (const ending of ["-praesentation.pptx", "-moedenoter.docx", "-implementeringsplan.docx"]) {
      expect(names.filter((name) => name.endsWith(ending))).toHaveLength(1);
    }
    expect(names).toContain("intern/kit.json");
    for (const name of names) expect(stdout).toContain(name);
    expect(stdout).toContain("Kodenøgle (ny): made.csv");
    expect(stderr).not.toContain("fejl");
    expect(statSync(join(home, "made.csv")).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, folder, "intern")).mode & 0o777).toBe(0o700);
  });

  it("answers machines with JSON alone on stdout", () => {
    const { exitCode, stdout, stderr } = build("machine", "--json", "--quiet");
    const answer = JSON.parse(stdout);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(answer).toMatchObject({ exitCode: 0, written: true, key: { path: "machine.csv", created: true } });
    expect(answer.files.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(hashes(answer.folder)),
    );
  });

  it("shows the whole kit and writes nothing in a dry run", () => {
    const { exitCode, stdout } = build("dry", "--dry-run", "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      written: false,
      kit: { view: "closed", files: expect.any(Array) },
    });
    expect(readdirSync(home).filter((name) => name.startsWith("dry"))).toEqual([]);
  });

  it("exits 3 on bad data, names the file, and writes nothing", () => {
    const data = join(home, "daarlig.csv");
    writeFileSync(data, readFileSync(DATA, "utf8").replace(";77;", ";mange;"));
    const { exitCode, stdout, stderr } = run(buildArguments("bad", data));
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(stderr).toMatch(/daarlig\.csv:\d+:\d+: error: /);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(home).filter((name) => name.startsWith("bad"))).toEqual([]);
    expect(JSON.parse(run([...buildArguments("bad", data), "--json"]).stdout)).toMatchObject({ exitCode: 3 });
  });

  it("exits 5 rather than overwrite an edited file, until it is forced", () => {
    const folder = copyOfFirst("edited");
    const untouched = hashes(folder);
    const name = Object.keys(untouched).find((file) => file.endsWith("moedenoter.docx")) ?? "";
    appendFileSync(join(home, folder, name), "by hand");
    const edited = hashes(folder);
    const { exitCode, stderr } = build("edited");
    expect(exitCode).toBe(5);
    expect(stderr).toContain(name);
    expect(hashes(folder)).toEqual(edited);
    const forced = build("edited", "--force", "--lang", "da");
    expect(forced).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("Kodenøgle (genbrugt): edited.csv"),
    });
    expect(hashes(folder)).toEqual(untouched);
  });
});

describe("check and render", () => {
  it("exits 0 when everything is there, and tells what stands in the way otherwise", () => {
    const check = ["check", "kiap-type2-diabetes", "--cluster", cluster, "--data", DATA];
    expect(run(check)).toMatchObject({ exitCode: 0, stdout: "No errors: the meeting kit can be built.\n" });
    expect(run(["check", "kiap-type2-diabetes"])).toMatchObject({ exitCode: 0, stdout: "No errors.\n" });
    expect(run(["check", "kiap-type2-diabetes", "--quiet"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(run(["check", "kiap-type2-diabetes", "--cluster", DATA])).toMatchObject({
      exitCode: 3,
      stdout: "",
    });
  });

  it("renders the same bytes again from the kit alone", () => {
    expect(run(["render", firstKit, "--out", "again"])).toMatchObject({ exitCode: 0 });
    expect(hashes("again")).toEqual(hashes(firstKit));
    expect(run(["render", home])).toMatchObject({ exitCode: 3, stdout: "" });
  });
});

describe("when things go wrong around it", () => {
  it("does not mind that nobody listens any more", async () => {
    const child = spawn(process.execPath, [CLI, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    const stderr: Buffer[] = [];
    child.stderr.on("data", (bytes) => stderr.push(bytes));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
    expect(Buffer.concat(stderr).toString()).toBe("");
  });

  it("reports a failure nobody caught, without data, and exits 1", () => {
    const late = `const wait = setInterval(() => {
      if (process.listenerCount("unhandledRejection") === 0) return;
      clearInterval(wait);
      Promise.reject(new RangeError("Lægehuset Æble has 3"));
    }, 1)`;
    const env = { LC_ALL: "C", NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(late)}` };
    const { exitCode, stderr } = run(["check", "kiap-type2-diabetes"], env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("This is a bug in the program");
    expect(stderr).toMatch(/klyngepakke \d+\.\d+\.\d+, check/);
    expect(stderr).toContain("RangeError\n");
    expect(stderr).not.toContain("Æble");
  });
});
