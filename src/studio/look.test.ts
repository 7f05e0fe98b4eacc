import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LIGHT, TOO_DARK, templateFile } from "../office/master/masters.fixture.ts";
import { DRESS, dressed } from "./dress.fixture.ts";
import { filesBelow, formIn, MEETING, openStudio, said, sampleMeeting } from "./studio.fixture.ts";

it("what a meeting wears is chosen, exchanged and taken away, in its own folder", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const read = (name: string) => readFileSync(join(folder, "nordlys", name), "utf8");
  const cluster = read("klynge.yaml");
  const plain = await page(`${at}/pakke`);
  const saved = await post(`${at}/pakke/udseende`, dressed(plain, DRESS.words, DRESS.files));
  expect(saved.headers.get("location")).toBe(`${at}/pakke?gemt=1`);
  const shown = await page(`${at}/pakke`);
  expect(said(shown)).toMatch(/Valgt: vores logo.png.*Valgt: region.potx.*Valgt: brev.dotx/);
  expect(shown).toMatch(/src="data:image\/png;base64,/);
  expect(filesBelow(join(folder, "nordlys")).filter((name) => name.startsWith("udseende/"))).toEqual([
    "udseende/brev.dotx",
    "udseende/region.potx",
    "udseende/vores logo.png",
  ]);
  expect(read("egne-ord.yaml")).toBe("afsender: afsender.yaml\n");
  expect(read("afsender.yaml")).toMatch(
    /name: Kvalitetsenheden\ncolours: \{ accent: "?1D3F72"?, ornament: 8FB4E0 \}|accent: 1D3F72\n/,
  );
  expect(read("klynge.yaml")).toBe(
    `${cluster.trimEnd()}\nmaster: udseende/region.potx\nsheetMaster: udseende/brev.dotx\n`,
  );
  // What a person has written into the file stays.
  writeFileSync(join(folder, "nordlys/afsender.yaml"), `# fra designhåndbogen\n${read("afsender.yaml")}`);
  const other = dressed(
    await page(`${at}/pakke`),
    { name: "Enheden" },
    { master: ["ny.potx", templateFile(LIGHT)] },
  );
  other.append("fjern", "logo");
  other.append("fjern", "sheetMaster");
  await post(`${at}/pakke/udseende`, other);
  expect(read("afsender.yaml")).toMatch(/^# fra designhåndbogen\n[\s\S]*name: Enheden\n/);
  expect(read("afsender.yaml")).not.toContain("logo");
  expect(read("klynge.yaml")).toBe(`${cluster.trimEnd()}\nmaster: udseende/ny.potx\n`);
  expect(filesBelow(join(folder, "nordlys/udseende"))).toEqual(["ny.potx"]);
  const none = dressed(await page(`${at}/pakke`), { name: "", footer: "", accent: "#1D3F72" });
  none.append("fjern", "master");
  await post(`${at}/pakke/udseende`, none);
  expect(read("klynge.yaml")).toBe(cluster);
  expect(read("egne-ord.yaml")).not.toContain("afsender");
  expect(said(await page(`${at}/kontrol`))).toContain("Mødepakken kan bygges");
});

it("what cannot be worn is told all at once, and nothing is written", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const before = filesBelow(folder);
  const wrong = dressed(
    await page(`${at}/pakke`),
    { ...DRESS.words, accent: "#eeeeee" },
    {
      logo: ["logo.png", new TextEncoder().encode("<svg/>")],
      master: ["mørk.potx", templateFile(TOO_DARK)],
      sheetMaster: ["brev.dotx", templateFile(LIGHT)],
    },
  );
  const answer = await post(`${at}/pakke/udseende`, wrong);
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(said(text)).toMatch(
    /er ikke gemt.*baggrund er for mørk.*mørk.potx.*ikke en Word-fil.*»Farve på forside, bjælker og overskrifter« kan ikke ses.*ikke et helt billede/,
  );
  expect(text).toContain('value="Kvalitetsenheden"');
  expect(filesBelow(folder)).toEqual(before);
});

it("a logo larger than files can carry is kept in a smaller edition, whatever picture it was", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const { default: rasterise } = await import("sharp");
  const noise = Uint8Array.from({ length: 2600 * 900 * 3 }, (_, index) => (index * 7919) % 251);
  const photograph = await rasterise(noise, { raw: { width: 2600, height: 900, channels: 3 } })
    .jpeg()
    .toBuffer();
  await post(
    `${at}/pakke/udseende`,
    dressed(await page(`${at}/pakke`), DRESS.words, { logo: ["Logo ÆØÅ.JPG", photograph] }),
  );
  const kept = readFileSync(join(folder, "nordlys/udseende/Logo ÆØÅ.png"));
  const { format, width = 0, height = 0 } = await rasterise(kept).metadata();
  expect([format, Math.round((10 * width) / height)]).toEqual(["png", 29]);
  expect(kept.length).toBeLessThanOrEqual(100_000);
  expect(said(await page(`${at}/kontrol`))).toContain("Mødepakken kan bygges");
});

