import {
  type MemberDraft,
  memberEntry,
  readMembers,
  saveCluster,
} from "../../conductors/meeting/meeting-cluster.ts";
import { danishList } from "../../model/danish-number.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { readDate } from "../../model/read-date.ts";
import type { Form } from "../forms.ts";
import { fill, TEXTS } from "../texts.ts";
import { Members } from "../views/members.tsx";
import { clash, type Frame, findingsAt, type MeetingPages, noteOf, onwards, toStep } from "./frame.ts";

const OWN = TEXTS.members;

/** The practices of a meeting's cluster. */
export function memberRoutes({ show, take }: MeetingPages): void {
  show("medlemmer", (frame) =>
    frame.context.html(Members({ ...viewOf(frame), note: takenNote(frame) ?? noteOf(frame) })),
  );
  take("medlemmer", (frame, form) => save(frame, form, typedMembers(form, frame.draft.members)));
  take("medlemmer/alle", (frame, form) => {
    const answer = readDate(form.text("dato")) ?? "";
    const answered = (member: MemberDraft) => (member.answer === "" ? { ...member, answer } : member);
    return save(frame, form, frame.draft.members.map(answered));
  });
  take("medlemmer/indsaet", takeIn);
}

/** What was read from a list, and which of its columns were not: an answer may stand in one of them. */
function takenNote({ context }: Frame): string | undefined {
  const count = Number(context.req.query("laest"));
  if (!(count > 0)) return undefined;
  const unread = context.req.queries("ulaest") ?? [];
  const taken = fill(OWN.taken, { count });
  if (unread.length === 0) return taken;
  return `${taken} ${fill(OWN.unread, { columns: danishList(unread) })}`;
}

function viewOf({ draft, head, told }: Frame) {
  const { members, hasRegister, version } = draft;
  const isAsked = members.length > 0 || hasRegister;
  return {
    meeting: head,
    members,
    hasRegister,
    version,
    told: isAsked ? told(findingsAt(draft, "medlemmer")) : [],
  };
}

/** @param note what the page says of it, where that is more than that it was saved */
async function save(
  frame: Frame,
  form: Form,
  members: readonly MemberDraft[],
  note?: string,
): Promise<Response> {
  const { meeting, draft } = frame;
  const fields = [
    { path: ["members"], value: members.length === 0 ? undefined : members.map(memberEntry) },
    { path: ["register"], value: undefined },
  ];
  if (await saveCluster(meeting.cluster, fields, form.text("version")))
    return note === undefined
      ? onwards(frame, "medlemmer", form.text("videre"))
      : toStep(frame, "medlemmer", note);
  const rows = differences(draft.members, members);
  return clash(frame, { step: "medlemmer", form, version: draft.version, rows });
}

function differences(now: readonly MemberDraft[], mine: readonly MemberDraft[]) {
  const numbers = [...new Set([...now, ...mine].map(({ ydernummer }) => ydernummer))];
  const textIn = (list: readonly MemberDraft[], number: string) => {
    const { name, doctors, sikrede, answer, formerly } =
      list.find(({ ydernummer }) => ydernummer === number) ?? {};
    const said = answer === "declined" ? OWN.answers.no : answer;
    return [name, doctors, sikrede, said, formerly].filter((part) => part).join(", ");
  };
  return numbers.map((field) => ({ field, now: textIn(now, field), mine: textIn(mine, field) }));
}

/**
 * The rows of the table as they were typed, without those that are blank or ticked to go. A day that was typed is a
 * yes; the day of a yes that was taken back is none.
 */
function typedMembers(form: Form, known: readonly MemberDraft[]): readonly MemberDraft[] {
  const [numbers, names, doctors, sikrede, answers, days, former] = [
    ...["ydernummer", "navn", "laeger", "sikrede", "svar", "dato", "tidligere"].map(form.all),
  ];
  return (numbers ?? []).flatMap((ydernummer, index): MemberDraft[] => {
    const at = (list: readonly string[] | undefined) => list?.[index] ?? "";
    const [said, day] = [at(answers), at(days)];
    const before = known.find(isSame({ ydernummer }))?.answer ?? "";
    const isTakenBack = said === "" && day !== "" && readDate(before) === day;
    const isYes = said === "ja" || (day !== "" && !isTakenBack);
    const answer = said === "nej" ? "declined" : isYes ? day || "ja" : "";
    const row = {
      ydernummer,
      name: at(names),
      doctors: at(doctors),
      sikrede: at(sikrede),
      formerly: at(former),
    };
    const isBlank = Object.values(row).every((text) => text === "");
    return isBlank || form.has("fjern", String(index)) ? [] : [{ ...row, answer }];
  });
}

async function takeIn(frame: Frame, form: Form): Promise<Response> {
  const { context } = frame;
  const [file] = await form.files("filer");
  const pasted = form.text("liste");
  const given = file ?? { name: OWN.pasteTitle, bytes: new TextEncoder().encode(withHeader(pasted)) };
  if (!file && pasted === "") return context.html(Members({ ...viewOf(frame), note: OWN.nothing }), 422);
  const { members, diagnostics, unread } = await readMembers(given, frame.head.cluster);
  if (members.length === 0)
    return context.html(
      Members({ ...viewOf(frame), told: frame.told(asPasted(diagnostics, pasted)), pasted }),
      422,
    );
  const before = form.text("hvordan") === "hele" ? [] : frame.draft.members;
  const all = [
    ...before.filter((one) => !members.some(isSame(one))),
    ...members.map(withAnswerOf(frame.draft.members)),
  ];
  const told = new URLSearchParams({ laest: String(members.length) });
  for (const column of unread) told.append("ulaest", column);
  return save(frame, form, all, `?${told}`);
}

function isSame({ ydernummer }: Pick<MemberDraft, "ydernummer">) {
  return (other: MemberDraft) => other.ydernummer === ydernummer;
}

/** A list without answers leaves those that are known. */
function withAnswerOf(known: readonly MemberDraft[]) {
  return (member: MemberDraft): MemberDraft => {
    const { answer = "", formerly = "" } = known.find(isSame(member)) ?? {};
    return { ...member, answer: member.answer || answer, formerly: member.formerly || formerly };
  };
}

const HEADERS = ["ydernummer", "navn", "læger", "sikrede", "accept", "tidligere"];

/** What is copied without its headers has them in the usual order. */
function withHeader(text: string): string {
  const [first = ""] = text.split(/\r?\n/);
  const cells = first.split("\t");
  if (!/^\d{4,6}$/.test(cells[0]?.trim() ?? "")) return text;
  return `${HEADERS.slice(0, cells.length).join("\t")}\n${text}`;
}

/** Mistakes in the rows as they were pasted, without the headers that were put above them. */
function asPasted(diagnostics: readonly Diagnostic[], pasted: string): readonly Diagnostic[] {
  if (pasted === "" || withHeader(pasted) === pasted) return diagnostics;
  return diagnostics.map((one) => {
    const { line, ...place } = one.place;
    return line === undefined ? one : { ...one, place: { ...place, line: line - 1 } };
  });
}
