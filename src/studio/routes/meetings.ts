import { join } from "node:path";
import type { Hono } from "hono";
import { handOnLook } from "../../conductors/meeting/hand-on-look.ts";
import { listMeetings } from "../../conductors/meeting/list-meetings.ts";
import {
  type ClusterDraft,
  readClusterDraft,
  saveCluster,
} from "../../conductors/meeting/meeting-cluster.ts";
import {
  changePackage,
  kitsOf,
  makeMeeting,
  meetingsIn,
  openMeeting,
} from "../../conductors/meeting/meeting-folder.ts";
import { namesWorn, openLook, type SenderWords } from "../../conductors/meeting/meeting-look.ts";
import { startFollowUp } from "../../conductors/meeting/start-follow-up.ts";
import { danishDate } from "../../model/calendar-date.ts";
import { clockText, readClockTime } from "../../model/clock-time.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { KEYS_FOLDER } from "../../model/holdings.ts";
import { readDate } from "../../model/read-date.ts";
import { type Form, readForm } from "../forms.ts";
import { pictureName, type Studio } from "../page.ts";
import { TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { LookForm, NewLook } from "../views/look.tsx";
import { MeetingForm, type MeetingValues } from "../views/meeting.tsx";
import { Meetings } from "../views/meetings.tsx";
import {
  clash,
  type Frame,
  findingsAt,
  type MeetingPages,
  noteOf,
  notFound,
  onwards,
  toStep,
} from "./frame.ts";

/** The list of meetings, and a new one. */
export function meetingRoutes(app: Hono, studio: Studio): void {
  const { desk, packages } = studio;
  app.get("/", async (context) => {
    const cards = await listMeetings(desk, packages);
    const titled = cards.map((card) => ({
      ...card,
      title: packages.find(({ id }) => id === card.package)?.title ?? card.package,
    }));
    const keys = join(kitsOf(desk), KEYS_FOLDER);
    return context.html(Meetings({ folder: desk.folder, keys, meetings: titled }));
  });
  app.get("/nyt", async (context) => context.html(await newMeeting(studio, await usualValues(studio))));
  app.post("/nyt", async (context) => {
    const form = await readForm(context);
    const chosen = packages.find(({ id }) => id === form.text("pakke"));
    if (!chosen) return context.html(await newMeeting(studio, typedValues(form), [NO_PACKAGE]), 422);
    const alike = await openMeeting(desk, form.text("som"));
    const id = await makeMeeting(desk, form.text("klynge") || TEXTS.meeting.newTitle, { package: chosen.id });
    const made = await openMeeting(desk, id);
    if (!made) return notFound(context);
    await saveCluster(made.cluster, [...fieldsOf(form), { path: ["view"], value: "closed" }], "");
    if (alike) await handOnLook(alike, made.folder, false);
    return onwards({ context, meeting: made }, "pakke", form.text("videre") || "medlemmer");
  });
  app.post("/opfoelgning", async (context) => {
    const place = (await readForm(context)).text("moedepakke");
    const id = await startFollowUp(desk, place, packages);
    return id === undefined ? notFound(context) : toStep({ context, meeting: { id } }, "pakke");
  });
}

const NO_PACKAGE: Told = {
  severity: "error",
  code: "field/missing",
  place: "",
  problem: TEXTS.meeting.noPackage,
  mend: TEXTS.meeting.choosePackage,
};

/** The form of a meeting that is not made yet; it may look like the one before. */
async function newMeeting(studio: Studio, values: MeetingValues, told: readonly Told[] = []) {
  const { packages } = studio;
  const last = (await latestMeetings(studio))[0];
  const worn = last ? namesWorn(await openLook(last.meeting)) : [];
  const alike =
    last && worn.length > 0 ? { id: last.meeting.id, about: aboutOf(last.draft), worn } : undefined;
  return MeetingForm({
    packages,
    pictures: picturesOf(studio),
    chosen: "",
    mayChoose: true,
    values,
    version: "",
    told,
    dress: NewLook({ alike }),
  });
}

function aboutOf(draft: ClusterDraft): string {
  const day = readDate(draft.text("meeting", "date"));
  return [draft.text("klynge"), ...(day === undefined ? [] : [danishDate(day)])].join(", ");
}

/** What says that sender and templates were saved, and leads to where that was done. */
export const LOOK_SAVED = "?gemt=udseende#udseende";

interface Showing {
  /** What somebody has typed of the sender and not got written. */
  readonly words?: SenderWords;
  readonly refused?: readonly Diagnostic[];
}

/** The page of what a meeting is, as it stands. */
export async function showMeeting(frame: Frame, { words, refused }: Showing): Promise<Response> {
  const { context, studio, meeting, draft, head, told } = frame;
  const { packages } = studio;
  const look = await openLook(meeting);
  const provider = packages.find(({ id }) => id === meeting.package)?.provider ?? "";
  const note = noteOf(frame);
  const isOfLook = context.req.query("gemt") === "udseende";
  const page = MeetingForm({
    meeting: head,
    packages,
    pictures: picturesOf(studio),
    chosen: meeting.package,
    mayChoose: meeting.follows === undefined,
    values: valuesOf(draft),
    version: draft.version,
    note: refused ? TEXTS.look.notSaved : isOfLook ? "" : note,
    told: told(refused ?? [...findingsAt(draft, "pakke"), ...look.diagnostics]),
    dress: LookForm({
      meeting: head,
      look,
      provider,
      note: isOfLook && !refused ? note : "",
      ...(words ? { words } : {}),
    }),
  });
  return context.html(page, refused ? 422 : 200);
}

/** What a meeting is. */
export function ownRoutes({ show, take }: MeetingPages): void {
  show("pakke", (frame) => showMeeting(frame, {}));
  take("pakke", async (frame, form) => {
    const { studio, meeting, draft } = frame;
    if (!(await saveCluster(meeting.cluster, fieldsOf(form), form.text("version")))) {
      const [mine, now] = [typedValues(form), valuesOf(draft)];
      const rows = keysOf(TEXTS.meeting.fields).map((key) => {
        return { field: TEXTS.meeting.fields[key], now: now[key], mine: mine[key] };
      });
      return clash(frame, { step: "pakke", form, version: draft.version, rows });
    }
    const chosen = studio.packages.find(({ id }) => id === form.text("pakke"));
    if (chosen && chosen.id !== meeting.package && meeting.follows === undefined)
      await changePackage(meeting, chosen.id);
    return onwards(frame, "pakke", form.text("videre"));
  });
}

/** A slide of each package. */
function picturesOf({ packages, assets }: Studio): ReadonlyMap<string, string> {
  const found = packages.flatMap(({ id }) => {
    const picture = assets.get(pictureName(id));
    return picture ? [[id, new TextDecoder().decode(picture.bytes)] as const] : [];
  });
  return new Map(found);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

function valuesOf({ text, value }: ClusterDraft): MeetingValues {
  const lines = value("contact", "lines");
  return {
    klynge: text("klynge"),
    region: text("region"),
    dato: readDate(text("meeting", "date")) ?? "",
    start: text("meeting", "start").replace(":", "."),
    sted: text("meeting", "place"),
    leder: text("meeting", "leader"),
    minutter: text("meeting", "minutes"),
    kontakt: text("contact", "name"),
    adresse: Array.isArray(lines) ? lines.map(String).join("\n") : "",
    telefon: text("contact", "phone"),
    mail: text("contact", "email"),
  };
}

function typedValues(form: Form): MeetingValues {
  const typed = keysOf(TEXTS.meeting.fields).map((key) => [key, form.text(key).replaceAll("\r\n", "\n")]);
  return Object.fromEntries(typed) as MeetingValues;
}

/** The fields of a cluster file that the form is about; what is blank is taken out. */
function fieldsOf(form: Form) {
  const { klynge, region, dato, start, sted, leder, minutter, kontakt, adresse, telefon, mail } =
    typedValues(form);
  // Nobody writes the minutes of a whole hour.
  const clock = readClockTime(/^\d{1,2}$/.test(start) ? `${start}.00` : start);
  const lines = adresse.split("\n").map((line) => line.trim());
  const written = (text: string) => (text === "" ? undefined : text);
  return [
    { path: ["klynge"], value: written(klynge) },
    { path: ["region"], value: written(region) },
    { path: ["meeting", "date"], value: written(dato) },
    { path: ["meeting", "start"], value: clock === undefined ? written(start) : clockText(clock) },
    { path: ["meeting", "place"], value: written(sted) },
    { path: ["meeting", "leader"], value: written(leder) },
    { path: ["meeting", "minutes"], value: /^\d+$/.test(minutter) ? Number(minutter) : written(minutter) },
    { path: ["contact", "name"], value: written(kontakt) },
    { path: ["contact", "lines"], value: lines.filter((line) => line !== "") },
    { path: ["contact", "phone"], value: written(telefon) },
    { path: ["contact", "email"], value: written(mail) },
  ];
}

/** All meetings with what is written of them, the latest first. */
async function latestMeetings({ desk }: Studio) {
  const meetings = await meetingsIn(desk);
  const drafted = await Promise.all(
    meetings.map(async (meeting) => ({ meeting, draft: await readClusterDraft(meeting.cluster) })),
  );
  return drafted.toSorted((a, b) => valuesOf(b.draft).dato.localeCompare(valuesOf(a.draft).dato));
}

/** Region, leader and contact of the latest meeting: they are mostly the same. */
async function usualValues(studio: Studio): Promise<MeetingValues> {
  const last = (await latestMeetings(studio))[0];
  const blank = Object.fromEntries(keysOf(TEXTS.meeting.fields).map((key) => [key, ""])) as MeetingValues;
  if (!last) return blank;
  const { region, leder, kontakt, adresse, telefon, mail } = valuesOf(last.draft);
  return { ...blank, region, leder, kontakt, adresse, telefon, mail };
}
