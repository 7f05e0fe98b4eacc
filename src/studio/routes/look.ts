import { basename } from "node:path";
import type { LookChange } from "../../conductors/meeting/look-sender.ts";
import {
  type LookFile,
  type MeetingLook,
  openLook,
  type SenderWords,
} from "../../conductors/meeting/meeting-look.ts";
import { saveLook } from "../../conductors/meeting/save-look.ts";
import type { GivenFile } from "../../model/meeting-folder.ts";
import type { Form } from "../forms.ts";
import { fill, TEXTS } from "../texts.ts";
import { USUAL_COLOURS } from "../views/look.tsx";
import { clash, type Frame, type MeetingPages, toStep } from "./frame.ts";
import { LOOK_SAVED, showMeeting } from "./meetings.ts";

const OWN = TEXTS.look;
const FILES: readonly LookFile[] = ["logo", "master", "sheetMaster"];
const WORDS: readonly (keyof SenderWords)[] = ["name", "footer", "accent", "ornament", "logoWords"];

/** Who sends a meeting's material, and what it wears. */
export function lookRoutes({ take }: MeetingPages): void {
  take("pakke/udseende", keep);
}

async function keep(frame: Frame, form: Form): Promise<Response> {
  const { meeting } = frame;
  const typed = await typedLook(form);
  const isUsual = form.has("farver", USUAL_COLOURS);
  const change = isUsual ? inUsualColours(typed, await openLook(meeting)) : typed;
  const outcome = await saveLook(meeting, change, form.text("version"));
  if (outcome.kind === "saved") return toStep(frame, "pakke", LOOK_SAVED);
  if (outcome.kind === "refused")
    return showMeeting(frame, { words: change.words, refused: outcome.diagnostics });
  const look = await openLook(meeting);
  return clash(frame, { step: "pakke", form, version: look.version, rows: differences(look, change) });
}

async function typedLook(form: Form): Promise<LookChange> {
  const given: Partial<Record<LookFile, GivenFile>> = {};
  for (const field of FILES) {
    const [file] = await form.files(field);
    if (file) given[field] = file;
  }
  const words = Object.fromEntries(WORDS.map((name) => [name, form.text(name)])) as Record<
    keyof SenderWords,
    string
  >;
  const hex = (colour: string) => colour.replace("#", "").toUpperCase();
  return {
    words: { ...words, accent: hex(words.accent), ornament: hex(words.ornament) },
    given,
    dropped: FILES.filter((field) => form.has("fjern", field) && !given[field]),
  };
}

function inUsualColours(change: LookChange, { usual }: MeetingLook): LookChange {
  const { accent, ornament } = usual;
  return { ...change, words: { ...change.words, accent, ornament } };
}

/** Words as they stand and as they were typed; a file that was chosen has to be chosen again. */
function differences({ words: now, files }: MeetingLook, { words, given, dropped }: LookChange) {
  const worded = WORDS.map((name) => ({ field: OWN.fields[name], now: now[name], mine: words[name] }));
  const filed = FILES.map((field) => {
    const path = files[field]?.path;
    const [standing, file] = [path === undefined ? "" : basename(path), given[field]];
    const kept = dropped.includes(field) ? "" : standing;
    const mine = file ? fill(OWN.again, { file: file.name }) : kept;
    return { field: OWN.fields[field], now: standing, mine };
  });
  return [...worded, ...filed];
}
