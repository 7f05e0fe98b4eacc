import type { Language } from "../../messages/wording.ts";
import { DANISH_HELP } from "./danish-help.ts";
import { ENGLISH_HELP } from "./english-help.ts";
import type { HelpTexts } from "./help-form.ts";

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = { da: DANISH_HELP, en: ENGLISH_HELP };
