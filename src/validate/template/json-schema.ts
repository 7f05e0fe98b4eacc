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

/** What there is a JSON Schema of, for editors: `templates/<name>.schema.json`. */
const SCHEMAS = {
  package: writtenTemplateSchema,
  cluster: clusterSchema,
  measure: sharedMeasureSchema,
  region: writtenRegionSchema,
  brand: brandSchema,
  decisions: decisionsSchema,
  "own-words": ownWordsSchema,
  columns: planSchema,
  activities: activitiesSchema,
} as const;
type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** Draft 7 is the one that every YAML editor knows. */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(SCHEMAS[name], { target: "draft-7" }), null, 2)}\n`;
}
