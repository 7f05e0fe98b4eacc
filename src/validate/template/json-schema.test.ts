import { expect, it } from "vitest";
import { jsonSchema, SCHEMA_NAMES } from "./json-schema.ts";

// `npx vitest run src/validate/template/json-schema.test.ts -u` writes the files anew.
it.each(SCHEMA_NAMES)("keeps templates/%s.schema.json as the schema in the code has it", async (name) => {
  await expect(jsonSchema(name)).toMatchFileSnapshot(`../../../templates/${name}.schema.json`);
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

it.each(SCHEMA_NAMES)("tells an editor what every field of %s is for", (name) => {
  expect(withoutHelp(JSON.parse(jsonSchema(name)))).toEqual([]);
});
