import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Delivery } from "../conductors/deliver-kit.ts";
import { followUp } from "../conductors/follow-up.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { changedData } from "./later-data.fixture.ts";

const work = temporaryFolder();
const SECOND = "samples/nordlys/maalinger-2026-11.csv";

/** Made-up figures of a later period: the sample's, with as many events less as `fall` says. */
function laterData(period: string, fall: number): string {
  const path = join(work, `${period.replace("/", "_")}.csv`);
  return changedData(SECOND, path, {
    period,
    numerator: ({ numerator }) => Math.round(numerator * (1 - fall)),
  });
}

const { cluster: _, template: __, ...request } = sampleRequest(join(work, "out"));

let kits: readonly [Delivery, Delivery, Delivery];
beforeAll(async () => {
  const first = await generateKit(sampleRequest(join(work, "out")));
  const key = first.key.path;
  const second = await followUp({ ...request, key, folder: first.folder, data: [SECOND] });
  // Only the latest kit is needed, and what its meeting decided.
  rmSync(first.folder, { recursive: true });
  writeFileSync(join(second.folder, "intern", "decisions.yaml"), "cluster:\n  measures: [hba1c-over-58]\n");
  const data = [laterData("2026-07-01/2027-06-30", 0.15)];
  const third = await followUp({ ...request, key, folder: second.folder, data, date: "2027-08-12" });
  kits = [first, second, third];
}, 240_000);

const slidesIn = ({ files }: MeetingKit) =>
  files.flatMap((file) => (file.kind === "deck" ? file.deck.sections : []));
const levelOf = ({ results }: MeetingKit, id: string) =>
  results.measures.find(({ measure }) => measure === id)?.cluster;

