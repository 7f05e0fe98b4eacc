import { expect, it } from "vitest";
import { GOOD, told, validate } from "./data.fixture.ts";

const THREE = "error data/three-decimals";

/** Rows of both practices with these counts on the share. */
const rows = (...counts: readonly string[]) => [
  `praksis;099013;2026;hba1c-over-58;${counts[0]};;;`,
  ...GOOD.slice(1, 2),
  `praksis;099047;2026;hba1c-over-58;${counts[1]};;;`,
  ...GOOD.slice(3),
];

it.each([
  // A nought is no thousand, and four digits are not parted after the first.
  [["0.000;80", "9;41"], [`${THREE} 2:5`]],
  [["0.123;80", "9;41"], [`${THREE} 2:5`]],
  [["12;80", "9;1234.500"], [`${THREE} 4:6`]],
  // Thousands beside other numbers are thousands still.
  [["1.000;2.000", "9;4.100"], ["notice data/thousands-mark 2:5"]],
  [["12;80", "9;41"], []],
])("reads %j as %j", (counts, expected) => {
  expect(told(validate(rows(...counts)))).toEqual(expected);
});

it("takes a column of nothing but round thousands for decimals, and says so once", () => {
  const all = ["099013;12.000;80.000", "099047;9.000;41.000"].map((row) => {
    const [practice, numerator, denominator] = row.split(";");
    return `praksis;${practice};2026;hba1c-over-58;${numerator};${denominator};;;`;
  });
  const checked = validate(all);
  expect(told(checked).slice(0, 1)).toEqual([`${THREE} 2:5`]);
  expect(checked.diagnostics[0]?.values).toEqual({ times: 4 });
  expect(told(checked).filter((one) => one.includes("thousands-mark"))).toEqual([]);
});

it("lets a single round thousand be one", () => {
  expect(told(validate(["praksis;099013;2026;hba1c-over-58;1.000;2.000;;;"]))[0]).toBe(
    "notice data/thousands-mark 2:5",
  );
});
