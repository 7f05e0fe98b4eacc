import { isMap, isSeq, parseDocument } from "yaml";
import { writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

/**
 * Writes a file that lies beside a cluster file, for the owner's eyes only, since it may name practices: whole or not
 * at all, and never over what somebody has changed since this run read it.
 *
 * @param replaces the file as it was read; absent when there was none
 */
export async function writeBeside(
  path: string,
  content: string | Uint8Array,
  replaces: Uint8Array | undefined,
): Promise<void> {
  try {
    const isWritten = await isWrittenPrivately({
      path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
      ...(replaces === undefined ? {} : { replaces }),
    });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "decisions/changed-meanwhile")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

/** What is put into a YAML file, by its keys: groups are filled up, lists go on. */
export type Additions = Readonly<Record<string, Readonly<Record<string, unknown>> | readonly unknown[]>>;

/**
 * A YAML file with something put into it. Nothing that stands there is written anew, so that people's comments, their
 * order and their way of writing stay.
 *
 * @param before the file as it was read; absent when there is none
 */
export function withAdditions(before: string | undefined, additions: Additions): string {
  const document = parseDocument(before ?? "");
  for (const [part, added] of Object.entries(additions)) {
    const found = document.get(part);
    const isList = Array.isArray(added);
    const place = (isList ? isSeq(found) : isMap(found)) ? found : document.createNode(isList ? [] : {});
    if (place !== found) document.set(part, place);
    if (isSeq(place)) for (const one of Object.values(added)) place.add(document.createNode(one));
    if (isMap(place))
      for (const [key, one] of Object.entries(added)) place.set(key, document.createNode(one));
  }
  return document.toString({ lineWidth: 0 });
}
