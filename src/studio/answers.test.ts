import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workbookOf } from "../read/xlsx/workbook.fixture.ts";
import { fileForm, formIn, meetingWithMembers, openStudio, said, untidyWorkbook } from "./studio.fixture.ts";

/** Two sheets that may each be the one that is meant, and one that has no figures. */
function twoSheets(): Uint8Array {
  const rows = (first: number) => [
    ["Praksis", "HbA1c>58", "HbA1c i alt"],
    ["Prøvehuset Nord", first, 160],
    ["Landsbyens Læger", 30, 120],
  ];
  return workbookOf([
    { name: "Læs mig", rows: [["Trukket i august"]] },
    { name: "Foreløbige", rows: rows(41) },
    { name: "Endelige", rows: rows(42) },
  ]);
}

it("the sheet that was answered stands among the answers, is told as hers, and can be another", async () => {
  const studio = await openStudio();
  const { post, page } = studio;
  const at = `${await meetingWithMembers(studio)}/tal`;
  const asked = formIn(await (await post(at, fileForm("tal.xlsx", twoSheets()))).text(), "Gem svarene");
  asked.set("svar", "Foreløbige");
  await post(`${at}/svar`, asked);
  const first = await page(at);
  expect(said(first)).toContain("Arket »Foreløbige« i tal.xlsx");
  expect(said(first)).toContain(
    "Arket er læst, fordi du har valgt det; 2 andre ark i filen er ikke læst. Der skal ikke gøres noget, hvis det er det rigtige ark. Vælg ellers et andet blandt svarene under Tal.",
  );
  expect(said(first)).toMatch(/1 svar, du har givet.*Hvilket ark skal læses[?]/);

  const again = formIn(first, "Gem de rettede svar");
  expect(again.get("svar")).toBe("Foreløbige");
  again.set("svar", "Endelige");
  await post(`${at}/svar`, again);
  const second = await page(at);
  expect(formIn(second, "Gem de rettede svar").get("svar")).toBe("Endelige");
  expect(second).toMatch(/<td[^>]*>42<\/td>/);
  expect(second).not.toMatch(/<td[^>]*>41<\/td>/);
});

