import { describe, expect, it } from "vitest";
import { fileForm, formIn, meetingWithMembers, openStudio, said, sampleMeeting } from "./studio.fixture.ts";

/** What a screen calls for: its buttons that do not step back. */
function weighty(html: string): readonly string[] {
  const main = html.slice(html.indexOf("<main"));
  return [...main.matchAll(/<(button|a class="knap)([^>]*)>([\s\S]*?)<\/(?:button|a)>/g)]
    .filter(([, , attributes = ""]) => !/\bstille\b/.test(attributes))
    .map(([, , , text = ""]) => said(text).trim());
}

describe("of the buttons of a screen only what comes next has weight", () => {
  it("where members are written down", async () => {
    const studio = await openStudio();
    await studio.post("/nyt", { pakke: "kiap-type2-diabetes", klynge: "Tomklyngen" });
    expect(weighty(await studio.page("/moede/tomklyngen/medlemmer"))).toEqual(["Sæt ind"]);
    const at = await meetingWithMembers(studio);
    expect(weighty(await studio.page(`${at}/medlemmer`))).toEqual(["Gem og gå videre til Tal"]);
  });

  it("where figures are laid in and asked about", async () => {
    const { post, page } = await openStudio();
    await post("/nyt", { pakke: "kiap-type2-diabetes", klynge: "Tomklyngen" });
    const at = "/moede/tomklyngen/tal";
    expect(weighty(await page(at))).toEqual(["Læg ind"]);
    const csv = "Ydernummer;Målepunkt;Periode;Tæller;Nævner\n091001;Sukker;2025;3;10\n";
    const asked = await (await post(at, fileForm("tal.csv", Buffer.from(csv)))).text();
    expect(weighty(asked)).toEqual(["Gem svarene"]);
    const form = formIn(asked, "Gem svarene");
    form.set("svar", "hba1c-over-58");
    await post(`${at}/svar`, form);
    expect(weighty(await page(at))).toEqual(["Videre til Kontrol"]);
  });

  it("where a kit is made and where its plans come back", async () => {
    const { post, page, studio, at } = await sampleMeeting();
    expect(weighty(await page(`${at}/byg`))).toEqual(["Byg mødepakken"]);
    await post(`${at}/byg`, {});
    await studio.jobs.settled();
    expect(weighty(await page(`${at}/byg`))).toEqual(["Åbn mappen"]);
    const after = await page(`${at}/efter`);
    expect(weighty(after)).toEqual(["Læs dem ind"]);
    const plan = formIn(after, "Gem planen");
    plan.set("maal", "Under 20 %");
    plan.set("handling", "Årskontrol i faste uger");
    await post(`${at}/efter/plan`, plan);
    expect(weighty(await page(`${at}/efter`))).toEqual(["Lav opfølgning på mødet"]);
  });
});
