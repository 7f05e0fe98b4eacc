import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workbookOf } from "../read/xlsx/workbook.fixture.ts";
import {
  fileForm,
  filesBelow,
  formIn,
  MEETING,
  meetingWithMembers,
  openStudio,
  PASTED,
  said,
  sampleMeeting,
} from "./studio.fixture.ts";

describe("who may come in", () => {
  it("is the browser with the secret of the address, which becomes a strict cookie", async () => {
    const { send } = await openStudio();
    const entered = await send("/ind?adgang=hemmelighed");
    expect(entered.status).toBe(303);
    expect(entered.headers.get("set-cookie")).toMatch(
      /^klyngepakke-50123=hemmelighed; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await send("/ind?adgang=hemmelighet")).status).toBe(403);
    expect((await send("/ind")).status).toBe(403);
  });

  it.each([
    ["without the cookie", "/", { headers: { cookie: "" } }],
    ["with another cookie", "/", { headers: { cookie: "klyngepakke-50123=x" } }],
    ["under another host name", "/", { headers: { host: "klyngepakke.example:50123" } }],
    ["under this machine's other name", "/", { headers: { host: "localhost:50123" } }],
    ["at another port", "/", { headers: { host: "127.0.0.1:50124" } }],
    ["sent by another site", "/", { headers: { "sec-fetch-site": "cross-site" } }],
    ["sent by another port of this machine", "/", { headers: { "sec-fetch-site": "same-site" } }],
    ["a change from another origin", "/luk", { method: "POST", headers: { origin: "https://example.org" } }],
    ["a change from another port", "/luk", { method: "POST", headers: { origin: "http://127.0.0.1:50124" } }],
    ["a change from nowhere", "/luk", { method: "POST", headers: { origin: "null" } }],
    ["a logo from nobody", "/moede/x/pakke/udseende", { method: "POST", headers: { cookie: "" } }],
    ["a picture from elsewhere", "/moede/x/slides", { method: "POST", headers: { origin: "http://a.dk" } }],
  ])("is nobody %s", async (_, path, { headers, ...init }) => {
    const { send, own } = await openStudio();
    const answer = await send(path, { ...init, headers: { ...own, ...headers } });
    expect(answer.status).toBe(403);
    expect(said(await answer.text())).toContain("Siden kan kun åbnes fra programmet");
  });

  it("gets pages that run nothing but the program's own script", async () => {
    const { get } = await openStudio();
    const { headers } = await get("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("an address", () => {
  it.each([
    "/moede/..%2F..%2Fetc/pakke",
    "/moede/%2e%2e/pakke",
    "/moede/out/byg",
    "/moede/findes-ikke/tal",
    "/filer/..%2F..%2Fpackage.json",
    "/filer/%2e%2e%2fside.css",
    "/hvad-som-helst",
  ])("that leads nowhere says so: %s", async (path) => {
    const { get } = await openStudio();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(said(await answer.text())).toContain("Siden findes ikke");
  });

  it("of a kit is one that lies there", async () => {
    const { post, folder } = await openStudio();
    expect((await post("/opfoelgning", { moedepakke: "../../klynge" })).status).toBe(404);
    expect(filesBelow(folder)).toEqual([]);
  });
});

describe("a file that is handed over", () => {
  const FIGURES = new TextEncoder().encode(
    "ydernummer;periode;målepunkt;tæller;nævner\n091001;2025;hba1c-over-58;12;80\n",
  );

  async function opened() {
    const studio = await openStudio();
    const made = await studio.post("/nyt", MEETING);
    return { ...studio, at: (made.headers.get("location") ?? "").replace("/medlemmer", "") };
  }

  it.each([
    ["../../../ond.csv", "ond.csv"],
    ["C:\\Users\\mig\\tal.csv", "tal.csv"],
    ["..", "fil"],
    [".skjult.csv", "skjult.csv"],
    ["con.csv", "fil.csv"],
    ["con .gammel.csv", "fil.csv"],
    ["LPT¹.csv", "fil.csv"],
    ["tal.csv. .", "tal.csv"],
    ["A\u030Arets ma\u030Al.csv", "Årets mål.csv"],
    ["tal\u202Exslx.csv", "talxslx.csv"],
    [`${"ø".repeat(300)}.csv`, `${"ø".repeat(60)}.csv`],
  ])("lies in the meeting's folder whatever it is called: %s", async (name, kept) => {
    const { post, folder, at } = await opened();
    await post(`${at}/tal`, fileForm(name, FIGURES));
    expect(filesBelow(folder)).toEqual([
      "proeveklyngen/klynge.yaml",
      "proeveklyngen/moede.json",
      `proeveklyngen/tal/${kept}`,
    ]);
  });

  it("is only taken away where it is one of the figures", async () => {
    const { post, folder, at } = await opened();
    await post(`${at}/tal`, fileForm("tal.csv", FIGURES));
    for (const fil of ["../klynge.yaml", "klynge.yaml", ""]) await post(`${at}/tal/fjern`, { fil });
    expect(filesBelow(folder)).toHaveLength(3);
    await post(`${at}/tal/fjern`, { fil: "tal.csv" });
    expect(filesBelow(folder)).toHaveLength(2);
  });

  it("of sixty megabytes is refused before it is read", async () => {
    const { post, folder, at } = await opened();
    const answer = await post(`${at}/tal`, fileForm("stor.csv", new Uint8Array(60_000_000)));
    expect(answer.status).toBe(413);
    expect(said(await answer.text())).toContain("Filen er for stor");
    expect(filesBelow(folder)).toHaveLength(2);
  });

  const PATIENTS = [
    ["CPR-nummer", "Praksis", "HbA1c"],
    ["0101011234", "Prøvehuset Nord", 61],
  ];
  it.each([
    ["a list of patients", workbookOf([{ name: "Ark1", rows: PATIENTS }])],
    [
      "one behind figures",
      workbookOf([
        {
          name: "Tal",
          rows: [
            ["Praksis", "Tæller", "Nævner"],
            ["A", 1, 2],
          ],
        },
        { name: "Bag", rows: PATIENTS },
      ]),
    ],
    [
      "a number like a person's in a note",
      new TextEncoder().encode("ydernummer;tæller;nævner\n091001;12;80\nobs 010101-1234;;\n"),
    ],
    [
      "headers of a list without numbers",
      workbookOf([
        {
          name: "Ark1",
          rows: [
            ["Patientnavn", "Praksis", "HbA1c"],
            ["Ib Hemmelig", "Prøvehuset Nord", 61],
          ],
        },
      ]),
    ],
  ])("is nowhere written and nowhere shown when it is %s", async (_, bytes) => {
    const { post, folder, at, page } = await opened();
    const answer = await post(`${at}/tal`, fileForm("liste.xlsx", bytes));
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(said(text)).toContain("er ikke lagt ind");
    expect(text).not.toMatch(/0101011234|010101-1234|Hemmelig|Prøvehuset/);
    expect(filesBelow(folder)).toHaveLength(2);
    expect(await page(`${at}/tal`)).not.toMatch(/liste[.]xlsx/);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["half a workbook", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0])],
  ])("that is %s is told of and not kept", async (_, bytes) => {
    const { post, folder, at } = await opened();
    const answer = await post(`${at}/tal`, fileForm("tal.xlsx", bytes));
    expect(answer.status).toBe(422);
    expect(said(await answer.text())).toContain("Skal rettes:");
    expect(filesBelow(folder)).toHaveLength(2);
  });
});

