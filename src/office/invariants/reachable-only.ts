import { reachableParts, relationshipsOf } from "../../ooxml/relationships.ts";
import type { Invariant } from "./invariant.ts";

/** Nothing lies in the file that no reader will ever come to; that is where forgotten data hides. */
export const reachableOnly: Invariant = {
  code: "package/reachable-only",
  check: (file) => {
    const reachable = reachableParts(file);
    const hasBody = relationshipsOf(file, "").some(({ type }) => type === "officeDocument");
    return [
      ...(hasBody ? [] : [{ part: "_rels/.rels", problem: "no relationship to the document itself" }]),
      ...file
        .names()
        .filter((part) => !reachable.has(part))
        .map((part) => ({ part, problem: "no part refers to this one" })),
    ];
  },
};
