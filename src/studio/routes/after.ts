import { standingKit } from "../../conductors/meeting/meeting-kit.ts";
import { type ByHand, collectMeeting, writeByHand } from "../../conductors/meeting/meeting-plans.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import type { GivenFile } from "../../model/meeting-folder.ts";
import type { Form } from "../forms.ts";
import { TEXTS } from "../texts.ts";
import { After } from "../views/after.tsx";
import { clash, type Frame, type MeetingPages, noteOf, notFound, SAVED, toStep } from "./frame.ts";

/** What a meeting has come to: plans that came back, those on paper, and the report. */
export function afterRoutes({ show, take }: MeetingPages): void {
  show("efter", (frame) => showAfter(frame, {}));
  take("efter", async (frame, form) => showAfter(frame, { given: await form.files("filer") }));
  take("efter/plan", (frame, form) => keep(frame, form, { plan: planIn(form) }));
  take("efter/referat", (frame, form) => keep(frame, form, { report: reportIn(form) }));
}

interface Showing {
  readonly given?: readonly GivenFile[];
  readonly found?: readonly Diagnostic[];
}

async function showAfter(frame: Frame, { given, found = [] }: Showing) {
  const { context, studio, meeting, head, told } = frame;
  const kit = await standingKit(meeting);
  const collected = kit && (await collectMeeting(studio.desk, meeting, given));
  if (!collected) return context.html(After({ meeting: head }));
  const diagnostics = [...collected.diagnostics, ...found];
  const place = kit.folder.slice(meeting.out.length + 1).replaceAll("\\", "/");
  const page = After({ meeting: head, place, collected, told: told(diagnostics), note: noteOf(frame) });
  return context.html(page, hasErrors(diagnostics) ? 422 : 200);
}

async function keep(frame: Frame, form: Form, byHand: ByHand): Promise<Response> {
  const { context, studio, meeting } = frame;
  const version = form.has("version") ? form.text("version") : undefined;
  const outcome = await writeByHand(studio.desk, meeting, byHand, version);
  if (!outcome) return notFound(context);
  const { isKept, standing, diagnostics } = outcome;
  if (isKept && !hasErrors(diagnostics)) return toStep(frame, "efter", SAVED);
  if (hasErrors(diagnostics)) return showAfter(frame, { found: diagnostics });
  const now = await collectMeeting(studio.desk, meeting);
  const { fields, reportFields } = TEXTS.after;
  const rows = byHand.plan
    ? [
        { field: fields.maal, now: standing?.goal ?? "", mine: byHand.plan.goal ?? "" },
        { field: fields.handling, now: standing?.action ?? "", mine: byHand.plan.action ?? "" },
      ]
    : [{ field: reportFields.tekst, now: now?.told.text ?? "", mine: byHand.report?.text ?? "" }];
  return clash(frame, { step: "efter", form, version: now?.version ?? "", rows });
}

/** What was written; a field that is blank is no answer. */
function planIn(form: Form): NonNullable<ByHand["plan"]> {
  const answers = {
    measure: "maalepunkt",
    goal: "maal",
    action: "handling",
    who: "hvem",
    from: "fra",
    followUp: "ses",
  };
  const written = Object.entries(answers).flatMap(([key, name]) =>
    form.text(name) === "" ? [] : [[key, form.text(name)]],
  );
  return { practice: form.text("praksis"), ...Object.fromEntries(written) };
}

function reportIn(form: Form): NonNullable<ByHand["report"]> {
  const [practices, doctors, others] = ["kom-praksis", "kom-laeger", "kom-andre"].map(form.text);
  const text = form.text("enige");
  const isCounted = practices !== "" || doctors !== "";
  return {
    ...(isCounted
      ? {
          attendance: {
            practices: Number(practices),
            doctors: Number(doctors),
            ...(others ? { others: Number(others) } : {}),
          },
        }
      : {}),
    ...(text === "" ? {} : { text }),
  };
}
