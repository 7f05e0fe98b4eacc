import { join, sep } from "node:path";
import type { Context, Hono } from "hono";
import { type ClusterDraft, readClusterDraft } from "../../conductors/meeting/meeting-cluster.ts";
import { type OpenMeeting, openMeeting } from "../../conductors/meeting/meeting-folder.ts";
import { danishDate } from "../../model/calendar-date.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { readDate } from "../../model/read-date.ts";
import { type Form, readForm } from "../forms.ts";
import type { Studio } from "../page.ts";
import { STEPS, type Step } from "../steps.ts";
import { TEXTS } from "../texts.ts";
import { inWords, type Told, toldOf } from "../told.ts";
import { Conflict, type ConflictRow } from "../views/conflict.tsx";
import { Message } from "../views/layout.tsx";
import type { MeetingHead } from "../views/meeting-head.ts";

/** A meeting as every page about it needs it, with what was asked for. */
export interface Frame {
  readonly context: Context;
  readonly studio: Studio;
  readonly meeting: OpenMeeting;
  readonly draft: ClusterDraft;
  readonly head: MeetingHead;
  /** What was found in its files, in words for the page, with the step at which it is mended. */
  readonly told: (diagnostics: readonly Diagnostic[]) => readonly Told[];
}

type Answer = Promise<Response> | Response;

/** The pages about one meeting, by what their addresses have below the meeting's own. */
export interface MeetingPages {
  readonly show: (path: string, page: (frame: Frame) => Answer) => void;
  /** What forms are sent to. */
  readonly take: (path: string, page: (frame: Frame, form: Form) => Answer) => void;
}

/** Pages about the meeting that the address names, or the page that says there is none. */
export function meetingPages(app: Hono, studio: Studio): MeetingPages {
  const opened = async (context: Context, page: (frame: Frame) => Answer) => {
    const meeting = await openMeeting(studio.desk, context.req.param("id") ?? "");
    return meeting ? page(await frameOf(context, studio, meeting)) : notFound(context);
  };
  return {
    show: (path, page) => app.get(`/moede/:id/${path}`, (context) => opened(context, page)),
    take: (path, page) =>
      app.post(`/moede/:id/${path}`, (context) =>
        studio.turns.take(context.req.param("id") ?? "", () =>
          opened(context, async (frame) => page(frame, await readForm(context))),
        ),
      ),
  };
}

async function frameOf(context: Context, studio: Studio, meeting: OpenMeeting): Promise<Frame> {
  const { packages } = studio;
  const draft = await readClusterDraft(meeting.cluster);
  const day = readDate(draft.text("meeting", "date"));
  const template = packages.find(({ id }) => id === meeting.package);
  const title = template?.title ?? meeting.package;
  const about = day === undefined ? title : `${title}, ${danishDate(day)}`;
  const told = (diagnostics: readonly Diagnostic[]) =>
    inWords(toldOf(diagnostics, stepsOf(draft)), {
      template,
      folder: join(meeting.folder, MEETING_FILES.data) + sep,
    });
  return {
    context,
    studio,
    meeting,
    draft,
    told,
    head: { id: meeting.id, cluster: draft.text("klynge") || meeting.id, about },
  };
}

export function notFound(context: Context): Response | Promise<Response> {
  return context.html(Message(TEXTS.notFound), 404);
}

/** What was asked for, and the meeting that it leads to. */
interface Leading<Meeting extends keyof OpenMeeting> {
  readonly context: Context;
  readonly meeting: Pick<OpenMeeting, Meeting>;
}

/** The page of a meeting's step, with what was just done in its address. */
export function toStep({ context, meeting }: Leading<"id">, step: Step, note = ""): Response {
  return context.redirect(`/moede/${meeting.id}/${step}${note}`, 303);
}

/** What says that a form was saved. */
export const SAVED = "?gemt=1";

/** Where a form that was saved leads: on, maybe to a part of a page, or back to its own step while something in it is wrong. */
export async function onwards(
  leading: Leading<"id" | "cluster">,
  step: Step,
  wanted: string,
): Promise<Response> {
  const [, name = "", part = ""] = /^(\w+)(#\w+)?$/.exec(wanted) ?? [];
  const next = STEPS.find((one) => one === name);
  const isSound = next && !hasErrors(findingsAt(await readClusterDraft(leading.meeting.cluster), step));
  return isSound ? toStep(leading, next, part) : toStep(leading, step, SAVED);
}

interface Clash {
  readonly step: Step;
  readonly form: Form;
  /** The state of the file now. */
  readonly version: string;
  readonly rows: readonly ConflictRow[];
}

/** Somebody has written the file since the form was shown: what differs, and the form to be sent again. */
export function clash({ context, head }: Frame, { step, form, version, rows }: Clash) {
  const page = Conflict({
    meeting: head,
    step,
    version,
    entries: form.entries,
    action: context.req.path,
    rows: rows.filter(({ now, mine }) => now !== mine),
  });
  return context.html(page, 409);
}

export function noteOf({ context }: Pick<Frame, "context">): string {
  return context.req.query("gemt") === undefined ? "" : TEXTS.saved;
}

/** At which step a mistake of a meeting's files is mended. */
function stepsOf({ findings }: ClusterDraft) {
  const keyOf = ({ code, place }: Diagnostic) => `${code} ${place.line}`;
  const fields = new Map(findings.map(({ field, diagnostic }) => [keyOf(diagnostic), field]));
  return (one: Diagnostic): Step | undefined => {
    const field = fields.get(keyOf(one)) ?? "";
    if (field !== "") return stepOfField(field);
    if (one.severity === "notice") return undefined;
    if (/^(brand|master|letterhead)\//.test(one.code)) return "pakke";
    if (one.code.startsWith("choice/")) return "program";
    if (
      /^(register|cluster)\/|^data\/(no-acceptance|no-member-rows|unknown-practice|short-practice)$/.test(
        one.code,
      )
    )
      return "medlemmer";
    return /^(data|plan|table|xlsx)\/|^kit\/no-data$/.test(one.code) ? "tal" : undefined;
  };
}

function stepOfField(field: string): Step {
  if (field === "members" || field === "register") return "medlemmer";
  return /^(measures|blocks|documents|deck|view)$/.test(field) ? "program" : "pakke";
}

/** What is wrong with the part of a cluster file that a step is about. */
export function findingsAt({ findings }: ClusterDraft, step: Step): readonly Diagnostic[] {
  return findings.flatMap(({ field, diagnostic }) =>
    field !== "" && stepOfField(field) === step ? [diagnostic] : [],
  );
}
