import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import type { FilledSheet } from "../model/filled-sheet.ts";
import { writtenSheet } from "../sheets/written-parts.fixture.ts";
import { readFilledSheet } from "./docx-sheet.ts";
import { editDocument } from "./fill-as-word.fixture.ts";
import { PLAN_HANDED_OUT } from "./sheets-handed-out.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "docx-text-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blank = writtenSheet(PLAN_HANDED_OUT);

async function read(bytes: Uint8Array): Promise<FilledSheet> {
  const path = join(folder, "ark.docx");
  writeFileSync(path, bytes);
  const sheet = await readFilledSheet(path);
  if (!sheet.ok) throw new Error(sheet.diagnostics.map(({ code }) => code).join());
  return sheet.value;
}

/** The sheet with one part added to, as other programs and people's own styles do. */
function withPart(name: string, edit: (xml: string) => string, bytes = blank): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(edit(strFromU8(parts[name] ?? new Uint8Array()))) });
}

const body = (content: string, bytes = blank) =>
  editDocument(bytes, (xml) => xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${content}</w:body>`));

const row = (cells: string, properties = "") => `<w:tr>${properties}${cells}</w:tr>`;
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const table = (head: string, ...rows: readonly string[]) =>
  `<w:tbl>${row(cell(`<w:p>${run(head)}</w:p>`))}${rows.join("")}</w:tbl>`;
const run = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The only answer of a sheet whose goal holds these runs. */
async function goal(content: string, bytes = blank) {
  const { places } = await read(body(table("Mål", row(cell(`<w:p>${content}</w:p>`))), bytes));
  expect(places).toHaveLength(1);
  return places[0];
}

const STYLES =
  '<w:style w:type="character" w:styleId="Gemt"><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Arvet"><w:basedOn w:val="Gemt"/></w:style>' +
  '<w:style w:type="character" w:styleId="Vist"><w:basedOn w:val="Gemt"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="Rundt"><w:basedOn w:val="Rundt"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Droppet"><w:rPr><w:strike/></w:rPr></w:style>';

const styled = withPart("word/styles.xml", (xml) => xml.replace("</w:styles>", `${STYLES}</w:styles>`));

describe("signs of symbol fonts", () => {
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

  it.each([
    ["Wingdings", "F0E0", "→"],
    ["Wingdings", "F0DF", "←"],
    ["Wingdings", "F0FE", "☑"],
    ["Wingdings", "F06F", "☐"],
    ["Wingdings", "F0FC", "✓"],
    ["Wingdings 2", "F052", "☑"],
    ["Wingdings 3", "F0C6", "→"],
    ["Symbol", "F0B3", "≥"],
    ["Symbol", "F0A3", "≤"],
    ["symbol", "00AE", "→"],
    ["Symbol", "F0B1", "±"],
    ["Segoe UI Symbol", "2713", "✓"],
    ["Marlett", "F061", "\uFFFD"],
    ["Wingdings", "zz", "\uFFFD"],
  ])("reads %s %s as %s", async (font, char, sign) => {
    expect(await goal(`${run("25 % ")}${sym(font, char)}${run(" 20 %")}`)).toMatchObject({
      text: `25 % ${sign} 20 %`,
    });
  });

  it("reads letters that are set in a symbol font, by run and by style", async () => {
    const fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    expect(await goal(run("\uF0E0", fonts))).toMatchObject({ text: "→" });
    expect(await goal(run("\u00E0", fonts))).toMatchObject({ text: "→" });
    expect(await goal(run("\uF0E0"))).toMatchObject({ text: "\uFFFD" });
    const style = `<w:style w:type="character" w:styleId="Pil"><w:rPr>${fonts}</w:rPr></w:style>`;
    const bytes = withPart("word/styles.xml", (xml) => xml.replace("</w:styles>", `${style}</w:styles>`));
    expect(await goal(run("\uF0E0", '<w:rStyle w:val="Pil"/>'), bytes)).toMatchObject({ text: "→" });
  });

  it("keeps hyphens and tabs, and drops what has no width", async () => {
    const content = "<w:r><w:t>HbA1c</w:t><w:noBreakHyphen/><w:t>måling</w:t><w:tab/><w:softHyphen/></w:r>";
    expect(await goal(`${content}${run("år\u00ADskon\u200Btrol\uFEFF")}`)).toMatchObject({
      text: "HbA1c-måling årskontrol",
    });
  });

  it("reads the tick boxes of old forms and of new ones", async () => {
    const old = (state: string) =>
      `<w:r><w:fldChar><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r>`;
    const boxes = `${old("<w:checked/>")}${run(" klyngen ")}${old('<w:default w:val="0"/>')}${run(" klinikken")}`;
    expect(await goal(boxes)).toMatchObject({ text: "☒ klyngen ☐ klinikken" });
    const box =
      '<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_7"/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
    expect(await goal(`${box}${run(" klyngen")}`)).toMatchObject({ text: "☒ klyngen", hasControl: false });
  });
});

describe("text that does not count", () => {
  it.each([
    ["hidden by hand", run("SKJULT", "<w:vanish/>")],
    ["hidden by its style", run("SKJULT", '<w:rStyle w:val="Gemt"/>')],
    ["hidden by the style of its style", run("SKJULT", '<w:rStyle w:val="Arvet"/>')],
    ["struck out", run("SKJULT", "<w:strike/>")],
    ["struck out twice", run("SKJULT", "<w:dstrike/>")],
    ["deleted", "<w:del><w:r><w:delText>SKJULT</w:delText></w:r></w:del>"],
    ["deleted and saved as text", `<w:del>${run("SKJULT")}</w:del>`],
    ["moved away", `<w:moveFrom>${run("SKJULT")}</w:moveFrom>`],
  ])("is left out when %s, and kept apart", async (_, content) => {
    expect(await goal(`${run("Under 20 % ")}${content}`, styled)).toMatchObject({
      text: "Under 20 %",
      leftOut: "SKJULT",
    });
  });

  it.each([
    ["is shown again", run("VIST", '<w:vanish w:val="0"/><w:rStyle w:val="Gemt"/>')],
    ["has a style that shows again", run("VIST", '<w:rStyle w:val="Vist"/>')],
    ["has a style that runs in a circle", run("VIST", '<w:rStyle w:val="Rundt"/>')],
    ["was inserted", `<w:ins>${run("VIST")}</w:ins>`],
    ["was moved here", `<w:moveTo>${run("VIST")}</w:moveTo>`],
  ])("counts when it %s", async (_, content) => {
    const place = await goal(content, styled);
    expect(place).toMatchObject({ text: "VIST" });
    expect(place).not.toHaveProperty("leftOut");
  });

  it("follows the style of the paragraph, and the ends of paragraphs that were taken out", async () => {
    const struck = `<w:pPr><w:pStyle w:val="Droppet"/></w:pPr>${run("DROPPET")}`;
    expect(await goal(struck, styled)).toMatchObject({ text: "", leftOut: "DROPPET" });
    const joined = `<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Under ")}</w:p><w:p>${run("20 %")}`;
    expect(await goal(joined)).toMatchObject({ text: "Under 20 %" });
  });

  it("leaves hidden rows and rows taken out aside, with what they say kept apart", async () => {
    const answer = cell(`<w:p>${run("Lægen")}</w:p>`);
    const rows = ["<w:hidden/>", '<w:del w:id="1"/>'].map((gone) => row(answer, `<w:trPr>${gone}</w:trPr>`));
    const { places } = await read(body(table("Hvem?", ...rows)));
    expect(places).toMatchObject([
      { text: "", leftOut: "Lægen" },
      { text: "", leftOut: "Lægen" },
    ]);
  });
});

