import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import { type Checked, type Diagnostic, refused } from "../model/diagnostic.ts";
import { type ShownLines, withLines } from "../model/excerpt.ts";
import { type LocatedTree, type Mark, pathKey, type TreePath } from "../model/located-tree.ts";
import { readBytes } from "./read-bytes.ts";

type YamlCode = Extract<Diagnostic["code"], `yaml/${string}`>;

/** The largest template is some 30 kB; a file above this is not one. */
const MOST_MEGABYTES = 1;

const MOST_BRACKETS = 50;

/** Levels made without brackets: far-out indentation, or many list marks on one line. */
const MANY_LEVELS = /^ {200}|(?:[-?] +){50}/m;

/** What the parser's own codes mean to someone who writes such a file. */
const CODES: Readonly<Record<string, YamlCode>> = {
  BAD_INDENT: "yaml/indent",
  BLOCK_AS_IMPLICIT_KEY: "yaml/colon",
  DUPLICATE_KEY: "yaml/duplicate-key",
  MISSING_CHAR: "yaml/unclosed",
  MULTIPLE_DOCS: "yaml/many-documents",
  NON_STRING_KEY: "yaml/key-not-text",
  TAB_AS_INDENT: "yaml/tab",
};

interface YamlSource {
  /** The file's name in messages, when it is not the path. */
  readonly shownAs?: string;
  /** Which of its lines messages may repeat; none unless said. */
  readonly shown?: ShownLines;
}

/** Reads a YAML file the user named. */
export async function readYaml(
  path: string,
  { shownAs = path, shown }: YamlSource = {},
): Promise<Checked<LocatedTree>> {
  const bytes = await readBytes(path, MOST_MEGABYTES);
  if (!bytes.ok) return bytes;
  const tree = yamlTree(bytes.value, shownAs);
  if (tree.ok || !shown) return tree;
  const source = { file: shownAs, lines: linesOf(decodeUtf8(bytes.value) ?? "") };
  return { ...tree, diagnostics: withLines(tree.diagnostics, source, shown) };
}

/** The content of a YAML file that has been read already. */
export function yamlTree(bytes: Uint8Array, file: string): Checked<LocatedTree> {
  const text = decodeUtf8(bytes);
  return text === undefined ? refused("yaml/not-utf8", { file }) : parseYaml(text, file);
}

/** YAML 1.2 text as plain data with the place of each part, or everything that stops it from being read. */
export function parseYaml(text: string, file: string): Checked<LocatedTree> {
  if (isTooDeep(text)) return refused("yaml/too-deep", { file });
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true, version: "1.2" });
  const errors = [...syntaxErrors(document, file, lineCounter), ...headErrors(document, file)];
  if (errors.length > 0) return { ok: false, diagnostics: errors };

  const { tree, marks, findings } = locateTree(document.contents, lineCounter);
  if (findings.length > 0) {
    const diagnostics = findings.map(({ code, line, column }) => error(code, { file, line, column }));
    return { ok: false, diagnostics };
  }
  return { ok: true, value: { file, tree, marks, lines: linesOf(text) }, diagnostics: [] };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/**
 * Whether the text nests deeper than any file of ours. It is asked before the parser sees the text: the parser
 * calls itself for each level, and some thousand levels end the whole process.
 */
function isTooDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (open > MOST_BRACKETS) return true;
  }
  return MANY_LEVELS.test(text);
}

/** Every duplicate key, but of the other errors only the first: the rest follow from it. */
function syntaxErrors(document: Document, file: string, lineCounter: LineCounter): Diagnostic[] {
  const duplicates = document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const [first] = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  const shown: YAMLParseError[] = first ? [first, ...duplicates] : duplicates;
  return shown
    .toSorted((left, right) => left.pos[0] - right.pos[0])
    .map(({ code, pos }) => {
      const { line, col } = lineCounter.linePos(pos[0]);
      const known = CODES[code];
      const place = { file, line, column: col };
      return known ? error(known, place) : error("yaml/syntax", place, { detail: code });
    });
}

function headErrors(document: Document, file: string): Diagnostic[] {
  if (document.errors.length > 0) return [];
  if (document.directives?.yaml.version !== "1.2")
    return [error("yaml/version", { file, line: 1, column: 1 })];
  return document.contents === null ? [error("yaml/empty", { file })] : [];
}

function error(code: YamlCode, place: Diagnostic["place"], values?: Diagnostic["values"]): Diagnostic {
  return { code, severity: "error", place, ...(values ? { values } : {}) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

interface Located {
  readonly tree: unknown;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly findings: readonly Finding[];
}

interface Finding {
  readonly code: Extract<Diagnostic["code"], "yaml/alias" | "yaml/tag" | "yaml/key-not-text">;
  readonly line: number;
  readonly column: number;
}

/**
 * Turns the nodes of a document into plain data and notes where each stood.
 *
 * References and type tags are refused: a reference can blow a small file up beyond all memory, a tag can make
 * something else of a text than it says, and no template needs either.
 */
function locateTree(root: unknown, lineCounter: LineCounter): Located {
  const marks = new Map<string, Mark>();
  const findings: Finding[] = [];

  const placeOf = (node: unknown) => {
    const { line, col } = lineCounter.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return { line, column: col };
  };
  const refuse = (code: Finding["code"], node: unknown) => {
    findings.push({ code, ...placeOf(node) });
  };

  const walk = (node: unknown, path: TreePath, key?: Mark["key"]): unknown => {
    const mark: Mark = { ...placeOf(node), ...(key ? { key } : {}) };
    marks.set(pathKey(path), isScalar(node) ? { ...mark, written: node.source ?? String(node.value) } : mark);
    if (isAlias(node)) return refuse("yaml/alias", node);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.tag !== undefined) refuse("yaml/tag", node);
    if (isSeq(node)) return node.items.map((item, index) => walk(item, [...path, index]));
    if (isMap(node)) return Object.fromEntries(node.items.flatMap((pair) => walkPair(pair, path)));
    return isScalar(node) ? node.value : null;
  };

  const walkPair = ({ key, value }: Pair, path: TreePath): [string, unknown][] => {
    if (isScalar(key) && typeof key.value === "string") {
      return [[key.value, walk(value, [...path, key.value], placeOf(key))]];
    }
    refuse("yaml/key-not-text", key);
    return [];
  };

  return { tree: walk(root, []), marks, findings };
}
