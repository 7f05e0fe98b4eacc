import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generateKit } from "../conductors/generate-kit.ts";
import { openMeeting } from "../conductors/meeting/meeting-folder.ts";
import { rehearseMeeting } from "../conductors/meeting/meeting-kit.ts";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { OFFICE_LIMITS } from "../ooxml/office-package.ts";
import { openZip } from "../ooxml/zip-archive.ts";
import { DRESS, dressed } from "./dress.fixture.ts";
import { filesBelow, formIn, hashes, sampleMeeting } from "./studio.fixture.ts";

/** A practice of the sample, as somebody may have called the files they took. */
const PRACTICE = "Lægerne Sivkæret 091358";

/** A photograph that says who took it, and where. */
async function photograph(): Promise<Uint8Array> {
  const { default: rasterise } = await import("sharp");
  const taken = { IFD0: { Artist: PRACTICE }, IFD3: { GPSMapDatum: PRACTICE } };
  return rasterise(readFileSync("docs/side-tal.png")).flatten().withExif(taken).jpeg().toBuffer();
}

async function dressedMeeting() {
  const meeting = await sampleMeeting();
  const { post, page, at } = meeting;
  const { logo, master, sheetMaster } = DRESS.files;
  await post(
    `${at}/pakke/udseende`,
    dressed(await page(`${at}/pakke`), DRESS.words, {
      logo: [`${PRACTICE}.png`, logo[1]],
      master: [`${PRACTICE}.potx`, master[1]],
      sheetMaster,
    }),
  );
  const form = formIn(await page(`${at}/slides`), "goer");
  const words = { title: "Venteværelset", points: "Et", alt: "Stole <b>&amp; en væg" };
  for (const [name, value] of Object.entries(words)) form.set(`ny:formaal:${name}`, value);
  form.set("ny:formaal:file", new File([Uint8Array.from(await photograph())], `${PRACTICE}.jpg`));
  const saved = await post(`${at}/slides`, form);
  expect(saved.status).toBe(303);
  return meeting;
}

it("a kit with logo, templates and picture is the command line's, whatever has been gone through beside it, and tells no file's name", async () => {
  const { post, page, folder, at, studio } = await dressedMeeting();
  const { desk, jobs } = studio;
  const meeting = await openMeeting(desk, "nordlys");
  if (!meeting) throw new Error("no meeting");
  expect(await page(`${at}/slides`)).not.toContain("<b>");
  const before = hashes(folder);
  await rehearseMeeting(desk, meeting);
  expect(hashes(folder)).toEqual(before);
  const beside = rehearseMeeting(desk, meeting);
  await post(`${at}/byg`, {});
  await Promise.all([beside, jobs.settled()]);
  const { package: template, cluster, data } = meeting;
  const out = temporaryFolder();
  await generateKit({ ...desk, template, cluster, data, out, dryRun: false, force: false });
  const kit = join(folder, "out/nordlys-klyngen");
  expect(hashes(kit)).toEqual(hashes(join(out, "nordlys-klyngen")));
  for (const name of filesBelow(kit)) {
    const bytes = readFileSync(join(kit, name));
    const parts = /[.](pptx|docx)$/.test(name) ? [...openZip(bytes, OFFICE_LIMITS).values()] : [bytes];
    for (const part of parts) expect(Buffer.from(part).toString()).not.toMatch(/Sivkæret|091358/);
  }
});