describe("the third kit of a cluster", () => {
  it("remembers the levels that both earlier kits showed, and nothing of their practices", () => {
    const [first, second, third] = kits;
    const history = third.kit.history ?? [];
    expect(history.map(({ meetingDate }) => meetingDate)).toEqual(["2026-06-10", "2026-12-10"]);
    for (const [index, { kit }] of [first, second].entries()) {
      for (const { measure, cluster } of kit.results.measures) {
        const kept = history[index]?.measures.find((one) => one.measure === measure);
        expect(kept?.cluster).toEqual(cluster);
      }
    }
    expect(JSON.stringify(history)).not.toContain('practices":[{');
    const codes = first.kit.results.measures.flatMap(({ practices }) => practices.map(({ label }) => label));
    for (const code of new Set(codes)) expect(JSON.stringify(history)).not.toContain(`"${code}"`);
  });

  it("shows the course of what was chosen beside its change, and of the rest in the appendix", () => {
    const sections = slidesIn(kits[2].kit);
    const idsIn = (name: string) =>
      sections.filter((section) => section.name === name).flatMap(({ slides }) => slides.map(({ id }) => id));
    expect(idsIn("Siden sidst").filter((id) => !id.startsWith("oevrige"))).toEqual([
      "skille-siden-sidst",
      "det-besluttede-vi",
      "aendring-hba1c-over-58",
      "forloeb-hba1c-over-58",
    ]);
    const inAppendix = idsIn("Bilag").filter((id) => id.startsWith("forloeb-"));
    expect(inAppendix).toContain("forloeb-ldl-uden-statin");
    expect(inAppendix).not.toContain("forloeb-hba1c-over-58");
  });

  it("says on the slide what the three periods' figures give, from the first to the latest", () => {
    const [first, , third] = kits;
    const shares = [first, third].map(({ kit }) => {
      const { numerator = 0, denominator = 1 } = levelOf(kit, "hba1c-over-58")?.counts ?? {};
      return ((100 * numerator) / denominator).toFixed(1).replace(".", ",");
    });
    const slide = slidesIn(third.kit)
      .flatMap(({ slides }) => slides)
      .find(({ id }) => id === "forloeb-hba1c-over-58");
    expect(slide?.title).toContain(
      `fra ${shares[0]}\u00a0% i første til ${shares[1]}\u00a0% i seneste af tre perioder`,
    );
    // The sample's periods are a year each and seven months apart.
    expect(slide?.kind === "chart" && slide.reading).toContain("Perioderne overlapper hinanden");
    expect(slide?.kind === "chart" && slide.footnotes[0]).toContain(
      "Ikke alle perioder bygger på de samme praksis.",
    );
    const deck = unzipSync(readFileSync(join(third.folder, third.kit.files[0]?.name ?? "")));
    const words = Object.entries(deck).flatMap(([name, bytes]) =>
      name.startsWith("ppt/slides/slide") ? strFromU8(bytes) : [],
    );
    expect(words.join("")).toContain("i seneste af tre perioder i klyngen samlet.");
  });

  it("keeps each practice in the class of size it had, though list sizes are not known any more", () => {
    const [first, second, third] = kits.map(({ kit }) => kit.results.sizeClasses ?? {});
    expect(new Set(Object.values(first ?? {})).size).toBeGreaterThan(1);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it("draws no point for a period whose level was hidden", () => {
    const [, , third] = kits;
    for (const chart of third.kit.charts) {
      if (chart.kind !== "trend") continue;
      const measure = chart.id.replace("forloeb-", "");
      const levels = kits.map(({ kit }) => levelOf(kit, measure));
      for (const [index, point] of chart.points.entries()) {
        const level = levels[index]?.estimate.value;
        expect(point !== undefined).toBe(level !== undefined);
        // The kit keeps a place no finer than it is drawn.
        if (point && level !== undefined) expect(Math.abs(point.value - level)).toBeLessThan(0.1);
      }
    }
  });

  it("never calls it a trend, and is rendered again from itself alone", async () => {
    const { folder, kit } = kits[2];
    expect(JSON.stringify(kit.files)).not.toMatch(/tendens|trend/i);
    const { fonts, program } = request;
    const again = await renderAgain({ folder, out: join(work, "again"), force: false, fonts, program });
    const [deck = ""] = kit.files.map(({ name }) => name);
    expect(readFileSync(join(again.folder, deck)).equals(readFileSync(join(folder, deck)))).toBe(true);
  });
});

describe("a third kit that cannot be compared with the first", () => {
  it("leaves the first out of the course, and says so for each measure", async () => {
    const out = join(work, "half");
    const first = await generateKit(sampleRequest(out, { data: [laterData("2025-01-01/2025-06-30", 0)] }));
    const steps = ["2026-01-01/2026-06-30", "2027-01-01/2027-06-30"].map((period) => laterData(period, 0.1));
    const common = { ...request, out, key: first.key.path };
    const second = await followUp({
      ...common,
      folder: first.folder,
      data: [steps[0] ?? ""],
      date: "2026-12-01",
    });
    const manifest = join(second.folder, "intern", "kit.json");
    // As if the first meeting's figures had covered a whole year.
    const year = readFileSync(manifest, "utf8").replaceAll(
      /"id": ?"2025-01-01\/2025-06-30",\s*"label": ?"[^"]+",\s*"from": ?"2025-01-01",\s*"to": ?"2025-06-30"/g,
      '"id":"2024-07-01/2025-06-30","label":"1. juli 2024 – 30. juni 2025","from":"2024-07-01","to":"2025-06-30"',
    );
    writeFileSync(manifest, year);
    const third = await followUp({
      ...common,
      folder: second.folder,
      data: [steps[1] ?? ""],
      date: "2027-12-01",
    });
    const left = third.diagnostics.filter(({ code }) => code === "change/left-out-of-course");
    expect(left).toHaveLength(7);
    expect(left[0]?.values).toMatchObject({ period: "1. juli 2024 – 30. juni 2025" });
    expect(third.kit.charts.filter(({ kind }) => kind === "trend")).toEqual([]);
    expect(third.kit.charts.filter(({ kind }) => kind === "change").length).toBeGreaterThan(0);
  }, 240_000);
});
