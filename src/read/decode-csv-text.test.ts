import { expect, it } from "vitest";
import { decodeCsvText } from "./read-csv.ts";

const TEXT = "målepunkt;tæller\nldl;12\n";
const utf16le = Buffer.from(TEXT, "utf16le");

it.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["UTF-16 without a mark", utf16le],
  ["UTF-16 the other way round, with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ["UTF-16 the other way round, without a mark", Buffer.from(utf16le).swap16()],
  ["Windows-1252", Buffer.from(TEXT, "latin1")],
])("reads %s", (_, bytes) => {
  expect(decodeCsvText(bytes)).toBe(TEXT);
});

it("reads signs that only Windows-1252 has", () => {
  expect(decodeCsvText(Buffer.from([0x31, 0x96, 0x32, 0xe6]))).toBe("1–2æ");
});

it.each([
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
  ["a byte without meaning", [0x61, 0x81, 0xe6, 0x62]],
  ["zeros", [0, 0, 0, 0]],
])("does not take %s for text", (_, bytes) => {
  expect(decodeCsvText(Uint8Array.from(bytes))).toBeUndefined();
});