describe("measures that the figures say nothing of", () => {
  /** The untidy workbook read, with the question of what is lacking before her. */
  async function askedOfLacking() {
    const studio = await openStudio();
    const { post, page } = studio;
    const at = await meetingWithMembers(studio);
    const given = await (await post(`${at}/tal`, fileForm("tal.xlsx", untidyWorkbook()))).text();
    await post(`${at}/tal/kolonner`, formIn(given, "Gem kolonnernes betydning"));
    const period = formIn(await page(`${at}/tal`), "Gem svarene");
    period.set("fra", "2025-07-01");
    period.set("til", "2026-06-30");
    await post(`${at}/tal/svar`, period);
    const answer = async (marker: string, said: string) => {
      const form = formIn(await page(`${at}/tal`), marker);
      const all = form.getAll("slags").map((kind, index) => {
        return kind === "lacking" ? said : String(form.getAll("svar")[index]);
      });
      form.delete("svar");
      for (const one of all) form.append("svar", one);
      await post(`${at}/tal/svar`, form);
    };
    const programme = async () => formIn(await page(`${at}/program`), "Ark og filer");
    const ticked = async () => (await programme()).getAll("maalepunkt");
    const save = async (numbers: readonly string[]) => {
      const form = await programme();
      form.delete("maalepunkt");
      for (const number of numbers) form.append("maalepunkt", number);
      await post(`${at}/program`, form);
    };
    return { post, page, at, answer, programme, ticked, save };
  }

  it("are not ticked where the package is made without them, and either screen follows the other", async () => {
    const { page, at, answer, ticked, save } = await askedOfLacking();
    const all = await ticked();
    await answer("Gem svarene", "udelad");
    const [first, ...others] = await ticked();
    expect([first, ...others].length).toBeLessThan(all.length);
    expect(said(await page(`${at}/program`))).toContain("under Tal er svaret »lav pakken uden«.");
    // To save the page as it stands leaves the answer where it was given.
    await save([first ?? "", ...others].map(String));
    await answer("Gem de rettede svar", "kommer");
    expect(await ticked()).toEqual(all);
    await answer("Gem de rettede svar", "udelad");
    expect(await ticked()).toEqual([first, ...others]);
    // To tick them all says that their figures come.
    await save(all.map(String));
    expect(await ticked()).toEqual(all);
    const answered = formIn(await page(`${at}/tal`), "Gem de rettede svar");
    expect(answered.getAll("svar")).toContain("kommer");
  });

  it("take their block and its minutes with them, and a block takes its measures", async () => {
    const { post, page, at, programme, save, answer } = await askedOfLacking();
    await answer("Gem svarene", "kommer");
    expect(said(await page(`${at}/program`))).toContain("I alt 150 minutter.");
    await save(["1", "2", "3", "4"]);
    const without = said(await page(`${at}/program`));
    expect(without).toMatch(/Specifik behandling ikke med: ingen af punktets målepunkter er med/);
    expect(without).toContain("I alt 105 minutter.");
    await save(["1", "2", "5", "6", "7"]);
    const form = await programme();
    form.delete("med");
    for (const block of ["introduktion", "behandlingsresultater", "implementering"])
      form.append("med", block);
    const asked = said(await (await post(`${at}/program/tid`, form)).text());
    expect(asked).toMatch(/5[.] Albuminuri[^.]* ikke med: punktet »Specifik behandling« er ikke med/);
    await post(`${at}/program`, form);
    const saved = said(await page(`${at}/program`));
    expect(saved).toContain("I alt 90 minutter.");
    expect(saved).not.toContain("Skal rettes");
  });

  it("are asked about as well where the blocks of the meeting have been chosen", async () => {
    const { post, page, at, programme } = await askedOfLacking();
    const form = await programme();
    const [, ...minutes] = form.getAll("minutter");
    form.delete("minutter");
    for (const one of ["7", ...minutes.map(String)]) form.append("minutter", one);
    await post(`${at}/program`, form);
    expect(said(await page(`${at}/tal`))).toMatch(/Tallene siger intet om målepunkt \d/);
  });
});

it("takes back that blank fields mean the field above", async () => {
  const studio = await openStudio();
  const { post, page } = studio;
  const at = await meetingWithMembers(studio);
  const names = ["HbA1c over 58", "LDL over 2,5 uden statin", "Systolisk over 140"];
  const rows = ["091001", "091002", "091003"].flatMap((practice) =>
    names.map((name, index) => `${index === 0 ? practice : ""};${name};2025;40;160`),
  );
  const csv = ["Ydernummer;Målepunkt;Periode;Tæller;Nævner", ...rows].join("\n");
  await post(`${at}/tal`, fileForm("tal.csv", Buffer.from(csv)));
  const asked = "De fleste felter under »Ydernummer« er blanke.";
  const answer = async (button: string, given: string) => {
    const form = formIn(await page(`${at}/tal`), button);
    const answers = form.getAll("svar").map(String);
    const place = form.getAll("slags").indexOf("blank-labels");
    form.delete("svar");
    for (const one of answers.with(place, given)) form.append("svar", one);
    await post(`${at}/tal/svar`, form);
  };
  expect(said(await page(`${at}/tal`))).toContain(asked);
  await answer("Gem svarene", "som ovenfor");
  const read = said(await page(`${at}/tal`));
  expect(read).not.toContain(asked);
  expect(read).toContain("Betyder blanke felter det samme som feltet ovenfor?");
  await answer("Gem de rettede svar", "nej");
  expect(said(await page(`${at}/tal`))).toContain(asked);
});

