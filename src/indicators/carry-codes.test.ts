import { describe, expect, it } from "vitest";
import { currentCodes, type PracticeKey } from "../model/practice-key.ts";
import { carriedLabels, carryCodes } from "./assign-codes.ts";

const KEY: PracticeKey = {
  codes: new Map([
    ["081124", "A"],
    ["081125", "B"],
    ["081126", "C"],
  ]),
  formerly: new Map(),
};

const member = (practice: string, ...formerly: readonly string[]) => ({ practice, formerly });

describe("codes of given-up numbers", () => {
  it("go to the number the practice has now, and stay where they were", () => {
    const carried = carryCodes([member("091000", "081124")], KEY);
    expect([...carried.codes]).toEqual([...KEY.codes, ["091000", "A"]]);
    expect([...carried.formerly]).toEqual([["091000", ["081124"]]]);
    expect(currentCodes(carried).get("091000")).toBe("A");
    expect(currentCodes(carried).has("081124")).toBe(false);
    expect(carriedLabels(carried).size).toBe(0);
  });

  it("are one after a merger: the first's, and the other's is nobody else's", () => {
    const carried = carryCodes([member("091000", "081125", "081124"), member("081126")], KEY);
    expect(carried.codes.get("091000")).toBe("B");
    expect([...carriedLabels(carried)]).toEqual([["A", "B"]]);
    expect(new Set(carried.codes.values())).toEqual(new Set(["A", "B", "C"]));
  });

  it("are the kept number's own where a merger kept one", () => {
    const carried = carryCodes([member("081124", "081125")], KEY);
    expect(carried.codes).toEqual(KEY.codes);
    expect([...carriedLabels(carried)]).toEqual([["B", "A"]]);
  });

  it("follow a practice through a second change, told with or without the first number", () => {
    const first = carryCodes([member("091000", "081124")], KEY);
    for (const former of [["091000"], ["081124"]]) {
      const second = carryCodes([member("092000", ...former)], first);
      expect(second.codes.get("092000")).toBe("A");
      expect([...currentCodes(second)].filter(([, code]) => code === "A")).toEqual([["092000", "A"]]);
    }
  });

  it("never go to one practice while another that takes part has them", () => {
    const first = carryCodes([member("091000", "081124")], KEY);
    const both = carryCodes([member("091000"), member("092000", "081124")], first);
    expect(both.codes.has("092000")).toBe(false);
    expect(both).toEqual(first);
  });

  it("are none for a number that never had one", () => {
    expect(carryCodes([member("091000", "080000")], KEY)).toEqual(KEY);
  });
});
