import { readClockTime } from "../../model/clock-time.ts";
import type { Acceptance, Choices, Cluster, CourseDay, Member, View } from "../../model/cluster.ts";
import { type Checked, type Diagnostic, errorsIn, hasErrors } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import { type LocatedTree, valueAt, writtenAt } from "../../model/located-tree.ts";
import { type Finding, finding, holdAgainst, locateFindings, sourceDiagnostics } from "../finding.ts";
import { clusterParts, clusterRules } from "./cluster-rules.ts";
import { type ClusterFile, clusterSchema, type MemberEntry, registerSchema } from "./cluster-schema.ts";
import { type RegisterMembers, type RegisterTable, registerMembers } from "./register-members.ts";

/**
 * A cluster, or everything that is wrong with its file and its register.
 *
 * @param register the table of the register that the file names, if it names one and it can be read
 * @param noticeDays days before the meeting by which the acceptances must be there; not looked at where none are stated
 */
export function validateCluster(
  source: LocatedTree,
  register?: RegisterTable,
  noticeDays?: number,
): Checked<Cluster> {
  const { value: file, findings: shape } = holdAgainst(clusterSchema, source.tree);
  const listed = register && registerMembers(register, namedIn(source));
  const rules = clusterRules(clusterParts(source, listed?.source ?? source, noticeDays));
  const isOfRegister = ({ path }: Finding) => listed !== undefined && path[0] === "members";
  const own = [...shape, ...rules.filter((one) => !isOfRegister(one))];
  const rows = listed && checkRows(listed, rules.filter(isOfRegister));
  const diagnostics = sayOnce([
    ...locateFindings(source, own, sourceDiagnostics(source)),
    ...(rows ? rows.diagnostics : []),
  ]);
  const start = readClockTime(writtenAt(source, ["meeting", "start"]) ?? "");
  const members = rows ? rows.members : file?.members;
  return file && start !== undefined && members && !hasErrors(diagnostics)
    ? { ok: true, value: toCluster(file, start, members), diagnostics }
    : { ok: false, diagnostics };
}

/** The members that a register has of a cluster, or everything that is wrong with their rows. */
export function membersInRegister(
  register: RegisterTable,
  cluster: Pick<Cluster, "name" | "id">,
): Checked<readonly Member[]> {
  const { members, diagnostics } = checkRows(registerMembers(register, cluster), []);
  return members && !hasErrors(diagnostics)
    ? { ok: true, value: members.map(toMember), diagnostics }
    : { ok: false, diagnostics };
}

/** The cluster as its file names it, sound or not. */
function namedIn({ tree }: LocatedTree): Pick<Cluster, "name" | "id"> {
  const id = valueAt(tree, ["id"]);
  return { name: String(valueAt(tree, ["klynge"]) ?? ""), ...(typeof id === "string" ? { id } : {}) };
}

/** Holds the rows of a register against the schema of members; a mistake told of a cell explains the others in it. */
function checkRows({ source, diagnostics }: RegisterMembers, rules: readonly Finding[]) {
  const { value, findings: shape } = holdAgainst(registerSchema, source.tree);
  const mistakes = errorsIn(diagnostics);
  const notices = diagnostics.filter(({ severity }) => severity !== "error");
  const findings = locateFindings(source, [...shape, ...rules], mistakes);
  return { members: value?.members, diagnostics: [...findings, ...notices] };
}

function toCluster(file: ClusterFile, start: number, members: readonly MemberEntry[]): Cluster {
  const { klynge, id, region, meeting, contact, view = "closed", references, confirmed } = file;
  return {
    ...(id === undefined ? {} : { id }),
    name: klynge,
    region,
    meeting: { ...meeting, start },
    contact,
    view: toView(view),
    members: members.map(toMember),
    references: references ?? ["region", "nation"],
    ...(confirmed === undefined ? {} : { confirmed }),
    ...toChoices(file),
  };
}

function toChoices({
  measures,
  blocks,
  documents,
  deck,
  course,
  pictures,
  charts,
}: ClusterFile): Pick<Cluster, "choices"> {
  const choices: Choices = {
    ...(measures ? { measures: measures.map(String) } : {}),
    ...(blocks ? { blocks: blocks.map((block) => (typeof block === "string" ? { block } : block)) } : {}),
    ...(documents ? { documents } : {}),
    ...(deck ? { deck } : {}),
    ...(pictures ? { pictures } : {}),
    ...(charts ? { charts } : {}),
    ...(course ? { course: course.map(toCourseDay) } : {}),
  };
  return Object.keys(choices).length > 0 ? { choices } : {};
}

function toCourseDay({ start, ...day }: NonNullable<ClusterFile["course"]>[number]): CourseDay {
  const clock = start === undefined ? undefined : readClockTime(start);
  return { ...day, ...(clock === undefined ? {} : { start: clock }) };
}

function toView(view: NonNullable<ClusterFile["view"]>): View {
  return view === "closed"
    ? { kind: "closed" }
    : { kind: "open", decided: view.open.decided, decidedBy: view.open.by };
}

function toMember(entry: MemberEntry): Member {
  const { ydernummer, formerly = [], name, doctors, sikrede, cvr } = entry;
  // A merged practice that kept one of the numbers may well be written with all of them.
  const former = [...new Set([formerly].flat())].filter((number) => number !== ydernummer);
  return {
    practice: ydernummer,
    ...(former.length > 0 ? { formerly: former } : {}),
    name,
    doctors,
    listSize: sikrede,
    ...(cvr === undefined ? {} : { cvr: cvr.replaceAll(" ", "") }),
    acceptance: toAcceptance(entry),
  };
}

function toAcceptance({ accepted, declined }: MemberEntry): Acceptance {
  if (accepted !== undefined) return { kind: "accepted", date: accepted };
  return { kind: declined ? "declined" : "unanswered" };
}

/** From so many on, one mistake made again is one thing to tell. */
const TOLD_ONCE_FROM = 3;

/** The same mistake in many members of a list, told where it first stands, with the lines of the others. */
function sayOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = groupBy(diagnostics, ({ code, severity, place: { file, sheet, line }, values }) =>
    line === undefined ? {} : JSON.stringify([code, severity, file, sheet, values]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first || group.length < TOLD_ONCE_FROM) return group;
    const { severity, place } = first;
    const lines = others.flatMap(({ place: { line } }) => line ?? []).join(", ");
    const values = { first: place.line ?? 1, lines };
    return [first, finding(severity, "cluster/same-again", { ...place }, values)];
  });
}
