import type { Brand } from "./brand.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { Chart, PictureFrame } from "./chart.ts";
import type { Choices, Meeting, ReferenceLevel } from "./cluster.ts";
import type { Deck } from "./deck.ts";
import type { DocumentSheet } from "./document-sheet.ts";
import type { EarlierKit } from "./follow-up.ts";
import type { KitTotals } from "./kit-totals.ts";
import type { KeptWords } from "./own-words.ts";
import type { Results } from "./results.ts";
import type { Contact } from "./template.ts";

/** Properties a file carries about itself. No person, no path, no clock: the date is the meeting's. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly date: CalendarDate;
}

interface KitFileBase {
  /** Name inside the kit folder. */
  readonly name: string;
  readonly properties: DocumentProperties;
}

export type KitFile =
  | (KitFileBase & { readonly kind: "deck"; readonly deck: Deck })
  | (KitFileBase & {
      readonly kind: "document";
      readonly document: DocumentSheet;
      /** What the meeting came to: made from its decisions and not by a build, which takes it along as it is. */
      readonly isRecord?: true;
    })
  /** A chart by itself, as its name ends: .svg or .png. */
  | (KitFileBase & {
      readonly kind: "picture";
      readonly chart: string;
      /** Absent in kits made before pictures stood for themselves. */
      readonly frame?: PictureFrame;
    })
  /** Written as it stands: dates for a calendar program. */
  | (KitFileBase & { readonly kind: "calendar"; readonly text: string })
  /** Written as it stands: the empty sheet that members' own figures come back on. */
  | (KitFileBase & { readonly kind: "return-sheet"; readonly text: string })
  /** Written as it stands, where nobody has written anything else: what a meeting may decide, to be filled in by hand. */
  | (KitFileBase & { readonly kind: "decisions"; readonly text: string });

/**
 * The whole material of one meeting as plain data: every word, order, rounding and colour role is settled.
 * All files can be rendered from it alone.
 */
export interface MeetingKit {
  readonly cluster: string;
  /** The cluster's id; absent when its file gives none. */
  readonly clusterId?: string;
  readonly region: string;
  readonly topic: string;
  readonly meetingDate: CalendarDate;
  /** What a follow-up takes over, so that it needs no cluster file. */
  readonly meeting: Meeting;
  readonly contact: Contact;
  readonly references: readonly ReferenceLevel[];
  readonly choices?: Choices;
  /** Absent where nobody has written into the kit. */
  readonly ownWords?: KeptWords;
  readonly view: "closed" | "open";
  /** How the sender looks; kits made before there were brands look neutral. */
  readonly brand?: Brand;
  readonly template: { readonly id: string; readonly version: string };
  /** What each measure counted, as printed: a follow-up compares nothing that is counted differently. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Folder below the output folder: `<cluster>/<template>/<meeting date>`. */
  readonly folder: string;
  readonly files: readonly KitFile[];
  readonly charts: readonly Chart[];
  /** Shown cells and totals, which a follow-up compares with. Never a hidden cell. */
  readonly results: Results;
  /** What the yearly account counts; absent in kits made before it was counted. */
  readonly totals?: KitTotals;
  /** The kits before this one, the first of them first; absent at a first meeting. */
  readonly history?: readonly EarlierKit[];
}
