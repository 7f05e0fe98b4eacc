import type { MeetingKit } from "../model/meeting-kit.ts";

/** Names that Windows keeps for devices, whatever the extension, and ours for keys and earlier kits beside the clusters. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|noegler|tidligere)$/;

/** Longest slug: a full path must still open on Windows. */
const LONGEST = 40;

/** `Kløngen Køge` → `kloengen-koege`: lower-case ASCII that is a safe file name everywhere, never empty. */
export function fileSlug(text: string): string {
  const ascii = text
    .toLocaleLowerCase("da-DK")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, (run) => (/^[\u0300-\u036f]+$/.test(run) ? "" : "-"))
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  if (ascii === "") return "klynge";
  return RESERVED.test(ascii) ? `${ascii}-klynge` : ascii;
}

/** What the names of a kit's files begin with; the calendar, which every kit has, is called after cluster and topic like all others. */
export function filePrefix({ files }: Pick<MeetingKit, "files">): string {
  const calendar = files.find(({ kind }) => kind === "calendar")?.name ?? "";
  return calendar.slice(0, calendar.lastIndexOf("-") + 1);
}
