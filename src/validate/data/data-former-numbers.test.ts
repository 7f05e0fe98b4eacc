import { describe, expect, it } from "vitest";
import { CONTEXT, GOOD, tableOf, told, validate } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";
import type { DataContext } from "./data-table.ts";

function formerly(...numbers: readonly string[]): DataContext {
  const [first, ...members] = CONTEXT.members ?? [];
  if (!first) throw new Error("no members");
  return { ...CONTEXT, members: [{ ...first, formerly: numbers }, ...members] };
}

const renumbered = GOOD.map((row) => row.replace("099013", "081124"));

describe("rows under a number that was given up", () => {
  it("are the practice's own when it has no others, which is told once", () => {
    const checked = validate(renumbered, formerly("081124"));
    expect(told(checked)).toEqual(["notice data/former-number 2:2"]);
    expect(checked.diagnostics[0]?.values).toEqual({ times: 2 });
    expect(checked.ok && checked.value).toEqual((validate(GOOD) as { value?: unknown }).value);
  });

  it("are its own when a spreadsheet took the zeros away as well", () => {
    const rows = GOOD.map((row) => row.replace("099013", "81124"));
    expect(told(validate(rows, formerly("081124")))).toEqual([
      "notice data/leading-zero 2:2",
      "notice data/former-number 2:2",
    ]);
  });

  it("are a mistake beside rows under the present one, told once for the practice", () => {
    const checked = validate([...GOOD, ...renumbered.slice(0, 2)], formerly("081124"));
    expect(checked.ok).toBe(false);
    expect(told(checked)).toContain("error data/former-number-part 6:2");
    expect(told(checked).filter((one) => one.startsWith("error"))).toHaveLength(1);
  });

  it("are a mistake after a merger, since they are a part of the practice at most", () => {
    const checked = validate(renumbered, formerly("081124", "081125"));
    expect(told(checked).filter((one) => one.startsWith("error"))).toEqual([
      "error data/former-number-part 2:2",
    ]);
    expect(checked.diagnostics.find(({ code }) => code === "data/former-number-part")?.values).toEqual({
      rows: 2,
    });
  });

  it("of a practice that declined are left out without a word", () => {
    const members = (CONTEXT.members ?? []).map((member) =>
      member.acceptance.kind === "declined" ? { ...member, formerly: ["081124"] } : member,
    );
    const rows = [...GOOD, "praksis;081124;2026;hba1c-over-58;1;9;;;"];
    expect(told(validate(rows, { ...CONTEXT, members }))).toEqual([]);
  });

  it("still tell of two rows under one number as before", () => {
    const checked = validate([...renumbered, renumbered[0] ?? ""], formerly("081124"));
    expect(told(checked)).toContain("error data/duplicate-row 6:4");
  });
});

it("knows the cluster's rows by its id as well as by its name", () => {
  const header = "klynge;ydernummer;periode;målepunkt;tæller;nævner";
  const rows = GOOD.map((row, index) => {
    const name = index % 2 === 0 ? "SAMS" : "Nordlys-Klyngen";
    return row.replace("praksis;", `${name};`).replace(";;;", "");
  });
  const context = { ...CONTEXT, cluster: { name: "Nordlys-Klyngen", id: "sams" } };
  const checked = validateData(
    [tableOf([...rows, "oest;012345;2026;hba1c-over-58;1;2"], { header })],
    context,
  );
  expect(told(checked)).toEqual(["notice data/other-cluster 6:1"]);
  expect(checked.ok && checked.value).toHaveLength(4);
});
