import { describe, expect, it } from "vitest";
import { addDays, danishTableDate } from "../../model/calendar-date.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import { meetingDates } from "../meeting-dates.ts";
import { supportersOf } from "../package-words.ts";
import { bookletDocument } from "./booklet-document.ts";
import { expertBriefDocument } from "./briefing-documents.ts";
import { checklistDocument } from "./checklist-document.ts";
import { OPEN, sampleInput, textsOf } from "./documents.fixture.ts";
import type { DocumentInput, KitDocument } from "./kit-document.ts";
import {
  acceptanceLetter,
  acceptanceReminder,
  journalPhraseDocument,
  patientLetterDocuments,
} from "./letter-documents.ts";
import { ownSearchDocument } from "./own-search-document.ts";
import {
  attendanceListDocument,
  callSheetDocument,
  distributionListDocument,
  evaluationDocument,
  groupListDocument,
  orderFormDocument,
  seatGroups,
} from "./paper-forms.ts";

const T2D = "kiap-type2-diabetes";
const only = (documents: readonly KitDocument[]) => documents[0]!.sheet;
const words = (documents: readonly KitDocument[]) => textsOf(documents).join("\n");
const tables = (blocks: readonly DocumentBlock[]): readonly DocumentTable[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

async function onDate(date: string, documents: readonly string[] = []): Promise<DocumentInput> {
  const { context, deck } = await sampleInput(T2D, { changes: { documents: documents as never } });
  const { cluster } = context;
  return { context: { ...context, cluster: { ...cluster, meeting: { ...cluster.meeting, date } } }, deck };
}

describe("the coordinator's checklist", () => {
  it("counts every date from the meeting's, in order", async () => {
    const asked = ["deck", "run-plan", "acceptance-letter", "acceptance-reminder", "plan"];
    const rows = async (date: string) =>
      tables(only(checklistDocument(await onDate(date, asked))).blocks)[0]!.rows.map(([when]) =>
        String(when),
      );
    const [june, july] = [await rows("2026-06-10"), await rows("2026-07-10")];
    expect(june).toContain(danishTableDate("2026-04-11"));
    expect(july).toContain(danishTableDate("2026-05-11"));
    const iso = june.map((date) => date.split("-").reverse().join("-"));
    expect(iso).toEqual([...iso].sort());
  });

  it("holds only tasks for sheets the package has", async () => {
    const without = words(checklistDocument(await onDate("2026-06-10")));
    expect(without).not.toMatch(/Du er her|oplægsholderen|PLO/);
    expect(words(checklistDocument(await onDate("2026-06-10", ["you-are-here"])))).toContain("»Du er her«");
  });

  it("asks for the numbers of members' own searches only where the meeting shows them", async () => {
    const own = /Saml tallene fra medlemmernes egne søgninger/;
    expect(words(checklistDocument(await sampleInput("kaps-opioider-2")))).toMatch(own);
    expect(words(checklistDocument(await sampleInput("midtkraft-b12")))).not.toMatch(own);
  });

  it("sends the package's forms home before the meeting, and the booklet names them", async () => {
    const form = { title: "Journaler", instruction: ["Find fem."], columns: [], rows: 5 };
    const withForms = async (auditForms: readonly unknown[]) =>
      sampleInput(T2D, { changes: { documents: ["checklist", "audit-form"], auditForms } as never });
    const [none, one, two] = [await withForms([]), await withForms([form]), await withForms([form, form])];
    expect(words(checklistDocument(none))).not.toMatch(/skema/);
    expect(words(checklistDocument(one))).toContain("Send skemaet til hver praksis, og bed dem udfylde det");
    expect(words(checklistDocument(two))).toContain(
      "Send skemaerne til hver praksis, og bed dem udfylde dem",
    );
    expect(words(bookletDocument(one))).toContain("klyngens egne tal, skemaer, ark til noter");
    expect(words(bookletDocument(none))).toContain("klyngens egne tal, ark til noter");
  });
});

describe("who a cluster turns to", () => {
  it("is asked for where the package is ordered and where it is talked through", async () => {
    const input = await sampleInput("kaps-opioider-2");
    for (const build of [orderFormDocument, callSheetDocument])
      expect(words(build(input))).toContain("Klyngens faste kontaktperson hos KAP-S");
  });

  it("is named with whose it is, where a helper has no address", async () => {
    const { context } = await sampleInput("kaps-opioider-2");
    expect(supportersOf(context).map(({ reach }) => reach)).toContain(
      "gennem klyngens kontaktperson hos KAP-S",
    );
  });
});

describe("meetingDates", () => {
  it.each([
    ["kaps-opioider-2", true],
    ["midtkraft-b12", false],
  ] as const)("asks, reminds and closes in that order: %s, stated %s", async (template, stated) => {
    const { context } = await sampleInput(template);
    const { reminder, answers, deadline, briefing, isStated } = meetingDates(context);
    expect(isStated).toBe(stated);
    expect(deadline).toBe(addDays(context.cluster.meeting.date, -60));
    const days = [reminder, answers, deadline, briefing];
    expect(days).toEqual([...days].sort());
  });
});

describe("the letters for acceptance", () => {
  it("say what a yes, a no and no answer mean, and by when", async () => {
    const input = await sampleInput(T2D);
    for (const letter of [acceptanceLetter(input), acceptanceReminder(input)]) {
      expect(words(letter)).toMatch(/Siger I ja.*\n?.*Siger I nej.*\n?.*Svarer I ikke/);
      expect(words(letter)).toContain("4. april 2026");
    }
  });

  it("leave the data controller, the legal basis and the deletion day to be filled in", async () => {
    const fields = words(acceptanceLetter(await sampleInput(T2D)));
    for (const field of ["Dataansvarlig", "Retsgrundlag", "Slettefrist"]) expect(fields).toContain(field);
  });

  it("tell whether names or codes will be shown", async () => {
    expect(words(acceptanceLetter(await sampleInput(T2D)))).toContain("tilfældige koder");
    expect(words(acceptanceLetter(await sampleInput(T2D, { view: OPEN })))).toContain("praksis med navn");
  });
});

describe("the expert's letter", () => {
  it("speaks of no practice, in either view", async () => {
    for (const view of [{ kind: "closed" } as const, OPEN]) {
      const input = await sampleInput(T2D, { view });
      const labels = input.context.measured.flatMap(({ result }) =>
        result.practices.map(({ label }) => label),
      );
      const cells = textsOf(only(expertBriefDocument(input)).blocks);
      expect(cells.filter((text) => labels.includes(text))).toEqual([]);
      if (view.kind === "open") for (const label of labels) expect(cells.join("\n")).not.toContain(label);
    }
  });

  it("gives the time and the points of the talk", async () => {
    const input = await sampleInput("kaps-opioider-2");
    const talk = input.context.programme.find(({ block }) => block.kind === "talk")!;
    if (talk.block.kind !== "talk") throw new Error("expected a talk");
    for (const point of talk.block.points) expect(words(expertBriefDocument(input))).toContain(point);
  });
});

describe("the group list", () => {
  it("is an empty form in closed view", async () => {
    const [table] = tables(only(groupListDocument(await sampleInput(T2D))).blocks);
    for (const [, ...seats] of table!.rows) expect(seats.every((seat) => seat === "")).toBe(true);
  });

  it("names every practice that has accepted once in open view, and nobody else", async () => {
    const input = await sampleInput(T2D, { view: OPEN });
    const [table] = tables(only(groupListDocument(input)).blocks);
    const named = table!.rows.flatMap(([, names]) => textsOf(names));
    const { members } = input.context.cluster;
    const accepted = members.filter(({ acceptance }) => acceptance.kind === "accepted");
    expect(accepted.length).toBeLessThan(members.length);
    expect([...named].sort()).toEqual([...accepted.map(({ name }) => name), "Andre, der kommer"].sort());
  });
});

describe("seatGroups", () => {
  const member = (name: string, doctors: number) => ({ name, doctors });

  it("leaves mates together and pairs solos, the odd one in a group of three", () => {
    const members = [
      member("E", 1),
      member("A", 4),
      member("D", 1),
      member("B", 2),
      member("F", 1),
      member("C", 2),
    ];
    expect(seatGroups(members)).toEqual([["A"], ["B", "C"], ["D", "E", "F"]]);
  });

  it("has a group for a single solo, too", () => {
    expect(seatGroups([member("A", 1)])).toEqual([["A"]]);
    expect(seatGroups([])).toEqual([]);
  });
});

describe("papers to fill in by hand", () => {
  it("leave the link between practice and code to the coordinator", async () => {
    const input = await sampleInput(T2D);
    const [table] = tables(only(distributionListDocument(input)).blocks);
    expect(table!.rows).toHaveLength(input.context.results.coverage.included);
    for (const [, ...cells] of table!.rows) expect(cells.every((cell) => cell === "")).toBe(true);
  });

  it("name in open view whom a file goes to, and never by number", async () => {
    const input = await sampleInput(T2D, { view: OPEN });
    const sheet = only(distributionListDocument(input));
    const names = tables(sheet.blocks)[0]!.rows.map(([, name]) => name);
    const withFigures = input.context.measured.flatMap(({ result }) =>
      result.practices.filter(({ cell }) => cell.kind === "shown").map(({ label }) => label),
    );
    expect(names).toEqual(expect.arrayContaining(withFigures));
    expect(textsOf(sheet).join("\n")).not.toMatch(/\bkode\b|\d{6}/);
  });

  it("ask which draws of data are wanted, by the package's own names where it has them", async () => {
    const wishes = async (template: "kaps-opioider-2" | typeof T2D) =>
      words(orderFormDocument(await sampleInput(template)));
    expect(await wishes("kaps-opioider-2")).toMatch(/Ordiprax\+: brugere[\s\S]*Andre datatræk/);
    expect(await wishes(T2D)).toContain("Ønskede datatræk");
  });

  it("have a line for every doctor and some to spare", async () => {
    const input = await sampleInput(T2D);
    const doctors = input.context.cluster.members.reduce((sum, member) => sum + (member.doctors ?? 0), 0);
    expect(tables(only(attendanceListDocument(input)).blocks)[0]!.rows.length).toBeGreaterThan(doctors);
  });

  it("fill the last of several pages with lines", async () => {
    const input = await sampleInput(T2D);
    const linesFor = (doctors: number) => {
      const members = input.context.cluster.members.slice(0, 1).map((member) => ({ ...member, doctors }));
      const cluster = { ...input.context.cluster, members };
      const documents = attendanceListDocument({ ...input, context: { ...input.context, cluster } });
      return tables(only(documents).blocks)[0]!.rows.length;
    };
    expect([1, 16, 17, 41, 43, 44].map(linesFor)).toEqual([15, 20, 43, 45, 47, 70]);
  });

  it("have two lines for a practice whose doctors nobody has told", async () => {
    const input = await sampleInput(T2D);
    const members = input.context.cluster.members.slice(0, 5).map(({ doctors: _, ...member }) => member);
    const cluster = { ...input.context.cluster, members, unknownMembers: 3 };
    const documents = attendanceListDocument({ ...input, context: { ...input.context, cluster } });
    expect(tables(only(documents).blocks)[0]!.rows.length).toBe(2 * (members.length + 3) + 4);
  });

  it("ask about figures only where there are any", async () => {
    const input = await sampleInput(T2D);
    const without = { ...input, context: { ...input.context, measured: [] } };
    expect(words(evaluationDocument(input))).toContain("Tallene var til at forstå");
    expect(words(evaluationDocument(without))).not.toContain("Tallene");
  });
});

describe("the booklet", () => {
  it("has six chapters in order, and two cards for each measure: why, and how it is counted", async () => {
    const input = await sampleInput(T2D);
    const { blocks } = only(bookletDocument(input));
    const chapters = blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? [block.text] : [],
    );
    expect(chapters.map((text) => text.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5.", "6."]);
    expect(chapters.map((text) => text.slice(3))).toEqual([
      "Formål",
      "Anbefalinger og målepunkter",
      "Program",
      "Refleksioner",
      "Implementering",
      "Referencer",
    ]);
    const cards = tables(blocks).filter(({ caption }) => caption.startsWith("Målepunkt "));
    expect(cards).toHaveLength(2 * input.context.template.measures.length);
  });

  it("leads to its references where they have an address", async () => {
    const { context } = await sampleInput("midtkraft-b12");
    const text = JSON.stringify(bookletDocument({ context, deck: { footer: "", sections: [] } }));
    for (const { url } of context.template.references) if (url) expect(text).toContain(url);
  });
});

describe("texts for patients and records", () => {
  it("make merge fields of the letter's blanks, and of nothing else", async () => {
    const [letter, guide] = patientLetterDocuments(await sampleInput("midtkraft-b12"));
    const parts = letter!.sheet.blocks.flatMap((block) => (block.kind === "blanks" ? block.parts : []));
    const fields = parts.filter(({ kind }) => kind === "placeholder").map(({ text }) => text);
    expect(new Set(fields)).toEqual(new Set(["Navn", "Klinik", "Telefon", "Hjemmeside"]));
    expect(parts.map(({ text }) => text).join("")).not.toMatch(/[{}\u00a0]/);
    expect([letter!.sheet.header, letter!.sheet.footer]).toEqual(["", ""]);
    expect(textsOf(guide).join("\n")).toMatch(/Længde: \d+ tegn med felterne udfyldt, én besked/);
  });

  it("keep the phrase as it is, sign by sign, with its blanks listed once each", async () => {
    const input = await sampleInput("midtkraft-b12");
    const [phrase] = journalPhraseDocument(input);
    const lines = phrase!.sheet.blocks.flatMap((block) => (block.kind === "blanks" ? [block.parts] : []));
    expect(lines).toHaveLength(input.context.template.journalPhrase!.lines.length);
    expect(phrase!.isVerbatim).toBe(true);
    const list = phrase!.sheet.blocks.find((block) => block.kind === "list")!;
    expect(new Set(textsOf(list)).size).toBe(textsOf(list).length);
  });
});

describe("the own search", () => {
  it("has a line on the return sheet for every step, and says what it is a part of", async () => {
    const input = await sampleInput("midtkraft-b12");
    const [steps, back] = tables(only(ownSearchDocument(input)).blocks);
    expect(back!.rows).toHaveLength(steps!.rows.length);
    expect(words(ownSearchDocument(input))).toContain("(ud af trin 1)");
    for (const { system, url } of input.context.template.searchGuides!.guides) {
      expect(JSON.stringify(ownSearchDocument(input))).toContain(
        JSON.stringify({ text: `Søgevejledning til ${system}: ${url.replace("https://", "")}`, url }),
      );
    }
  });
});
