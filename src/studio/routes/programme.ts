import type { Context, Hono } from "hono";
import { leftOutMeasures, takeBackMeasures } from "../../conductors/meeting/left-out-measures.ts";
import { saveCluster } from "../../conductors/meeting/meeting-cluster.ts";
import {
  clockOf,
  type Programme,
  programmeFields,
  programmeOf,
} from "../../conductors/meeting/meeting-programme.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { type Form, readForm } from "../forms.ts";
import type { Studio } from "../page.ts";
import { TEXTS } from "../texts.ts";
import { ProgrammeForm } from "../views/programme.tsx";
import { clash, type Frame, findingsAt, noteOf, notFound, ofMeeting, onwards } from "./frame.ts";

const OWN = TEXTS.programme;

/** What a cluster takes of its package. */
export function programmeRoutes(app: Hono, studio: Studio): void {
  const opened = (use: (context: Context, frame: Frame, known: Known) => Promise<Response> | Response) =>
    ofMeeting(studio, async (context, frame) => {
      const { meeting, draft } = frame;
      const template = studio.packages.find(({ id }) => id === meeting.package);
      if (!template) return notFound(context);
      const now = programmeOf(template, draft, await leftOutMeasures(meeting));
      return use(context, frame, { template, now });
    });
  app.get(
    "/moede/:id/program",
    opened((context, frame, { now }) => {
      studio.expect(frame.meeting);
      return show(context, frame, now);
    }),
  );
  app.post(
    "/moede/:id/program/tid",
    opened(async (context, frame, { now }) => show(context, frame, typed(await readForm(context), now))),
  );
  app.post("/moede/:id/program", opened(save));
}

/** A meeting's package, and its programme as it stands. */
interface Known {
  readonly template: PackageTemplate;
  readonly now: Programme;
}

async function save(context: Context, frame: Frame, { template, now }: Known): Promise<Response> {
  const { meeting, draft } = frame;
  const form = await readForm(context);
  const [mine, version] = [typed(form, now), form.text("version")];
  const isTakenBack = mine.measures.some(({ isChosen, isLacking }) => isChosen && isLacking);
  // The answer is found by what the cluster file says before it is written.
  if (isTakenBack && version === draft.version) await takeBackMeasures(meeting);
  const fields = programmeFields(mine, template, draft.text("meeting", "minutes"));
  if (await saveCluster(meeting.cluster, fields, version))
    return onwards(context, meeting, "program", form.text("videre"));
  const [before, after] = [inWords(now), inWords(mine)];
  const rows = Object.entries(before).map(([field, text]) => {
    return { field, now: text, mine: after[field] ?? "" };
  });
  return clash(context, frame, { step: "program", form, version: draft.version, rows });
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
