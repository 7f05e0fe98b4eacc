import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { SMALL_KIT, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { compileProgram, ended } from "./compiled-program.fixture.ts";

const program = compileProgram();
afterAll(program.remove);

const SAMPLE = join(process.cwd(), "samples", "nordlys");
const cluster = join(temporaryFolder(), "klynge.yaml");
writeFileSync(cluster, SMALL_KIT);
const REQUEST = {
  template: "kiap-type2-diabetes",
  cluster,
  data: [join(SAMPLE, "maalinger-2026-04.csv")],
  key: join(SAMPLE, "noegle.csv"),
};

function filesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path).toString("base64")] as const;
    }),
  );
}

it("makes the same kit as the command line, byte for byte, in a program that has set nothing up", async () => {
  const [own, theirs] = [temporaryFolder(), temporaryFolder()];
  const memory = (folder: string) => join(folder, "hukommelse.json");
  const { template, data, key } = REQUEST;
  const words = ["build", template, "--cluster", cluster, "--data", ...data, "--key", key, "--out", theirs];
  expect(await ended(program.run([...words, "--memory", memory(temporaryFolder())]))).toMatchObject({
    code: 0,
  });
  const request = { ...REQUEST, out: own, memory: memory(temporaryFolder()) };
  const page = pathToFileURL(join(program.home, "dist", "index.js"));
  const script = `const { build } = await import("${page}"); await build(${JSON.stringify(request)});`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: own, env: {} });
  expect(await ended(child)).toMatchObject({ code: 0, said: "" });
  expect([...filesBelow(own)]).toEqual([...filesBelow(theirs)]);
});

it("offers what every command does", async () => {
  const library = await import("../index.ts");
  const functions = [
    "build",
    "followUp",
    "render",
    "check",
    "collect",
    "tally",
    "inspect",
    "describeTemplates",
    "clusters",
    "batch",
    "report",
  ];
  expect(Object.keys(library)).toEqual(expect.arrayContaining(functions));
});
