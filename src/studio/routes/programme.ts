import type { Context, Hono } from "hono";
import { saveCluster } from "../../conductors/meeting/meeting-cluster.ts";
import {
  clockOf,
  type Programme,
  programmeFields,
  programmeOf,
} from "../../conductors/meeting/meeting-programme.ts";
import { type Form, readForm } from "../forms.ts";
import type { Studio } from "../page.ts";
import { TEXTS } from "../texts-da.ts";
import { ProgrammeForm } from "../views/programme.tsx";
import { clash, type Frame, findingsAt, noteOf, notFound, ofMeeting, onwards } from "./frame.ts";

const OWN = TEXTS.programme;

/** What a cluster takes of its package. */
export function programmeRoutes(app: Hono, studio: Studio): void {
  const templateOf = ({ meeting }: Frame) => studio.packages.find(({ id }) => id === meeting.package);
  app.get(
    "/moede/:id/program",
    ofMeeting(studio, (context, frame) => {
      const template = templateOf(frame);
      studio.expect(frame.meeting);
      return template ? show(context, frame, programmeOf(template, frame.draft)) : notFound(context);
    }),
  );
  app.post(
    "/moede/:id/program/tid",
    ofMeeting(studio, async (context, frame) => {
      const template = templateOf(frame);
      if (!template) return notFound(context);
      return show(context, frame, typed(await readForm(context), programmeOf(template, frame.draft)));
    }),
  );
  app.post(
    "/moede/:id/program",
    ofMeeting(studio, async (context, frame) => {
      const template = templateOf(frame);
      if (!template) return notFound(context);
      const { meeting, draft } = frame;
      const form = await readForm(context);
      const [now, mine] = [programmeOf(template, draft), typed(form, programmeOf(template, draft))];
      const fields = programmeFields(mine, template, draft.text("meeting", "minutes"));
      if (await saveCluster(meeting.cluster, fields, form.text("version")))
        return onwards(context, meeting, "program", form.text("videre"));
      const [before, after] = [inWords(now), inWords(mine)];
      const rows = Object.entries(before).map(([field, text]) => {
        return { field, now: text, mine: after[field] ?? "" };
      });
      return clash(context, frame, { step: "program", form, version: draft.version, rows });
    }),
  );
}

function show(context: Context, { draft, head, told }: Frame, programme: Programme) {
  const clock = clockOf(programme, draft.text("meeting", "start"));
  const booked = draft.text("meeting", "minutes");
  const found = told(findingsAt(draft, "program"));
  const { version } = draft;
  return context.html(
    ProgrammeForm({ meeting: head, programme, clock, booked, version, told: found, note: noteOf(context) }),
  );
}

/** A programme as the form has it. */
function typed(form: Form, { measures, blocks, documents }: Programme): Programme {
  const [ids, orders, minutes] = ["punkt", "nummer", "minutter"].map(form.all);
  const numbered = (ids ?? []).flatMap((id, index) => {
    const own = blocks.find((block) => block.id === id);
    const [order, length] = [Number(orders?.[index]), Number(minutes?.[index])];
    if (!own) return [];
    return [
      {
        order,
        block: {
          ...own,
          isChosen: form.has("med", id),
          minutes: Number.isInteger(length) ? length : own.minutes,
        },
      },
    ];
  });
  const isOpen = form.text("visning") === "aaben";
  return {
    measures: measures.map((one) => ({ ...one, isChosen: form.has("maalepunkt", String(one.number)) })),
    blocks: numbered.toSorted((a, b) => a.order - b.order).map(({ block }) => block),
    documents: documents.map((one) => ({ ...one, isChosen: form.has("ark", one.name) })),
    isShort: form.text("deck") === "kort",
    ...(isOpen ? { open: { decided: form.text("besluttet"), by: form.text("af") } } : {}),
  };
}

/** What a programme says, for two of them to be held beside each other. */
function inWords({
  measures,
  blocks,
  documents,
  isShort,
  open,
}: Programme): Readonly<Record<string, string>> {
  const chosen = <One extends { readonly isChosen: boolean }>(all: readonly One[]) =>
    all.filter(({ isChosen }) => isChosen);
  return {
    [OWN.measures]: chosen(measures)
      .map(({ number }) => number)
      .join(", "),
    [OWN.blocks]: chosen(blocks)
      .map(({ title, minutes }) => `${title} (${minutes})`)
      .join(", "),
    [OWN.documents]: chosen(documents)
      .map(({ name }) => OWN.names[name])
      .join(", "),
    [OWN.deck]: isShort ? OWN.deckShort : OWN.deckFull,
    [OWN.view]: open
      ? [OWN.open, open.decided, open.by].filter((part) => part !== "").join(", ")
      : OWN.closed,
  };
}
