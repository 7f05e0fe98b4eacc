import { KIT_STEPS } from "../../conductors/deliver-kit.ts";
import { saveCluster } from "../../conductors/meeting/meeting-cluster.ts";
import { controlMeeting, makeMeetingKit, standingKit } from "../../conductors/meeting/meeting-kit.ts";
import { DOUBTS } from "../../model/cluster.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import type { Form } from "../forms.ts";
import { Build } from "../views/build.tsx";
import { Control } from "../views/control.tsx";
import { type Frame, type MeetingPages, notFound, toStep } from "./frame.ts";

/** What becomes of a meeting's files: looked at, made into a kit, and followed after the meeting. */
export function kitRoutes({ show, take }: MeetingPages): void {
  show("kontrol", async ({ context, studio, meeting, head, told }) => {
    const { measures, rows, diagnostics } = await controlMeeting(studio.desk, meeting);
    const mayBuild = !hasErrors(diagnostics);
    return context.html(Control({ meeting: head, measures, rows, told: told(diagnostics), mayBuild }));
  });
  take("kontrol", settle);
  show("byg", async (frame) => {
    const { context, studio, meeting } = frame;
    await studio.jobs.after(meeting.id, context.req.query("efter") ?? "");
    return showBuild(frame);
  });
  take("byg", (frame, form) => {
    const { studio, meeting } = frame;
    const choice = form.text("rettede");
    const edited = choice === "keep" || choice === "beside" ? choice : undefined;
    studio.jobs.start(meeting.id, (told) =>
      makeMeetingKit(studio.desk, meeting, {
        edited,
        force: choice === "force",
        isTakenOver: choice === "overfoer",
        told,
      }),
    );
    return toStep(frame, "byg");
  });
  take("mappe", async (frame) => {
    const kit = await standingKit(frame.meeting);
    if (!kit) return notFound(frame.context);
    frame.studio.showFolder(kit.folder);
    return toStep(frame, "byg");
  });
}

/** Keeps the one answer that settles a doubt: figures that are right all the same, or a level that is not compared with. */
async function settle(frame: Frame, form: Form): Promise<Response> {
  const { meeting, draft } = frame;
  const right = form.text("rigtige").split(", ");
  const without = form.text("uden") === "land" ? "nation" : form.text("uden");
  const references = draft.value("references");
  const levels = Array.isArray(references) ? references : ["region", "nation"];
  const field = form.has("rigtige")
    ? { path: ["confirmed"], value: DOUBTS.filter((word) => right.includes(word)) }
    : { path: ["references"], value: levels.filter((level) => level !== without) };
  await saveCluster(meeting.cluster, [field], draft.version);
  return toStep(frame, "kontrol");
}

/** That somebody has to choose what becomes of a file is said where it can be chosen. */
function isOfEdited({ code }: Diagnostic): boolean {
  return code === "kit/edited-file";
}

async function showBuild({ context, studio, meeting, head, told }: Frame) {
  const job = studio.jobs.of(meeting.id);
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
