import { readClockTime } from "../../model/clock-time.ts";
import type { Acceptance, Cluster, Member, View } from "../../model/cluster.ts";
import type { Checked } from "../../model/diagnostic.ts";
import { type LocatedTree, valueAt, writtenAt } from "../../model/located-tree.ts";
import { USUAL_NOTICE_DAYS } from "../../model/template.ts";
import { type Finding, locateFindings } from "../finding.ts";
import { sayOnce } from "../say-once.ts";
import { schemaFindings } from "../schema-findings.ts";
import { sourceDiagnostics } from "../source-diagnostics.ts";
import { clusterParts } from "./cluster-parts.ts";
import { clusterRules } from "./cluster-rules.ts";
import { type ClusterFile, clusterSchema, type MemberEntry, registerSchema } from "./cluster-schema.ts";
import { type RegisterMembers, registerMembers } from "./register-members.ts";
import type { RegisterTable } from "./register-row.ts";

/**
 * A cluster, or everything that is wrong with its file and its register.
 *
 * @param register the table of the register that the file names, if it names one and it can be read
 * @param noticeDays days before the meeting by which the provider of the package needs the acceptances
 */
export function validateCluster(
  source: LocatedTree,
  register?: RegisterTable,
  noticeDays = USUAL_NOTICE_DAYS,
): Checked<Cluster> {
  const parsed = clusterSchema.safeParse(source.tree);
  const shape = parsed.success ? [] : schemaFindings(parsed.error.issues, source.tree);
  const listed = register && registerMembers(register, namedIn(source));
  const rules = clusterRules(clusterParts(source, listed?.source ?? source, noticeDays));
  const isOfRegister = ({ path }: Finding) => listed !== undefined && path[0] === "members";
  const own = [...shape, ...rules.filter((finding) => !isOfRegister(finding))];
  const rows = listed && checkRows(listed, rules.filter(isOfRegister));
  const diagnostics = sayOnce([
    ...locateFindings(source, own, sourceDiagnostics(source)),
    ...(rows ? rows.diagnostics : []),
  ]);
  const start = readClockTime(writtenAt(source, ["meeting", "start"]) ?? "");
  const refused = diagnostics.some(({ severity }) => severity === "error");
  const members = rows ? rows.members : parsed.data?.members;
  return parsed.success && start !== undefined && members && !refused
    ? { ok: true, value: toCluster(parsed.data, start, members), diagnostics }
    : { ok: false, diagnostics };
}

/** The cluster as its file names it, sound or not. */
function namedIn({ tree }: LocatedTree): Pick<Cluster, "name" | "id"> {
  const id = valueAt(tree, ["id"]);
  return { name: String(valueAt(tree, ["klynge"]) ?? ""), ...(typeof id === "string" ? { id } : {}) };
}

/** Holds the rows of a register against the schema of members; a mistake told of a cell explains the others in it. */
function checkRows({ source, diagnostics }: RegisterMembers, rules: readonly Finding[]) {
  const parsed = registerSchema.safeParse(source.tree);
  const shape = parsed.success ? [] : schemaFindings(parsed.error.issues, source.tree);
  const mistakes = diagnostics.filter(({ severity }) => severity === "error");
  const notices = diagnostics.filter(({ severity }) => severity !== "error");
  const findings = locateFindings(source, [...shape, ...rules], mistakes);
  return { members: parsed.data?.members, diagnostics: [...findings, ...notices] };
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
  };
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
