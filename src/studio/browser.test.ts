import { writeFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { DRESS } from "./dress.fixture.ts";
import { type OpenedPage, openedPage } from "./opened-page.fixture.ts";
import { screenKeeper } from "./screens.fixture.ts";
import { filesBelow, MEETING, PASTED, untidyWorkbook } from "./studio.fixture.ts";

const problems: string[] = [];
/** A request that goes with the page it was made on; one that fails is told of by other names as well. */
const LEFT = /^htmx:(sendAbort|afterRequest)\b/;
let browser: Browser;
let page: Page;
let opened: OpenedPage;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--lang=da"],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "da-DK" });
  page.setDefaultTimeout(20_000);
  page.on("console", (message) => {
    const isFault = message.type() === "error" && !LEFT.test(message.text());
    if (isFault) problems.push(message.text());
  });
  page.on("pageerror", (error) => void problems.push(error.message));
  opened = await openedPage();
  await page.goto(opened.address);
});

afterAll(() => browser.close());

/** What a reader of the page could not use: by axe, by the width at twice the size, and fields that only look named. */
async function faultsOf(): Promise<readonly string[]> {
  // The zip serves the same screens; there they are only walked through.
  if (process.env.PORTABLE) return [];
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
  const unnamed = await page.evaluate(
    `[...document.querySelectorAll("input:not([type=hidden]),select,textarea")].filter((field) => field.labels.length === 0 && !field.ariaLabel).map((field) => field.name)`,
  );
  await page.setViewportSize({ width: 640, height: 360 });
  const isTooWide = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  await page.setViewportSize({ width: 1280, height: 720 });
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
    ...(unnamed as string[]),
    ...(isTooWide ? ["wider than the screen at twice the size"] : []),
  ];
}

