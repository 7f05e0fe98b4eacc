import { expect, it } from "vitest";
import { type ShapeRole, shapeName, shapeRole } from "./shape-role.ts";

it.each<[ShapeRole, string | undefined]>([
  ["title", undefined],
  ["footer", undefined],
  ["decoration", "tegn 1.2"],
  ["chart", "hba1c"],
])("reads the role of a %s from the name it writes", (role, what) => {
  expect(shapeRole(shapeName(role, what))).toBe(role);
});

it.each(["Diagram 4", "Pynt", "Titel 2", "Titelfelt", "Pyntebånd", "Bund x", "Tekst", ""])(
  "takes %j for nothing but a name",
  (name) => expect(shapeRole(name)).toBeUndefined(),
);
