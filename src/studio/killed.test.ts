import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CompiledProgram, compileProgram, ended } from "../acceptance/compiled-program.fixture.ts";
import { SMALL_KIT, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { openZip } from "../ooxml/zip-archive.ts";
import { workbookOf } from "../read/xlsx/workbook.fixture.ts";
import { runningPage } from "./running-page.fixture.ts";
import { fileForm, filesBelow, formIn, hashes, said } from "./studio.fixture.ts";

let program: CompiledProgram;
beforeAll(() => {
  program = compileProgram();
});
afterAll(() => program.remove());

const AT = "/moede/nordlys";
const KIT = "out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10";

/** As little as a kit can be: one measure, one sheet. */
const LEAST_KIT = SMALL_KIT.replace("[1, 2, 4, 7]", "[1]").replace("[deck, notes, plan]", "[notes]");

/** Words that stand in nothing but the workbook. */
const MARKS = ["Æbeltoftudtrækket 7391", "Trukket af Bodil Ådum"];

/** The sample's figures as a workbook whose second sheet says whose it is. */
function markedWorkbook(): Uint8Array {
  const lines = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8").trim().split("\n");
  const rows = lines.map((line) => line.split(";").slice(0, 6));
  return workbookOf([
    { name: "Tal", rows },
    { name: "Læs mig", rows: MARKS.map((mark) => [mark]) },
  ]);
}

/** A meeting's folder with its cluster, and places that a program may put things aside in. */
function makePlaces() {
  const [folder, temporary, home] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  mkdirSync(join(folder, "nordlys"));
  writeFileSync(join(folder, "nordlys", "moede.json"), '{ "pakke": "kiap-type2-diabetes" }');
  writeFileSync(join(folder, "nordlys", "klynge.yaml"), LEAST_KIT);
  const names = { TMPDIR: temporary, TEMP: temporary, TMP: temporary, HOME: home };
  const open = () =>
    runningPage(program, folder, { ...names, PATH: "", XDG_CACHE_HOME: join(home, ".cache") });
  return { folder, open, outside: [temporary, home] };
}

type Page = Awaited<ReturnType<typeof runningPage>>;

async function soon(isSo: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  for (const patience = Date.now() + 60_000; Date.now() < patience; )
    if (await isSo()) return;
    else await new Promise((resolve) => setTimeout(resolve, milliseconds));
  throw new Error("it did not happen");
}

async function built({ post, page }: Page): Promise<void> {
  await post(`${AT}/byg`, new FormData());
  await soon(async () => said(await page(`${AT}/byg`)).includes("Mødepakken er bygget."), 200);
}

async function moved({ post, page }: Page, place: string): Promise<void> {
  const form = formIn(await page(`${AT}/pakke`), 'name="sted"');
  form.set("sted", place);
  expect((await post(`${AT}/pakke`, form)).status).toBe(303);
}

/** What of a workbook lies below a folder: its name, its words as they are written or packed, or a stretch of its bytes. */
function tracesIn(folder: string, workbook: Uint8Array): readonly string[] {
  const stretch = Buffer.from(workbook).subarray(200, 260);
  return filesBelow(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    const texts = [bytes, ...unpacked(bytes)];
    const isWritten = (mark: string) =>
      texts.some((text) => text.includes(mark) || text.includes(Buffer.from(mark, "utf16le")));
    return basename(name).includes("udtræk") || bytes.includes(stretch) || MARKS.some(isWritten);
  });
}

function unpacked(bytes: Buffer): readonly Buffer[] {
  if (bytes.toString("latin1", 0, 2) !== "PK") return [];
  const limits = { parts: 5000, sizes: [], ratio: { most: 10_000, from: 0 } };
  return [...openZip(bytes, limits).values()].map((part) => Buffer.from(part));
}

it("loses nothing when it is killed while it builds, and leaves nothing outside its folder", async () => {
  const { folder, open, outside } = makePlaces();
  const workbook = markedWorkbook();
  const first = await open();
  expect((await first.post(`${AT}/tal`, fileForm("udtræk.xlsx", workbook))).status).toBe(200);
  await built(first);
  const old = hashes(join(folder, KIT));
  await moved(first, "Rådhuset");
  const own = hashes(join(folder, "nordlys"));
  const undisturbed = temporaryFolder();
  cpSync(folder, undisturbed, { recursive: true });

  await first.post(`${AT}/byg`, new FormData());
  await soon(() => filesBelow(join(folder, "out")).some((name) => name.includes(".kitwork-")), 5);
  await first.kill();
  expect([hashes(join(folder, KIT)), hashes(join(folder, "nordlys"))]).toEqual([old, own]);

  const second = await open();
  expect(said(await second.page("/"))).toMatch(/10[.] juni 2026 .* Bygget/);
  await built(second);
  await second.post("/luk", new FormData());
  expect(await second.exit).toEqual([0, null]);

  const data = ["--data", join(undisturbed, "nordlys/tal/udtræk.xlsx"), "--out", join(undisturbed, "out")];
  const cluster = ["--cluster", join(undisturbed, "nordlys/klynge.yaml")];
  expect(await ended(program.run(["build", "kiap-type2-diabetes", ...cluster, ...data]))).toMatchObject({
    code: 0,
  });
  expect(hashes(join(folder, KIT))).not.toEqual(old);
  expect(hashes(join(folder, "out"))).toEqual(hashes(join(undisturbed, "out")));

  expect(tracesIn(folder, workbook)).toEqual(["nordlys/tal/udtræk.xlsx"]);
  for (const place of [...outside, program.home]) expect(tracesIn(place, workbook)).toEqual([]);
  expect(outside.flatMap(filesBelow)).toEqual([]);
});
