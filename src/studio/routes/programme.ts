import { leftOutMeasures, takeBackMeasures } from "../../conductors/meeting/left-out-measures.ts";
import { saveCluster } from "../../conductors/meeting/meeting-cluster.ts";
import {
  clockOf,
  fallenAway,
  type Programme,
  programmeFields,
  programmeOf,
} from "../../conductors/meeting/meeting-programme.ts";
import type { PackageTemplate } from "../../model/template.ts";
import type { Form } from "../forms.ts";
import { TEXTS } from "../texts.ts";
import { ProgrammeForm } from "../views/programme.tsx";
import { clash, type Frame, findingsAt, type MeetingPages, noteOf, notFound, onwards } from "./frame.ts";

const OWN = TEXTS.programme;

/** What a cluster takes of its package. */
export function programmeRoutes({ show, take }: MeetingPages): void {
  show("program", async (frame) => {
    const known = await knownOf(frame);
    if (!known) return notFound(frame.context);
    frame.studio.expect(frame.meeting);
    return showProgramme(frame, known.now);
  });
  take("program/tid", async (frame, form) => {
    const known = await knownOf(frame);
    return known ? showProgramme(frame, typed(form, known.now)) : notFound(frame.context);
  });
  take("program", async (frame, form) => {
    const known = await knownOf(frame);
    return known ? save(frame, form, known) : notFound(frame.context);
  });
}

/** A meeting's package, and its programme as it stands. */
interface Known {
  readonly template: PackageTemplate;
  readonly now: Programme;
}

async function knownOf({ studio, meeting, draft }: Frame): Promise<Known | undefined> {
  const template = studio.packages.find(({ id }) => id === meeting.package);
  return template && { template, now: programmeOf(template, draft, await leftOutMeasures(meeting)) };
}

async function save(frame: Frame, form: Form, { template, now }: Known): Promise<Response> {
  const { meeting, draft } = frame;
  const [mine, version] = [typed(form, now), form.text("version")];
  const isTakenBack = mine.measures.some(({ isChosen, isLacking }) => isChosen && isLacking);
  // The answer is found by what the cluster file says before it is written.
  if (isTakenBack && version === draft.version) await takeBackMeasures(meeting);
  const fields = programmeFields(mine, template, draft.text("meeting", "minutes"));
  if (await saveCluster(meeting.cluster, fields, version))
    return onwards(frame, "program", form.text("videre"));
  const [before, after] = [inWords(now), inWords(mine)];
  const rows = Object.entries(before).map(([field, text]) => {
    return { field, now: text, mine: after[field] ?? "" };
  });
  return clash(frame, { step: "program", form, version: draft.version, rows });
}

function showProgramme(frame: Frame, programme: Programme) {
  const { context, draft, head, told } = frame;
  const clock = clockOf(programme, draft.text("meeting", "start"));
  const booked = draft.text("meeting", "minutes");
  const found = told(findingsAt(draft, "program"));
  const { version } = draft;
  return context.html(
    ProgrammeForm({
      meeting: head,
      programme,
      fallen: fallenAway(programme),
      clock,
      booked,
      version,
      told: found,
      note: noteOf(frame),
    }),
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
