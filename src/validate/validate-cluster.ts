import { readClockTime } from "../model/clock-time.ts";
import type { Acceptance, Cluster, Member, View } from "../model/cluster.ts";
import type { Checked } from "../model/diagnostic.ts";
import { type LocatedTree, writtenAt } from "../model/located-tree.ts";
import { clusterParts } from "./cluster-parts.ts";
import { clusterRules } from "./cluster-rules.ts";
import { type ClusterFile, clusterSchema, type MemberEntry } from "./cluster-schema.ts";
import { locateFindings } from "./finding.ts";
import { schemaFindings } from "./schema-findings.ts";
import { sourceDiagnostics } from "./source-diagnostics.ts";

/** A cluster, or everything that is wrong with its file. */
export function validateCluster(source: LocatedTree): Checked<Cluster> {
  const parsed = clusterSchema.safeParse(source.tree);
  const shape = parsed.success ? [] : schemaFindings(parsed.error.issues, source.tree);
  const rules = clusterRules(clusterParts(source));
  const diagnostics = locateFindings(source, [...shape, ...rules], sourceDiagnostics(source));
  const start = readClockTime(writtenAt(source, ["meeting", "start"]) ?? "");
  const refused = diagnostics.some(({ severity }) => severity === "error");
  return parsed.success && start !== undefined && !refused
    ? { ok: true, value: toCluster(parsed.data, start), diagnostics }
    : { ok: false, diagnostics };
}

function toCluster(file: ClusterFile, start: number): Cluster {
  const { klynge, region, meeting, contact, view = "closed", members, references, columns } = file;
  return {
    name: klynge,
    region,
    meeting: { ...meeting, start },
    contact,
    view: toView(view),
    members: members.map(toMember),
    references: references ?? ["region", "nation"],
    ...(columns ? { columns } : {}),
  };
}

function toView(view: NonNullable<ClusterFile["view"]>): View {
  return view === "closed"
    ? { kind: "closed" }
    : { kind: "open", decided: view.open.decided, decidedBy: view.open.by };
}

function toMember(entry: MemberEntry): Member {
  const { ydernummer, name, doctors, sikrede, cvr } = entry;
  return {
    practice: ydernummer,
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
