import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LIGHT, OLD, type Template, templateFile } from "../office/master/masters.fixture.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { filesBelow, formIn, said, sampleMeeting } from "./studio.fixture.ts";

const TITLE = "tekst:praesentation/hba1c-over-58/overskrift";

async function openSlides() {
  const meeting = await sampleMeeting();
  const { folder, at, page, post } = meeting;
  const path = join(folder, "nordlys/egne-ord.yaml");
  const form = async () => formIn(await page(`${at}/slides`), "goer");
  const filled = async (fields: Readonly<Record<string, string>>, sent?: FormData) => {
    const all = sent ?? (await form());
    for (const [name, value] of Object.entries(fields)) all.set(name, value);
    return all;
  };
  const send = async (...given: Parameters<typeof filled>) => post(`${at}/slides`, await filled(...given));
  /** As a page with script sends it, which asks for nothing but what changes. */
  const sendQuick = async (...given: Parameters<typeof filled>) =>
    meeting.send(`${at}/slides`, {
      method: "POST",
      body: await filled(...given),
      headers: { ...meeting.own, "HX-Request": "true" },
    });
  const words = () => readFileSync(path, "utf8");
  const slides = async () =>
    [...(await page(`${at}/slides`)).matchAll(/<article class="slide" id="([^"]*)"/g)].map(([, id]) => id);
  return { ...meeting, path, form, send, sendQuick, words, slides };
}

/** What the pictures of a page say, slide by slide. */
function pictured(html: string, id: string): string {
  const [, article = ""] = html.split(`<article class="slide" id="${id}"`);
  return said(/<figure[\s\S]*?<\/figure>/.exec(article)?.[0] ?? "");
}

