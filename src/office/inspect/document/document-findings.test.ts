import { describe, expect, it } from "vitest";
import { BODY, type Change, cleanDocument, rewritten } from "../clean-files.fixture.ts";
import { codesIn, inspected } from "../inspected.fixture.ts";

const STYLES = "word/styles.xml";
const SETTINGS = "word/settings.xml";
const FOOTER = "word/footer1.xml";

const paragraph = (text: string, properties = "", run = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** New content before the end of the body. */
const added = (xml: string): Change => [BODY, "<w:sectPr>", `${xml}<w:sectPr>`];
const heading = (level: number, text: string) => paragraph(text, `<w:pStyle w:val="Heading${level}"/>`);
const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content === "" ? "<w:p/>" : paragraph(content)}</w:tc>`;
const row = (cells: string, properties = "") =>
  `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblLook w:firstRow="1"/><w:tblCaption w:val="Tabel"/></w:tblPr>${rows.join("")}</w:tbl>`;
const HEAD = row(cell("Hvem") + cell("Status"), "<w:tblHeader/>");
const field = (instruction: string, result: string) =>
  `<w:p><w:fldSimple w:instr="${instruction}">${result}</w:fldSimple></w:p>`;
const control = (properties: string, content: string) =>
  `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt></w:p>`;
const TOC = '<w:pStyle w:val="TOC1"/>';
const NAMED = '<w:alias w:val="Dato"/><w:tag w:val="dato"/>';
const WORDS = "<w:r><w:t>Skriv her</w:t></w:r>";
const picture = (words: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="40" name="Kort"${words}/></wp:inline></w:drawing></w:r></w:p>`;
const shaded = '<w:shd w:val="clear" w:color="auto" w:fill="F4B183"/>';

