import { crc32, deflateRawSync } from "node:zlib";

/** A cell by what it holds. Styles: 1 a day, 2 a month, 3 a percentage, 4 six digits, 5 a year, 6 nothing at all. */
type MadeCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly v?: number | string; readonly f?: string; readonly s?: number; readonly t?: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly state?: "hidden" | "veryHidden";
  /** Ranges such as "A1:C1". */
  readonly merges?: readonly string[];
  /** Lines, from 1. */
  readonly hiddenLines?: readonly number[];
  /** The rows' and the columns' own attributes by number: `hidden="1"`. */
  readonly rowsAs?: Readonly<Record<number, string>>;
  readonly columnsAs?: Readonly<Record<number, string>>;
  /** Raw rows instead of made ones. */
  readonly data?: string;
}

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says of it, when that is to be a lie. */
  readonly claims?: { readonly size?: number; readonly localName?: string; readonly flags?: number };
  readonly stored?: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org";
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook, written by hand so that a test decides every sign of them. */
export function workbookParts(sheets: readonly MadeSheet[], { date1904 = false } = {}): ZipPart[] {
  const numbers = sheets.map((_, index) => index + 1);
  return [
    part(
      "[Content_Types].xml",
      `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join("")}</Types>`,
    ),
    part(
      "_rels/.rels",
      `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${OFFICE}/package/2006/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rIdStyles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part("xl/styles.xml", STYLES),
    ...sheets.map((sheet, index) => part(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet))),
  ];
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="5"><numFmt numFmtId="164" formatCode="[$-406]d\\-m\\-yyyy;@"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/><numFmt numFmtId="166" formatCode="000000"/><numFmt numFmtId="167" formatCode="yyyy"/><numFmt numFmtId="168" formatCode=";;;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="7">${[0, 164, 165, 10, 166, 167, 168].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;

/** A whole workbook as bytes. */
export function workbookOf(sheets: readonly MadeSheet[], options = {}): Uint8Array {
  return zipOf(workbookParts(sheets, options));
}

/** One sheet of rows as a workbook. */
export function sheetOf(...rows: MadeSheet["rows"]): Uint8Array {
  return workbookOf([{ name: "Ark1", rows }]);
}

export function part(name: string, xml: string): ZipPart {
  return { name, bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`) };
}

function sheetXml({ rows, merges = [], hiddenLines = [], data, ...as }: MadeSheet): string {
  const made = rows.map((cells, index) => {
    const own = as.rowsAs?.[index + 1];
    const hidden = hiddenLines.includes(index + 1) ? ' hidden="1"' : own ? ` ${own}` : "";
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, at) => cellXml(cell, `${column(at)}${index + 1}`)).join("")}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const mergeCells = merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  const columns = Object.entries(as.columnsAs ?? {}).map(
    ([at, how]) => `<col min="${at}" max="${at}" ${how}/>`,
  );
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${data ?? made.join("")}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml(cell: MadeCell, at: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const { v, f, s, t } = cell;
  const attributes = `${s === undefined ? "" : ` s="${s}"`}${t === undefined ? "" : ` t="${t}"`}`;
  return `<c r="${at}"${attributes}>${f === undefined ? "" : `<f>${escaped(f)}</f>`}${v === undefined ? "" : `<v>${v}</v>`}</c>`;
}

function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${column(Math.floor(index / 26) - 1)}${letter}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Any archive, sound or not. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = {}, stored = false } of parts) {
    const packed = stored ? bytes : deflateRawSync(bytes);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(claims.flags ?? 0, 2);
    described.writeUInt16LE(stored ? 0 : 8, 4);
    described.writeUInt32LE(crc32(bytes), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(claims.size ?? bytes.length, 18);
    const record = (label: string) => {
      described.writeUInt16LE(label.length, 22);
      return Buffer.from(described);
    };
    const localName = claims.localName ?? name;
    const head = Buffer.concat([
      Buffer.from("PK\u0003\u0004"),
      record(localName),
      Buffer.from(localName, "latin1"),
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002\u0014\u0000"),
        record(name),
        tail,
        Buffer.from(name, "latin1"),
      ]),
    );
    local.push(head, Buffer.from(packed));
    offset += head.length + packed.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(whole.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, whole, end]);
}
