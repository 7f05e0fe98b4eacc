import { BRAND_MESSAGES } from "./messages/brand-messages.ts";
import { CHANGE_MESSAGES } from "./messages/change-messages.ts";
import { CLUSTER_MESSAGES } from "./messages/cluster-messages.ts";
import { COLLECT_ANSWER_MESSAGES } from "./messages/collect-answer-messages.ts";
import { COLLECT_MESSAGES } from "./messages/collect-messages.ts";
import { DATA_MESSAGES } from "./messages/data-messages.ts";
import { DECISION_MESSAGES } from "./messages/decision-messages.ts";
import { DOUBT_MESSAGES } from "./messages/doubt-messages.ts";
import { EXTRACT_MESSAGES } from "./messages/extract-messages.ts";
import { EXTRACT_VALUE_MESSAGES } from "./messages/extract-value-messages.ts";
import { FIELD_MESSAGES } from "./messages/field-messages.ts";
import { FILE_MESSAGES } from "./messages/file-messages.ts";
import { GATE_MESSAGES } from "./messages/gate-messages.ts";
import { HOLDING_MESSAGES } from "./messages/holding-messages.ts";
import { INSPECT_MESSAGES } from "./messages/inspect-messages.ts";
import { KEY_MESSAGES } from "./messages/key-messages.ts";
import { KIT_MESSAGES } from "./messages/kit-messages.ts";
import { MEMORY_MESSAGES } from "./messages/memory-messages.ts";
import { REGISTER_MESSAGES } from "./messages/register-messages.ts";
import { STANDING_KIT_MESSAGES } from "./messages/standing-kit-messages.ts";
import { TABLE_MESSAGES } from "./messages/table-messages.ts";
import { TEMPLATE_MATERIAL_MESSAGES } from "./messages/template-material-messages.ts";
import { TEMPLATE_MEASURE_MESSAGES } from "./messages/template-measure-messages.ts";
import { TEMPLATE_MESSAGES } from "./messages/template-messages.ts";
import { TEMPLATE_PART_MESSAGES } from "./messages/template-part-messages.ts";
import { WIDE_MESSAGES } from "./messages/wide-messages.ts";
import { XLSX_MESSAGES } from "./messages/xlsx-messages.ts";
import { YAML_MESSAGES } from "./messages/yaml-messages.ts";

/** Every diagnostic the program can give. Codes are public: added to, never renamed. */
export const DIAGNOSTIC_CATALOGUE = {
  ...FILE_MESSAGES,
  ...YAML_MESSAGES,
  ...FIELD_MESSAGES,
  ...TABLE_MESSAGES,
  ...XLSX_MESSAGES,
  ...WIDE_MESSAGES,
  ...TEMPLATE_MESSAGES,
  ...TEMPLATE_MEASURE_MESSAGES,
  ...TEMPLATE_MATERIAL_MESSAGES,
  ...TEMPLATE_PART_MESSAGES,
  ...BRAND_MESSAGES,
  ...CLUSTER_MESSAGES,
  ...REGISTER_MESSAGES,
  ...DATA_MESSAGES,
  ...DOUBT_MESSAGES,
  ...EXTRACT_MESSAGES,
  ...EXTRACT_VALUE_MESSAGES,
  ...KEY_MESSAGES,
  ...MEMORY_MESSAGES,
  ...CHANGE_MESSAGES,
  ...COLLECT_ANSWER_MESSAGES,
  ...COLLECT_MESSAGES,
  ...DECISION_MESSAGES,
  ...KIT_MESSAGES,
  ...HOLDING_MESSAGES,
  ...STANDING_KIT_MESSAGES,
  ...INSPECT_MESSAGES,
  ...GATE_MESSAGES,
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CATALOGUE;
