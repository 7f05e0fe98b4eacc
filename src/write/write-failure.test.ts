import { expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { writeFailure } from "./write-failure.ts";

const refusedWith = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

it.each([
  ["ENOSPC", "kit/disk-full"],
  ["EROFS", "kit/no-permission"],
  ["EBUSY", "kit/no-permission"],
  ["EIO", "kit/cannot-write"],
])("turns %s into %s and keeps the cause", (reason, code) => {
  const cause = refusedWith(reason);
  expect(writeFailure("out/kit", cause)).toMatchObject({
    kind: "writing",
    cause,
    diagnostics: [{ code, severity: "error", place: { file: "out/kit" }, values: { reason } }],
  });
});

it("lets bugs and finished refusals through unchanged", () => {
  for (const cause of [new TypeError("bug"), new KitError("writing", [])]) {
    expect(writeFailure("out/kit", cause)).toBe(cause);
  }
});
