import fc from "fast-check";
import { expect, it } from "vitest";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import { textWidth } from "../typeset/font-metrics.ts";
import { sum } from "./sheet-part.ts";
import { documentStyles } from "./sheet-styles.ts";
import { innerWidth } from "./table-lengths.ts";
import { tablePart } from "./table-part.ts";

const TWIPS_PER_POINT = 20;
const styles = documentStyles({ metrics: CARLITO }, 1);

const word = fc.constantFrom("Nr.", "Kl.", "16.30", "07-03-2026", "Gruppe", "Ydernummer", "Lægefællesskabet");
const column = fc.record({ weight: fc.double({ min: 0.1, max: 8, noNaN: true }), heading: word, cell: word });

it("cuts no word however narrow its column was meant, and fills the width of the page", () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
      const table = {
        ...({ kind: "table", caption: "Praksis", description: "Praksis i klyngen", columns } as const),
        rows: [columns.map(({ cell }) => `${cell} ${cell}`)],
      };
      const [drawn] = tablePart(table, styles).build([], false);
      const widths = drawn?.kind === "table" ? drawn.columnWidths : [];
      expect(sum(widths)).toBe(styles.cell.textWidth);
      const needed = columns.map(({ heading, cell }) =>
        Math.max(
          textWidth(CARLITO, heading, styles.cellHead.size, "bold"),
          textWidth(CARLITO, cell, styles.cell.size, "regular"),
        ),
      );
      for (const [at, points] of needed.entries())
        expect(innerWidth(widths[at])).toBeGreaterThanOrEqual(points * TWIPS_PER_POINT);
    }),
  );
});
