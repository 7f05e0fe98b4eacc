import { constants, type Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { whenFree } from "./held-file.ts";

/** Why there is nothing to read at a path, although something is there. */
export type Unreadable = "folder" | "pipe" | "socket" | "device" | "too-large";

/** Thrown in place of bytes; what the system itself refuses is thrown as Node does. */
export class NotReadable extends Error {
  readonly found: Unreadable;

  constructor(found: Unreadable) {
    super(found);
    this.found = found;
  }
}

export interface ReadingLimits {
  /** A file with more bytes is given up as soon as they come, whatever size it says it has. */
  readonly mostBytes: number;
  /** How much is read at a time. */
  readonly blockBytes: number;
}

/** Windows knows neither the flag nor pipes among its files. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a plain file block by block, and nothing else: a pipe that nobody writes into would hold the program for good,
 * and a device need never come to an end.
 */
export async function* readBlocks(
  path: string,
  { mostBytes, blockBytes }: ReadingLimits,
): AsyncGenerator<Buffer> {
  const handle = await openPlain(path);
  try {
    for (let total = 0; ; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(blockBytes), 0, blockBytes);
      if (bytesRead === 0) return;
      total += bytesRead;
      if (total > mostBytes) throw new NotReadable("too-large");
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Reads a plain file whole. */
export async function readWhole(path: string, mostBytes = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const blocks: Buffer[] = [];
  for await (const block of readBlocks(path, { mostBytes, blockBytes: 1 << 18 })) blocks.push(block);
  return Buffer.concat(blocks);
}

/** What has taken the file's place since it was looked at is found out without waiting for it. */
async function openPlain(path: string): Promise<FileHandle> {
  refuseOthers(await stat(path));
  const handle = await whenFree(() => open(path, WITHOUT_WAITING));
  try {
    refuseOthers(await handle.stat());
    return handle;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

function refuseOthers(found: Stats): void {
  if (found.isFile()) return;
  if (found.isDirectory()) throw new NotReadable("folder");
  if (found.isFIFO()) throw new NotReadable("pipe");
  throw new NotReadable(found.isSocket() ? "socket" : "device");
}
