import { type LocatedTree, type Mark, pathKey, type TreePath, valueAt } from "./located-tree.ts";

/**
 * A tree with a part of another file put in at a path. What stood there is gone, and every place within the part is
 * still told as the place in its own file.
 */
export function graft(
  tree: LocatedTree,
  path: TreePath,
  part: LocatedTree,
  from: TreePath = [],
): LocatedTree {
  const marks = new Map([...tree.marks].filter(([key]) => !isWithin(key, path)));
  for (const [key, mark] of part.marks) {
    if (!isWithin(key, from)) continue;
    const inside = (JSON.parse(key) as TreePath).slice(from.length);
    marks.set(pathKey([...path, ...inside]), inFile(mark, part.file));
  }
  return { ...tree, marks, tree: withValue(tree.tree, path, valueAt(part.tree, from)) };
}

function inFile(mark: Mark, file: string): Mark {
  return { ...mark, file: mark.file ?? file };
}

/** Whether a mark's key is that of the path or of something below it. */
function isWithin(key: string, path: TreePath): boolean {
  const own = pathKey(path);
  return key === own || path.length === 0 || key.startsWith(`${own.slice(0, -1)},`);
}

function withValue(tree: unknown, [step, ...rest]: TreePath, value: unknown): unknown {
  if (step === undefined) return value;
  const inside = withValue(valueAt(tree, [step]), rest, value);
  if (Array.isArray(tree)) return tree.map((item, index) => (index === step ? inside : item));
  return { ...Object(tree), [step]: inside };
}
