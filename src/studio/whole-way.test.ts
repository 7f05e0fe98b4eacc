import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "../commands/run-program.fixture.ts";
import { SMALL_KIT, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { DRESS, dressed } from "./dress.fixture.ts";
import {
  fileForm,
  filesBelow,
  formIn,
  hashes,
  meetingWithMembers,
  openStudio,
  said,
  sampleMeeting,
  untidyWorkbook,
} from "./studio.fixture.ts";

describe("from an untidy workbook", () => {
  it("comes a kit, the same bytes as by the command line, and everything lies in the folder", async () => {
    const [studio, other, aside] = [await openStudio(), temporaryFolder(), temporaryFolder()];
    const { post, page, get, folder, shown } = studio;
    // Whatever would be put aside for a while would lie here.
    process.env.TMPDIR = aside;
    const at = await meetingWithMembers(studio);
    const look = dressed(await page(`${at}/pakke`), DRESS.words, DRESS.files);
    expect((await post(`${at}/pakke/udseende`, look)).status).toBe(303);
    expect(said(await page(`${at}/medlemmer`))).toContain("5 praksis: 5 ja, 0 nej, 0 mangler svar.");

    const given = await (await post(`${at}/tal`, fileForm("tal fra august.xlsx", untidyWorkbook()))).text();
    expect(said(given)).toContain("tal fra august.xlsx er lagt ind.");
    expect(said(given)).toContain("forslag: tæller: 1. HbA1c over 58");
    expect(said(await page(`${at}/kontrol`))).toContain("Noget skal rettes, før mødepakken kan bygges.");

    await post(`${at}/tal/kolonner`, formIn(given, "Gem kolonnernes betydning"));
    const asked = await page(`${at}/tal`);
    expect(asked).toMatch(/<button type="submit" class="stille">\s*Læg ind/);
    expect(said(asked)).toMatch(/Første dag\s+Sidste dag/);
    const period = formIn(asked, "Gem svarene");
    period.set("fra", "2025-07-01");
    period.set("til", "2026-06-30");
    await post(`${at}/tal/svar`, period);
    const lacking = formIn(await page(`${at}/tal`), "Gem svarene");
    lacking.set("svar", "udelad");
    await post(`${at}/tal/svar`, lacking);
    const read = await page(`${at}/tal`);
    expect(said(read)).toMatch(/2 svar, du har givet.*Alt er læst[.]/);
    // An answer may be given otherwise later.
    const again = formIn(read, "Gem de rettede svar");
    expect([again.get("fra"), again.getAll("svar")]).toEqual(["2025-07-01", ["", "udelad"]]);
    again.set("fra", "2025-07-02");
    await post(`${at}/tal/svar`, again);
    expect(readFileSync(join(folder, "proeveklyngen/kolonner.yaml"), "utf8")).toContain(
      "2025-07-02 – 2026-06-30",
    );
    again.set("fra", "2025-07-03");
    const late = await post(`${at}/tal/svar`, again);
    expect(late.status).toBe(409);
    expect(said(await late.text())).toMatch(
      /Hvilken periode gælder tallene i tal fra august[.]xlsx[?] 2025-07-02 – 2026-06-30 2025-07-03 – 2026-06-30/,
    );
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
    expect(said(await page(`${at}/byg`))).not.toContain("Noget er ændret");
    expect((await get("/")).status).toBe(200);
    expect(said(await page("/"))).toContain("15. oktober 2026 Type 2-diabetes Bygget ligger i mappen");

    const place = "proeveklyngen/kiap-type2-diabetes/2026-10-15";
    await post(`${at}/mappe`, {});
    expect(shown).toEqual([join(folder, "out", place)]);
    const inFolder = (name: string) => join(folder, "proeveklyngen", name);
    const data = ["--data", inFolder("tal/tal fra august.xlsx")];
    const { exitCode } = await runProgram(
      ["build", "kiap-type2-diabetes", "--cluster", inFolder("klynge.yaml"), ...data, "--out", other],
      { program: studio.studio.desk.program },
    );
    expect(exitCode).toBe(0);
    expect(hashes(join(other, place))).toEqual(hashes(join(folder, "out", place)));
    const { kit, inputs } = JSON.parse(readFileSync(join(folder, "out", place, "intern/kit.json"), "utf8"));
    expect(kit.brand).toMatchObject({ name: "Kvalitetsenheden", logo: { words: "Enhedens logo" } });
    expect(inputs.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["region.potx", "brev.dotx"]),
    );
    delete process.env.TMPDIR;
    expect(filesBelow(aside)).toEqual([]);
    expect(filesBelow(folder).filter((name) => !name.startsWith("out/"))).toEqual([
      "proeveklyngen/afsender.yaml",
      "proeveklyngen/egne-ord.yaml",
      "proeveklyngen/klynge.yaml",
      "proeveklyngen/kolonner.yaml",
      "proeveklyngen/moede.json",
      "proeveklyngen/tal/tal fra august.xlsx",
      "proeveklyngen/udseende/brev.dotx",
      "proeveklyngen/udseende/region.potx",
      "proeveklyngen/udseende/vores logo.png",
    ]);
  });
});

