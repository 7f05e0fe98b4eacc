import type { Context, Hono } from "hono";
import { standingKit } from "../../conductors/meeting/meeting-kit.ts";
import { type ByHand, collectMeeting, writeByHand } from "../../conductors/meeting/meeting-plans.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import type { GivenFile } from "../../model/meeting-folder.ts";
import { type Form, readForm } from "../forms.ts";
import type { Studio } from "../page.ts";
import { TEXTS } from "../texts.ts";
import { After } from "../views/after.tsx";
import { clash, type Frame, noteOf, notFound, ofMeeting, SAVED, toStep } from "./frame.ts";

/** What a meeting has come to: plans that came back, those on paper, and the report. */
export function afterRoutes(app: Hono, studio: Studio): void {
  app.get(
    "/moede/:id/efter",
    ofMeeting(studio, (context, frame) => show(context, frame, studio, {})),
  );
  app.post(
    "/moede/:id/efter",
    ofMeeting(studio, async (context, frame) => {
      const given = await (await readForm(context)).files("filer");
      return show(context, frame, studio, { given });
    }),
  );
  app.post(
    "/moede/:id/efter/plan",
    ofMeeting(studio, async (context, frame) => {
      const form = await readForm(context);
      return keep(context, frame, studio, { form, byHand: { plan: planIn(form) } });
    }),
  );
  app.post(
    "/moede/:id/efter/referat",
    ofMeeting(studio, async (context, frame) => {
      const form = await readForm(context);
      return keep(context, frame, studio, { form, byHand: { report: reportIn(form) } });
    }),
  );
}

interface Showing {
  readonly given?: readonly GivenFile[];
  readonly found?: readonly Diagnostic[];
}

async function show(
  context: Context,
  { meeting, head, told }: Frame,
  { desk }: Studio,
  { given, found = [] }: Showing,
) {
  const kit = await standingKit(meeting);
  const collected = kit && (await collectMeeting(desk, meeting, given));
  if (!collected) return context.html(After({ meeting: head }));
  const diagnostics = [...collected.diagnostics, ...found];
  const place = kit.folder.slice(meeting.out.length + 1).replaceAll("\\", "/");
  const page = After({ meeting: head, place, collected, told: told(diagnostics), note: noteOf(context) });
  return context.html(page, hasErrors(diagnostics) ? 422 : 200);
}

interface Keeping {
  readonly form: Form;
  readonly byHand: ByHand;
}

async function keep(
  context: Context,
  frame: Frame,
  studio: Studio,
  { form, byHand }: Keeping,
): Promise<Response> {
  const { meeting } = frame;
  const version = form.has("version") ? form.text("version") : undefined;
  const outcome = await writeByHand(studio.desk, meeting, byHand, version);
  if (!outcome) return notFound(context);
  const { isKept, standing, diagnostics } = outcome;
  if (isKept && !hasErrors(diagnostics)) return toStep(context, meeting, "efter", SAVED);
  if (hasErrors(diagnostics)) return show(context, frame, studio, { found: diagnostics });
  const now = await collectMeeting(studio.desk, meeting);
  const { fields, reportFields } = TEXTS.after;
  const rows = byHand.plan
    ? [
        { field: fields.maal, now: standing?.goal ?? "", mine: byHand.plan.goal ?? "" },
        { field: fields.handling, now: standing?.action ?? "", mine: byHand.plan.action ?? "" },
      ]
    : [{ field: reportFields.tekst, now: now?.told.text ?? "", mine: byHand.report?.text ?? "" }];
  const below = byHand.plan ? "/plan" : "/referat";
  return clash(context, frame, { step: "efter", below, form, version: now?.version ?? "", rows });
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
