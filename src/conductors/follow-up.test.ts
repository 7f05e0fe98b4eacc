import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../acceptance/program-victim.fixture.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { Delivery } from "./deliver-kit.ts";
import { type FollowUpRequest, followUp } from "./follow-up.ts";
import { generateKit } from "./generate-kit.ts";
import { SMALL_KIT, sampleRequest, temporaryFolder, wordedFollowUp } from "./sample-kit.fixture.ts";

const BEFORE = "samples/nordlys/maalinger-2026-04.csv";
const AFTER = "samples/nordlys/maalinger-2026-11.csv";

let earlier: Delivery;
let later: Delivery;

function requestOf(changes: Partial<FollowUpRequest> = {}): FollowUpRequest {
  const { cluster: _, template: __, ...request } = sampleRequest(join(temporaryFolder(), "out"));
  return { ...request, folder: earlier.folder, data: [AFTER], key: earlier.key.path, ...changes };
}

const codesOf = ({ results }: MeetingKit) =>
  new Set(results.measures.flatMap(({ practices }) => practices.map(({ label }) => label)));
const slidesOf = ({ files }: MeetingKit) =>
  files.flatMap((file) => (file.kind === "deck" ? file.deck.sections.flatMap(({ slides }) => slides) : []));
const refusal = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof KitError) return error.diagnostics.map(({ code }) => code);
  throw new Error("expected the follow-up to be refused");
};

beforeAll(async () => {
  earlier = await generateKit(sampleRequest(join(temporaryFolder(), "out")));
  later = await followUp(requestOf());
});

