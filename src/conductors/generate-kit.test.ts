import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { checkInputs } from "./check-inputs.ts";
import { generateKit } from "./generate-kit.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const DATA = "samples/nordlys/maalinger-2026-04.csv";

/** Hash of every file below a folder, by name. */
function hashes(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/** Every part of every Office file of a kit as text, with pictures left out. */
function partsOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => /\.(pptx|docx)$/.test(file))) {
    for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(folder, name))))) {
      if (!part.endsWith(".png")) found.set(`${name}!${part}`, strFromU8(bytes));
    }
  }
  return found;
}

const refusal = async (work: Promise<unknown>): Promise<KitError> => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof KitError) return error;
  throw new Error("expected the build to be refused");
};

describe("one cluster's kit", () => {
  it("is a deck, the sheets the package asks for, a calendar, the data-control sheet and the kit as data", async () => {
    const { folder, files, key } = await generateKit(sampleRequest(temporaryFolder()));
    expect(folder.endsWith(join("nordlys-klyngen", "kiap-type2-diabetes", "2026-06-10"))).toBe(true);
    expect(files.map(({ name }) => name)).toEqual([
      "nordlys-klyngen-type2-diabetes-praesentation.pptx",
      "nordlys-klyngen-type2-diabetes-moedenoter.docx",
      "nordlys-klyngen-type2-diabetes-implementeringsplan.docx",
      "nordlys-klyngen-type2-diabetes-drejebog.docx",
      "nordlys-klyngen-type2-diabetes-program.docx",
      "nordlys-klyngen-type2-diabetes-haefte.docx",
      "nordlys-klyngen-type2-diabetes-tjekliste.docx",
      "nordlys-klyngen-type2-diabetes-personale.docx",
      "nordlys-klyngen-type2-diabetes-gruppeliste.docx",
      "nordlys-klyngen-type2-diabetes-bestilling.docx",
      "nordlys-klyngen-type2-diabetes-samtaleark.docx",
      "nordlys-klyngen-type2-diabetes-fremmoede.docx",
      "nordlys-klyngen-type2-diabetes-evaluering.docx",
      "nordlys-klyngen-type2-diabetes-kalender.ics",
      "intern/decisions.yaml",
      "intern/nordlys-klyngen-type2-diabetes-datakontrol.docx",
      "intern/kit.json",
    ]);
    expect(Object.keys(hashes(folder)).sort()).toEqual(files.map(({ name }) => name).sort());
    expect(key.created && existsSync(key.path) && !key.path.startsWith(folder)).toBe(true);
  });

  it("is the same bytes again, with rows shuffled and a second kit in the same process", async () => {
    const out = temporaryFolder();
    const [header = "", ...rows] = readFileSync(DATA, "utf8").trimEnd().split("\n");
    const shuffled = join(out, "maalinger-2026-04.csv");
    writeFileSync(shuffled, `${[header, ...rows.reverse()].join("\n")}\n`);
    const first = await generateKit(sampleRequest(join(out, "a")));
    const second = await generateKit(sampleRequest(join(out, "b")));
    const third = await generateKit(sampleRequest(join(out, "c"), { data: [shuffled] }));
    expect(hashes(second.folder)).toEqual(hashes(first.folder));
    // The kit as data names the very file the numbers came from, by its checksum.
    const others = Object.entries(hashes(third.folder)).filter(([name]) => name !== "intern/kit.json");
    expect(others).toHaveLength(16);
    expect(hashes(first.folder)).toMatchObject(Object.fromEntries(others));
  });

  it("keeps its codes when it is built again with its key", async () => {
    const out = temporaryFolder();
    const first = await generateKit(sampleRequest(out));
    const second = await generateKit(sampleRequest(out, { randomIndex: () => 0 }));
    expect(second.key).toEqual({ path: first.key.path, created: false });
    expect(second.kit).toEqual(first.kit);
  });

  it("writes nothing on a dry run, and still tells what it would be", async () => {
    const out = join(temporaryFolder(), "out");
    const { files } = await generateKit(sampleRequest(out, { dryRun: true }));
    expect(files).toHaveLength(17);
    expect(existsSync(out)).toBe(false);
  });

  it("shows every mistake of every file at once and writes nothing", async () => {
    const work = temporaryFolder();
    const out = join(work, "out");
    const [header = "", first = "", second = "", ...rows] = readFileSync(DATA, "utf8").trimEnd().split("\n");
    const data = join(work, "tal.csv");
    const bad = [first.replace(/;77;317;/, ";mange;317;"), second.replace(/;\d+;(\d+);/, ";99999;$1;")];
    writeFileSync(data, [header, ...bad, ...rows].join("\n"));
    const cluster = join(work, "klynge.yaml");
    writeFileSync(
      cluster,
      readFileSync("samples/nordlys/klynge.yaml", "utf8").replace("2026-06-10", "2026-06-31"),
    );
    const { kind, diagnostics } = await refusal(generateKit(sampleRequest(out, { data: [data], cluster })));
    expect(kind).toBe("invalidInput");
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ place }) => place.file);
    expect(new Set(errors)).toEqual(new Set([data, cluster]));
    expect(existsSync(out)).toBe(false);
  });

  it("is refused, at check too, when its figures are of a time after the meeting", async () => {
    const out = temporaryFolder();
    const cluster = join(out, "klynge.yaml");
    writeFileSync(
      cluster,
      readFileSync("samples/nordlys/klynge.yaml", "utf8").replace("2026-06-10", "2026-04-29"),
    );
    const request = sampleRequest(out, { cluster });
    const { kind, diagnostics } = await refusal(generateKit(request));
    expect(kind).toBe("invalidInput");
    const said = [diagnostics, await checkInputs(request)].map((all) =>
      all.filter(({ severity }) => severity === "error"),
    );
    expect(said[0]).toMatchObject([
      { code: "data/after-meeting", place: { file: DATA, line: 2 }, values: { to: "2026-04-30" } },
    ]);
    expect(said[1]).toEqual(said[0]);
    expect(readdirSync(out)).toEqual(["klynge.yaml"]);
  });

  it("opens the data only by the decision in the cluster file", async () => {
    const out = join(temporaryFolder(), "out");
    const { diagnostics } = await refusal(generateKit(sampleRequest(out, { view: "open" })));
    expect(diagnostics.map(({ code }) => code)).toContain("kit/open-needs-decision");
  });

  it("does not overwrite a deck somebody has edited, unless told to", async () => {
    const out = temporaryFolder();
    const { folder, files } = await generateKit(sampleRequest(out));
    const deck = join(folder, files[0]?.name ?? "");
    writeFileSync(deck, "edited by hand");
    expect((await refusal(generateKit(sampleRequest(out)))).kind).toBe("writing");
    expect(readFileSync(deck, "utf8")).toBe("edited by hand");
    await generateKit(sampleRequest(out, { force: true }));
    expect(readFileSync(deck, "utf8")).not.toBe("edited by hand");
  });
});

