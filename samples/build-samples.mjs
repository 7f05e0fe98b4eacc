/**
 * Builds the kit of every sample cluster that has figures, side by side, and prints what each build said, in order.
 *
 *   node samples/build-samples.mjs
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const SAMPLES = [
  ["kiap-type2-diabetes", "nordlys", ["maalinger-2026-04.csv"]],
  ["midtkraft-b12", "solsikke", ["maalinger-2026-04.csv"]],
  ["kaps-opioider-2", "fjordlys", ["maalinger-2026-04.csv", "egne-tal-2026-09.csv"]],
];

const PROGRAM = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** One build; its words are kept until it is done, so that those of two builds do not mix. */
function build([template, cluster, data]) {
  const folder = `samples/${cluster}`;
  const files = ["--cluster", `${folder}/klynge.yaml`, "--data", ...data.map((name) => `${folder}/${name}`)];
  // The key comes along with the sample; what has been shown belongs with what is built.
  const kept = ["--key", `${folder}/noegle.csv`, "--memory", `out/${cluster}-hukommelse.json`];
  const words = [PROGRAM, "build", template, ...files, ...kept];
  const child = spawn(process.execPath, words, { cwd: fileURLToPath(new URL("..", import.meta.url)) });
  const said = { out: "", told: "" };
  child.stdout.on("data", (text) => (said.out += text));
  child.stderr.on("data", (text) => (said.told += text));
  return new Promise((done) => child.on("close", (code) => done({ ...said, code: code ?? 1 })));
}

for (const { out, told, code } of await Promise.all(SAMPLES.map(build))) {
  process.stdout.write(out);
  process.stderr.write(told);
  process.exitCode ||= code;
}
