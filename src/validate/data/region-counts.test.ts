import { expect, it } from "vitest";
import { CONTEXT, GOOD, tableOf } from "./data.fixture.ts";
import { regionCounts } from "./region-counts.ts";

const HEADER = "klynge;niveau;ydernummer;periode;målepunkt;tæller;nævner";
const CLUSTER = { ...CONTEXT, cluster: { name: "Nordlys-Klyngen" } };
const own = GOOD.map((row) => `nordlys klyngen;${row.replace(";;;", "")}`);

function others(rows: readonly string[], withoutAcceptance: readonly string[] = [], context = CLUSTER) {
  const tables = [tableOf([...own, ...rows.map((row) => `Fjordklyngen;${row}`)], { header: HEADER })];
  return regionCounts(tables, context, new Set(withoutAcceptance)).map(
    ({ practice, measure, numerator }) => `${practice} ${measure} ${numerator}`,
  );
}

it("are the practices of other clusters, lost zeros put back, in an order of their own", () => {
  const rows = [
    "praksis;12346;2026;hba1c-over-58;1;9",
    "praksis;012345;2026;opioid-brugere;2;9",
    ";012345;2026;hba1c-over-58;3;9",
  ];
  const expected = ["012345 hba1c-over-58 3", "012346 hba1c-over-58 1", "012345 opioid-brugere 2"];
  expect(others(rows)).toEqual(expected);
  expect(others(rows.toReversed())).toEqual(expected);
});

it("are none that are known to have said no or not to have answered, here or in the register", () => {
  const rows = [
    "praksis;012345;2026;hba1c-over-58;1;9",
    "praksis;096839;2026;hba1c-over-58;1;9",
    "praksis;099013;2026;hba1c-over-58;1;9",
  ];
  expect(others(rows)).toEqual(["012345 hba1c-over-58 1"]);
  expect(others(rows, ["012345"])).toEqual([]);
});

it("are none that cannot be read for certain", () => {
  const rows = [
    "praksis;012345;2026;hba1c-over-58;mange;9",
    "praksis;012345;2026;ukendt;1;9",
    "praksis;012346;2026;hba1c-over-58;1;9",
    "praksis;012346;2026;hba1c-over-58;2;9",
    "klynge;;2026;hba1c-over-58;10;90",
    "praksis;I alt;2026;hba1c-over-58;10;90",
  ];
  expect(others(rows)).toEqual([]);
});

it("are none when nobody knows which cluster is meant, or the rows do not say theirs", () => {
  const { cluster: _, ...nameless } = CLUSTER;
  expect(others(["praksis;012345;2026;hba1c-over-58;1;9"], [], nameless as typeof CLUSTER)).toEqual([]);
  expect(regionCounts([tableOf(GOOD)], CLUSTER, new Set())).toEqual([]);
});

it("are none of a practice of the cluster that stands under another cluster by a number it has given up", () => {
  const [first, ...members] = CONTEXT.members ?? [];
  if (!first) throw new Error("no members");
  const context = { ...CLUSTER, members: [{ ...first, formerly: ["081124"] }, ...members] };
  expect(others(["praksis;081124;2026;hba1c-over-58;1;9"], [], context)).toEqual([]);
});

it("are not those that the cluster is named by its id in", () => {
  const context = { ...CLUSTER, cluster: { name: "Nordlys-Klyngen", id: "fjordklyngen" } };
  expect(others(["praksis;012345;2026;hba1c-over-58;1;9"], [], context)).toEqual([]);
});