describe("two tabs", () => {
  it("never write over each other without a word", async () => {
    const { post, page, folder } = await openStudio();
    await post("/nyt", MEETING);
    const at = "/moede/proeveklyngen";
    const version = /name="version" value="(\w+)"/.exec(await page(`${at}/pakke`))?.[1] ?? "";
    const first = await post(`${at}/pakke`, { ...MEETING, version, sted: "Rådhuset" });
    expect(first.status).toBe(303);
    const second = await post(`${at}/pakke`, { ...MEETING, version, leder: "Ole Holm" });
    expect(second.status).toBe(409);
    const text = await second.text();
    expect(said(text)).toMatch(/Sted Rådhuset Biblioteket.*Mødeleder Mette Lund Ole Holm/);
    const read = () => readFileSync(join(folder, "proeveklyngen/klynge.yaml"), "utf8");
    expect(read()).toMatch(/place: Rådhuset\n {2}leader: Mette Lund/);
    // Whoever has seen both may still choose her own.
    const now = /name="version" value="(\w+)"/.exec(text)?.[1] ?? "";
    expect((await post(`${at}/pakke`, { ...MEETING, version: now, leder: "Ole Holm" })).status).toBe(303);
    expect(read()).toMatch(/place: Biblioteket\n {2}leader: Ole Holm/);
  });

  it("of members show the practices that differ", async () => {
    const { post } = await openStudio();
    await post("/nyt", MEETING);
    const answer = await post("/moede/proeveklyngen/medlemmer/indsaet", { version: "gammel", liste: PASTED });
    expect(answer.status).toBe(409);
    expect(said(await answer.text())).toContain("091001 (tomt) Prøvehuset Nord, 2, 3000, 2026-02-01");
  });
});

