import { countOf } from "./danish-text.fixture.ts";
import { ABSENT, HIDDEN, NOBODY } from "./measure-facts.fixture.ts";

/** Who is not shown, by reason: names or codes, or how many. */
export const NOT_SHOWN = `Ikke vist: ((?:.+? \\((?:${HIDDEN}|${ABSENT}|${NOBODY}|[a-zæøå ]+)\\)(?:, )?)+)\\.`;

/** Whether exactly those rows are told that have no figure, each for its reason. */
export function isWhoIsNotShown(
  said: string | undefined,
  rows: readonly { readonly label: string; readonly remark: string }[],
): boolean | string {
  const groups = [...(said ?? "").matchAll(/(.+?) \(([a-zæøå ]+)\)(?:, |$)/g)];
  const told = new Map(groups.map(([, who = "", why = ""]) => [why, who]));
  const reasons = new Set(rows.map(({ remark }) => remark));
  if (told.size !== reasons.size) return `${[...reasons].join(" and ")}`;
  const wrong = [...reasons].filter((reason) => {
    const own = rows.filter(({ remark }) => remark === reason).map(({ label }) => label);
    const who = told.get(reason) ?? "";
    const many = / praksis$/.test(who) ? countOf(who.replace(/ praksis$/, "")) : undefined;
    return many === undefined
      ? who.split(", ").toSorted().join() !== own.toSorted().join()
      : many !== own.length;
  });
  return wrong.length === 0 || wrong.join();
}
