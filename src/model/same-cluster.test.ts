import { describe, expect, it } from "vitest";
import type { Cluster } from "./cluster.ts";
import { CLUSTER_ID, type ClusterIdentity, identityOf, isSameCluster } from "./same-cluster.ts";

const numbers = (...ends: readonly number[]) => ends.map((end) => `0900${10 + end}`);

function cluster(practices: readonly string[], changes: Partial<ClusterIdentity> = {}): ClusterIdentity {
  return { name: "Nordklyngen", region: "Region Sjælland", practices, ...changes };
}

const TEN = numbers(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
const HALF = numbers(0, 1, 2, 3, 4, 20, 21, 22, 23, 24);
const UNDER_HALF = numbers(0, 1, 2, 3, 20, 21, 22, 23, 24, 25);

describe("whether two clusters are one", () => {
  it.each<readonly [string, ClusterIdentity, ClusterIdentity, boolean]>([
    ["the same twice", cluster(TEN), cluster(TEN), true],
    ["half in common", cluster(TEN), cluster(HALF), true],
    ["less than half in common", cluster(TEN), cluster(UNDER_HALF), false],
    ["one that has grown", cluster(TEN.slice(0, 4)), cluster(TEN), true],
    ["one that has lost most", cluster(TEN), cluster(TEN.slice(7)), true],
    ["another name", cluster(TEN), cluster(TEN, { name: "Sydklyngen" }), false],
    [
      "a name written in another way",
      cluster(TEN, { name: "Nordkløngen" }),
      cluster(TEN, { name: "NORDKLØNGEN " }),
      true,
    ],
    ["another region", cluster(TEN), cluster(TEN, { region: "Region Fyn" }), false],
    ["a key, which knows numbers only", cluster(TEN), { practices: HALF }, true],
    ["a key of others", cluster(TEN), { practices: UNDER_HALF }, false],
    ["an empty key", cluster(TEN), { practices: [] }, true],
    [
      "one id over other practices",
      cluster(TEN, { id: "a" }),
      cluster(numbers(30, 31), { id: "a", name: "Ny" }),
      true,
    ],
    ["two ids over the same practices", cluster(TEN, { id: "a" }), cluster(TEN, { id: "b" }), false],
    [
      "an id given since, with name and region",
      cluster(TEN),
      cluster(TEN, { id: "a", region: "Region Østdanmark" }),
      true,
    ],
    ["an id given to another", cluster(TEN), cluster(UNDER_HALF, { id: "a" }), false],
    ["an id, another name and nobody known", cluster([]), cluster(TEN, { id: "a", name: "Ny" }), false],
  ])("%s", (_, one, other, isSame) => {
    expect(isSameCluster(one, other)).toBe(isSame);
    expect(isSameCluster(other, one)).toBe(isSame);
  });

  it("counts practices that have changed their number among those in common", () => {
    const renumbered = numbers(40, 41, 42, 43, 44);
    const formerly = new Map(renumbered.map((now, index) => [now, [TEN[index] ?? ""]] as const));
    const later = cluster([...renumbered, ...numbers(20, 21, 22, 23, 24)]);
    expect(isSameCluster(cluster(TEN), later)).toBe(false);
    expect(isSameCluster(cluster(TEN), { ...later, formerly })).toBe(true);
    expect(isSameCluster({ ...later, formerly }, cluster(TEN))).toBe(true);
  });

  it("reads a cluster's identity from its file", () => {
    const members = [{ practice: "090010", formerly: ["090001"] }, { practice: "090011" }];
    const file = { name: "Nord", region: "Region Fyn", members } as unknown as Cluster;
    expect(identityOf(file)).toEqual({
      name: "Nord",
      region: "Region Fyn",
      practices: ["090010", "090011"],
      formerly: new Map([
        ["090010", ["090001"]],
        ["090011", []],
      ]),
    });
    expect(identityOf({ ...file, id: "sams" }).id).toBe("sams");
  });
});

it.each(["nord", "12", "k7-1203", "a".repeat(20)])("takes %s for an id", (id) => {
  expect(CLUSTER_ID.test(id)).toBe(true);
});

it.each(["", "Nord", "nord klynge", "../nord", "nord-", "081124", "n12345", "a".repeat(21)])(
  "takes '%s' for none: it becomes part of names of files, and could be a practice's number",
  (id) => expect(CLUSTER_ID.test(id)).toBe(false),
);