describe("a package of one's own", () => {
  /** The sample's kit as if it had been built from a package that does not come along. */
  function ownPackage() {
    const home = join(temporaryFolder(), "pakken");
    cpSync("templates/kiap-type2-diabetes", home, { recursive: true });
    const file = join(home, "package.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^id: kiap-type2-diabetes$/m, "id: vores-pakke"));
    const folder = join(temporaryFolder(), "mødepakke");
    cpSync(earlier.folder, folder, { recursive: true });
    const manifest = join(folder, "intern/kit.json");
    const text = readFileSync(manifest, "utf8");
    writeFileSync(manifest, text.replaceAll('"id": "kiap-type2-diabetes"', '"id": "vores-pakke"'));
    return { home, folder };
  }

  it("is asked for where it does not lie with the program, and found by its path", async () => {
    const { home, folder } = ownPackage();
    expect(await refusal(followUp(requestOf({ folder })))).toContain("change/template-not-found");
    const { kit } = await wordedFollowUp(requestOf({ folder, template: home }));
    expect(kit.template.id).toBe("vores-pakke");
    expect(slidesOf(kit).map(({ id }) => id)).toContain("aendring-hba1c-over-58");
  });

  it("is the one the earlier kit was built from, and no other", async () => {
    const { folder } = ownPackage();
    const template = "templates/kiap-type2-diabetes";
    expect(await refusal(followUp(requestOf({ folder, template })))).toContain("change/other-template");
  });
});

describe("the follow-up's kit", () => {
  it("lies beside the earlier one, on the first proposed date", () => {
    expect(later.folder.endsWith(join("nordlys-klyngen", "kiap-type2-diabetes", "2026-12-10"))).toBe(true);
  });

  it("keeps the codes and adds none without a register", () => {
    expect(codesOf(later.kit)).toEqual(codesOf(earlier.kit));
    expect(later.key.created).toBe(false);
  });

  it("opens the programme with looking back, in the same time", () => {
    const [programme] = slidesOf(later.kit).filter(({ kind }) => kind === "programme");
    expect(programme?.kind === "programme" && programme.rows[0]).toMatchObject({
      title: "Siden sidst",
      minutes: "10\u00a0min.",
    });
    expect(programme?.kind === "programme" && programme.footnote).toContain("I alt 150");
  });

  it("says in words, and draws nothing, where no two numbers can be set beside each other", () => {
    const changes = slidesOf(later.kit).filter(({ id }) => id.startsWith("aendring-"));
    expect(changes.flatMap(({ kind, id }) => (kind === "text" ? id : []))).toEqual([
      "aendring-metformin-ved-lav-egfr",
    ]);
    for (const { id, kind } of changes) {
      const chart = later.kit.charts.find((one) => one.id === id);
      const pairs = chart?.kind === "change" ? chart.rows.filter((row) => row.kind === "pair") : [];
      expect([id, pairs.length > 0]).toEqual([id, kind === "chart"]);
    }
  });

  it("says the change of the practices shown both times, rounded, as the figures give it", () => {
    const slide = slidesOf(later.kit).find(({ id }) => id === "aendring-hba1c-over-58");
    const [then = new Map(), now = new Map()] = [earlier, later].map(({ kit }) => {
      const result = kit.results.measures.find(({ measure }) => measure === "hba1c-over-58");
      return new Map(
        result?.practices.flatMap(({ label, cell }) => (cell.kind === "shown" ? [[label, cell.counts]] : [])),
      );
    });
    const both = [...then.keys()].filter((label) => now.has(label));
    const share = (counts: typeof then) => {
      const own = both.flatMap((label) => counts.get(label) ?? []);
      const sum = (of: "numerator" | "denominator") => own.reduce((all, one) => all + one[of], 0);
      return (100 * sum("numerator")) / sum("denominator");
    };
    expect(both).toHaveLength(5);
    expect(slide?.title).toContain(
      `fra ${share(then).toFixed(0)}\u00a0% til ${share(now).toFixed(0)}\u00a0% i de fem praksis, der er vist begge gange`,
    );
    expect(slide?.kind === "chart" && slide.reading).toMatch(/omkring −\d+ procentpoint/);
    const deck = unzipSync(readFileSync(join(later.folder, later.kit.files[0]?.name ?? "")));
    const words = Object.entries(deck).flatMap(([name, bytes]) =>
      name.startsWith("ppt/slides/slide") ? strFromU8(bytes) : [],
    );
    expect(words.join("")).toContain(slide?.title.slice(-30));
  });

  it("tells that practices have joined or left, without saying which", () => {
    const said = slidesOf(later.kit).filter(({ id }) => id.startsWith("aendring-"));
    for (const slide of said)
      expect(JSON.stringify(slide)).toContain(
        "har tal begge gange; én har kun tal nu, og én havde kun tal sidst.",
      );
  });

  it("remembers what was chosen: on the slides, in full only for that, and on the notes sheet", async () => {
    const folder = temporaryFolder();
    cpSync(earlier.folder, folder, { recursive: true });
    const [code = ""] = codesOf(earlier.kit);
    const plan = `  - practice: ${code}\n    measure: ldl-uden-statin\n    action: statin ved årskontrollen\n`;
    writeFileSync(join(folder, "intern/decisions.yaml"), `plans:\n${plan}`);
    const { kit } = await wordedFollowUp(requestOf({ folder }));
    const slides = slidesOf(kit);
    const [decided] = slides.filter(({ id }) => id === "det-besluttede-vi");
    expect(JSON.stringify(decided)).toContain(
      "2. LDL over 2,5 uden statin: én praksis. Statin ved årskontrollen.",
    );
    const ids = slides.map(({ id }) => id).filter((id) => id.startsWith("aendring-"));
    expect(ids).toEqual(["aendring-ldl-uden-statin"]);
    const others = slides.find(({ id }) => id === "oevrige-maalepunkter");
    const [note] = others?.kind === "table" ? others.footnotes : [];
    expect(note).toMatch(
      /^Anm\.: Målepunkt\s1, .* gælder de praksis, der er vist begge gange\. Forskellene er regnet før afrunding\.$/,
    );
    const [notes] = kit.files.flatMap((file) =>
      file.kind === "document" && file.document.handwritten === "table" ? file.document : [],
    );
    expect(notes?.blocks.slice(1, 3)).toMatchObject([
      { kind: "heading", text: "Siden sidst" },
      { kind: "table", rows: [["2. LDL over 2,5 mmol/l uden statin", {}, {}, {}]] },
    ]);
  });

  it("never speaks of a trend", () => {
    expect(JSON.stringify(later.kit.files)).not.toMatch(/tendens|trend/i);
  });
});

describe("the follow-up of a package without figures", () => {
  it("needs none, and shows no column of them", async () => {
    const out = join(temporaryFolder(), "out");
    const first = sampleRequest(out, {
      template: "kraeftopfoelgning",
      cluster: "samples/regnbue/klynge.yaml",
      data: [],
    });
    const { folder, key } = await generateKit(first);
    const { kit } = await followUp({ ...requestOf(), out, folder, key: key.path, data: [] });
    const decided = slidesOf(kit).find(({ id }) => id === "det-besluttede-vi");
    expect(decided).toMatchObject({ groups: [{ heading: "Fra planerne" }] });
    expect(slidesOf(kit).filter(({ kind }) => kind === "chart")).toEqual([]);
  });
});

describe("a follow-up that cannot be made", () => {
  it("is refused without figures where the package has measures", async () => {
    expect(await refusal(followUp(requestOf({ data: [] })))).toContain("kit/no-data");
  });

  it("is refused when the periods are too close, and nothing is written", async () => {
    const request = requestOf({ data: [BEFORE] });
    expect(await refusal(followUp(request))).toContain("change/too-early");
    expect(existsSync(request.out)).toBe(false);
  });

  it("is refused on last time's day or before it, and the earlier kit stays as it is", async () => {
    const cluster = "samples/nordlys/klynge.yaml";
    const out = join(earlier.folder, "..", "..", "..");
    const before = filesIn(earlier.folder);
    for (const day of [{}, { date: "2026-06-09" }])
      expect(await refusal(followUp(requestOf({ cluster, out, force: true, ...day })))).toEqual(
        expect.arrayContaining(["change/not-after-earlier", "data/after-meeting"]),
      );
    expect(filesIn(earlier.folder)).toEqual(before);
  });

  it("finds the key of a kit that was put aside, and holds its day against that kit's", async () => {
    const out = join(earlier.folder, "..", "..", "..");
    const kept = join(temporaryFolder(), "out", "tidligere", `${earlier.kit.folder}-1`);
    cpSync(earlier.folder, kept, { recursive: true });
    cpSync(join(out, "noegler"), join(kept, "..", "..", "..", "..", "noegler"), { recursive: true });
    const { key: _, ...request } = requestOf({ folder: kept, date: "2026-06-10" });
    expect(await refusal(followUp(request))).toContain("change/not-after-earlier");
  });

  it("is refused before the last day of its figures is over", async () => {
    const refused = await refusal(followUp(requestOf({ date: "2026-11-30" })));
    expect(refused).toContain("data/after-meeting");
    expect(refused).not.toContain("change/not-after-earlier");
  });

  it("is refused where it would be written over the earlier kit, or among its files", async () => {
    const home = temporaryFolder();
    const [out, linked] = [join(home, "out"), join(home, "linked")];
    const moved = join(out, later.kit.folder);
    cpSync(earlier.folder, moved, { recursive: true });
    mkdirSync(join(linked, "nordlys-klyngen"), { recursive: true });
    symlinkSync(dirname(moved), join(linked, dirname(later.kit.folder)));
    const before = filesIn(moved);
    for (const place of [out, linked, moved])
      expect(await refusal(followUp(requestOf({ folder: moved, out: place, force: true })))).toEqual([
        "change/into-baseline",
      ]);
    expect(filesIn(moved)).toEqual(before);
  });

  it("is refused without the key, rather than given new codes", async () => {
    expect(await refusal(followUp(requestOf({ key: join(temporaryFolder(), "none.csv") })))).toContain(
      "change/key-missing",
    );
  });

  it("is refused for a folder that holds no kit, and for a day that does not exist", async () => {
    expect(await refusal(followUp(requestOf({ folder: temporaryFolder() })))).toEqual([
      "kit/not-a-kit-folder",
    ]);
    expect(await refusal(followUp(requestOf({ date: "2026-02-30" })))).toEqual(["change/not-a-date"]);
    // Read as a day, it is too early; that is another matter.
    expect(await refusal(followUp(requestOf({ date: "1. maj 2026" })))).toContain("change/not-after-earlier");
  });

  it("leaves a measure out that is no longer counted the same way", async () => {
    const folder = temporaryFolder();
    const template = join(folder, "package.yaml");
    const text = readFileSync("templates/kiap-type2-diabetes/package.yaml", "utf8");
    writeFileSync(
      template,
      text.replace(
        "words: patienter, hvis seneste systoliske blodtryk er over",
        "words: patienter, hvis sidste systoliske blodtryk er over",
      ),
    );
    const { kit, diagnostics } = await wordedFollowUp(requestOf({ template }));
    expect(diagnostics.map(({ code }) => code)).toContain("change/definition-changed");
    const ids = slidesOf(kit).map(({ id }) => id);
    expect(ids).toContain("aendring-hba1c-over-58");
    expect(ids).not.toContain("aendring-systolisk-over-140");
  });
});

describe("figures ten times last time's", () => {
  const tenfold = (rows: string) => rows.replaceAll(/hba1c-over-58;(\d+);(\d+)/g, "hba1c-over-58;$10;$20");

  it("are asked about, with the measure and the line that answers it", async () => {
    const data = join(temporaryFolder(), "tal.csv");
    writeFileSync(data, tenfold(readFileSync(AFTER, "utf8")));
    const error = await followUp(requestOf({ data: [data] })).catch((cause: unknown) => cause);
    const asked =
      error instanceof KitError ? error.diagnostics.filter(({ severity }) => severity === "error") : [];
    expect(asked).toMatchObject([
      {
        code: "data/doubtful",
        values: { line: "confirmed: [spring]" },
        parts: [{ code: "data/doubt-leap", values: { measures: "hba1c-over-58" } }],
      },
    ]);
  });
});

describe("a reading plan", () => {
  const SWEET = "Sukker i blodet";
  const PLAN = `ark:
  - kolonner: { ydernummer: praksis, periode: periode, målepunkt: målepunkt, tæller: tæller, nævner: nævner, niveau: niveau }
    målepunkter: { ${SWEET}: hba1c-over-58 }
`;
  /** Figures under a name of the sender's own. */
  function ownNames(data: string): string {
    const file = join(temporaryFolder(), "tal.csv");
    const lines = readFileSync(data, "utf8").replaceAll("hba1c-over-58", SWEET).split("\n");
    writeFileSync(file, lines.map((line) => line.split(";").slice(0, 6).join(";")).join("\n"));
    return file;
  }

  it("is found where the earlier kit was made, and asked for where it is nowhere", async () => {
    const home = temporaryFolder();
    const [cluster, plan] = [join(home, "klynge.yaml"), join(home, "kolonner.yaml")];
    writeFileSync(cluster, SMALL_KIT);
    writeFileSync(plan, PLAN);
    const made = await generateKit(sampleRequest(join(home, "out"), { cluster, data: [ownNames(BEFORE)] }));
    const next = requestOf({ folder: made.folder, key: made.key.path, data: [ownNames(AFTER)] });
    const { kit } = await wordedFollowUp(next);
    const figures = ({ results }: MeetingKit) =>
      results.measures.find((one) => one.measure === "hba1c-over-58");
    expect(figures(kit)?.practices).toEqual(figures(later.kit)?.practices);
    rmSync(plan);
    expect(await refusal(followUp(next))).toEqual(["change/plan-not-found", "plan/measures"]);
    await expect(followUp(next)).rejects.toMatchObject({
      diagnostics: [
        { values: { places: [join(dirname(next.data[0] ?? ""), "kolonner.yaml"), plan].join(", ") } },
        {},
      ],
    });
  });
});