describe("answers of members", () => {
  const at = "/moede/proeveklyngen/medlemmer";

  async function withList(liste: string) {
    const { post, page } = await openStudio();
    await post("/nyt", MEETING);
    const form = formIn(await page(at), "liste");
    form.set("liste", liste);
    const taken = await post(`${at}/indsaet`, form);
    return { post, page, taken: said(await page(taken.headers.get("location") ?? "")) };
  }

  it("are not lost without a word where they stand in a column nobody knows", async () => {
    const { taken } = await withList("ydernr\tklinik\tlæger\tsikrede\tmå vi\n91001\tPrøvehuset\t2\t3000\tja");
    expect(taken).toContain("1 praksis er læst. Disse kolonner er ikke læst: må vi. Står svaret i en af dem");
  });

  it("come with a list that lacks doctors and list sizes, which are asked for in the table", async () => {
    const { taken, page } = await withList("Ydernummer\tNavn\tDato for ja\n91001\tPrøvehuset\t1/2-2026");
    expect(taken).toContain("1 praksis er læst.");
    expect(taken).toContain("»Sikrede« mangler. Udfyld feltet.");
    expect(taken).toContain("1 praksis: 1 ja, 0 nej, 0 mangler svar.");
    expect(formIn(await page(at), "ydernummer").getAll("ydernummer")).toEqual(["091001", ""]);
    const blank = await withList("Ydernummer\tNavn\tLæger\tSikrede\n91001\tPrøvehuset\t2\t");
    expect(blank.taken).toContain("»Sikrede« mangler. Udfyld feltet.");
  });

  it("are only said to be missing before the first of them", async () => {
    const { taken } = await withList("Ydernummer\tNavn\tLæger\tSikrede\n91001\tPrøvehuset\t2\t3000");
    expect(taken).toContain("Svar mangler fra en eller flere praksis");
    expect(taken).not.toContain("Antallet af praksis, der har sagt ja");
  });

  it("say where a pasted list is wrong, by the rows that were pasted", async () => {
    const { post, page } = await openStudio();
    await post("/nyt", MEETING);
    const form = formIn(await page(at), "liste");
    form.set("liste", "091001\tPrøvehuset\t2\t3000\n091002\t\t2\t3000");
    const refused = said(await (await post(`${at}/indsaet`, form)).text());
    expect(refused).toMatch(/Feltet er tomt[.].*kolonnen navn, række 2/);
  });

  it.each([
    ["be taken back though the day stands", "2026-02-01", "4 ja, 0 nej, 1 mangler svar"],
    ["be given by a day alone", "2026-02-02", "5 ja, 0 nej, 0 mangler svar"],
  ])("can %s", async (_, day, counts) => {
    const { post, page } = await withList(PASTED);
    const form = formIn(await page(at), "ydernummer");
    for (const [name, value] of Object.entries({ svar: "", dato: day })) {
      const [, ...others] = form.getAll(name);
      form.delete(name);
      for (const one of [value, ...others]) form.append(name, one);
    }
    await post(at, form);
    expect(said(await page(at))).toContain(`5 praksis: ${counts}.`);
  });
});

it("says at Tal why nothing in a file can be read, in Danish alone", async () => {
  const { post } = await openStudio();
  await post("/nyt", MEETING);
  const csv = Buffer.from("Sted;Indikator;Periode;Tæller\nNord;1;2025;3\n");
  const text = said(await (await post("/moede/proeveklyngen/tal", fileForm("tal.csv", csv))).text());
  expect(text).toContain("Kolonnen ydernummer mangler.");
  expect(text).toContain("Kolonnen nævner mangler.");
  expect(text).not.toContain("denominator");
});

it("says how figures of the region are read that stand in the workbook, and reads them so", async () => {
  const studio = await openStudio();
  const at = await meetingWithMembers(studio);
  const control = async (header: string, level: string) => {
    const practices = ["091001", "091002", "091003", "091004", "091005"];
    const rows = practices.map((practice) => `${practice};;HbA1c over 58;2025;40;160`);
    const region = `Region Midtjylland;${level};HbA1c over 58;2025;4000;16000`;
    const csv = [`Ydernummer;${header};Målepunkt;Periode;Tæller;Nævner`, ...rows, region].join("\n");
    await studio.post(`${at}/tal`, fileForm("tal.csv", Buffer.from(csv)));
    const form = formIn(await studio.page(`${at}/tal`), "Gem svarene");
    form.set("svar", "udelad");
    await studio.post(`${at}/tal/svar`, form);
    return said(await studio.page(`${at}/kontrol`));
  };
  const without = await control("Bemærkning", "");
  expect(without).toContain("1 række med en sum, et gennemsnit eller tal for region eller land er udeladt.");
  expect(without).toContain("skriv region ud for den i en kolonne med overskriften Niveau");
  const read = await control("Niveau", "region");
  expect(read).not.toContain("Der er ingen rækker med tal for region");
  expect(read).toContain("Der er ingen rækker med tal for land");
});

