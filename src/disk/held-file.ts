import { setTimeout } from "node:timers/promises";

/** What Windows says of a file that another program holds: Excel, a scanner for viruses, OneDrive. */
const HELD: readonly unknown[] = ["EBUSY", "EPERM", "EACCES"];

/** Scanners and OneDrive let go within a second; who has the file open in Excel has to be told. */
const WAITS_MS = [50, 150, 300, 500];

export function isHeld(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && HELD.includes(cause.code);
}

/**
 * Takes a step on the disk, again for about a second while another program holds the file.
 *
 * @throws what the last try threw
 */
export async function whenFree<T>(step: () => T | Promise<T>, waits = WAITS_MS): Promise<T> {
  for (const wait of waits) {
    try {
      return await step();
    } catch (cause) {
      if (!isHeld(cause)) throw cause;
      await setTimeout(wait);
    }
  }
  return step();
}
