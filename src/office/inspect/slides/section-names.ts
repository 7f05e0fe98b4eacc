import { foldText } from "../../../model/fold-text.ts";
import type { Finding } from "../finding.ts";
import type { DeckRule } from "./slide-rule.ts";

/** Names that programs give when nobody does. */
const DEFAULT_NAME =
  /^(default[ -]?(section)?[ -]?\d*|untitled section|unavngiven sektion|standardsektion|sektion uden titel)$/i;

/** P9: sections have names of their own. */
export const sectionNames: DeckRule = ({ index, main }) => {
  const names = index.all(main, "p14:section").map((section) => section.getAttribute("name")?.trim() ?? "");
  const folded = names.map(foldText);
  return names.flatMap((name, at): readonly Finding[] => {
    const values = { number: at + 1 };
    if (name === "" || DEFAULT_NAME.test(name)) return [{ code: "deck/unnamed-section", part: main, values }];
    const isRepeated = folded.indexOf(folded[at] ?? "") < at;
    return isRepeated ? [{ code: "deck/repeated-section", part: main, values }] : [];
  });
};
