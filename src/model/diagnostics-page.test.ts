import { expect, it } from "vitest";
import { DIAGNOSTIC_CATALOGUE } from "./diagnostic-catalogue.ts";
import type { Message } from "./messages/message.ts";

const HEAD = `# Diagnostics

Every finding the program can tell of, by its code: what it says and what to do, in Danish and English. Codes are public:
added to, never renamed. \`{…}\` is filled in from the finding. The page is written from the program's own catalogue.
`;

function cardOf([code, { da, en }]: readonly [string, Message]): string {
  const card = `### \`${code}\`\n\n- ${da.problem}. *${da.mend}*\n- ${en.problem}. *${en.mend}*\n`;
  return card.replaceAll(/\{\w+:([^{}]*)\}/g, (_, forms: string) => forms.split("|").at(-1) ?? "");
}

/** Cards under the family their code begins with, families and codes in alphabetical order. */
function pageOf(messages: readonly (readonly [string, Message])[]): string {
  const sorted = [...messages].sort(([a], [b]) => (a < b ? -1 : 1));
  const families = [...new Set(sorted.map(([code]) => code.split("/")[0]))];
  const sections = families.map((family) => {
    const cards = sorted.filter(([code]) => code.startsWith(`${family}/`)).map(cardOf);
    return `## ${family}\n\n${cards.join("\n")}`;
  });
  return `${[HEAD, ...sections].join("\n").trimEnd()}\n`;
}

// Written anew with `vitest -u` when a message changes.
it("keeps docs/diagnostics.md as the catalogue has it", async () => {
  await expect(pageOf(Object.entries(DIAGNOSTIC_CATALOGUE))).toMatchFileSnapshot("../../docs/diagnostics.md");
});
