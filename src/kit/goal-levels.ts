import type { GoalPrompt } from "../model/template.ts";

const LEVEL: Record<GoalPrompt["level"], string> = {
  cluster: "Klyngen",
  clinic: "Klinikken",
  clinician: "Behandleren",
  patient: "Patienten",
};

/** "Klinikken: Hvilken arbejdsgang skal alle følge?" */
export function goalPromptText({ level, prompt }: GoalPrompt): string {
  return `${LEVEL[level]}: ${prompt}`;
}