describe("the slides of a meeting", () => {
  it("are shown as the kit has them, with words of one's own in their place, and stand so in the kit", async () => {
    const { page, at, send, words, post, studio, folder, path } = await openSlides();
    const before = await page(`${at}/slides`);
    expect(pictured(before, "hba1c-over-58")).toMatch(/Andelen med HbA1c over 58.*Klyngen samlet.*Kilde:/);
    expect(said(before)).toContain("Praksis får deres koder, når pakken bygges første gang.");
    // What says what the program says is nobody's own.
    await send({});
    expect(existsSync(join(folder, "nordlys/egne-ord.yaml"))).toBe(false);
    const saved = await send({ [TITLE]: "Vores egen overskrift", ved: "hba1c-over-58" });
    expect(saved.headers.get("location")).toBe(`${at}/slides?gemt=hba1c-over-58#hba1c-over-58`);
    expect(words()).toMatch(
      /^tekster:\n {2}praesentation\/hba1c-over-58\/overskrift:\n {4}tekst: Vores egen overskrift\n {4}i-stedet-for: Andelen med HbA1c/,
    );
    expect(words().match(/tekst:/g)).toHaveLength(1);
    const after = await page(`${at}/slides?gemt=hba1c-over-58`);
    expect(pictured(after, "hba1c-over-58")).toContain("Vores egen overskrift");
    expect(said(after)).toMatch(/Overskrift.*Programmets tekst: Andelen med HbA1c over 58.*Gemt[.]/);
    await post(`${at}/byg`, {});
    await studio.jobs.settled();
    const built = await page(`${at}/slides`);
    expect(said(await page(`${at}/byg`))).toContain("Mødepakken er bygget.");
    await send({ [TITLE]: "En senere overskrift" });
    const outdated = said(await page(`${at}/byg`));
    expect(outdated).toContain("Noget er ændret, siden mødepakken blev bygget");
    expect(outdated).not.toContain("Mødepakken er bygget.");
    await send({ [TITLE]: "Vores egen overskrift" });
    expect(said(await page(`${at}/byg`))).toContain("Mødepakken er bygget.");
    expect(said(built)).not.toContain("Praksis får deres koder");
    const kit = await readKitFolder(join(folder, "out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10"));
    const deck = kit.ok ? kit.value.kit.files.find((file) => file.kind === "deck") : undefined;
    if (deck?.kind !== "deck") throw new Error("no deck");
    for (const { id, title } of deck.deck.sections.flatMap(({ slides }) => slides))
      expect(pictured(built, id).replaceAll(/\s/g, "")).toContain(title.replaceAll(/\s/g, ""));
    // What is typed and not saved is only looked at.
    const form = formIn(built, "goer");
    form.set(TITLE, "Prøver os frem");
    const seen = await (await post(`${at}/slides/vis/hba1c-over-58`, form)).text();
    expect(said(seen)).toContain("Prøver os frem");
    expect(words()).not.toContain("Prøver os frem");
    await send({ [TITLE]: "" });
    expect(words()).not.toContain("Vores egen overskrift");
    writeFileSync(path, "");
    const emptied = formIn(await page(`${at}/slides`), "goer");
    expect(pictured(await page(`${at}/slides`), "hba1c-over-58")).toContain("Andelen med HbA1c over 58");
    const looked = await post(`${at}/slides/vis/hba1c-over-58`, emptied);
    expect(said(await looked.text())).toContain("Andelen med HbA1c over 58");
  });

  it("wear the template that a sender of several meetings names now, wherever that lies", async () => {
    const { page, at, folder } = await openSlides();
    writeFileSync(
      join(folder, "afsender.yaml"),
      'name: Fælles\ncolours: { accent: "1D3F72", ornament: "8FB4E0" }\nmaster: region.potx\n',
    );
    writeFileSync(join(folder, "nordlys/egne-ord.yaml"), "afsender: ../afsender.yaml\n");
    const drawnIn = async (template: Template) => {
      writeFileSync(join(folder, "region.potx"), templateFile(template));
      return /<svg xmlns[^>]*viewBox="([^"]*)"/.exec(await page(`${at}/slides`))?.[1];
    };
    const [wide, old] = [await drawnIn(LIGHT), await drawnIn(OLD)];
    const shape = (box = "") => box.split(" ").slice(2).map(Number);
    expect([shape(wide), shape(old)].map(([width = 0, height = 1]) => (width / height).toFixed(2))).toEqual([
      "1.78",
      "1.33",
    ]);
  });

  it("are taken out, taken back, moved, and joined by slides of one's own", async () => {
    const { page, at, send, slides } = await openSlides();
    const all = await slides();
    await send({ goer: "leave-out:formaal" });
    expect(await slides()).toEqual(all.filter((id) => id !== "formaal"));
    expect(said(await page(`${at}/slides`))).toMatch(
      /Slides, du har taget ud Formålet med mødet Tag med igen/,
    );
    await send({ goer: "take-back:formaal" });
    expect(await slides()).toEqual(all);
    await send({ goer: "down:program" });
    expect((await slides()).slice(0, 3)).toEqual([all[0], all[2], all[1]]);
    await send({ "plads:program": "2" });
    expect(await slides()).toEqual(all);
    await send({
      "ny:program:title": "Siden sidst",
      "ny:program:points": "Ét\r\n\r\nTo",
      "ny:program:notes": "Fortæl",
    });
    expect((await slides()).slice(0, 3)).toEqual([all[0], "program", "eget-1"]);
    expect(pictured(await page(`${at}/slides`), "eget-1")).toMatch(/Siden sidst.*• Ét • To/);
    await send({ "egen:eget-1:points": "Tre" });
    expect(pictured(await page(`${at}/slides`), "eget-1")).toMatch(/Siden sidst.*• Tre/);
    await send({ goer: "leave-out:eget-1" });
    expect(await slides()).toEqual(all);
  });

  it("show both texts where the finding under one's own is another, until one of them is chosen", async () => {
    const { path, page, at, send, words } = await openSlides();
    writeFileSync(path, `tekster:\n  ${TITLE.slice(6)}:\n    tekst: Vores\n    i-stedet-for: Noget andet.\n`);
    const told = said(await page(`${at}/slides`));
    expect(told).toMatch(
      /Programmets tekst er en anden.*Da du skrev din: Noget andet[.] Nu: Andelen med HbA1c over 58/,
    );
    await send({ goer: `keep:${TITLE.slice(6)}` });
    expect(words()).toMatch(/tekst: Vores\n {4}i-stedet-for: Andelen med HbA1c over 58/);
    expect(said(await page(`${at}/slides`))).not.toContain("Da du skrev din");
    await send({ goer: `let-go:${TITLE.slice(6)}` });
    expect(words()).not.toContain("Vores");
  });

  it("are answered for by the few that a change concerns, where they are all on the page already", async () => {
    const { send, sendQuick, slides } = await openSlides();
    const all = await slides();
    const down = await (await sendQuick({ goer: "down:program" })).text();
    expect([...down.matchAll(/<article class="slide" id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "program",
    ]);
    expect(said(down)).toMatch(/Sliden »[^«]*« står nu som nummer 3[.]/);
    const out = await (await sendQuick({ goer: "leave-out:program" })).text();
    expect(out).not.toContain("<article");
    expect(out.match(/ h2 [.]nr/g)).toHaveLength(all.length - 3);
    expect(out.length).toBeLessThan(20_000);
    expect(said(out)).toMatch(/Tag med igen.*Sliden »[^«]*« er taget ud[.]/);
    expect((await sendQuick({ version: "en anden" })).status).toBe(409);
    expect((await sendQuick({ "ny:formaal:title": "Ny" })).status).toBe(422);
    expect((await send({})).status).toBe(303);
  });

  it("of one's own get a picture, seen before it is kept, exchanged and taken away; what is none is kept nowhere", async () => {
    const { form, send, post, page, words, at, folder, studio } = await openSlides();
    const below = () => filesBelow(folder).filter((name) => name.includes("billeder/"));
    const picked = async (name: string, bytes: Uint8Array, mark: string) => {
      const all = await form();
      all.set(mark, new File([Uint8Array.from(bytes)], name));
      return all;
    };
    const fresh = { "ny:formaal:title": "Venteværelset", "ny:formaal:points": "Et" };
    const [one, other] = ["docs/side-tal.png", "docs/slide.png"].map((path) => readFileSync(path));
    if (!one || !other) throw new Error("no pictures");
    const wordless = await send(fresh, await picked("Rum 1.png", one, "ny:formaal:file"));
    expect(wordless.status).toBe(422);
    expect(said(await wordless.text())).toMatch(/mangler ord om, hvad det viser.*skal det vælges igen/);
    const text = await send(
      fresh,
      await picked("rum.png", Buffer.from("ikke et billede"), "ny:formaal:file"),
    );
    expect([text.status, below(), existsSync(join(folder, "nordlys/egne-ord.yaml"))]).toEqual([
      422,
      [],
      false,
    ]);
    expect(said(await text.text())).toContain("Filen er ikke et helt billede i PNG eller JPEG.");
    const told = { ...fresh, "ny:formaal:alt": "Stole langs en væg" };
    await send(told, await picked("../Rum 1.png", one, "ny:formaal:file"));
    const [kept = ""] = below();
    expect(kept).toMatch(/^nordlys[/]billeder[/]Rum 1-[0-9a-f]{8}[.]png$/);
    expect(words()).toMatch(/billede: billeder[/]Rum 1-.*\n {4}alternativ-tekst: Stole langs en væg/);
    const imagesIn = (html: string) => html.match(/<image /g) ?? [];
    const imagesOn = async () =>
      imagesIn((await page(`${at}/slides`)).split('id="eget-1"')[1]?.split("</figure>")[0] ?? "");
    expect(await imagesOn()).toHaveLength(1);
    const seen = await post(`${at}/slides/vis/eget-1`, await picked("b.png", other, "egen:eget-1:file"));
    expect(imagesIn(await seen.text())).toHaveLength(1);
    expect(below()).toHaveLength(1);
    const byHand = join(folder, "nordlys/billeder/vores.png");
    writeFileSync(byHand, other);
    await send({}, await picked("b.png", other, "egen:eget-1:file"));
    expect(below()).toEqual([expect.stringMatching(/[/]b-[0-9a-f]{8}[.]png$/), "nordlys/billeder/vores.png"]);
    expect(words()).toMatch(/billede: billeder[/]b-.*\n {4}alternativ-tekst: Stole langs en væg/);
    await post(`${at}/byg`, {});
    await studio.jobs.settled();
    await post("/opfoelgning", { moedepakke: "nordlys-klyngen/kiap-type2-diabetes/2026-06-10" });
    const next = "nordlys-klyngen-opfoelgning/billeder/";
    expect(below().filter((name) => name.startsWith(next))).toHaveLength(1);
    expect(said(await page("/moede/nordlys-klyngen-opfoelgning/kontrol"))).not.toContain("b-");
    await send({ "egen:eget-1:gone": "ja" });
    expect(below().filter((name) => !name.startsWith(next))).toEqual(["nordlys/billeder/vores.png"]);
    expect(words()).not.toMatch(/billede|alternativ/);
    expect(await imagesOn()).toEqual([]);
  });

  it("are never written over by another tab, nor by sentences that the figures have changed under", async () => {
    const { form, send, words, folder } = await openSlides();
    const [one, other] = [await form(), await form()];
    await send({ [TITLE]: "Den ene" }, one);
    const late = await send({ [TITLE]: "Den anden" }, other);
    expect(late.status).toBe(409);
    const asked = await late.text();
    expect(said(asked)).toMatch(/Nogen har gemt noget andet imens.*Overskrift Den ene Den anden/);
    expect(words()).toContain("Den ene");
    const mine = formIn(asked, "Gem det, jeg skrev");
    expect((await send({}, mine)).status).toBe(303);
    expect(words()).toContain("Den anden");
    const stale = await form();
    const figures = join(folder, "nordlys/tal/maalinger.csv");
    writeFileSync(figures, readFileSync(figures, "utf8").replace("hba1c-over-58;77;", "hba1c-over-58;60;"));
    const text = words();
    expect((await send({ "plads:program": "3" }, stale)).status).toBe(409);
    expect(words()).toBe(text);
  });

  it("say what is too long, in a field or for the slide, and lose nothing of it", async () => {
    const { page, at, send, words } = await openSlides();
    await send({ [TITLE]: "Meget lang overskrift ".repeat(20) });
    expect(words()).toContain("Meget lang overskrift");
    expect(said(await page(`${at}/slides`))).toContain("Teksten er længere, end der er plads til på sliden.");
    const refused = await send({ "ny:program:title": "Ny", "ny:program:points": "Et\n".repeat(9) });
    expect(refused.status).toBe(422);
    const told = await refused.text();
    expect(told).toMatch(/name="ny:program:title"[^>]*>Ny</);
    expect(said(told)).toMatch(/Det er ikke gemt endnu[.].*»punkter« har flere end 8/);
    expect(words()).not.toContain("nye:");
  });

  it("wait until the meeting's files are sound, and say what is to be mended", async () => {
    const { page, at, folder } = await openSlides();
    writeFileSync(join(folder, "nordlys/klynge.yaml"), "klynge: Nordlys\n");
    expect(said(await page(`${at}/slides`))).toMatch(
      /Præsentationen kan ikke vises, før dette er rettet[.].*Skal rettes/,
    );
  });
});
