import { expect, it } from "vitest";
import { clusterSlug } from "./cluster-slug.ts";

it("is the name alone for a cluster without an id, and tells two of one name apart by theirs", () => {
  expect(clusterSlug({ name: "Nordlys-Klyngen" })).toBe("nordlys-klyngen");
  expect(clusterSlug({ name: "Nordlys-Klyngen", id: "sams" })).toBe("nordlys-klyngen-sams");
});