/** Moves with the keyboard alone until what has the focus says this, and presses Enter. */
async function enter(name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const said = await page.evaluate("document.activeElement?.innerText ?? ''");
    if (said === name) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

function focused(): Promise<string> {
  return page.evaluate("document.activeElement.id");
}

/** Everything that stands among the slides: words, pictures, fields and buttons. */
const SHOWN = `[...document.querySelectorAll("form.vogt :is(h2,svg,input,textarea,button,.hint)")].map((one) => one.matches("input,textarea,button") ? one.name + "=" + one.value : one.textContent)`;

describe("in a browser", () => {
  it("goes from nothing to a kit, every screen to be used by everybody", async () => {
    const faults: Record<string, readonly string[]> = {};
    const keep = screenKeeper(
      () => page,
      () => opened.folder,
    );
    const look = async (name: string) => {
      await keep(name);
      const found = await faultsOf();
      if (found.length > 0) faults[name] = found;
    };
    await look("Mine møder, tom");
    await enter("Nyt møde");
    await page.waitForURL("**/nyt");
    await look("Nyt møde");
    const { pakke, region, ...fields } = MEETING;
    await page.check(`input[value=${pakke}]`);
    await page.selectOption("#region", region);
    for (const [name, value] of Object.entries(fields)) await page.fill(`#${name}`, value);
    await page.keyboard.press("Tab");
    await enter("Opret mødet, og vælg afsender og skabeloner");
    await page.waitForURL("**/pakke#udseende");
    const { words, files } = DRESS;
    for (const [name, value] of Object.entries(words)) await page.fill(`#${name}`, value);
    const home = temporaryFolder();
    const uploads = { ...files, master: ["region.potx", new TextEncoder().encode("ingen")] } as const;
    for (const [name, [called, bytes]] of Object.entries(uploads)) {
      writeFileSync(join(home, called), bytes);
      await page.setInputFiles(`#${name}`, join(home, called));
    }
    await page.click("text=Gem afsender og skabeloner");
    await page.waitForSelector("text=Afsender og skabeloner er ikke gemt");
    await look("Pakke og møde, afvist");
    // A browser notes an answer that refuses.
    expect(problems.splice(0)).toEqual([expect.stringContaining("422")]);
    writeFileSync(join(home, "region.potx"), files.master[1]);
    for (const [name, [called]] of Object.entries(uploads))
      await page.setInputFiles(`#${name}`, join(home, called));
    await page.click("text=Gem afsender og skabeloner");
    await page.waitForSelector("text=Valgt: region.potx");
    await look("Pakke og møde, klædt på");
    await enter("Gem og gå videre til Medlemmer");
    await page.waitForURL("**/medlemmer");
    await look("Medlemmer, tom");
    await page.fill("#liste", PASTED);
    await enter("Sæt ind");
    await page.waitForURL("**/medlemmer?laest=5");
    await look("Medlemmer");
    await enter("Gem og gå videre til Tal");
    await page.waitForURL("**/tal");
    await look("Tal, tom");
    const book = join(temporaryFolder(), "tal.xlsx");
    writeFileSync(book, untidyWorkbook());
    await page.setInputFiles("#filer", book);
    await page.waitForSelector("text=tal.xlsx er lagt ind");
    await look("Tal");
    await page.click("text=Gem kolonnernes betydning");
    await page.waitForURL("**/tal?gemt=1");
    await page.fill("input[name=fra]", "2025-07-01");
    await page.fill("input[name=til]", "2026-06-30");
    await enter("Gem svarene");
    await page.waitForSelector("text=Tallene siger intet om");
    await page.selectOption("select[name=svar]", "udelad");
    await enter("Gem svarene");
    await page.waitForSelector("text=Alt er læst");
    await look("Tal, læst");
    await page.click("text=Videre til Kontrol");
    await page.waitForURL("**/kontrol");
    await look("Kontrol");
    await page.click("text=Videre til Program");
    await page.waitForURL("**/program");
    await look("Program");
    await page.fill("input[name=minutter] >> nth=0", "25");
    await page.keyboard.press("Tab");
    await page.waitForSelector("#tid >> text=I alt 115 minutter");
    await page.check("input[value=kort]");
    await enter("Gem");
    await page.waitForURL("**/program?gemt=1");
    await enter("Gem og gå videre til Se og ret");
    await page.waitForURL("**/slides");
    await look("Se og ret");
    await page.focus("#overblik textarea >> nth=0");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Vores egen overskrift");
    await page.waitForSelector("#overblik svg text:has-text('Vores egen overskrift')");
    await page.click("#overblik button[name=ved] >> nth=0");
    await page.waitForSelector("#sket >> text=Gemt.");
    await page.focus("#program button[value='down:program']");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#sket >> text=står nu som nummer 3.");
    await expect.poll(focused).toBe("down:program");
    await page.click("#program >> text=Ny slide efter denne");
    await page.fill("[name='ny:program:title']", "Siden sidst");
    await page.fill("[name='ny:program:points']", "Ét\nTo");
    await page.setInputFiles("[name='ny:program:file']", "docs/slide.png");
    await page.fill("[name='ny:program:alt']", "En slide med et diagram");
    await page.focus("[name='ny:program:notes']");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#sket >> text=er sat ind som nummer 4.");
    await expect.poll(focused).toBe("titel:eget-1");
    await page.focus("#program button[value='leave-out:program']");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Slides, du har taget ud");
    await expect.poll(focused).toBe("titel:eget-1");
    await look("Se og ret, rettet");
    const shown = await page.evaluate(SHOWN);
    await page.goBack();
    await page.goForward();
    await page.waitForSelector("#eget-1");
    expect(await page.evaluate(SHOWN)).toEqual(shown);
    await page.click("text=Videre til Byg");
    await page.waitForURL("**/byg");
    await look("Byg");
    await page.dblclick("text=Byg mødepakken");
    await page.waitForSelector("text=Mødepakken er bygget.");
    await look("Byg, bygget");
    await page.goBack();
    await page.goForward();
    await page.click("text=Videre til Efter mødet");
    await page.waitForURL("**/efter");
    await look("Efter mødet");
    await page.click("button:has-text('Lav opfølgning')");
    await page.waitForURL("**/pakke");
    await look("Opfølgning");
    await page.click("text=Mine møder");
    await page.waitForSelector("text=Alle møder i mappen");
    await look("Mine møder");
    expect(faults).toEqual({});
    expect(problems).toEqual([]);
    expect(filesBelow(opened.folder)).toContain(
      "out/proeveklyngen/kiap-type2-diabetes/2026-10-15/intern/kit.json",
    );
  });

  it("takes nothing away that is typed beside the form that is saved, unless that is wanted", async () => {
    await page.goto(new URL("/moede/proeveklyngen/pakke", page.url()).href);
    const asked: string[] = [];
    const answers = [false, true];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      return answers[asked.length - 1] ? dialog.accept() : dialog.dismiss();
    });
    const place = () => page.inputValue("#sted");
    const before = await place();
    await page.fill("#sted", "Skolen");
    await page.click("text=Gem afsender og skabeloner");
    expect([await place(), asked.length]).toEqual(["Skolen", 1]);
    await page.click("text=Gem afsender og skabeloner");
    await page.waitForSelector("text=Gemt.");
    expect(await place()).toBe(before);
    await page.fill("#sted", "Skolen");
    await page.click("button:text-is('Gem')");
    await page.waitForSelector("text=Gemt.");
    expect([await place(), asked.length]).toEqual(["Skolen", 2]);
    expect(asked[0]).toMatch(/^Du har også skrevet noget et andet sted på siden/);
    page.removeAllListeners("dialog");
  });

  it("works without script as well", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    plain.setDefaultTimeout(10_000);
    await plain.context().addCookies(await page.context().cookies());
    await plain.goto(new URL("/moede/proeveklyngen/pakke", page.url()).href);
    await plain.fill("#sted", "Rådhuset");
    await plain.click("button:text-is('Gem')");
    await plain.waitForSelector("text=Gemt.");
    expect(await plain.inputValue("#sted")).toBe("Rådhuset");
    await page.goto(new URL("/moede/proeveklyngen/slides", page.url()).href);
    await plain.goto(page.url());
    await plain.fill("#forside textarea >> nth=1", "Velkommen til Rådhuset");
    await plain.click("#forside button[name=ved] >> nth=0");
    await plain.waitForSelector("#forside svg text:has-text('Velkommen til Rådhuset')");
    await plain.click("text=Tag med igen");
    await plain.waitForSelector("#program");
    await plain.close();
    // What another tab has shown meanwhile is not written over by a page that knows nothing of it.
    await page.fill("#forside textarea >> nth=1", "Velkommen til Biblioteket");
    await page.click("#forside button[name=ved] >> nth=0");
    await page.waitForSelector("text=Nogen har gemt noget andet imens");
    await page.click("text=Mine møder");
  });

  it("ends on request, with what was saved in the folder", async () => {
    await page.click("text=Luk programmet");
    await page.waitForSelector("text=Programmet er lukket");
    expect(
      await page.evaluate("[...document.styleSheets].map(({ cssRules }) => cssRules.length > 0)"),
    ).toEqual([true, true]);
    expect(
      await page.evaluate(
        "document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'error'))",
      ),
    ).toBe(false);
    expect(await faultsOf()).toEqual([]);
    await opened.ended;
  });
});