describe("a follow-up", () => {
  it("lies in a folder of its own and shows what has changed, and the first kit stays as it was", async () => {
    const { post, page, folder, studio, at } = await sampleMeeting();
    await post(`${at}/byg`, {});
    await studio.jobs.settled();
    const first = "nordlys-klyngen/kiap-type2-diabetes/2026-06-10";
    const before = hashes(join(folder, "out", first));
    expect(said(await page(`${at}/efter`))).toContain("Læg de udfyldte planer og mødenoter ind.");
    const made = await post("/opfoelgning", { moedepakke: first });
    const next = (made.headers.get("location") ?? "").replace("/pakke", "");
    expect(next).toBe("/moede/nordlys-klyngen-opfoelgning");
    expect(await page(`${next}/pakke`)).toContain('value="2026-12-10"');
    expect(said(await page(`${next}/kontrol`))).toContain("Der er ingen tal endnu.");
    const later = readFileSync("samples/nordlys/maalinger-2026-11.csv");
    await post(`${next}/tal`, fileForm("nye tal.csv", later));
    expect(said(await page(`${next}/kontrol`))).toContain("Der er ingen fejl. Mødepakken kan bygges.");
    expect(said(await page(`${next}/slides`))).toMatch(/Slide \d+ : Det besluttede vi sidst/);
    await post(`${next}/byg`, {});
    await studio.jobs.settled();
    expect(said(await page(`${next}/byg`))).toContain("Mødepakken er bygget.");
    const kit = join(folder, "out/nordlys-klyngen/kiap-type2-diabetes/2026-12-10/intern/kit.json");
    expect(JSON.parse(readFileSync(kit, "utf8")).kit.history).toMatchObject([{ meetingDate: "2026-06-10" }]);
    expect(hashes(join(folder, "out", first))).toEqual(before);
    expect(said(await page("/"))).toMatch(
      /10[.] december 2026.*opfølgning Bygget.*10[.] juni 2026.*Fulgt op/,
    );
  });
});

describe("a file of a kit that somebody has edited", () => {
  it("is never written over before she has said what becomes of it", async () => {
    const { post, page, folder, studio, at } = await sampleMeeting();
    const build = async (fields = {}) => {
      await post(`${at}/byg`, fields);
      await studio.jobs.settled();
      return said(await page(`${at}/byg`));
    };
    await build();
    const notes = "nordlys-klyngen-type2-diabetes-moedenoter.docx";
    const path = join(folder, "out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10", notes);
    writeFileSync(path, "rettet");
    expect(await build()).toMatch(/Mødepakken er ikke bygget[.].*Vælg herunder.*Behold mine rettede filer/);
    expect(readFileSync(path, "utf8")).toBe("rettet");
    expect(await build({ rettede: "keep" })).toContain("Mødepakken er bygget.");
    expect(readFileSync(path, "utf8")).toBe("rettet");
    expect(await build({ rettede: "force" })).toContain("Mødepakken er bygget.");
    expect(readFileSync(path, "utf8")).not.toBe("rettet");
    const earlier = filesBelow(join(folder, "out/tidligere")).filter((name) => name.endsWith(notes));
    const kept = earlier.map((name) => readFileSync(join(folder, "out/tidligere", name), "utf8"));
    expect(kept).toContain("rettet");
  });
});

