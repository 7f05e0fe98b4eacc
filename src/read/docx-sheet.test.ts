import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import type { FilledSheet } from "../model/filled-sheet.ts";
import { PLAN_TAGS } from "../model/sheet-tags.ts";
import { writtenSheet } from "../sheets/written-parts.fixture.ts";
import { readFilledSheet } from "./docx-sheet.ts";
import { editDocument, fillAsWord } from "./fill-as-word.fixture.ts";
import {
  FOLLOW_UP_PLAN_ANSWERS,
  FOLLOW_UP_PLAN_HANDED_OUT,
  NOTES_ANSWERS,
  NOTES_HANDED_OUT,
  PLAN_ANSWERS,
  PLAN_HANDED_OUT,
} from "./sheets-handed-out.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "docx-sheet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saved = (name: string) => join(import.meta.dirname, "saved-sheets", name);

async function read(path: string): Promise<FilledSheet> {
  const sheet = await readFilledSheet(path);
  if (!sheet.ok) throw new Error(sheet.diagnostics.map(({ code }) => code).join());
  return sheet.value;
}

function written(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const blankPlan = writtenSheet(PLAN_HANDED_OUT);
const filledPlan = fillAsWord(blankPlan, PLAN_ANSWERS);
const filledFollowUpPlan = fillAsWord(writtenSheet(FOLLOW_UP_PLAN_HANDED_OUT), FOLLOW_UP_PLAN_ANSWERS);

/** What was written, by tag; prompts and empty places left out. */
function answers({ places }: FilledSheet): Record<string, string> {
  const given = places.filter(({ isPrompt, tag }) => !isPrompt && tag !== undefined);
  return Object.fromEntries(given.map(({ tag = "", text }) => [tag, text]));
}

/** The file with one run-level control's text as the only body, in a table of one column. */
function oneCell(properties: string, content: string): Uint8Array {
  const cell = (inner: string) => `<w:tr><w:tc><w:tcPr/>${inner}</w:tc></w:tr>`;
  const head = cell("<w:p><w:r><w:t>Hvem?</w:t></w:r></w:p>");
  const control = `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  return editDocument(blankPlan, (xml) =>
    xml.replace(
      /<w:body>.*<\/w:body>/s,
      `<w:body><w:tbl>${head}${cell(`<w:p>${control}</w:p>`)}</w:tbl></w:body>`,
    ),
  );
}

function withDocument(document: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(filledPlan), "word/document.xml": document });
}

const run = (text: string, style = "") =>
  `<w:r>${style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : ""}<w:t>${text}</w:t></w:r>`;

async function onePlace(properties: string, content: string) {
  const { places } = await read(written("one.docx", oneCell(properties, content)));
  expect(places).toHaveLength(1);
  return places[0];
}

describe("readFilledSheet", () => {
  it("reads what Word saved, line for line", async () => {
    const sheet = await read(written("plan.docx", filledPlan));
    expect(answers(sheet)).toEqual(PLAN_ANSWERS);
    expect(sheet.header).toBe(PLAN_HANDED_OUT.header);
  });

  it("reads the same after LibreOffice has opened and saved the file", async () => {
    expect(answers(await read(saved("plan-libreoffice-7.4.docx")))).toEqual(PLAN_ANSWERS);
    expect(answers(await read(saved("noter-libreoffice-7.4.docx")))).toEqual(NOTES_ANSWERS);
    expect(answers(await read(saved("opfoelgningsplan-libreoffice-7.4.docx")))).toEqual(
      FOLLOW_UP_PLAN_ANSWERS,
    );
    expect(answers(await read(written("opfoelgning.docx", filledFollowUpPlan)))).toEqual(
      FOLLOW_UP_PLAN_ANSWERS,
    );
  });

  it("takes every field that nobody filled in for a prompt", async () => {
    for (const sheet of [PLAN_HANDED_OUT, NOTES_HANDED_OUT]) {
      const { places } = await read(written("blank.docx", writtenSheet(sheet)));
      const controls = places.filter(({ hasControl }) => hasControl);
      expect(controls.length).toBeGreaterThan(10);
      expect(controls.every(({ isPrompt }) => isPrompt)).toBe(true);
    }
  });

  it("knows what stands above a field, and beside it", async () => {
    const bytes = editDocument(filledPlan, (xml) =>
      xml.replace(/(Sygeple.*?<\/w:sdt>)/s, `$1${run(" og lægen")}`),
    );
    const { places } = await read(written("beside.docx", bytes));
    expect(places.find(({ tag }) => tag === PLAN_TAGS.who)).toMatchObject({
      label: "Hvem?",
      title: "Hvem?",
      text: "Sygeplejersken",
      beside: "og lægen",
    });
  });

  it("shows a cell whose control is gone", async () => {
    const bytes = editDocument(filledPlan, (xml) =>
      xml.replace(/<w:sdt>(?:(?!<w:sdt>).)*plan-hvem.*?<\/w:sdt>/s, run("Sekretæren")),
    );
    const { places } = await read(written("gone.docx", bytes));
    expect(places.filter(({ hasControl }) => !hasControl)).toEqual([
      { label: "Hvem?", table: 4, hasControl: false, text: "Sekretæren", isPrompt: false, beside: "" },
    ]);
  });

  it("leaves deleted and moved text out, and keeps what was inserted", async () => {
    const tracked =
      `<w:del><w:r><w:delText>Lægen</w:delText></w:r></w:del><w:moveFrom>${run("Alle")}</w:moveFrom>` +
      `<w:ins>${run("Sekre")}${run("tæren")}</w:ins>`;
    expect(await onePlace('<w:tag w:val="plan-x"/>', tracked)).toMatchObject({ text: "Sekretæren" });
  });

  it("keeps lines apart that are paragraphs, breaks or two texts of one run", async () => {
    const content = "<w:r><w:t>en</w:t><w:t>to</w:t><w:br/><w:t>tre</w:t><w:tab/><w:t>fire</w:t></w:r>";
    expect(await onePlace('<w:tag w:val="plan-x"/>', content)).toMatchObject({ text: "en\nto\ntre fire" });
  });

  it("makes one blank of every width of blank and of signs nobody sees", async () => {
    const content = run("to\u00a0 \u2009kontroller\u0096 om\u2028året");
    expect(await onePlace('<w:tag w:val="plan-x"/>', content)).toMatchObject({
      text: "to kontroller om året",
    });
  });

  it("knows a prompt by its mark and its style, whatever language Word is in", async () => {
    const marked = '<w:tag w:val="plan-x"/><w:showingPlcHdr/>';
    const word = run("Klik eller tryk her for at skrive tekst.", "PlaceholderText");
    expect(await onePlace(marked, word)).toMatchObject({ isPrompt: true });
    expect(await onePlace(marked, run("Sekretæren"))).toMatchObject({ isPrompt: false });
    expect(await onePlace('<w:tag w:val="plan-x"/>', word)).toMatchObject({ isPrompt: false });
    const off = '<w:tag w:val="plan-x"/><w:showingPlcHdr w:val="0"/>';
    expect(await onePlace(off, word)).toMatchObject({ isPrompt: false });
  });

  it("finds controls around a cell, around paragraphs and outside tables", async () => {
    const control = (tag: string, content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
    const body =
      control("plan-ude", paragraph("A") + paragraph("B")) +
      `<w:tbl><w:tr><w:tc>${paragraph("Hoved")}</w:tc></w:tr><w:tr>${control("plan-om", `<w:tc>${paragraph("C")}</w:tc>`)}</w:tr>` +
      `<w:tr><w:tc>${control("plan-i", paragraph("D"))}</w:tc></w:tr></w:tbl>`;
    const bytes = editDocument(blankPlan, (xml) =>
      xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`),
    );
    const { places } = await read(written("levels.docx", bytes));
    expect(places.map(({ tag, label, text }) => [tag, label, text])).toEqual([
      ["plan-ude", undefined, "A\nB"],
      ["plan-om", "Hoved", "C"],
      ["plan-i", "Hoved", "D"],
    ]);
  });

  it.each([
    ["a text file", strToU8("Vores plan"), "collect/not-word"],
    ["an archive without a text part", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "collect/not-word"],
    ["an old or locked file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "collect/old-or-locked"],
    ["half a file", filledPlan.slice(0, filledPlan.length / 2), "collect/damaged"],
    ["another character set", withDocument(Buffer.from("<a>Ærø</a>", "latin1")), "collect/damaged"],
    ["broken XML", editDocument(filledPlan, (xml) => xml.slice(0, -9)), "collect/damaged"],
    ["a document type", editDocument(filledPlan, (xml) => `<!DOCTYPE x>${xml}`), "collect/damaged"],
    [
      "text without end below text",
      editDocument(filledPlan, (xml) =>
        xml.replace("<w:body>", `$&${"<w:p>".repeat(9000)}${"</w:p>".repeat(9000)}`),
      ),
      "collect/damaged",
    ],
    [
      "a part that unpacks to far more",
      editDocument(filledPlan, () => " ".repeat(30_000_000)),
      "collect/not-word",
    ],
  ])("refuses %s", async (_, bytes, code) => {
    expect(await readFilledSheet(written("bad.docx", bytes))).toMatchObject({
      ok: false,
      diagnostics: [{ code, severity: "error" }],
    });
  });

  it("tells when there is no file", async () => {
    expect(await readFilledSheet(join(folder, "ingen.docx"))).toMatchObject({
      diagnostics: [{ code: "file/not-found" }],
    });
  });
});
