import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesOf, lettersOf } from "./brand.ts";

it("writes bytes as letters, in which no number can be found, and reads them back", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(lettersOf(bytes)).toMatch(/^[a-p]*$/);
      expect(bytesOf(lettersOf(bytes))).toEqual(bytes);
    }),
  );
});