it("does not say that one meaning of two columns was kept", async () => {
  const { post, page } = await openStudio();
  await post("/nyt", MEETING);
  const at = "/moede/proeveklyngen/tal";
  await post(at, fileForm("tal.csv", Buffer.from("Ydernummer;Alfa;Beta\n091001;3;10\n091002;4;20\n")));
  const form = formIn(await page(at), "kolonne");
  form.delete("betydning");
  for (const one of ["praksis", "tæller hba1c-over-58", "tæller hba1c-over-58"])
    form.append("betydning", one);
  const kept = await post(`${at}/kolonner`, form);
  expect(said(await page(kept.headers.get("location") ?? ""))).toContain(
    "Disse kolonner fik samme betydning, og den er derfor ikke gemt: »Alfa« og »Beta«.",
  );
});

it("keeps everything in the folder, so that the program may end at any time", async () => {
  const { post, folder, page } = await openStudio();
  await post("/nyt", MEETING);
  const again = await openStudio(folder);
  expect(await again.page("/moede/proeveklyngen/pakke")).toBe(await page("/moede/proeveklyngen/pakke"));
  expect(existsSync(join(folder, "proeveklyngen/moede.json"))).toBe(true);
});

it("goes to the sender of a meeting that was made for that, unless something typed is wrong", async () => {
  const { post, page } = await openStudio();
  const button = /name="videre" value="([^"]*)"/.exec(await page("/nyt"))?.[1] ?? "";
  const made = await post("/nyt", { ...MEETING, videre: button });
  const [path = "", part = ""] = (made.headers.get("location") ?? "").split("#");
  expect(path).toBe("/moede/proeveklyngen/pakke");
  expect(await page(path)).toContain(`<h2 id="${part}">Afsender og skabeloner</h2>`);
  const wrong = await post("/nyt", { ...MEETING, sted: "", videre: button });
  expect(wrong.headers.get("location")).toBe("/moede/proeveklyngen-2/pakke?gemt=1");
});

it("stays where something typed is wrong, and takes an hour as people write it", async () => {
  const { post, folder } = await openStudio();
  const made = await post("/nyt", { ...MEETING, start: "17", sted: "" });
  expect(made.headers.get("location")).toBe("/moede/proeveklyngen/pakke?gemt=1");
  expect(readFileSync(join(folder, "proeveklyngen/klynge.yaml"), "utf8")).toContain('start: "17.00"');
});

describe("a cluster file that somebody has edited by hand", () => {
  async function saved(text: string) {
    const { post, page, folder, at } = await sampleMeeting();
    const path = join(folder, "nordlys/klynge.yaml");
    writeFileSync(path, text);
    const form = formIn(await page(`${at}/pakke`), "Gem og");
    for (const [name, value] of Object.entries(MEETING)) form.set(name, value);
    const answer = await post(`${at}/pakke`, form);
    return { status: answer.status, text: said(await answer.text()), now: readFileSync(path, "utf8") };
  }

  it.each([
    ["- Nordlys\n", "»klynge.yaml« skal være en gruppe af felter"],
    ["Nordlys\n", "»klynge.yaml« skal være en gruppe af felter"],
    ["klynge: A\nklynge: B\n", "Det samme felt står to gange"],
    ["klynge: [\n", "klynge.yaml, linje 2"],
  ])("stays as it is where it cannot be read: %j", async (text, why) => {
    const answer = await saved(text);
    expect([answer.status, answer.now]).toEqual([422, text]);
    expect(answer.text).toContain(why);
  });

  it.each(["meeting:\n", "meeting: i juni\n", "meeting: [juni]\n"])(
    "is filled in where a group holds nothing that is known: %j",
    async (text) => {
      const { status, now } = await saved(`# vores egen\n${text}`);
      expect(status).toBe(303);
      expect(now).toMatch(/^# vores egen\nmeeting:\n[\s\S]* date: 2026-10-15\n/);
    },
  );
});

it("what is chosen under Program is mended there", async () => {
  const { page, folder, at } = await sampleMeeting();
  writeFileSync(join(folder, "nordlys/moede.json"), '{ "pakke": "kaps-opioider-2" }');
  const cluster = readFileSync(join(folder, "nordlys/klynge.yaml"), "utf8");
  writeFileSync(
    join(folder, "nordlys/klynge.yaml"),
    cluster.replace(/^measures: .*$/m, "measures: [depot-morfin]"),
  );
  expect(said(await page(`${at}/kontrol`))).toMatch(
    /En fordeling kan ikke vises med nogle af sine dele.{0,300}Ret det under Program/,
  );
});
