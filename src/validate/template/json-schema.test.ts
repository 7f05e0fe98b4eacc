import { expect, it } from "vitest";
import {
  activitiesJsonSchema,
  brandJsonSchema,
  clusterJsonSchema,
  columnsJsonSchema,
  decisionsJsonSchema,
  measureJsonSchema,
  ownWordsJsonSchema,
  regionJsonSchema,
  templateJsonSchema,
} from "./json-schema.ts";

// `npx vitest run src/validate/json-schema.test.ts -u` writes the files anew.
it.each([
  ["package", templateJsonSchema],
  ["measure", measureJsonSchema],
  ["region", regionJsonSchema],
  ["brand", brandJsonSchema],
  ["cluster", clusterJsonSchema],
  ["decisions", decisionsJsonSchema],
  ["own-words", ownWordsJsonSchema],
  ["columns", columnsJsonSchema],
  ["activities", activitiesJsonSchema],
])("keeps templates/%s.schema.json as the schema in the code has it", async (name, jsonSchema) => {
  await expect(jsonSchema()).toMatchFileSnapshot(`../../../templates/${name}.schema.json`);
});

/** Names of the fields an editor would have nothing to say about. */
function withoutHelp(schema: unknown, name = "root"): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key !== "properties") return withoutHelp(part, key === "items" ? name : key);
    return Object.entries(part as Record<string, Record<string, unknown>>).flatMap(([field, inner]) => [
      ...(inner.description || inner.$ref || inner.const ? [] : [`${name}.${field}`]),
      ...withoutHelp(inner, field),
    ]);
  });
}

it.each([
  ["template", templateJsonSchema],
  ["shared measure", measureJsonSchema],
  ["region's changes", regionJsonSchema],
  ["brand", brandJsonSchema],
  ["cluster file", clusterJsonSchema],
  ["meeting's decisions", decisionsJsonSchema],
  ["kit's own words", ownWordsJsonSchema],
  ["unit's activities", activitiesJsonSchema],
])("tells an editor what every field of a %s is for", (_, jsonSchema) => {
  expect(withoutHelp(JSON.parse(jsonSchema()))).toEqual([]);
});
