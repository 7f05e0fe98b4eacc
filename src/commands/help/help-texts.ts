import type { Language } from "../../messages/wording.ts";
import DANISH from "./help-da.json" with { type: "json" };
import ENGLISH from "./help-en.json" with { type: "json" };
import type { HelpTexts } from "./help-form.ts";

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = { da: DANISH, en: ENGLISH };
