import { open } from "node:fs/promises";
import { diskCode } from "./write-failure.ts";

/** Makes renames and new names in a folder last through a power cut, where the system lets us: Windows sees to it itself. */
export async function flushFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, "r");
    await handle.sync().finally(() => handle.close());
  } catch (cause) {
    if (!["EISDIR", "EPERM", "EACCES", "EINVAL"].includes(diskCode(cause) ?? "")) throw cause;
  }
}
