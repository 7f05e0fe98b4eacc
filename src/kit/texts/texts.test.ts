import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHARTS } from "./charts-da.ts";
import { DOCUMENTS } from "./documents-da.ts";
import { fill } from "./fill.ts";
import { PRACTICE_DOCUMENTS } from "./practice-documents-da.ts";
import { SLIDES } from "./slides-da.ts";

const KIT = join(import.meta.dirname, "..");
const CODE = readdirSync(KIT, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/texts|[.](test|fixture)[.]ts$/.test(name))
  .map((name) => readFileSync(join(KIT, name), "utf8"))
  .join("\n");

/** Where each text stands: `change.up`. What stands in a list is read with its list. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path.join(".")];
  return Object.entries(value).flatMap(([name, below]) => pathsIn(below, [...path, name]));
}

/** A text is read by its name after what it stands in, or taken out of that or handed over together with its neighbours. */
function isRead(path: string): boolean {
  const [name = "", group = ""] = path.split(".").toReversed();
  return new RegExp(
    `\\b${group}\\??[.]${name}\\b|[{,]\\s*${name}\\b[^{}]*\\} = |\\b${group}\\[|\\b\\w+[.]${name}\\b|[.]${group}[,)]|[.]{3}${group}\\b`,
  ).test(CODE);
}

describe.each(Object.entries({ CHARTS, DOCUMENTS, PRACTICE_DOCUMENTS, SLIDES }))("%s", (_, table) => {
  it("holds no text that nobody reads: whoever mends one sees it mended", () => {
    expect(pathsIn(table).filter((path) => !isRead(path))).toEqual([]);
  });
});

describe("fill", () => {
  it.each([
    ["Bestil pakken hos {recipient}.", "Bestil pakken hos klyngens egen arbejdsgruppe."],
    ["{recipient} får svaret.", "Klyngens egen arbejdsgruppe får svaret."],
    ["Spørgsmål: {recipient}", "Spørgsmål: Klyngens egen arbejdsgruppe"],
  ] as const)("writes whoever is called by what they are as the place asks: %s", (text, written) => {
    expect(fill(text, { recipient: "Klyngens egen arbejdsgruppe" })).toBe(written);
  });

  it("leaves a name as it is", () => {
    expect(fill("Send det til {recipient}.", { recipient: "Lægemiddelenheden" })).toBe(
      "Send det til Lægemiddelenheden.",
    );
    expect(fill("Brev fra {sender}.", { sender: "KiAP" })).toBe("Brev fra KiAP.");
  });
});
