import type { MadeCluster } from "../conductors/make-clusters.ts";
import type { Language } from "../messages/wording.ts";
import { describeCommand, done, NEEDED, ONE } from "./command.ts";

/** `klyngepakke clusters`: cluster files from a member register and a list of meetings. */
export const clustersCommand = describeCommand({
  usage: "clusters",
  positionals: [],
  options: { register: NEEDED, meetings: NEEDED, out: NEEDED, brand: ONE },
  async answer(asked, { language }) {
    const { makeClusters } = await import("../conductors/make-clusters.ts");
    const { files, diagnostics } = await makeClusters(asked);
    return done(
      [headOf(files, asked.out, language), ...linesOf(files, language)].join("\n"),
      { files },
      diagnostics,
    );
  },
});

const STATES: Readonly<Record<Language, Record<MadeCluster["state"], string>>> = {
  da: { new: "ny", updated: "fornyet", unchanged: "uændret" },
  en: { new: "new", updated: "updated", unchanged: "unchanged" },
};

function headOf({ length }: readonly MadeCluster[], out: string, language: Language): string {
  if (language === "da") return `${length} ${length === 1 ? "klyngefil" : "klyngefiler"} i ${out}:`;
  return `${length} cluster ${length === 1 ? "file" : "files"} in ${out}:`;
}

function linesOf(files: readonly MadeCluster[], language: Language): readonly string[] {
  const width = Math.max(...files.map(({ path }) => path.length));
  return files.map(({ path, state }) => `  ${path.padEnd(width)}  ${STATES[language][state]}`);
}
