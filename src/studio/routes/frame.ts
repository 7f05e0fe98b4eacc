import { join, sep } from "node:path";
import type { Context } from "hono";
import { type ClusterDraft, readClusterDraft } from "../../conductors/meeting/meeting-cluster.ts";
import { type OpenMeeting, openMeeting } from "../../conductors/meeting/meeting-folder.ts";
import { danishDate } from "../../model/calendar-date.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { readDate } from "../../model/read-date.ts";
import type { Form } from "../forms.ts";
import type { Studio } from "../page.ts";
import { STEPS, type Step } from "../steps.ts";
import { TEXTS } from "../texts.ts";
import { inWords, type Told, toldOf } from "../told.ts";
import { Conflict, type ConflictRow } from "../views/conflict.tsx";
import { Message } from "../views/layout.tsx";
import type { MeetingHead } from "../views/meeting-head.ts";

/** A meeting as every page about it needs it. */
export interface Frame {
  readonly meeting: OpenMeeting;
  readonly draft: ClusterDraft;
  readonly head: MeetingHead;
  /** What was found in its files, in words for the page, with the step at which it is mended. */
  readonly told: (diagnostics: readonly Diagnostic[]) => readonly Told[];
}

/** A page about the meeting that the address names, or the page that says there is none. */
export function ofMeeting(
  studio: Studio,
  show: (context: Context, frame: Frame) => Promise<Response> | Response,
) {
  return async (context: Context) => {
    const id = context.req.param("id") ?? "";
    const answer = async () => {
      const meeting = await openMeeting(studio.desk, id);
      return meeting ? show(context, await frameOf(studio, meeting)) : notFound(context);
    };
    return context.req.method === "POST" ? studio.turns.take(id, answer) : answer();
  };
}

async function frameOf({ packages }: Studio, meeting: OpenMeeting): Promise<Frame> {
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
    meeting,
    draft,
    told,
    head: { id: meeting.id, cluster: draft.text("klynge") || meeting.id, about },
  };
}

export function notFound(context: Context): Response | Promise<Response> {
  return context.html(Message(TEXTS.notFound), 404);
}

/** The page of a meeting's step, with what was just done in its address. */
export function toStep(context: Context, { id }: { readonly id: string }, step: Step, note = ""): Response {
  return context.redirect(`/moede/${id}/${step}${note}`, 303);
}

/** What says that a form was saved. */
export const SAVED = "?gemt=1";

/** Where a form that was saved leads: on, maybe to a part of a page, or back to its own step while something in it is wrong. */
export async function onwards(
  context: Context,
  meeting: Pick<OpenMeeting, "id" | "cluster">,
  step: Step,
  wanted: string,
): Promise<Response> {
  const [, name = "", part = ""] = /^(\w+)(#\w+)?$/.exec(wanted) ?? [];
  const next = STEPS.find((one) => one === name);
  const isSound = next && !hasErrors(findingsAt(await readClusterDraft(meeting.cluster), step));
  return isSound ? toStep(context, meeting, next, part) : toStep(context, meeting, step, SAVED);
}

interface Clash {
  readonly step: Step;
  /** What the form is called below the address of the step; blank where it is the step's own. */
  readonly below?: string;
  readonly form: Form;
  /** The state of the file now. */
  readonly version: string;
  readonly rows: readonly ConflictRow[];
}

/** Somebody has written the file since the form was shown: what differs, and the form to be sent again. */
export function clash(context: Context, { head }: Frame, { step, below = "", form, version, rows }: Clash) {
  const page = Conflict({
    meeting: head,
    step,
    version,
    entries: form.entries,
    action: `/moede/${head.id}/${step}${below}`,
    rows: rows.filter(({ now, mine }) => now !== mine),
  });
  return context.html(page, 409);
}

export function noteOf(context: Context): string {
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
    if (/^(register|cluster)\/|^data\/(no-acceptance|unknown-practice|short-practice)$/.test(one.code))
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
