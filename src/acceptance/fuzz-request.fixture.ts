import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InputRequest } from "../conductors/load-inputs.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { CORPUS, type FuzzInput } from "./fuzz-inputs.fixture.ts";

/** Puts an input into a folder, and says what to read: that input where its kind belongs, sound files for the rest. */
export function requestOf({ target, bytes }: FuzzInput, folder: string): InputRequest {
  mkdirSync(folder, { recursive: true });
  const spoilt = join(folder, target === "cluster" ? "klynge.yaml" : "fil.xlsx");
  writeFileSync(spoilt, bytes);
  const template = "kiap-type2-diabetes";
  const sound = join(CORPUS, "semikolon.csv");
  if (target === "cluster") return { template, cluster: spoilt, data: [sound] };
  if (target === "register") {
    const cluster = join(folder, "klynge.yaml");
    const text = readFileSync(join(CORPUS, "klynge-register-csv.yaml"), "utf8");
    writeFileSync(cluster, text.replace("register.csv", "fil.xlsx"));
    return { template, cluster, data: [sound] };
  }
  const columns = target === "wide" ? join(CORPUS, "kolonner-bred.yaml") : undefined;
  return { template, cluster: join(CORPUS, "klynge.yaml"), data: [spoilt], columns };
}

/** What a message may never hold: a number that could be a ydernummer or a CPR number. Paths are the user's own. */
export function tellsNumber(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ place: { sheet, columnName }, values, excerpt }) => {
    const { first: _, ...said } = values ?? {};
    const texts = [sheet, columnName, excerpt?.text, ...Object.values(said)].filter(
      (value) => typeof value === "string",
    );
    return texts.some((text) => /\d{5}/.test(text));
  });
}
