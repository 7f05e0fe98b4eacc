import { part, workbookOf, workbookParts, type ZipPart, zipOf } from "../read/xlsx/workbook.fixture.ts";

/** Files built to choke, to lead astray or to be repeated, each made when it is asked for: some are large. */
export const ATTACKS: Readonly<Record<string, () => Uint8Array>> = {
  "300 MB in one part": () => withParts({ name: "xl/sharedStrings.xml", bytes: Buffer.alloc(300_000_000) }),
  "99 MB in many parts": () => withParts(...many(33, () => Buffer.alloc(3_000_000, "<a>"))),
  "a part that claims to be small": () =>
    withParts({ name: "xl/sharedStrings.xml", bytes: Buffer.alloc(90_000_000), claims: { size: 1000 } }),
  "ten thousand parts": () => withParts(...many(10_000, () => Buffer.from("<a/>"))),
  "ten million cells": () => sheet(`<row>${"<c><v>1</v></c>".repeat(10_000_000)}</row>`),
  "three million cells": () => sheet(many(15_000, rowOfNumbers).join("")),
  "a million rows": () => sheet(many(1_000_000, (row) => `<row><c><v>${noise(row)}</v></c></row>`).join("")),
  "a million texts": () => sheet(rowsOf(5_000, '<c t="inlineStr"><is><t>x</t></is></c>'.repeat(199))),
  "array formulas over one another": () =>
    sheet(`<row>${'<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'.repeat(200_000)}</row>`),
  "shared formulas without end": () =>
    sheet(
      `<row><c r="A1"><f t="shared" si="0" ref="A1:A9">${"A1+".repeat(20_000)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(20_000)}</row>`,
    ),
  "rows within rows": () => sheet("<row>".repeat(1_000_000)),
  "a cell with a million attributes": () => sheet(`<row><c ${'a="b" '.repeat(1_000_000)}><v>1</v></c></row>`),
  "an attribute without an end": () => sheet(`<row><c r="${"A".repeat(20_000_000)}`),
  "a hundred thousand merges": () =>
    workbookOf([
      { name: "A", rows: many(2_000, () => ["091001", "2026"]), merges: many(100_000, () => "A1:A1048576") },
    ]),
  "a cell at the end of every row": () =>
    sheet(
      many(50_000, (index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`).join(""),
    ),
  "rows that lie about their place": () =>
    sheet(
      '<row r="-5"><c r="A-5"><v>1</v></c></row><row r="99999999999"><c r="ZZZZZZZZ99999999999"><v>1</v></c></row><row r="x"><c r=""><v>1</v></c></row>',
    ),
  "numbers beyond all bounds": () =>
    sheet(
      `<row>${["1e999", "-1e999", "NaN", "1e308", "9".repeat(5_000)].map((v) => `<c><v>${v}</v></c><c s="1"><v>${v}</v></c>`).join("")}</row>`,
    ),
  "entities that grow": () =>
    withXml(
      "xl/sharedStrings.xml",
      `<!DOCTYPE a [<!ENTITY a "${"a".repeat(1000)}">${many(9, (n) => `<!ENTITY a${n + 1} "${"&a;".repeat(10)}">`).join("")}]><sst><si><t>&a9;</t></si></sst>`,
    ),
  "an entity from a file": () =>
    withXml(
      "xl/sharedStrings.xml",
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst><si><t>&b;</t></si></sst>',
    ),
  "entities nobody declared": () =>
    sheet(`<row>${'<c t="inlineStr"><is><t>&#x0;&#xFFFFFFFF;&b;&amp;amp;</t></is></c>'.repeat(1000)}</row>`),
  "a format without an end": () =>
    withXml(
      "xl/styles.xml",
      `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${"[".repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
  "sheets named to be repeated": () =>
    workbookOf(
      ["010170-1234", "099013", "=1+1", "../..", "__proto__", "\u202eמרפאה", "x".repeat(300)].map((name) => ({
        name,
        rows: [["ydernummer"], ["x"]],
      })),
    ),
  "separators without end": () => Buffer.alloc(49_000_000, ";"),
  "quotes without end": () => Buffer.alloc(9_900_000, '"'),
  "line ends without end": () => Buffer.alloc(49_000_000, "\n"),
  "one endless cell": () => Buffer.alloc(9_900_000, "x"),
  "one endless number": () => Buffer.from(`${HEADER}091001;2026;hba1c-over-58;${"1".repeat(9_000_000)};80\n`),
  "one endless minus": () =>
    Buffer.from(`${HEADER}091001;2026;hba1c-over-58;-${"1 ".repeat(4_000_000)}x;80\n`),
  "a period for every row": () =>
    Buffer.from(HEADER + many(49_000, (n) => `091001;p${n};hba1c-over-58;12;80\n`).join("")),
  "a mistake in every cell": () => Buffer.from(HEADER + "x;2026-13;ukendt;-1;y\n".repeat(49_000)),
  "a CPR number in every cell": () => Buffer.from(HEADER + `${"010170-1234;".repeat(100)}\n`.repeat(8_000)),
  "a practice for every row": () =>
    Buffer.from(HEADER + many(49_000, (n) => `${100_000 + n};2026;hba1c-over-58;12;80\n`).join("")),
  "control signs": () =>
    Buffer.from(
      many(256, (n) => String.fromCharCode(n))
        .join("")
        .repeat(100),
    ),
  "random bytes": () => Buffer.from(many(1_000_000, (n) => Math.abs(Math.sin(n * n)) * 256)),
};

/** Names a cluster might be given to break out of its folder, a terminal, a slide or a spreadsheet. */
export const ODD_NAMES: readonly string[] = [
  "../../../etc/passwd",
  "/etc/cron.d/klynge",
  "C:\\Windows\\System32",
  "\\\\server\\share",
  "CON",
  "..",
  ".",
  "%2e%2e%2f",
  '=HYPERLINK("http://example.org")',
  "<script>alert(1)</script>",
  "{{7*7}} $(id) `id`",
  "\u202eמרפאת הצפון\u202c",
  "e\u0301\u0301\u0301\u0301\u0301",
  "👩‍⚕️👨‍⚕️",
  "\u001b[2J\u0007",
  "linje\nskift",
  "\u0000",
  "x".repeat(300),
  " ",
];

const HEADER = "ydernummer;periode;målepunkt;tæller;nævner\n";

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Two hundred cells whose digits pack as badly as real ones. */
function rowOfNumbers(row: number): string {
  return `<row>${many(200, (column) => `<c><v>${noise(200 * row + column)}</v></c>`).join("")}</row>`;
}

function noise(index: number): number {
  return (index * 7919) % 100_003;
}

function rowsOf(count: number, cells: string): string {
  return `<row>${cells}</row>`.repeat(count);
}

function sheet(data: string): Uint8Array {
  return workbookOf([{ name: "A", rows: [], data }]);
}

function withParts(...more: readonly (ZipPart | Uint8Array)[]): Uint8Array {
  const named = more.map((each, index) => ("name" in each ? each : { name: `xl/${index}.xml`, bytes: each }));
  return zipOf([...workbookParts([{ name: "A", rows: [["ydernummer"], ["091001"]] }]), ...named]);
}

function withXml(name: string, xml: string): Uint8Array {
  const parts = workbookParts([{ name: "A", rows: [["ydernummer"], ["091001"]] }]);
  return zipOf([...parts.filter((each) => each.name !== name), part(name, xml)]);
}
