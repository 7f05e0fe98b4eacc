type Parts = ReadonlyMap<string, Uint8Array>;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const WORKBOOK = /^xl\/workbook[^/]*\.xml$/i;
const RELATIONS = /^xl\/_rels\/workbook[^/]*\.xml\.rels$/i;

/** Tabs that are no sheets of cells: a chart of its own, a dialogue of old. */
const OTHER_TAB = /\bType="[^"]*\/(?:chartsheet|dialogsheet)"/;

const RELATION = /<(?:\w+:)?Relationship\b[^>]*>/g;
const TAB = /<(?:\w+:)?sheet\b[^>]*>/g;
const CELL = /<(?:\w+:)?c\b[^>]*>/g;

/**
 * The parts of a workbook without what the library stumbles over: tabs that hold no cells, and dates of Strict Open XML
 * in cells without a format, which it would turn into the serial numbers that nobody can see to be dates.
 */
export function plainParts(parts: Parts): Parts {
  const ids = new Set([...parts].flatMap(([name, bytes]) => (RELATIONS.test(name) ? otherTabs(bytes) : [])));
  return new Map([...parts].map(([name, bytes]) => [name, plainPart(name, bytes, ids)] as const));
}

function plainPart(name: string, bytes: Uint8Array, ids: ReadonlySet<string>): Uint8Array {
  if (WORKBOOK.test(name) && ids.size > 0)
    return changed(bytes, TAB, (tab) => (ids.has(idIn(tab)) ? "" : tab));
  if (SHEET.test(name) && Buffer.from(bytes).includes(' t="d"')) return changed(bytes, CELL, dateAsText);
  return bytes;
}

function otherTabs(bytes: Uint8Array): readonly string[] {
  const tags = Buffer.from(bytes).toString("utf8").match(RELATION) ?? [];
  return tags.filter((tag) => OTHER_TAB.test(tag)).map(idIn);
}

/** `Id` of a relation, `r:id` of a tab; a tab's own number is `sheetId`. */
function idIn(tag: string): string {
  return /\s(?:\w+:)?id="([^"]*)"/i.exec(tag)?.[1] ?? "";
}

/** A date with a format of its own is shown by that; without one it is the text it is written as. */
function dateAsText(cell: string): string {
  return /\ss="/.test(cell) ? cell : cell.replace(/\st="d"/, ' t="str"');
}

function changed(bytes: Uint8Array, tags: RegExp, change: (tag: string) => string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll(tags, change), "utf8");
}
