import { isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Mark, pathKey, type TreePath } from "../model/located-tree.ts";

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
export function locateTree(root: unknown, lineCounter: LineCounter): Located {
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
