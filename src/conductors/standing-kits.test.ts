import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { filesIn } from "../acceptance/program-victim.fixture.ts";
import { KitError } from "../model/kit-error.ts";
import { FONTS } from "../program.ts";
import { collectPlans } from "./collect-plans.ts";
import type { Delivery } from "./deliver-kit.ts";
import { generateKit } from "./generate-kit.ts";
import { type RenderRequest, renderAgain } from "./render-again.ts";
import { smallRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const home = temporaryFolder();
const out = join(home, "out");
const cluster = join(home, "klynge.yaml");
const SAMPLE = readFileSync("samples/enghave/klynge.yaml", "utf8");

/** One member fewer, or a meeting on another day. */
const FEWER = SAMPLE.replace(/ {2}- ydernummer(?:.*\n){5}/, "");
const MOVED = SAMPLE.replace("2026-11-11", "2026-11-18");

function build(text: string, changes: { readonly dryRun?: boolean; readonly force?: boolean } = {}) {
  writeFileSync(cluster, text);
  return generateKit(smallRequest(out, { template: "alkoholsamtalen", cluster, data: [], ...changes }));
}

/** What was said about the kits that stand there, and where it is, as seen from the output folder. */
const saidOf = ({ diagnostics }: Pick<Delivery, "diagnostics">) =>
  diagnostics.flatMap(({ code, place, values = {} }) =>
    /kit[/](replaces|earlier|left)/.test(code)
      ? [[code, relative(out, place.file), String(values.kept ?? values.folders ?? "")]]
      : [],
  );

const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (cause: unknown) => (cause instanceof KitError ? cause.diagnostics.map(({ code }) => code) : [cause]),
  );

it("keeps every kit that another takes the place of, says where, and leaves it alone from then on", async () => {
  const first = await build(SAMPLE);
  const place = relative(out, first.folder);
  const kept = (number: number) => join(out, "tidligere", `${place}-${number}`);
  const original = filesIn(first.folder);

  expect(saidOf(await build(SAMPLE))).toEqual([]);
  expect(readdirSync(out)).not.toContain("tidligere");

  const planned = await build(FEWER, { dryRun: true });
  expect(saidOf(planned)).toEqual([["kit/replaces-practices", place, ""]]);
  expect(filesIn(first.folder)).toEqual(original);

  expect(saidOf(await build(FEWER))).toEqual([
    ["kit/replaces-practices", place, ""],
    ["kit/earlier-kept", place, kept(1)],
  ]);
  expect(filesIn(kept(1))).toEqual(original);

  const [deck = ""] = first.kit.files.map(({ name }) => name);
  appendFileSync(join(first.folder, deck), "by hand");
  const edited = filesIn(first.folder);
  const { fonts, program } = smallRequest(out);
  const request: RenderRequest = { fonts, program, folder: first.folder, force: true };
  expect(saidOf(await renderAgain(request))).toEqual([["kit/earlier-kept", place, kept(2)]]);
  expect(filesIn(kept(2))).toEqual(edited);

  const earlier = kept(1);
  const refused = { ...request, folder: earlier };
  expect(await codesOf(renderAgain(refused))).toEqual(["kit/kept-copy"]);
  expect(await codesOf(renderAgain({ ...request, out: earlier }))).toEqual(["kit/kept-copy"]);
  expect(
    await codesOf(collectPlans({ fonts: FONTS, folder: earlier, files: [cluster], force: true })),
  ).toEqual(["kit/kept-copy"]);
  expect(filesIn(earlier)).toEqual(original);
  const copy = join(home, "kopi");
  await renderAgain({ ...refused, out: copy });
  expect(filesIn(copy).get(deck)).toBe(original.get(deck));
}, 240_000);

it("names the folder that a moved meeting leaves behind, unless something was decided there", async () => {
  const { folder } = await build(MOVED, { dryRun: true });
  const first = join(folder, "..", "2026-11-11");
  const beside = relative(out, join(folder, ".."));
  expect(saidOf(await build(MOVED))).toEqual([["kit/left-behind", beside, "2026-11-11"]]);
  expect(await codesOf(renderAgain({ ...smallRequest(out), folder: first, out: folder }))).toEqual([
    "kit/another-kit",
  ]);
  writeFileSync(join(first, "intern", "decisions.yaml"), "plans: []\n");
  expect(saidOf(await build(MOVED, { dryRun: true }))).toEqual([]);
}, 240_000);
