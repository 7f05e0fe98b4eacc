import * as z from "zod";
import { decisionsSchema } from "../../model/schema/decisions.ts";
import {
  sharedMeasureSchema,
  writtenRegionSchema,
  writtenTemplateSchema,
} from "../../model/schema/template.ts";
import { activitiesSchema } from "../activities.ts";
import { clusterSchema } from "../cluster/cluster-schema.ts";
import { ownWordsSchema } from "../own-words.ts";
import { planSchema } from "../plan/plan-file.ts";
import { brandSchema } from "./validate-brand.ts";

/**
 * The JSON Schema of templates, for editors: `templates/package.schema.json`.
 * Draft 7 is the one that every YAML editor knows.
 */
export function templateJsonSchema(): string {
  return jsonText(writtenTemplateSchema);
}

/** The JSON Schema of measures that packages share, for editors: `templates/measure.schema.json`. */
export function measureJsonSchema(): string {
  return jsonText(sharedMeasureSchema);
}

/** The JSON Schema of what a region changes, for editors: `templates/region.schema.json`. */
export function regionJsonSchema(): string {
  return jsonText(writtenRegionSchema);
}

/** The JSON Schema of brands, for editors: `templates/brand.schema.json`. */
export function brandJsonSchema(): string {
  return jsonText(brandSchema);
}

/** The JSON Schema of cluster files, for editors: `templates/cluster.schema.json`. */
export function clusterJsonSchema(): string {
  return jsonText(clusterSchema);
}

/** The JSON Schema of a meeting's decisions, for editors: `templates/decisions.schema.json`. */
export function decisionsJsonSchema(): string {
  return jsonText(decisionsSchema);
}

/** The JSON Schema of own words, for editors: `templates/own-words.schema.json`. */
export function ownWordsJsonSchema(): string {
  return jsonText(ownWordsSchema);
}

/** The JSON Schema of reading plans, for editors: `templates/columns.schema.json`. */
export function columnsJsonSchema(): string {
  return jsonText(planSchema);
}

/** The JSON Schema of what a unit has done besides, for editors: `templates/activities.schema.json`. */
export function activitiesJsonSchema(): string {
  return jsonText(activitiesSchema);
}

function jsonText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-7" }), null, 2)}\n`;
}