describe("what a reader sees in the sample kit", async () => {
  const out = temporaryFolder();
  const { kit, folder } = await generateKit(sampleRequest(out));
  const parts = partsOf(folder);
  const everything = [...parts.values()].join("\n").replaceAll("&amp;", "&");
  const slides = kit.files.flatMap((file) =>
    file.kind === "deck" ? file.deck.sections.flatMap((section) => section.slides) : [],
  );
  const xmlOf = (index: number) => parts.get(`${kit.files[0]?.name}!ppt/slides/slide${index + 1}.xml`) ?? "";

  it("names no member, no ydernummer and no hidden workbook", () => {
    const yaml = readFileSync("samples/nordlys/klynge.yaml", "utf8");
    const members = yaml.slice(yaml.indexOf("members:"));
    const names = [...members.matchAll(/name: (.+)/g)].map(([, name = ""]) => name);
    const numbers = [...members.matchAll(/ydernummer: "(\d{6})"/g)].map(([, number = ""]) => number);
    expect(names.length).toBeGreaterThan(9);
    const manifest = readFileSync(join(folder, "intern/kit.json"), "utf8");
    for (const identity of [...names, ...numbers]) {
      expect(everything.includes(identity) || manifest.includes(identity)).toBe(false);
    }
    expect([...parts.keys()].filter((name) => /embeddings|comments|xlsx/.test(name))).toEqual([]);
  });

  it("gives headline, chart, table, alternative text and notes the same numbers", () => {
    const charted = slides.flatMap((slide, index) =>
      slide.kind === "chart" && slide.id !== "overblik" ? [{ slide, index }] : [],
    );
    expect(charted.length).toBeGreaterThan(3);
    for (const { slide, index } of charted) {
      const numbers = slide.title.match(/\d+(?:,\d+)?\u00a0%/g) ?? [];
      expect(numbers.length).toBeGreaterThan(0);
      const chart = kit.charts.find(({ id }) => id === slide.chart);
      const table = slides.find(({ id }) => id === `tabel-${slide.id}`);
      const cells = table?.kind === "table" ? table.rows.map((row) => row[1]) : [];
      const drawn = [...parts].filter(([name]) => name.endsWith(".svg")).map(([, svg]) => svg);
      const own = drawn.find(
        (svg) => chart?.kind === "ranked-dots" && chart.references.every(({ label }) => svg.includes(label)),
      );
      for (const number of numbers) {
        expect(cells).toContain(number);
        expect(xmlOf(index)).toContain(number);
        expect(chart?.alt).toContain(number);
        expect(slide.notes.join(" ")).toContain(number);
        expect(own).toContain(number);
      }
    }
  });

  it("speaks of hidden figures on just the slides of practices that hide some", () => {
    const told = slides.flatMap((slide) => {
      const table = slides.find(({ id }) => id === `tabel-${slide.id}`);
      if (slide.kind !== "chart" || table?.kind !== "table") return [];
      if (slide.footnotes.some((text) => text.includes("kan vises for sig"))) return [];
      const hides = table.rows.some((row) => /små tal|for få|skjult/.test(row.join(" ")));
      return [[slide.footnotes.join(" ").includes("Skjulte tal"), hides]];
    });
    expect(told.filter(([, hides]) => hides).length).toBeGreaterThan(0);
    expect(told.filter(([, hides]) => !hides).length).toBeGreaterThan(0);
    for (const [says, hides] of told) expect(says).toBe(hides);
  });

  it("prints no count and no list size beside a code", () => {
    const tables = slides.flatMap((slide) =>
      slide.kind === "table" && slide.id.startsWith("tabel-") ? [slide] : [],
    );
    expect(tables.length).toBeGreaterThan(6);
    for (const { rows } of tables) {
      for (const row of rows) expect(row.join(" ")).not.toMatch(/\d+\/\d+/);
    }
  });

  it("has a title of its own on every slide, and notes everywhere", () => {
    const titles = slides.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { notes } of slides) expect(notes.join(" ").length).toBeGreaterThan(20);
  });

  it("is in Danish on every run of every file", () => {
    const languages = new Set(
      [...everything.matchAll(/\s(?:lang|altLang|w:val)="([a-z]{2}-[A-Z]{2})"/g)].map(
        ([, language]) => language,
      ),
    );
    expect([...languages]).toEqual(["da-DK"]);
  });
});
