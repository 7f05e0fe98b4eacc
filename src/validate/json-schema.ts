import * as z from "zod";
import { clusterSchema } from "./cluster-schema.ts";
import { decisionsSchema } from "./decisions-schema.ts";
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

/** The JSON Schema of a meeting's decisions, for editors: `templates/decisions.schema.json`. */
export function decisionsJsonSchema(): string {
  return jsonText(decisionsSchema);
}

function jsonText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-7" }), null, 2)}\n`;
}
