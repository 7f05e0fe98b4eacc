import { describe, expect, it } from "vitest";
import { smsLength } from "./sms-length.ts";

describe("smsLength", () => {
  it.each([
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
  ])("puts %i signs of the GSM alphabet into %i messages", (signs, messages) => {
    expect(smsLength("å".repeat(signs))).toEqual({ alphabet: "gsm-7", signs, messages, foreign: [] });
  });

  it.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])("puts %i signs into %i messages when one of them is foreign", (signs, messages) => {
    const text = `–${"a".repeat(signs - 1)}`;
    expect(smsLength(text)).toEqual({ alphabet: "ucs-2", signs, messages, foreign: ["–"] });
  });

  it("knows the Danish letters, and the signs a word processor puts in unasked", () => {
    expect(smsLength("Æblegrød på åen: én bærbar øl").alphabet).toBe("gsm-7");
    expect(smsLength("»ja« – måske…\u00A0").foreign).toEqual(["»", "«", "–", "…", "\u00A0"]);
  });

  it("gives signs of the extension table the room of two", () => {
    expect(smsLength("10 € [ca.]").signs).toBe(13);
  });

  it("counts signs beyond the basic plane as the two units they are sent as", () => {
    expect(smsLength("😀").signs).toBe(2);
  });

  it("gives merge fields the room they take when filled in, and others that of their name", () => {
    expect(smsLength("{Navn}").signs).toBe(20);
    expect(smsLength("Ring {Telefon}.").signs).toBe("Ring ".length + 11 + 1);
    expect(smsLength("{Ukendt}").signs).toBe("Ukendt".length);
  });
});
