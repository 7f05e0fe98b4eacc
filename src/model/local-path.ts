/** A disk, a share, a file address, or a home folder. */
const LOCAL_PATH = /(?<![a-z])[a-z]:\\\w|\\\\[\w.-]+\\\w|file:\/{2}|(?<![\w./-])\/(Users|home)\/\w/giu;

/** How many paths to a disk or a server a text holds: they tell user names, folders and what other files exist. */
export function localPathsIn(text: string): number {
  return text.match(LOCAL_PATH)?.length ?? 0;
}
