import { expect, it } from "vitest";
import { workbookOf } from "../read/xlsx/workbook.fixture.ts";
import { fileForm, formIn, meetingWithMembers, openStudio, said } from "./studio.fixture.ts";

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
