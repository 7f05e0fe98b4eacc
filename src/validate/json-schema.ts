import * as z from "zod";
import { clusterSchema } from "./cluster-schema.ts";
import { templateSchema } from "./template-schema.ts";

/**
 * The JSON Schema of templates, for editors: `templates/package.schema.json`.
 * Draft 7 is the one that every YAML editor knows.
 */
export function templateJsonSchema(): string {
  return jsonText(templateSchema);
}

/** The JSON Schema of cluster files, for editors: `templates/cluster.schema.json`. */
export function clusterJsonSchema(): string {
  return jsonText(clusterSchema);
}

function jsonText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-7" }), null, 2)}\n`;
}