describe("a title that names no measure for certain", () => {
  const titled = (title: string) =>
    workbookOf([
      {
        name: "Ark1",
        rows: [[title], ["Praksis", "Periode", "Tæller", "Nævner"], ["Prøvehuset Nord", "2025", 40, 160]],
      },
    ]);

  it("has the likely measure proposed, and nothing is kept of that before she has agreed", async () => {
    const studio = await openStudio();
    const { post, page, folder } = studio;
    const at = `${await meetingWithMembers(studio)}/tal`;
    const asked = await (await post(at, fileForm("tal.xlsx", titled("HbAc1 over 58")))).text();
    expect(said(asked)).toContain("forslag: 1. HbA1c over 58");
    expect(existsSync(join(folder, "proeveklyngen/kolonner.yaml"))).toBe(false);
    await post(`${at}/svar`, formIn(asked, "Gem svarene"));
    const read = await page(at);
    expect(said(read)).toMatch(/1 svar, du har givet.*Alt er læst/);
    expect(said(read)).not.toContain("forslag:");
  });

  it("has the answer of the year before proposed where it is the same but for its time", async () => {
    const studio = await openStudio();
    const { post } = studio;
    const at = `${await meetingWithMembers(studio)}/tal`;
    const first = await (await post(at, fileForm("tal.xlsx", titled("Sukker 2024/25")))).text();
    expect(said(first)).not.toContain("forslag:");
    const form = formIn(first, "Gem svarene");
    form.set("svar", "vedvarende-hoejt-hba1c");
    await post(`${at}/svar`, form);
    await post(`${at}/fjern`, { fil: "tal.xlsx" });
    const next = await (await post(at, fileForm("tal.xlsx", titled("Sukker 2025/26")))).text();
    expect(said(next)).toContain("forslag: 4. Vedvarende højt HbA1c");
    expect(formIn(next, "Gem svarene").get("svar")).toBe("vedvarende-hoejt-hba1c");
  });
});

it("how many months figures cover, which was answered of their last day, can be answered otherwise", async () => {
  const studio = await openStudio();
  const { post, page, folder } = studio;
  const at = `${await meetingWithMembers(studio)}/tal`;
  const csv = "Ydernummer;Målepunkt;Periode;Tæller;Nævner\n091001;hba1c-over-58;30-06-2026;3;10\n";
  const asked = formIn(await (await post(at, fileForm("tal.csv", Buffer.from(csv)))).text(), "Gem svarene");
  asked.set("svar", "12 måneder");
  await post(`${at}/svar`, asked);
  const read = await page(at);
  expect(said(read)).toMatch(/1 svar, du har givet.*Hvor mange måneder dækker tallene, til og med/);
  const again = formIn(read, "Gem de rettede svar");
  expect(again.get("svar")).toBe("12 måneder");
  again.set("svar", "6 måneder");
  await post(`${at}/svar`, again);
  expect(readFileSync(join(folder, "proeveklyngen/kolonner.yaml"), "utf8")).toContain("6 måneder");
});

it("two tabs that answer differently show both answers by the words they were chosen by", async () => {
  const studio = await openStudio();
  const { post } = studio;
  const at = `${await meetingWithMembers(studio)}/tal`;
  const csv = "Ydernummer;Målepunkt;Periode;Tæller;Nævner\n091001;Sukker;2025;3;10\n";
  const shown = await (await post(at, fileForm("tal.csv", Buffer.from(csv)))).text();
  const send = (answer: string) => {
    const form = formIn(shown, "Gem svarene");
    form.set("svar", answer);
    return post(`${at}/svar`, form);
  };
  await send("hba1c-over-58");
  const late = said(await (await send("udelad")).text());
  expect(late).toMatch(/Hvilket målepunkt er »Sukker«[?] 1[.] HbA1c over 58 bruges ikke/);
  expect(late).not.toMatch(/hba1c-over-58|udelad/);
});
