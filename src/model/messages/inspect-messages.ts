import { INSPECT_CONTENT_MESSAGES } from "./inspect-content-messages.ts";
import { INSPECT_DOCUMENT_MESSAGES } from "./inspect-document-messages.ts";
import { INSPECT_HIDDEN_MESSAGES } from "./inspect-hidden-messages.ts";
import { INSPECT_PACKAGE_MESSAGES } from "./inspect-package-messages.ts";
import { INSPECT_SLIDE_MESSAGES } from "./inspect-slide-messages.ts";
import { INSPECT_TEXT_MESSAGES } from "./inspect-text-messages.ts";

/** Everything `inspect` can say about a finished Office file. */
export const INSPECT_MESSAGES = {
  ...INSPECT_PACKAGE_MESSAGES,
  ...INSPECT_HIDDEN_MESSAGES,
  ...INSPECT_CONTENT_MESSAGES,
  ...INSPECT_TEXT_MESSAGES,
  ...INSPECT_SLIDE_MESSAGES,
  ...INSPECT_DOCUMENT_MESSAGES,
} as const;

export type InspectCode = keyof typeof INSPECT_MESSAGES;
