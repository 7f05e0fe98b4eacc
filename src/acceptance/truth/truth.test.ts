import { beforeAll, describe, expect, it } from "vitest";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { kitOf, kitsOf, sampleBase } from "./made-kits.fixture.ts";
import { measureFacts } from "./measure-facts.fixture.ts";
import { type Base, randomFollowUp, randomMeeting } from "./random-meetings.fixture.ts";
import { changeFaults } from "./read-change-slides.fixture.ts";
import { deckFaults } from "./read-deck.fixture.ts";
import { tableFaults } from "./read-tables.fixture.ts";

/** `truth.bench.ts` reads thousands of them. */
const CLUSTERS = 40;
const FOLLOW_UPS = 15;

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1);

describe("an independent reader of the slides", () => {
  let base: Base;
  beforeAll(async () => {
    base = await sampleBase();
  });

  it.each(upTo(CLUSTERS))("finds nothing untrue of cluster %i", (seed) => {
    const meeting = randomMeeting(base, seed);
    expect(deckFaults(kitOf(meeting), meeting)).toEqual([]);
  });

  it.each(upTo(FOLLOW_UPS))("finds nothing untrue of follow-up %i", (seed) => {
    const meetings = randomFollowUp(base, seed);
    const kits = kitsOf(meetings, seed % 3 === 0 ? ["m-alfa", "m-beta"] : []);
    expect([...changeFaults(meetings, kits), ...deckFaults(kits.after, meetings.after)]).toEqual([]);
  });
});

/** One untruth each, where many kits have what it changes. */
const LIES: readonly (readonly [lie: string, truth: RegExp, told: string])[] = [
  ["a range that ends higher", / til (\d\d) % mellem/g, " til 9$1 % mellem"],
  ["more practices than there are", /mellem de (\S+) (viste )?praksis/g, "mellem de 34 $2praksis"],
  ["shown ones where all are shown", /mellem praksis kan skyldes/g, "mellem de viste praksis kan skyldes"],
  ["all where some are hidden", /mellem de viste praksis kan skyldes/g, "mellem praksis kan skyldes"],
  ["the other side", /ligger klart over/g, "ligger klart under"],
  [
    "more than chance",
    /Forskellene mellem praksis kan skyldes tilfældigheder/g,
    "Samlet varierer praksis mere, end tilfældigheder ventes at give",
  ],
  ["another side of the region", /ligger højere end/g, "ligger lavere end"],
  ["a word nobody knows", /klyngen samlet\./g, "klyngen samlet. Det er flot."],
  ["a one of the wrong gender", /· én praksis|· (\S+) praksis"/g, '· ét praksis"'],
  [
    "a footnote for a sign that is not there",
    /"Anm\.: Streg/g,
    '"Anm.: Pil ved kanten: Praksis ligger uden for aksen. Streg',
  ],
  ["another interval beside a level", /"\((\d)(\d*,\d %) til/g, '"(9$1$2 til'],
  ["a line that is longer than its figures", /(role":"cluster","[^}]*"upper":)(\d)/g, "$19$2"],
  ["a larger change", / er steget fra (\S+)/g, " er steget fra 1$1"],
  ["a fall for a rise", / er steget /g, " er faldet "],
  [
    "chance for a clear change",
    /, større end tilfældig variation ventes at give\.( Det er den| Målepunktet sigter)[^.]*\./g,
    ". Den kan skyldes tilfældigheder.",
  ],
  ["other practices", /(\S+) praksis har tal begge gange;/g, "Nitten praksis har tal begge gange;"],
];

describe("the reader", () => {
  it.each(LIES)("notices %s", async (_, truth, told) => {
    const base = await sampleBase();
    let noticed = 0;
    for (let seed = 1; seed <= MOST_TRIED && noticed === 0; seed += 1) {
      const meetings = randomFollowUp(base, seed);
      const kits = kitsOf(meetings);
      const after = lyingKit(kits.after, truth, told);
      if (!after) continue;
      const faults = [...changeFaults(meetings, { ...kits, after }), ...deckFaults(after, meetings.after)];
      expect(faults).not.toEqual([]);
      noticed += 1;
    }
    expect(noticed).toBe(1);
  });
});

describe("a table that leaves out the practices it could show", () => {
  it("is not taken for one of a measure of which nobody can be shown", async () => {
    const meeting = randomMeeting(await sampleBase(), 1);
    const kit = kitOf(meeting);
    const faultsOf = (told: MeetingKit) =>
      meeting.template.measures.flatMap((measure) => {
        const facts = measureFacts(meeting, measure, told);
        return facts ? tableFaults(facts) : [];
      });
    expect(faultsOf(kit)).toEqual([]);
    expect(faultsOf(withoutPractices(kit)).join()).toMatch(/the table shows nobody of \S/);
  });
});

/** The kit with the rows of cluster, region and nation alone in its tables. */
function withoutPractices(kit: MeetingKit): MeetingKit {
  const files = kit.files.map((file) => {
    if (file.kind !== "deck") return file;
    const sections = file.deck.sections.map(({ slides, ...section }) => ({
      ...section,
      slides: slides.map((slide) =>
        slide.kind === "table" && slide.id.startsWith("tabel-")
          ? { ...slide, rows: slide.rows.filter(([name]) => /^(Klyngen|Region|Hele)/.test(String(name))) }
          : slide,
      ),
    }));
    return { ...file, deck: { ...file.deck, sections } };
  });
  return { ...kit, files };
}

/** Clusters that are looked through for one whose slides have the sentence. */
const MOST_TRIED = 60;

/** A kit with one sentence changed wherever it stands; undefined where it stands nowhere. */
function lyingKit(
  { files, charts, ...kit }: MeetingKit,
  truth: RegExp,
  told: string,
): MeetingKit | undefined {
  const said = JSON.stringify({ files, charts }).replaceAll("\u00a0", " ");
  const lied = said.replaceAll(truth, told);
  return lied === said ? undefined : { ...kit, ...JSON.parse(lied) };
}
