import type { Context, Hono } from "hono";
import { KIT_STEPS } from "../../conductors/deliver-kit.ts";
import { saveCluster } from "../../conductors/meeting/meeting-cluster.ts";
import { controlMeeting, makeMeetingKit, standingKit } from "../../conductors/meeting/meeting-kit.ts";
import { DOUBTS } from "../../model/cluster.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { readForm } from "../forms.ts";
import type { Studio } from "../page.ts";
import { Build } from "../views/build.tsx";
import { Control } from "../views/control.tsx";
import { type Frame, notFound, ofMeeting, toStep } from "./frame.ts";

/** What becomes of a meeting's files: looked at, made into a kit, and followed after the meeting. */
export function kitRoutes(app: Hono, studio: Studio): void {
  const { desk, jobs } = studio;
  app.get(
    "/moede/:id/kontrol",
    ofMeeting(studio, async (context, { meeting, head, told }) => {
      const { measures, rows, diagnostics } = await controlMeeting(desk, meeting);
      return context.html(
        Control({
          meeting: head,
          measures,
          rows,
          told: told(diagnostics),
          mayBuild: !hasErrors(diagnostics),
        }),
      );
    }),
  );
  app.post("/moede/:id/kontrol", ofMeeting(studio, settle));
  app.get(
    "/moede/:id/byg",
    ofMeeting(studio, async (context, frame) => {
      await jobs.after(frame.meeting.id, context.req.query("efter") ?? "");
      return showBuild(context, frame, studio);
    }),
  );
  app.post(
    "/moede/:id/byg",
    ofMeeting(studio, async (context, { meeting }) => {
      const choice = (await readForm(context)).text("rettede");
      const edited = choice === "keep" || choice === "beside" ? choice : undefined;
      jobs.start(meeting.id, (told) =>
        makeMeetingKit(desk, meeting, {
          edited,
          force: choice === "force",
          isTakenOver: choice === "overfoer",
          told,
        }),
      );
      return toStep(context, meeting, "byg");
    }),
  );
  app.post(
    "/moede/:id/mappe",
    ofMeeting(studio, async (context, { meeting }) => {
      const kit = await standingKit(meeting);
      if (!kit) return notFound(context);
      studio.showFolder(kit.folder);
      return toStep(context, meeting, "byg");
    }),
  );
}

/** Keeps the one answer that settles a doubt: figures that are right all the same, or a level that is not compared with. */
async function settle(context: Context, { meeting, draft }: Frame): Promise<Response> {
  const form = await readForm(context);
  const right = form.text("rigtige").split(", ");
  const without = form.text("uden") === "land" ? "nation" : form.text("uden");
  const references = draft.value("references");
  const levels = Array.isArray(references) ? references : ["region", "nation"];
  const field = form.has("rigtige")
    ? { path: ["confirmed"], value: DOUBTS.filter((word) => right.includes(word)) }
    : { path: ["references"], value: levels.filter((level) => level !== without) };
  await saveCluster(meeting.cluster, [field], draft.version);
  return toStep(context, meeting, "kontrol");
}

/** That somebody has to choose what becomes of a file is said where it can be chosen. */
function isOfEdited({ code }: Diagnostic): boolean {
  return code === "kit/edited-file";
}

async function showBuild(context: Context, { meeting, head, told }: Frame, { jobs }: Studio) {
  const job = jobs.of(meeting.id);
  const built = await standingKit(meeting);
  const found =
    job?.state === "done" ? job.delivery.diagnostics : job?.state === "failed" ? job.diagnostics : [];
  return context.html(
    Build({
      meeting: head,
      state: job?.state ?? "none",
      steps: KIT_STEPS,
      ...(job?.state === "running" ? { step: job.step } : {}),
      told: told(found),
      isEdited: found.some(isOfEdited),
      ...(built ? { built } : {}),
    }),
  );
}
