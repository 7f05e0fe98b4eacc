import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "../commands/run-program.fixture.ts";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import {
  fileForm,
  filesBelow,
  formIn,
  meetingWithMembers,
  openStudio,
  said,
  untidyWorkbook,
} from "./studio.fixture.ts";

function hashes(folder: string): Readonly<Record<string, string>> {
  const hashOf = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return Object.fromEntries(filesBelow(folder).map((name) => [name, hashOf(name)]));
}

describe("from an untidy workbook", () => {
  it("comes a kit, the same bytes as by the command line, and everything lies in the folder", async () => {
    const studio = await openStudio();
    const { post, page, get, folder, shown } = studio;
    const at = await meetingWithMembers(studio);
    expect(said(await page(`${at}/medlemmer`))).toContain("5 praksis: 5 ja, 0 nej, 0 mangler svar.");

    const given = await (await post(`${at}/tal`, fileForm("tal fra august.xlsx", untidyWorkbook()))).text();
    expect(said(given)).toContain("tal fra august.xlsx er lagt ind.");
    expect(said(given)).toContain("forslag: tæller: 1. HbA1c over 58 mmol/mol");
    expect(said(await page(`${at}/kontrol`))).toContain("Noget skal rettes, før mødepakken kan bygges.");

    await post(`${at}/tal/kolonner`, formIn(given, "Gem kolonnernes betydning"));
    const period = formIn(await page(`${at}/tal`), "Gem svarene");
    period.set("fra", "2025-07-01");
    period.set("til", "2026-06-30");
    await post(`${at}/tal/svar`, period);
    const lacking = formIn(await page(`${at}/tal`), "Gem svarene");
    lacking.set("svar", "udelad");
    await post(`${at}/tal/svar`, lacking);
    expect(said(await page(`${at}/tal`))).toContain("Alt er læst.");

    const programme = formIn(await page(`${at}/program`), "Ark og filer");
    programme.delete("ark");
    for (const name of ["deck", "notes", "plan"]) programme.append("ark", name);
    programme.set("deck", "kort");
    await post(`${at}/program`, programme);
    const control = said(await page(`${at}/kontrol`));
    expect(control).toContain("Der er ingen fejl. Mødepakken kan bygges.");
    expect(control).toContain("10 tal vises, 0 er skjult, 0 mangler.");

    const started = [await post(`${at}/byg`, {}), await post(`${at}/byg`, {})];
    expect(started.map(({ status }) => status)).toEqual([303, 303]);
    expect(said(await page(`${at}/byg`))).toContain("Mødepakken bygges");
    await studio.studio.jobs.settled();
    expect(said(await page(`${at}/byg`))).toContain("Mødepakken er bygget.");
    expect((await get("/")).status).toBe(200);
    expect(said(await page("/"))).toContain("15. oktober 2026 Type 2-diabetes Bygget ligger i mappen");

    const place = "proeveklyngen/kiap-type2-diabetes/2026-10-15";
    await post(`${at}/mappe`, {});
    expect(shown).toEqual([join(folder, "out", place)]);
    const inFolder = (name: string) => join(folder, "proeveklyngen", name);
    const other = temporaryFolder();
    const data = ["--data", inFolder("tal/tal fra august.xlsx")];
    const { exitCode } = await runProgram(
      ["build", "kiap-type2-diabetes", "--cluster", inFolder("klynge.yaml"), ...data, "--out", other],
      { program: studio.studio.desk.program },
    );
    expect(exitCode).toBe(0);
    expect(hashes(join(other, place))).toEqual(hashes(join(folder, "out", place)));
    expect(filesBelow(folder).filter((name) => !name.startsWith("out/"))).toEqual([
      "proeveklyngen/klynge.yaml",
      "proeveklyngen/kolonner.yaml",
      "proeveklyngen/moede.json",
      "proeveklyngen/tal/tal fra august.xlsx",
    ]);
  });
});
