import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarText } from "./calendar-text.ts";
import { type CalendarPart, readCalendar } from "./read-calendar.fixture.ts";

const FRAME = { id: "2026-06-10.nordlys", stamp: "2026-06-10" };
const DAY: CalendarEvent = { id: "frist", summary: "Frist", description: "Send", date: "2026-04-11" };
const EVENING: CalendarEvent = {
  ...DAY,
  id: "moede",
  date: "2026-06-10",
  clock: { from: 990, to: 1140 },
  location: "Sundhedshuset",
};

const read = (...events: readonly CalendarEvent[]) => readCalendar(calendarText(events, FRAME));
const eventsOf = ({ parts }: CalendarPart) => parts.filter(({ name }) => name === "VEVENT");
const property = (part: CalendarPart | undefined, name: string) =>
  part?.properties.find((candidate) => candidate.name === name);
const value = (part: CalendarPart | undefined, name: string) => property(part, name)?.value;

/** Hours that Danish time is ahead of UTC on a day's noon, by the rules the calendar carries. */
function hoursByRules(zone: CalendarPart, date: string): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const changes = [Number(date.slice(0, 4)) - 1, Number(date.slice(0, 4))].flatMap((year) =>
    zone.parts.map((rule) => {
      const [, month = ""] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(value(rule, "RRULE") ?? "") ?? [];
      const last = new Date(Date.UTC(year, Number(month), 0));
      last.setUTCDate(last.getUTCDate() - last.getUTCDay());
      return { at: last.getTime(), hours: Number(value(rule, "TZOFFSETTO")?.slice(0, 3)) };
    }),
  );
  const [latest] = changes.filter(({ at }) => at < noon).sort((a, b) => b.at - a.at);
  return latest?.hours ?? Number.NaN;
}

describe("calendarText", () => {
  it("makes a whole day of a date, without a clock or a time zone", () => {
    const calendar = read(DAY);
    const [event] = eventsOf(calendar);
    expect(property(event, "DTSTART")).toEqual({
      name: "DTSTART",
      parameters: { VALUE: "DATE" },
      value: "20260411",
    });
    expect(value(event, "DTEND")).toBe("20260412");
    expect(value(event, "TRANSP")).toBe("TRANSPARENT");
    expect(calendar.parts.map(({ name }) => name)).toEqual(["VEVENT"]);
  });

  it("puts a stretch of the clock into Danish time, past midnight too", () => {
    const [evening, night] = eventsOf(read(EVENING, { ...EVENING, clock: { from: 1380, to: 1505 } }));
    expect(property(evening, "DTSTART")).toEqual({
      name: "DTSTART",
      parameters: { TZID: "Europe/Copenhagen" },
      value: "20260610T163000",
    });
    expect(value(evening, "DTEND")).toBe("20260610T190000");
    expect([value(night, "DTSTART"), value(night, "DTEND")]).toEqual(["20260610T230000", "20260611T010500"]);
  });

  it("carries the rules of Danish time, right on every day of twelve years", () => {
    const [zone] = read(EVENING).parts;
    expect(value(zone, "TZID")).toBe("Europe/Copenhagen");
    const copenhagen = new Intl.DateTimeFormat("en", {
      timeZone: "Europe/Copenhagen",
      timeZoneName: "longOffset",
    });
    const wrong: string[] = [];
    for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2036, 0, 1); time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10);
      const [, hours] = /GMT\+0(\d)/.exec(copenhagen.format(time + 43_200_000)) ?? [];
      if (hoursByRules(zone!, date) !== Number(hours)) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it("has all that a calendar and an event must have, once each", () => {
    const calendar = read(DAY, EVENING);
    const names = calendar.properties.map(({ name }) => name);
    expect(names).toEqual(["VERSION", "PRODID", "CALSCALE"]);
    for (const event of eventsOf(calendar)) {
      const own = event.properties.map(({ name }) => name);
      expect(new Set(own).size).toBe(own.length);
      expect(own).toEqual(expect.arrayContaining(["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]));
      expect(value(event, "DTSTAMP")).toBe("20260610T000000Z");
    }
  });

  it("gives each event an id of its own, the same every time", () => {
    const ids = eventsOf(read(DAY, EVENING)).map((event) => value(event, "UID"));
    expect(ids).toEqual(["frist.2026-06-10.nordlys@klyngepakke", "moede.2026-06-10.nordlys@klyngepakke"]);
    expect(calendarText([DAY, EVENING], FRAME)).toBe(calendarText([DAY, EVENING], FRAME));
  });

  it("reads back as it was, whatever stands in it", () => {
    const words = fc
      .array(fc.constantFrom(..."abæøå,;:\\n\"' –😀—é".split(""), "😀", "\n", "Lægehuset"), {
        maxLength: 120,
      })
      .map((signs) => signs.join(""));
    fc.assert(
      fc.property(words, words, words, (summary, description, location) => {
        const [event] = eventsOf(read({ ...DAY, summary, description, location }));
        expect([value(event, "SUMMARY"), value(event, "DESCRIPTION"), value(event, "LOCATION")]).toEqual([
          summary,
          description,
          location,
        ]);
      }),
    );
  });
});