/** What is done to a clean document, and exactly what is then found. */
const BREAKS: [name: string, changes: readonly Change[], ...wanted: string[]][] = [
  ["no headings", [[BODY, 'w:val="Heading1"', 'w:val="Title"']], "E document/no-headings"],
  [
    "a first heading at level 2",
    [[BODY, 'w:val="Heading1"', 'w:val="Heading2"']],
    "E document/first-heading-level",
  ],
  ["a heading that skips a level", [added(heading(3, "Detaljer"))], "E document/skipped-heading-level"],
  [
    "headings that go back to a higher level",
    [added(heading(2, "Plan") + heading(3, "Hvem") + heading(1, "Noter"))],
  ],
  ["an empty heading", [added(heading(2, ""))], "E document/empty-heading"],
  [
    "a heading of one's own",
    [added(paragraph("Overskrift", '<w:outlineLvl w:val="1"/>'))],
    "E document/own-heading-style",
  ],
  ["a picture without words", [added(picture(""))], "E alt/missing"],
  ["a picture with a file name for words", [added(picture(' descr="kort.png"'))], "E alt/file-name"],
  [
    "an old picture without words",
    [
      added(
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></v:shape></w:pict></w:r></w:p>',
      ),
    ],
    "E alt/missing",
  ],
  ["a floating figure", [[BODY, /wp:inline/g, "wp:anchor"]], "W document/floating"],
  ["a table without header row", [[BODY, "<w:tblHeader/>", ""]], "E table/no-header"],
  [
    "a header row that is not the first",
    [added(table(row(cell("A") + cell("B")), HEAD))],
    "E table/header-elsewhere",
  ],
  ["two header rows above the rest", [added(table(HEAD, HEAD, row(cell("A") + cell("B"))))]],
  [
    "a table that does not look like it",
    [[BODY, 'w:firstRow="true"', 'w:firstRow="false"']],
    "E table/look-disagrees",
  ],
  [
    "a table in a table",
    [added(table(HEAD, row(`<w:tc>${table(HEAD, HEAD)}<w:p/></w:tc>${cell("B")}`)))],
    "W table/nested",
  ],
  ["merged cells", [added(table(HEAD, row(cell("A", '<w:gridSpan w:val="2"/>'))))], "W table/merged-cells"],
  [
    "an empty row",
    [added(table(HEAD, row(cell("A") + cell("B")), row(cell("") + cell(""))))],
    "W table/empty-line",
  ],
  ["rows to write in by hand", [added(table(HEAD, row(cell("A") + cell(""))))]],
  ["rows that may split", [[BODY, "<w:cantSplit/>", ""]], "W table/row-may-split"],
  [
    "a table without caption",
    [[BODY, /<w:tblCaption[^>]*><w:tblDescription[^>]*>/, ""]],
    "I table/no-caption",
  ],
  ["no default language", [[STYLES, /<w:lang [^>]*>/, ""]], "E language/no-default"],
  ["no language of the theme", [[SETTINGS, /<w:themeFontLang[^>]*>/, ""]], "W language/no-theme-language"],
  [
    "text in English by its style",
    [[STYLES, /(<w:lang w:val=")da-DK/, "$1en-US"]],
    "E language/other",
    "W language/default-differs",
  ],
  ["an English word", [added(paragraph("guideline", "", '<w:lang w:val="en-GB"/>'))], "I language/passage"],
  ["no title of the file", [["docProps/core.xml", /<dc:title>[^<]*/, "<dc:title>"]], "E property/no-title"],
  [
    "a library's author",
    [["docProps/core.xml", /<dc:creator>[^<]*/, "<dc:creator>Un-named"]],
    "E property/library-default",
  ],
  ["points typed with dashes", [added(paragraph("- mål") + paragraph("- tal"))], "W document/typed-list"],
  ["points typed with numbers", [added(paragraph("1) mål") + paragraph("2) tal"))], "W document/typed-list"],
  [
    "a day that begins a line",
    [added(paragraph("1. maj holder klinikken lukket") + paragraph("Den 5. juni er alle her"))],
  ],
  ["a real list", [added(paragraph("- mål", "<w:numPr/>") + paragraph("- tal", "<w:numPr/>"))]],
  [
    "names that are numbered over the columns of a table",
    [added(table(row(cell("1. navn") + cell("2. navn"), "<w:tblHeader/>"), row(cell("A") + cell("B"))))],
  ],
  [
    "the lines of a table of contents",
    [
      [
        STYLES,
        "</w:styles>",
        '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>',
      ],
      added(paragraph("1. Mål", TOC) + paragraph("2. Tal", TOC)),
    ],
  ],
  ["a link that says nothing", [[BODY, ">DSAM<", ">klik her<"]], "W link/vague-text"],
  [
    "a link in colour alone",
    [[BODY, '<w:rStyle w:val="Hyperlink"/>', '<w:color w:val="0563C1"/>']],
    "W link/not-visible",
  ],
  ["an empty paragraph that ends a page", [added("<w:p/><w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>")]],
  ["empty paragraphs", [added("<w:p/><w:p/>")], "W document/empty-paragraphs"],
  [
    "one empty paragraph, and one with a page break",
    [added('<w:p/><w:p><w:r><w:br w:type="page"/></w:r></w:p>')],
  ],
  ["blanks in a row", [added(paragraph("Navn:     dato"))], "W document/repeated-blanks"],
  ["pale text", [added(paragraph("Bleg", "", '<w:color w:val="AAAAAA"/>'))], "E contrast/text"],
  ["pale text that is large", [added(paragraph("Stor", "", '<w:color w:val="8A8A8A"/><w:sz w:val="36"/>'))]],
  [
    "text on a dark cell",
    [
      added(
        table(
          HEAD,
          row(
            cell("A", '<w:shd w:fill="0F4C5C"/>').replace("<w:rPr>", '<w:rPr><w:color w:val="222222"/>') +
              cell("B"),
          ),
        ),
      ),
    ],
    "E contrast/text",
  ],
  [
    "text on a highlighter",
    [added(paragraph("Gul", "", '<w:color w:val="AAAAAA"/><w:highlight w:val="black"/>'))],
  ],
  ["a field without a title", [added(control('<w:tag w:val="x"/>', WORDS))], "E document/unnamed-control"],
  ["a field without a hint", [added(control(NAMED, ""))], "E document/control-without-hint"],
  [
    "an English date",
    [added(control(`${NAMED}<w:date><w:lid w:val="en-US"/></w:date>`, WORDS))],
    "E document/date-language",
  ],
  ["a table of contents in a control", [added(control("<w:docPartObj/>", WORDS))]],
  ["a field without a result", [added(field("MERGEFIELD Klinik", ""))], "E document/field-without-result"],
  ["a field that never has one", [added(field("XE ord", ""))]],
  [
    "pages without numbers",
    [
      [FOOTER, '"PAGE"', '"TITLE"'],
      [FOOTER, "Side ", "Ark "],
      added('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'),
    ],
    "W document/no-page-number",
  ],
  [
    "one page without a number",
    [
      [FOOTER, '"PAGE"', '"TITLE"'],
      [FOOTER, "Side ", "Ark "],
    ],
  ],
  [
    "a typed page number",
    [[FOOTER, /<w:p>[\s\S]*<\/w:p>/, paragraph("Side 1")]],
    "W document/typed-page-number",
  ],
  [
    "many pages without contents",
    [added('<w:p><w:r><w:t>Ny side</w:t><w:br w:type="page"/></w:r></w:p>'.repeat(6))],
    "W document/no-contents",
  ],
  [
    "many pages with contents",
    [
      added(
        `${field("TOC \\o", WORDS)}${'<w:p><w:r><w:t>Ny side</w:t><w:br w:type="page"/></w:r></w:p>'.repeat(6)}`,
      ),
    ],
  ],
  [
    "protection",
    [[SETTINGS, "<w:compat>", '<w:documentProtection w:edit="forms" w:enforcement="1"/><w:compat>']],
    "E document/protected",
  ],
  [
    "a watermark",
    [
      [
        "word/header1.xml",
        "</w:hdr>",
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="PowerPlusWaterMarkObject1"/></w:pict></w:r></w:p></w:hdr>',
      ],
    ],
    "E document/watermark",
  ],
  ["American paper", [[BODY, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"']], "W document/page-size"],
  ["A4 on its side", [[BODY, 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"']]],
  ["a narrow margin", [[BODY, 'w:left="1134"', 'w:left="400"']], "W document/narrow-margin"],
  [
    "a row of fixed height",
    [[BODY, "<w:cantSplit/>", '<w:cantSplit/><w:trHeight w:val="300" w:hRule="exact"/>']],
    "W document/fixed-row",
  ],
  ["a status that is a sign", [added(table(HEAD, row(cell("A") + cell("✓"))))], "E document/sign-alone"],
  [
    "a status that is a colour",
    [added(table(HEAD, row(cell("A") + cell("", shaded))))],
    "E document/sign-alone",
  ],
  ["a status in colour and words", [added(table(HEAD, row(cell("A") + cell("i gang", shaded))))]],
  ["a box to tick", [added(table(HEAD, row(cell("A") + cell("☐"))))]],
  [
    "tracked changes",
    [[BODY, /<w:r>(?=<w:t xml:space="preserve">Implementeringsplan)/, '<w:ins w:id="9"/><w:r>']],
    "E hidden/tracked-changes",
  ],
  ["hidden text", [added(paragraph("skjult", "", "<w:vanish/>"))], "E hidden/hidden-text"],
];

describe("the gate for Word documents", () => {
  it("has nothing to say of a clean document", async () => {
    expect(codesIn(cleanDocument())).toEqual([]);
  });

  it.each(BREAKS.map(([name, changes, ...wanted]) => ({ name, changes, wanted })))(
    "finds $name",
    async ({ changes, wanted }) => {
      expect(codesIn(rewritten(cleanDocument(), ...changes))).toEqual(wanted);
    },
  );

  it("says at which table, field and paragraph", async () => {
    const file = rewritten(
      cleanDocument(),
      added(heading(3, "Detaljer") + table(row(cell("A")), row(cell("B"))) + control("", WORDS)),
    );
    expect(inspected(file).map(({ code, place }) => [code, place.spot])).toEqual([
      ["document/skipped-heading-level", { kind: "paragraph", number: 8 }],
      ["table/no-header", { kind: "table", number: 2 }],
      ["document/unnamed-control", { kind: "field", number: 2 }],
    ]);
  });
});
