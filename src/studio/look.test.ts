import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LIGHT, TOO_DARK, templateFile } from "../office/master/masters.fixture.ts";
import { DRESS, dressed } from "./dress.fixture.ts";
import { filesBelow, formIn, hashes, MEETING, openStudio, said, sampleMeeting } from "./studio.fixture.ts";

it("what a meeting wears is chosen, exchanged and taken away, in its own folder", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const read = (name: string) => readFileSync(join(folder, "nordlys", name), "utf8");
  const cluster = read("klynge.yaml");
  const plain = await page(`${at}/pakke`);
  const saved = await post(`${at}/pakke/udseende`, dressed(plain, DRESS.words, DRESS.files));
  const [back = "", part = ""] = (saved.headers.get("location") ?? "").split("#");
  const shown = await page(back);
  expect(back.replace(/[?].*/, "")).toBe(`${at}/pakke`);
  // It is told where it was done, and nowhere else.
  expect(shown).toMatch(new RegExp(`<h2 id="${part}">Afsender og skabeloner</h2><p [^>]*>\\s*Gemt[.]`));
  expect(shown.match(/Gemt[.]/g)).toHaveLength(1);
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

it("files of one name lie beside each other, also where a disk does not tell capitals apart", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const { files, words } = DRESS;
  const sheet = files.sheetMaster[1];
  const send = async (chosen: Parameters<typeof dressed>[2]) =>
    post(`${at}/pakke/udseende`, dressed(await page(`${at}/pakke`), words, chosen));
  await send({ logo: ["Region.yaml", files.logo[1]], master: ["Region.potx", files.master[1]] });
  await send({ sheetMaster: ["region.POTX", sheet] });
  const worn = () => filesBelow(join(folder, "nordlys/udseende"));
  expect(worn()).toEqual(["2-region.POTX", "Region.png", "Region.potx"]);
  // On a disk of that kind these are one file, which is worn on.
  await send({ logo: ["REGION.png", files.logo[1]] });
  expect(worn()).toEqual(expect.arrayContaining(["REGION.png", "Region.png"]));
  expect(said(await page(`${at}/kontrol`))).toContain("Mødepakken kan bygges");
});

it.each([
  ["egne-ord.yaml", "- afsender\n"],
  ["egne-ord.yaml", "afsender\n"],
  ["afsender.yaml", "- Enheden\n"],
  ["afsender.yaml", "name: [\n"],
  ["klynge.yaml", "- Nordlys\n"],
  ["klynge.yaml", "klynge: [\n"],
])("a file that somebody has broken by hand is told, and nothing is written: %s", async (name, text) => {
  const { post, page, folder, at } = await sampleMeeting();
  writeFileSync(join(folder, "nordlys/egne-ord.yaml"), "afsender: afsender.yaml\n");
  writeFileSync(join(folder, "nordlys", name), text);
  const before = hashes(folder);
  const form = dressed(await page(`${at}/pakke`), DRESS.words, DRESS.files);
  const answer = await post(`${at}/pakke/udseende`, form);
  expect(answer.status).toBe(422);
  expect(said(await answer.text())).toMatch(new RegExp(`er ikke gemt.*${name}`));
  expect(hashes(folder)).toEqual(before);
});

it.each(["logo:\n", "logo: blå\n", "colours:\n"])(
  "a sender's file is filled in where a group holds nothing that is known: %j",
  async (text) => {
    const { post, page, folder, at } = await sampleMeeting();
    writeFileSync(join(folder, "nordlys/egne-ord.yaml"), "afsender: afsender.yaml\n");
    writeFileSync(join(folder, "nordlys/afsender.yaml"), `name: X\n${text}`);
    const form = dressed(await page(`${at}/pakke`), { ...DRESS.words, accent: "#1d3f73" }, DRESS.files);
    form.set("ornament", "#8fb4e1");
    const answer = await post(`${at}/pakke/udseende`, form);
    expect(answer.status).toBe(303);
  },
);

it("of two clicks one comes first, and the other is asked", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const shown = await page(`${at}/pakke`);
  const files = (name: string) => ({ ...DRESS.files, master: [name, templateFile(LIGHT)] as const });
  const answers = await Promise.all(
    ["en.potx", "to.potx"].map((name) =>
      post(`${at}/pakke/udseende`, dressed(shown, DRESS.words, files(name))),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([303, 409]);
  expect(filesBelow(join(folder, "nordlys/udseende"))).toEqual(["brev.dotx", "en.potx", "vores logo.png"]);
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

it("a sender that others share, with its logo, is made nobody's own before something in it is another", async () => {
  const { post, page, folder, at } = await sampleMeeting();
  const shared = "name: Fælles\nlogo: { file: faelles.png, words: Fælles logo }\n";
  const colours = 'colours: { accent: "1D3F72", ornament: "8FB4E0" }\n';
  writeFileSync(join(folder, "afsender.yaml"), `${shared}${colours}`);
  writeFileSync(join(folder, "faelles.png"), DRESS.files.logo[1]);
  writeFileSync(join(folder, "nordlys/egne-ord.yaml"), "afsender: ../afsender.yaml\n");
  const before = hashes(folder);
  const send = async (words: Parameters<typeof dressed>[1]) =>
    post(`${at}/pakke/udseende`, dressed(await page(`${at}/pakke`), words));
  await send({});
  expect(hashes(folder)).toEqual(before);
  await send({ name: "Kun os" });
  expect(filesBelow(join(folder, "nordlys"))).toEqual(
    expect.arrayContaining(["afsender.yaml", "udseende/faelles.png"]),
  );
});

it("the package's own colours are taken again with a button, and all else that is typed is kept", async () => {
  const { post, page, at } = await sampleMeeting();
  const colours = (html: string) => {
    const form = formIn(html, "Gem afsender og skabeloner");
    return [form.get("accent"), form.get("ornament")];
  };
  const plain = await page(`${at}/pakke`);
  expect(plain).not.toContain("Gem med pakkens egne farver");
  await post(`${at}/pakke/udseende`, dressed(plain, DRESS.words));
  const own = await page(`${at}/pakke`);
  const [, field = "", value = ""] =
    /<button [^>]*name="(\w+)" value="(\w+)"[^>]*>\s*Gem med pakkens egne farver/.exec(own) ?? [];
  await post(`${at}/pakke/udseende`, dressed(own, { name: "Enheden", [field]: value }));
  const again = await page(`${at}/pakke`);
  expect(colours(again)).toEqual(colours(plain));
  expect(again).toContain('value="Enheden"');
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
