import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { packageFindings } from "./package-findings.fixture.ts";
import { foreignDeck, SAMPLE_DECK } from "./sample-deck.fixture.ts";
import { SAMPLE_DOCUMENT } from "./sample-document.fixture.ts";
import { writeDocument } from "./write-document.ts";
import { writePresentation } from "./write-presentation.ts";

const VALIDATOR = new URL("../../node_modules/.bin/ooxml-validator", import.meta.url).pathname;

const KINDS = [
  { ending: "pptx", make: () => writePresentation(SAMPLE_DECK) },
  { ending: "docx", make: () => writeDocument(SAMPLE_DOCUMENT) },
];

const TIME_ZONE = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (TIME_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = TIME_ZONE;
});

/** What Microsoft's validator says about the bytes; it exits with 1 when it has something to say. */
async function validatorErrors(ending: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "klyngepakke-office-"));
  try {
    const path = join(folder, `file.${ending}`);
    await writeFile(path, bytes);
    const { stdout } = await promisify(execFile)(VALIDATOR, [path]).catch(
      (failure: { stdout: string }) => failure,
    );
    return (JSON.parse(stdout) as { errors: unknown[] }).errors;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each(KINDS)("a written $ending", ({ ending, make }) => {
  it("has no error for Microsoft's validator", async () => {
    expect(await validatorErrors(ending, make())).toEqual([]);
  });

  it("holds to every invariant", async () => {
    expect(packageFindings(make())).toEqual([]);
  });

  it("has the same bytes in another time zone, on another day, as second file of the process", async () => {
    process.env.TZ = "Pacific/Auckland";
    const there = Buffer.from(make());
    process.env.TZ = "America/St_Johns";
    vi.useFakeTimers({ now: new Date("2031-01-02T03:04:05Z"), toFake: ["Date"] });

    expect(there.equals(Buffer.from(make()))).toBe(true);
  });
});

it("is shown to be able to fail: a deck of a library has errors, by our rules and by the validator", async () => {
  expect(packageFindings(await foreignDeck())).not.toEqual([]);
  expect(await validatorErrors("pptx", await foreignDeck())).not.toEqual([]);
});