it("a template lies in the meeting's folder whatever it is called", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const form = dressed(await page(`${at}/pakke`), {}, { master: ["../../ond.potx", templateFile(LIGHT)] });
  await post(`${at}/pakke/udseende`, form);
  expect(filesBelow(folder).filter((name) => name.endsWith("potx"))).toEqual(["nordlys/udseende/ond.potx"]);
});

it("of two tabs neither writes over the other's look without a word", async () => {
  const { post, page, at } = await sampleMeeting();
  const plain = await page(`${at}/pakke`);
  await post(`${at}/pakke/udseende`, dressed(plain, { name: "Enheden" }));
  const late = await post(`${at}/pakke/udseende`, dressed(plain, { name: "Andre" }, DRESS.files));
  expect(late.status).toBe(409);
  const both = await late.text();
  expect(said(both)).toMatch(/Afsenderens navn Enheden Andre.*\(tomt\) region.potx \(skal vælges igen\)/);
  await post(`${at}/pakke/udseende`, formIn(both, "Gem det, jeg skrev"));
  expect(await page(`${at}/pakke`)).toContain('value="Andre"');
});

it("the next meeting and a follow-up wear what the one before does", async () => {
  const { post, page, folder, studio, at } = await sampleMeeting();
  await post(`${at}/pakke/udseende`, dressed(await page(`${at}/pakke`), DRESS.words, DRESS.files));
  const asked = await page("/nyt");
  expect(said(asked)).toContain(
    "Samme som ved det seneste møde i mappen, Nordlys-Klyngen, 10. juni 2026: Kvalitetsenheden · vores logo.png · region.potx · brev.dotx",
  );
  const made = await post("/nyt", { ...MEETING, som: String(formIn(asked, "Opret mødet").get("som")) });
  expect(made.headers.get("location")).toBe("/moede/proeveklyngen/medlemmer");
  const worn = (name: string) =>
    filesBelow(join(folder, name)).filter((one) => /^udseende|^afsender|^egne-ord/.test(one));
  expect(worn("proeveklyngen")).toEqual(worn("nordlys"));
  expect(said(await page("/moede/proeveklyngen/pakke"))).toMatch(/Valgt: vores logo.png.*Valgt: brev.dotx/);
  await post(`${at}/byg`, {});
  await studio.jobs.settled();
  await post("/opfoelgning", { moedepakke: "nordlys-klyngen/kiap-type2-diabetes/2026-06-10" });
  expect(worn("nordlys-klyngen-opfoelgning")).toEqual(worn("nordlys"));
});

it("a sender that others share is shown with where it comes from, and stays as it is", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const shared = 'name: Fælles\ncolours: { accent: "1D3F72", ornament: "8FB4E0" }\nmaster: region.potx\n';
  writeFileSync(join(folder, "afsender.yaml"), shared);
  writeFileSync(join(folder, "region.potx"), templateFile(LIGHT));
  writeFileSync(join(folder, "nordlys/egne-ord.yaml"), "afsender: ../afsender.yaml\n");
  const shown = await page(`${at}/pakke`);
  expect(said(shown)).toContain("Valgt: region.potx, fra afsenderen ../afsender.yaml");
  await post(`${at}/pakke/udseende`, dressed(shown, { name: "Kun os" }));
  expect(readFileSync(join(folder, "afsender.yaml"), "utf8")).toBe(shared);
  expect(readFileSync(join(folder, "nordlys/afsender.yaml"), "utf8")).toMatch(
    /name: Kun os\n[\s\S]*master: \.\.\/region\.potx/,
  );
  expect(said(await page(`${at}/pakke`))).toContain("Valgt: region.potx");
});

it("no package is chosen for anybody", async () => {
  const { post, page, folder } = await openStudio();
  expect(await page("/nyt")).not.toMatch(/name="pakke"[^>]* checked/);
  const answer = await post("/nyt", { ...MEETING, pakke: "" });
  expect(answer.status).toBe(422);
  const text = await answer.text();
  expect(said(text)).toContain("Der er ikke valgt en pakke.");
  expect(text).toContain('value="Biblioteket"');
  expect(filesBelow(folder)).toEqual([]);
});