describe("a doubt", () => {
  it("is settled by one answer, which the cluster file keeps", async () => {
    const { post, page, folder, at } = await sampleMeeting();
    const cluster = join(folder, "nordlys/klynge.yaml");
    writeFileSync(cluster, SMALL_KIT.replace("sikrede: 6480", "sikrede: 100"));
    const own = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
    const rows = own.split("\n").filter((line) => !line.includes("land"));
    writeFileSync(join(folder, "nordlys/tal/maalinger.csv"), rows.join("\n"));
    const asked = await page(`${at}/kontrol`);
    expect(said(asked)).toMatch(/Tallene kan næppe være rigtige.*Tallene er rigtige/);
    await post(`${at}/kontrol`, formIn(asked, "Tallene er rigtige"));
    const told = await page(`${at}/kontrol`);
    expect(said(told)).toMatch(/Mødepakken kan bygges[.].*Sammenlign ikke med landet/);
    await post(`${at}/kontrol`, formIn(told, "Sammenlign ikke med landet"));
    const settled = said(await page(`${at}/kontrol`));
    expect(settled).not.toMatch(/rækker med tal for land|kan næppe være rigtige|[{]/);
    expect(settled).toContain("Det er noteret, at tallene er rigtige: nævneren er");
    expect(readFileSync(cluster, "utf8")).toMatch(/references: \[region\][\s\S]*confirmed:\n {2}- lister/);
  });
});

describe("headers", () => {
  it("are taken from the row that is chosen, and asked about anew", async () => {
    const studio = await openStudio();
    const at = await meetingWithMembers(studio);
    const given = await (await studio.post(`${at}/tal`, fileForm("tal.xlsx", untidyWorkbook()))).text();
    const form = formIn(given, "Overskrifterne slutter i række");
    expect(form.get("hoved")).toBe("3");
    form.set("hoved", "4");
    await studio.post(`${at}/tal/kolonner`, form);
    const other = formIn(await studio.page(`${at}/tal`), "Overskrifterne slutter i række");
    expect(other.get("hoved")).toBe("4");
    expect(other.getAll("kolonne")).toContain("Prøvehuset Nord");
  });
});

describe("two names", () => {
  it("that are said to be one measure are told of where that is said", async () => {
    const { post, page, at, folder } = await sampleMeeting();
    const own = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
    const named = own
      .replaceAll("hba1c-over-58", "Sukker")
      .replaceAll("vedvarende-hoejt-hba1c", "Sukker, længe");
    writeFileSync(join(folder, "nordlys/tal/maalinger.csv"), named);
    const asked = formIn(await page(`${at}/tal`), "Gem svarene");
    const names = asked.getAll("tekst");
    expect(names).toEqual(["Sukker", "Sukker, længe"]);
    const same = names.map(() => "hba1c-over-58");
    asked.delete("svar");
    for (const answer of same) asked.append("svar", answer);
    await post(`${at}/tal/svar`, asked);
    expect(said(await page(`${at}/tal`))).toMatch(
      /Svaret er det samme som for »Sukker, længe«[.].*Svaret er det samme som for »Sukker«[.]/,
    );
  });
});

describe("what comes back on paper", () => {
  it("is written on the page, into the decisions and the report of the meeting", async () => {
    const { post, page, folder, studio, at } = await sampleMeeting();
    await post(`${at}/byg`, {});
    await studio.jobs.settled();
    const form = formIn(await page(`${at}/efter`), "Gem planen");
    const practice = String(form.get("praksis"));
    const plan = {
      praksis: practice,
      maalepunkt: "hba1c-over-58",
      maal: "Under 20 %",
      handling: "Årskontrol i faste uger",
      hvem: "",
      fra: "",
      ses: "2026-12-01",
    };
    expect((await post(`${at}/efter/plan`, plan)).status).toBe(303);
    expect(said(await page(`${at}/efter`))).toContain(
      `${practice} HbA1c over 58 mmol/mol Under 20 % Årskontrol i faste uger`,
    );
    const again = await post(`${at}/efter/plan`, { ...plan, maal: "Under 15 %" });
    expect(again.status).toBe(409);
    const both = await again.text();
    expect(said(both)).toContain("Mål Under 20 % Under 15 %");
    expect((await post(`${at}/efter/plan`, formIn(both, "Gem det, jeg skrev"))).status).toBe(303);
    const told = formIn(await page(`${at}/efter`), "Gem og skriv referatet");
    for (const [name, value] of [
      ["kom-praksis", "9"],
      ["kom-laeger", "21"],
      ["enige", "Vi mødes igen til december."],
    ] as const)
      told.set(name, value);
    expect((await post(`${at}/efter/referat`, told)).status).toBe(303);
    const kit = join(folder, "out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10");
    const decisions = readFileSync(join(kit, "intern/decisions.yaml"), "utf8");
    expect(decisions).toMatch(
      /goal: Under 15 %[\s\S]*practices: 9\n {4}doctors: 21\n {2}text: Vi mødes igen til december[.]/,
    );
    expect(decisions).not.toContain("Under 20 %");
    expect(filesBelow(kit).filter((name) => name.includes("referat"))).toHaveLength(1);
    expect(said(await page("/"))).toContain("Planer læst ind");
    const unknown = await post(`${at}/efter/plan`, { ...plan, praksis: "Q99" });
    expect(unknown.status).toBe(422);
    expect(said(await unknown.text())).toContain("Skal rettes:");
  });
});
