/** What is kept of a meeting in its own folder, besides its cluster file. */
export interface MeetingRecord {
  /** Id of the package it is made from. */
  readonly package: string;
  /** Where the kit it follows up lies, below the folder of kits; absent for a first meeting. */
  readonly follows?: string;
}

/** The files and folders of a meeting's folder. */
export const MEETING_FILES = {
  record: "moede.json",
  cluster: "klynge.yaml",
  data: "tal",
  plans: "planer",
  look: "udseende",
  /** Who sends its material, where that is not whoever made the package. */
  sender: "afsender.yaml",
  pictures: "billeder",
} as const;

/** Where kits are written, below the folder that the meetings lie in. */
export const KITS_FOLDER = "out";

/** Bytes of a file that somebody has handed over, under the name it had there. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
