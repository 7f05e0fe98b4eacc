import type { Desk, OpenMeeting } from "../conductors/meeting/meeting-folder.ts";
import type { ReadyDecks } from "../conductors/meeting/meeting-slides.ts";
import type { PackageTemplate } from "../model/template.ts";
import type { Jobs } from "./jobs.ts";
import type { Turns } from "./turns.ts";

/** Everything the page stands on while it is open. */
export interface Studio {
  readonly desk: Desk;
  /** The packages that come along; they do not change while the program runs. */
  readonly packages: readonly PackageTemplate[];
  readonly jobs: Jobs;
  /** What changes a meeting's files, by meeting: of two tabs and two clicks one comes first. */
  readonly turns: Turns;
  /** Decks that are ready to be changed, while the program runs. */
  readonly ready: ReadyDecks;
  /** Where the page is: `127.0.0.1:50123`. */
  readonly host: string;
  /** Whoever knows it may come in. */
  readonly secret: string;
  /** Styles, script and type of the page, by name. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** Shows a folder of this machine. */
  readonly showFolder: (path: string) => void;
  /** A kit of the meeting is likely to be made soon. */
  readonly expect: (meeting: OpenMeeting) => void;
  /** Somebody has the page open. */
  readonly isAlive: () => void;
  readonly end: () => void;
}

/** What the picture that a package is chosen by is called among the assets. */
export function pictureName(id: string): string {
  return `pakke-${id}.svg`;
}

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}
