import { describe, expect, it } from "vitest";
import type { Deck } from "../../model/deck.ts";
import { sampleInput } from "../documents/documents.fixture.ts";

const slidesOf = ({ sections }: Deck) => sections.flatMap(({ slides }) => slides);

/** What is said of the stories, by whether they stand beside figures or are what the block is about. */
async function saidOfCases(template: "kaps-opioider-2" | "antipsykotika-demens"): Promise<readonly string[]> {
  const { deck } = await sampleInput(template);
  return slidesOf(deck).flatMap(({ id, notes }) => (id.startsWith("case-") ? [notes.join(" ")] : []));
}

describe("a case", () => {
  it("is another way to talk where the block has figures, and the way where it has none", async () => {
    const [beside, alone] = await Promise.all(
      (["kaps-opioider-2", "antipsykotika-demens"] as const).map(saidOfCases),
    );
    expect(beside?.length).toBeGreaterThan(0);
    expect(alone?.length).toBeGreaterThan(0);
    for (const notes of beside ?? []) expect(notes).toContain("hellere vil tale om en patient end om tal");
    for (const notes of alone ?? []) expect(notes).not.toContain("hellere");
  });
});

describe("the programme in words", () => {
  it("ends in one mark, whether the last item is a question or not", async () => {
    const { context } = await sampleInput("antipsykotika-demens");
    const blocks = context.template.blocks.map((block, at, all) =>
      at === all.length - 1 ? { ...block, title: "Hvad gør vi nu?" } : block,
    );
    for (const [changes, end] of [
      [{ blocks }, /nu\?$/],
      [{}, /opfølgning\.$/],
    ] as const) {
      const { deck } = await sampleInput("antipsykotika-demens", { changes });
      const programme = slidesOf(deck).find(({ id }) => id === "program");
      expect(programme?.kind === "programme" && programme.alt).toMatch(end);
    }
  });
});
