import { describe, expect, it } from "vitest";
import type { Cluster, Member } from "./cluster.ts";
import { clusterIdentities } from "./cluster-identities.ts";

const member = (practice: string, name: string, more: Partial<Member> = {}): Member => ({
  practice,
  name,
  doctors: 1,
  listSize: 1600,
  acceptance: { kind: "accepted", date: "2026-02-24" },
  ...more,
});

const cluster = (members: readonly Member[], more: Partial<Cluster> = {}): Cluster => ({
  name: "Nordlys-Klyngen",
  region: "Region Nordjylland",
  meeting: {
    date: "2026-06-10",
    start: 990,
    place: "Møllebroens Lægehus, mødelokale 2",
    leader: "Karen Holm",
  },
  contact: { name: "Sekretariatet", lines: ["Fjordgade 100"] },
  view: { kind: "closed" },
  references: [],
  members,
  ...more,
});

describe("clusterIdentities", () => {
  it("are every member's ydernummer, name and CVR number, of those who declined as well", () => {
    const declined = member("099047", "Lægerne Sivkæret", {
      acceptance: { kind: "declined" },
      cvr: "31415926",
    });
    expect(clusterIdentities(cluster([member("099013", "Lægehuset Strandengen"), declined]))).toEqual({
      practices: ["099013", "099047"],
      names: ["Lægehuset Strandengen", "Lægerne Sivkæret"],
      cvr: ["31415926"],
    });
  });

  it("are in open view only the names of those who have not accepted", () => {
    const unanswered = member("099047", "Lægerne Sivkæret", { acceptance: { kind: "unanswered" } });
    const view = { kind: "open", decided: "2026-03-01", decidedBy: "klyngen" } as const;
    const found = clusterIdentities(
      cluster([member("099013", "Lægehuset Strandengen"), unanswered], { view }),
    );
    expect(found.names).toEqual(["Lægerne Sivkæret"]);
    expect(found.practices).toHaveLength(2);
  });

  it("are no names that tell nobody apart, and none that the meeting's papers must say", () => {
    const members = ["Lægehuset", "Lægerne i Klinikken", "Møllebroens Lægehus", "Nordlys"].map((name, at) =>
      member(`09901${at}`, name),
    );
    expect(clusterIdentities(cluster(members)).names).toEqual([]);
  });
});
