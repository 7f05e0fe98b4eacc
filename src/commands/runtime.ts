import type { Language } from "../messages/wording.ts";
import type { CalendarDate } from "../model/calendar-date.ts";

/** Where a person sits who can be asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Everything a command may know about the machine it runs on; cli.ts is the only one to ask the machine itself. */
export interface Runtime {
  /** For messages, unless `--lang` says otherwise. */
  readonly language: Language;
  /** Whether the terminal that diagnostics go to shows colours. */
  readonly color: boolean;
  readonly program: { readonly name: string; readonly version: string };
  /** What a bug report says about the machine: version of Node, system, processor. */
  readonly machine: string;
  /** The program's own folder. */
  readonly root: string;
  /** Folder of the shipped typeface. */
  readonly fonts: string;
  /** Whether bug reports quote error messages, which could hold data. */
  readonly isDebugging: boolean;
  /** The day it is, where it is: tells whether a review is overdue. */
  readonly today: CalendarDate;
  /** Draws a whole number from 0 to below its argument. */
  readonly randomIndex: (below: number) => number;
  /** Absent where nobody can answer: in a script, a pipe, a timetable. */
  readonly terminal?: Terminal | undefined;
  /** How many things it can do at a time. */
  readonly processors: number;
  /** Where somebody sees work go on; absent in a script, a pipe, a timetable. */
  readonly progress?: NodeJS.WritableStream | undefined;
  /** Results. */
  readonly print: (text: string) => void;
  /** Diagnostics and everything else that is not a result. */
  readonly tell: (text: string) => void;
}
