import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composedTemplate } from "../conductors/composed-template.fixture.ts";
import type { View } from "../model/cluster.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { validateCluster } from "../validate/cluster/validate-cluster.ts";
import { validateTemplate } from "../validate/template/validate-template.ts";
import type { KitContext } from "./kit-context.ts";
import { meetingCalendar } from "./meeting-calendar.ts";
import { schedule } from "./programme.ts";
import { readCalendar } from "./read-calendar.fixture.ts";

function sound(file: string) {
  const read = parseYaml(readFileSync(file, "utf8"), file);
  if (!read.ok) throw new Error(`cannot be read: ${file}`);
  return read.value;
}

function context(template: string, date = "2026-06-10", view: View = { kind: "closed" }): KitContext {
  const checked = validateTemplate(composedTemplate(template));
  const cluster = validateCluster(sound("samples/nordlys/klynge.yaml"));
  if (!checked.ok || !cluster.ok) throw new Error("the sample has mistakes");
  const { meeting } = cluster.value;
  return {
    template: checked.value,
    cluster: { ...cluster.value, view, meeting: { ...meeting, date } },
    results: { measures: [], coverage: { members: 11, included: 10, notIncluded: 1 } },
    programme: schedule(checked.value.blocks, meeting.start),
    measured: [],
    running: "",
  };
}

function events(of: KitContext) {
  return readCalendar(meetingCalendar(of))
    .parts.filter(({ name }) => name === "VEVENT")
    .map(({ properties }) => Object.fromEntries(properties.map(({ name, value }) => [name, value])));
}

const dates = (of: KitContext) =>
  events(of).map(({ UID = "", DTSTART = "" }) => [UID.split(".")[0], DTSTART]);

describe("meetingCalendar", () => {
  it("counts the coordinator's dates from the meeting, backwards and forwards", () => {
    expect(dates(context("kiap-type2-diabetes"))).toEqual([
      ["moede", "20260610T163000"],
      ["frist", "20260411"],
      ["oplaeg", "20260527"],
      ["opfoelgning-6", "20261210"],
      ["opfoelgning-12", "20270610"],
    ]);
  });

  it("calls a deadline one only where it is stated, and a proposal where it is agreed", () => {
    const [, reminder, stated] = events(context("kaps-opioider-2"));
    expect(reminder?.DESCRIPTION).toContain("skal være hos Lægemiddelenheden senest 11. april 2026");
    expect([stated?.SUMMARY, stated?.DESCRIPTION]).toEqual([
      expect.stringMatching(/^Frist for ydernumre og tilsagn/),
      "Send ydernumre og alle tilsagn til Lægemiddelenheden (60 dage før mødet).",
    ]);
    const [, , agreed] = events(context("midtkraft-b12"));
    expect([agreed?.SUMMARY, agreed?.DESCRIPTION]).toEqual([
      expect.stringMatching(/^Forslag til frist/),
      "Send ydernumre og alle tilsagn til MidtKraft, når det er aftalt.",
    ]);
  });

  it("speaks of no figures where the package has none", () => {
    const without = context("alkoholsamtalen");
    expect(dates(without).map(([id]) => id)).toEqual(["moede", "oplaeg", "opfoelgning-6", "opfoelgning-12"]);
    expect(meetingCalendar(without)).not.toMatch(/tal med|nye tal|ydernumre|Send tal/i);
  });

  it("lets the meeting last as long as its programme, in winter and in summer by the same clock", () => {
    for (const date of ["2026-01-14", "2026-06-10"]) {
      const [meeting] = events(context("kiap-type2-diabetes", date));
      const day = date.replaceAll("-", "");
      expect([meeting?.DTSTART, meeting?.DTEND]).toEqual([`${day}T163000`, `${day}T190000`]);
    }
  });

  it("says where, what for and whom to ask, and names no practice", () => {
    const [meeting, deadline] = events(context("kiap-type2-diabetes"));
    expect(meeting).toMatchObject({
      SUMMARY: "Klyngemøde: Type 2-diabetes (Nordlys-Klyngen)",
      LOCATION: "Sundhedshuset ved Limfjorden, mødelokale 2",
      DESCRIPTION:
        "Spørgsmål: Sekretariatet for Nordlys-Klyngen, tlf. 12 34 56 78, nordlys-klyngen@example.org",
    });
    expect(deadline?.DESCRIPTION).toBe(
      "Aftal med KiAP, hvem der er med i tallene, for hvilken periode, og hvornår de er her.",
    );
    const { cluster } = context("kiap-type2-diabetes");
    const text = meetingCalendar(context("kiap-type2-diabetes")).replaceAll("\r\n ", "");
    for (const { name, practice } of cluster.members) {
      expect(text.includes(name) || text.includes(practice)).toBe(false);
    }
  });

  it("asks for codes alone only where there are codes", () => {
    const open = { kind: "open", decided: "2026-05-01", decidedBy: "klyngen" } as const;
    const briefing = (view?: View) =>
      events(context("kiap-type2-diabetes", "2026-06-10", view))[3]?.DESCRIPTION;
    expect(briefing()).toContain("koder");
    expect(briefing(open)).not.toContain("koder");
  });
});
