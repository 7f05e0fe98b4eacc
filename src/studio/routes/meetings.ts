import { join } from "node:path";
import type { Hono } from "hono";
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
import { startFollowUp } from "../../conductors/meeting/start-follow-up.ts";
import { clockText, readClockTime } from "../../model/clock-time.ts";
import { KEYS_FOLDER } from "../../model/holdings.ts";
import { readDate } from "../../model/read-date.ts";
import { type Form, readForm } from "../forms.ts";
import { pictureName, type Studio } from "../page.ts";
import { TEXTS } from "../texts-da.ts";
import { MeetingForm, type MeetingValues } from "../views/meeting.tsx";
import { Meetings } from "../views/meetings.tsx";
import { clash, findingsAt, noteOf, notFound, ofMeeting, onwards, toStep } from "./frame.ts";

/** The list of meetings, a new one, and what a meeting is. */
export function meetingRoutes(app: Hono, studio: Studio): void {
  const { desk, packages } = studio;
  const pictures = picturesOf(studio);
  app.get("/", async (context) => {
    const cards = await listMeetings(desk, packages);
    const titled = cards.map((card) => ({
      ...card,
      title: packages.find(({ id }) => id === card.package)?.title ?? card.package,
    }));
    const keys = join(kitsOf(desk), KEYS_FOLDER);
    return context.html(Meetings({ folder: desk.folder, keys, meetings: titled }));
  });
  app.get("/nyt", async (context) => {
    const values = await usualValues(studio);
    const chosen = packages[0]?.id ?? "";
    return context.html(
      MeetingForm({ packages, pictures, chosen, mayChoose: true, values, version: "", told: [] }),
    );
  });
  app.post("/nyt", async (context) => {
    const form = await readForm(context);
    const chosen = packages.find(({ id }) => id === form.text("pakke"));
    if (!chosen) return notFound(context);
    const id = await makeMeeting(desk, form.text("klynge") || TEXTS.meeting.newTitle, { package: chosen.id });
    const made = await openMeeting(desk, id);
    if (made) await saveCluster(made.cluster, [...fieldsOf(form), { path: ["view"], value: "closed" }], "");
    return made ? onwards(context, made, "pakke", "medlemmer") : notFound(context);
  });
  app.post("/opfoelgning", async (context) => {
    const place = (await readForm(context)).text("moedepakke");
    const id = await startFollowUp(desk, place, packages);
    return id === undefined ? notFound(context) : toStep(context, { id }, "pakke");
  });
  ownRoutes(app, studio);
}

function ownRoutes(app: Hono, studio: Studio): void {
  const { packages } = studio;
  const pictures = picturesOf(studio);
  app.get(
    "/moede/:id/pakke",
    ofMeeting(studio, (context, { meeting, draft, head, told }) =>
      context.html(
        MeetingForm({
          ...{
            meeting: head,
            packages,
            pictures,
            chosen: meeting.package,
            mayChoose: meeting.follows === undefined,
          },
          ...{ values: valuesOf(draft), version: draft.version, note: noteOf(context) },
          told: told(findingsAt(draft, "pakke")),
        }),
      ),
    ),
  );
  app.post(
    "/moede/:id/pakke",
    ofMeeting(studio, async (context, frame) => {
      const { meeting, draft } = frame;
      const form = await readForm(context);
      if (!(await saveCluster(meeting.cluster, fieldsOf(form), form.text("version")))) {
        const [mine, now] = [typedValues(form), valuesOf(draft)];
        const rows = keysOf(TEXTS.meeting.fields).map((key) => {
          return { field: TEXTS.meeting.fields[key], now: now[key], mine: mine[key] };
        });
        return clash(context, frame, { step: "pakke", form, version: draft.version, rows });
      }
      const chosen = packages.find(({ id }) => id === form.text("pakke"));
      if (chosen && chosen.id !== meeting.package && meeting.follows === undefined)
        await changePackage(meeting, chosen.id);
      return onwards(context, meeting, "pakke", form.text("videre"));
    }),
  );
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

/** Region, leader and contact of the meeting made last: they are mostly the same. */
async function usualValues({ desk }: Studio): Promise<MeetingValues> {
  const meetings = await meetingsIn(desk);
  const drafts = await Promise.all(meetings.map(({ cluster }) => readClusterDraft(cluster)));
  const [last] = drafts.map(valuesOf).toSorted((a, b) => b.dato.localeCompare(a.dato));
  const blank = Object.fromEntries(keysOf(TEXTS.meeting.fields).map((key) => [key, ""])) as MeetingValues;
  if (!last) return blank;
  const { region, leder, kontakt, adresse, telefon, mail } = last;
  return { ...blank, region, leder, kontakt, adresse, telefon, mail };
}