describe("what people set off", () => {
  it.each(['<w:u w:val="single"/>', '<w:highlight w:val="yellow"/>', "<w:b/>", '<w:bdr w:val="single"/>'])(
    "knows one word among others by %s",
    async (mark) => {
      const content = `${run("klyngen · ")}${run("klini", mark)}${run("kken", mark)}${run(" · patienten")}`;
      expect(await goal(content)).toMatchObject({ marked: ["klinikken"] });
    },
  );

  it("takes nothing for set off where all of it is, or none", async () => {
    expect(await goal(run("klinikken", "<w:b/>"))).not.toHaveProperty("marked");
    expect(await goal(`${run("klyngen ", '<w:u w:val="none"/>')}${run("klinikken")}`)).not.toHaveProperty(
      "marked",
    );
  });

  it("keeps apart what is still set as a prompt", async () => {
    const prompt = run("Rolle og opgave ", '<w:rStyle w:val="PlaceholderText"/>');
    expect(await goal(`${prompt}${run("lægen")}`)).toMatchObject({
      text: "Rolle og opgave lægen",
      asPrompt: "Rolle og opgave",
    });
  });
});

describe("where answers stand", () => {
  const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;

  it("looks into what other programs wrap, and takes their tags for none", async () => {
    const wrapped = (inner: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const ours = `<w:sdt><w:sdtPr><w:tag w:val="plan-hvem"/></w:sdtPr><w:sdtContent>${run("Lægen")}</w:sdtContent></w:sdt>`;
    const content = wrapped(
      table("Hvem?", row(cell(`<w:p>${wrapped(ours)}</w:p>`)), row(cell(wrapped(paragraph("Bo"))))),
    );
    const { places } = await read(body(content));
    expect(places.map(({ tag, label, text }) => [tag, label, text])).toEqual([
      ["plan-hvem", "Hvem?", "Lægen"],
      [undefined, "Hvem?", "Bo"],
    ]);
  });

  it("reads tables inside cells, and cells of tables that were joined under their own heads", async () => {
    const inner = table("Hvem?", row(cell(paragraph("Lægen"))));
    const nested = await read(body(table("Ramme", row(cell(`${paragraph("Se her")}${inner}`)))));
    expect(nested.places.map(({ label, text }) => [label, text])).toEqual([
      ["Ramme", "Se her"],
      ["Hvem?", "Lægen"],
    ]);
    const head = row(cell(paragraph("Hvornår?")), "<w:trPr><w:tblHeader/></w:trPr>");
    const joined = await read(
      body(table("Hvem?", row(cell(paragraph("Lægen"))), head, row(cell(paragraph("Straks"))))),
    );
    expect(joined.places.map(({ label, text }) => [label, text])).toEqual([
      ["Hvem?", "Lægen"],
      ["Hvornår?", "Straks"],
    ]);
  });

  it("reads a text box in a cell once, and tells of pictures and ink", async () => {
    const box = (kind: string) =>
      `<mc:${kind}><w:txbxContent>${paragraph("Lægen")}</w:txbxContent></mc:${kind}>`;
    const open = '<mc:AlternateContent xmlns:mc="urn:mc">';
    const twice = `<w:r>${open}${box("Choice")}${box("Fallback")}</mc:AlternateContent></w:r>`;
    expect(await goal(twice)).toMatchObject({ text: "Lægen" });
    const picture = '<w:r><w:drawing><pic:pic xmlns:pic="urn:pic"/></w:drawing></w:r>';
    expect(await goal(picture)).toMatchObject({ text: "", hasPicture: true });
  });

  it("keeps what stands beside a field, struck out or drawn as well, and beside two of them", async () => {
    const control = (tag: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${run(tag)}</w:sdtContent></w:sdt>`;
    const drawn = '<w:r><w:drawing><pic:pic xmlns:pic="urn:pic"/></w:drawing></w:r>';
    const content = `${control("plan-a")}${run("DROPPET", "<w:strike/>")}${drawn}${control("plan-b")}${run("også")}`;
    const { places } = await read(body(table("Mål", row(cell(`<w:p>${content}</w:p>`)))));
    expect(places).toMatchObject([
      { tag: "plan-a", text: "plan-a", beside: "også", leftOut: "DROPPET", hasPicture: true },
      { tag: "plan-b", text: "plan-b", beside: "" },
    ]);
  });

  it("keeps what stands outside every field, in comments and in notes", async () => {
    const note = (name: string, text: string) =>
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(text)}</w:${name}>`;
    const commented = withPart("word/comments.xml", () => note("comments", "Husk Bo"));
    const noted = withPart("word/footnotes.xml", () => note("footnotes", "Se side 2"), commented);
    const { outside } = await read(body(`${paragraph("Ved siden af")}${table("Hvem?")}`, noted));
    expect([...(outside ?? [])].sort()).toEqual(["Husk Bo", "Se side 2", "Ved siden af"]);
  });
});
