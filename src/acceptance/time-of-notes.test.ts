import { describe, expect, it } from "vitest";
import { loadInputs } from "../conductors/load-inputs.ts";
import { SAMPLE_CLUSTERS } from "../conductors/sample-kits.fixture.ts";
import { computeResults } from "../indicators/computed-results.fixture.ts";
import { buildKit } from "../kit/build-kit.ts";
import { sampleFollowUp, sampleInput } from "../kit/documents/documents.fixture.ts";
import type { KitInput } from "../kit/kit-context.ts";
import type { Deck } from "../model/deck.ts";

/** Of a short meeting, of the packages' own lengths, and of lengths nobody planned for. */
const LENGTHS = [40, 90, 120, 135, 150, 180, 217];

const OPENING = ["Velkomst", "Introduktion"];

/** Minutes that a leader adds up from the notes, by the name of the part of the programme. */
function minutesInNotes({ sections }: Deck): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { name, slides } of sections)
    for (const { notes } of slides) {
      const told = /^Tid: (\d+)\sminut(?:ter)?\.$/.exec(notes[0] ?? "")?.[1] ?? 0;
      const part = OPENING.includes(name) ? OPENING.at(-1) : name;
      minutes.set(part ?? "", (minutes.get(part ?? "") ?? 0) + Number(told));
    }
  return minutes;
}

function minutesInProgramme({ sections }: Deck): readonly (readonly [string, number])[] {
  const programme = sections.flatMap(({ slides }) => slides).find(({ id }) => id === "program");
  if (programme?.kind !== "programme") throw new Error("the deck has no programme");
  return programme.rows.map(({ title, minutes }) => [title, Number.parseInt(minutes, 10)]);
}

function deckOf({ template, cluster, ...input }: KitInput, minutes: number): Deck {
  const meeting = { ...cluster.meeting, minutes };
  const kit = buildKit({
    ...input,
    template: { ...template, documents: ["deck"] },
    cluster: { ...cluster, meeting },
  });
  for (const file of kit.files) if (file.kind === "deck") return file.deck;
  throw new Error("the kit has no deck");
}

function expectTime(input: KitInput): void {
  for (const length of LENGTHS) {
    const deck = deckOf(input, length);
    const told = minutesInNotes(deck);
    const programme = minutesInProgramme(deck);
    expect(programme.reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(length);
    expect(programme.map(([title]) => [title, told.get(title)])).toEqual(programme);
    expect(programme.filter(([, minutes]) => minutes <= 0)).toEqual([]);
  }
}

async function sampleOf(id: string): Promise<KitInput> {
  const folder = `samples/${SAMPLE_CLUSTERS[id]}`;
  const hasData = !["alkoholsamtalen", "kraeftopfoelgning"].includes(id);
  const data = hasData ? [`${folder}/maalinger-2026-04.csv`] : [];
  const loaded = await loadInputs({ template: id, cluster: `${folder}/klynge.yaml`, data });
  const { template, cluster, counts = [] } = loaded;
  if (!template || !cluster) throw new Error(`the sample of ${id} has mistakes`);
  const labels = new Map(cluster.members.map(({ practice }, index) => [practice, `K${index}`]));
  return { template, cluster, results: computeResults({ template, cluster, counts, labels }) };
}

describe("the times in a leader's notes", () => {
  it.each(Object.keys(SAMPLE_CLUSTERS))("are those of the programme, at every length: %s", async (id) => {
    expectTime(await sampleOf(id));
  });

  it("are so at a follow-up too", async () => {
    const { followUp } = await sampleFollowUp("kiap-type2-diabetes");
    const { template, cluster, results } = (await sampleInput("kiap-type2-diabetes")).context;
    expectTime({ template, cluster, results, followUp });
  });
});
