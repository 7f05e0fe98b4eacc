import { describe, expect, it } from "vitest";
import type { PlacedText } from "../../model/edited-texts.ts";
import { compareTexts } from "./compare-texts.ts";

const texts = (...rows: readonly (readonly [shape: string, text: string])[]): readonly PlacedText[] =>
  rows.map(([shape, text]) => ({ shape, place: shape, text }));

const MADE = texts(
  ["Titel", "Type 2-diabetes"],
  ["Undertitel", "Møde i klyngen"],
  ["Mødet", "10. juni"],
  ["Mødet", "Biblioteket"],
  ["Medvirkende", "Klyngepakke fra KiAP"],
);

describe("shapes that another program has named anew", () => {
  it("are those that say the same, and nothing has changed", () => {
    const saved = texts(
      ["Titel", "Type 2-diabetes"],
      ["PlaceHolder 2", "Møde i klyngen"],
      ["PlaceHolder 3", "10. juni"],
      ["PlaceHolder 3", "Biblioteket"],
      ["PlaceHolder 4", "Klyngepakke fra KiAP"],
    );
    expect(compareTexts(MADE, saved)).toEqual([]);
  });

  it("show what somebody has changed in them, under the names they had", () => {
    const saved = texts(
      ["Titel", "Type 2-diabetes"],
      ["PlaceHolder 2", "Aften i klyngen"],
      ["PlaceHolder 3", "10. juni"],
      ["PlaceHolder 3", "Sundhedshuset"],
      ["PlaceHolder 4", "Pakken er fra KiAP"],
    );
    expect(compareTexts(MADE, saved)).toMatchObject([
      { place: "Undertitel", before: "Møde i klyngen", after: "Aften i klyngen" },
      { place: "Mødet", before: "Biblioteket", after: "Sundhedshuset" },
      { place: "Medvirkende", before: "Klyngepakke fra KiAP", after: "Pakken er fra KiAP" },
    ]);
  });

  it("are new or gone where they say nothing alike and are not as many", () => {
    const saved = texts(["Titel", "Type 2-diabetes"], ["Tekstfelt 9", "Husk kaffe"]);
    expect(compareTexts(MADE, saved).map(({ place }) => place)).toEqual([
      ...["Tekstfelt 9", "Undertitel", "Mødet", "Mødet", "Medvirkende"],
    ]);
  });
});
