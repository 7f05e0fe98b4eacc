import { Document, isMap, isNode, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { TreePath } from "../model/located-tree.ts";

const HEAD = `# Skrevet af klyngepakke clusters ud fra et register og en liste over møder. Filen må rettes i hånden:
# det, der er rettet, bliver stående, når den skrives igen. Lad linjen med mærker stå.
`;

/** Begins the line that remembers what was written. */
const MARKS = "# mærker:";

/** What a cluster file was last given, by field. */
export type WrittenMarks = Readonly<Record<string, string>>;

/** The marks that a cluster file holds of what was written into it; none where a person has made it. */
export function marksIn(text: string): WrittenMarks {
  const line = text.split(/\r?\n/).find((one) => one.startsWith(MARKS)) ?? "";
  return Object.fromEntries([...line.matchAll(/([\w.]+)=([a-p]+)/g)].map(([, name, mark]) => [name, mark]));
}

/**
 * A cluster file with some fields given new values. Everything else in it stays as people have written it, comments,
 * order and keys of their own included.
 *
 * @param before the file as it was read; absent when there is none
 */
export function clusterText(
  before: string | undefined,
  fields: readonly { readonly path: TreePath; readonly value: unknown }[],
  marks: WrittenMarks,
): string {
  const text = withFields(before, fields);
  const pairs = Object.entries(marks).map(([name, mark]) => `${name}=${mark}`);
  const line = `${MARKS} ${pairs.join(" ")}`;
  const marked = new RegExp(`^${MARKS}.*$`, "m");
  return marked.test(text) ? text.replace(marked, line) : `${HEAD}${line}\n\n${text}`;
}

/** The same of a file that is nobody's but the people's who write it: a field without a value is taken out. */
export function withFields(
  before: string | undefined,
  fields: readonly { readonly path: TreePath; readonly value: unknown }[],
): string {
  const document = before === undefined ? new Document({}) : parseDocument(before);
  for (const { path, value } of fields) setField(document, path, value);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function setField(document: Document | Document.Parsed, path: TreePath, value: unknown): void {
  const found = document.getIn(path, true);
  if (value === undefined) {
    if (found !== undefined) document.deleteIn(path);
  } else if (isSeq(found) && Array.isArray(value)) fillList(document, found, value);
  else {
    makeWay(document, path);
    document.setIn(path, document.createNode(value));
  }
}

/** Where a group was begun and nothing written in it, or something else stands in its place, it gives way to one. */
function makeWay(document: Document | Document.Parsed, path: TreePath): void {
  for (const [at, key] of path.entries()) {
    const above = path.slice(0, at);
    const found = at === 0 ? undefined : document.getIn(above, true);
    const isList = typeof key === "number";
    if (found !== undefined && !(isList ? isSeq(found) : isMap(found)))
      document.setIn(above, document.createNode(isList ? [] : {}));
  }
}

/** Members that stay keep their place and what is noted beside them. */
function fillList(document: Document | Document.Parsed, list: YAMLSeq, values: readonly unknown[]): void {
  const numbered = new Map(
    list.items.flatMap((item) =>
      isMap(item) && item.has("ydernummer") ? [[item.get("ydernummer"), item]] : [],
    ),
  );
  const told = keysTold(values);
  list.items = values.map((value) => {
    const item = numbered.get(numberOf(value));
    return item && typeof value === "object" && value
      ? filled(document, item, { value, told })
      : document.createNode(value);
  });
}

function numberOf(value: unknown): unknown {
  return typeof value === "object" && value ? Reflect.get(value, "ydernummer") : undefined;
}

/** What a list says of its members at all; a former number or a CVR number may be a person's own addition. */
export function keysTold(members: readonly unknown[]): ReadonlySet<string> {
  return new Set(["accepted", "declined", ...members.flatMap((one) => Object.keys(Object(one)))]);
}

interface Filling {
  readonly value: object;
  readonly told: ReadonlySet<string>;
}

function filled(document: Document | Document.Parsed, item: YAMLMap, { value, told }: Filling): YAMLMap {
  for (const { key } of [...item.items]) {
    const name = isNode(key) ? String(key) : "";
    if (told.has(name) && !Object.hasOwn(value, name)) item.delete(name);
  }
  for (const [name, one] of Object.entries(value))
    if (item.get(name) !== one) item.set(name, document.createNode(one));
  return item;
}
