import { expect, it } from "vitest";
import { buildKit } from "./build-kit.ts";
import { sampleInput } from "./documents/documents.fixture.ts";
import { kitTexts } from "./own-words.ts";

/** A value, alone or with its interval. */
const FIGURE = /^[−\d][\d.,]*(\s*%)?(\s*–\s*[\d.,]+(\s*%)?)?$/;

it.each(["kiap-type2-diabetes", "midtkraft-b12", "kaps-opioider-2"] as const)(
  "offers the words of every table of %s and none of its figures",
  async (template) => {
    const { context } = await sampleInput(template);
    const texts = kitTexts(buildKit(context));
    const tables = buildKit(context).files.flatMap((file) =>
      file.kind !== "deck"
        ? []
        : file.deck.sections.flatMap(({ slides }) => slides.filter(({ kind }) => kind === "table")),
    );
    for (const { id, title } of tables)
      expect(texts.get(`praesentation/${id}/overskrift`)).toBe(title.replaceAll("\u00a0", " "));
    const cells = [...texts].filter(([address]) => /^praesentation\/.*\/raekke-/.test(address));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(([, text]) => FIGURE.test(text))).toEqual([]);
  },
);
