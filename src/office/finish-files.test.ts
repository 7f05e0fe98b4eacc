import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { finishDocument } from "./finish-document.ts";
import { packageFindings } from "./package-findings.fixture.ts";
import { foreignDeck, SAMPLE_DECK } from "./sample-deck.fixture.ts";
import { rawDocument, SAMPLE_DOCUMENT_FINISH } from "./sample-document.fixture.ts";
import { writePresentation } from "./write-presentation.ts";

const VALIDATOR = new URL("../../node_modules/.bin/ooxml-validator", import.meta.url).pathname;

const KINDS = [
  { ending: "pptx", make: async () => writePresentation(SAMPLE_DECK) },
  {
    ending: "docx",
    make: async () => finishDocument(await rawDocument(), SAMPLE_DOCUMENT_FINISH),
  },
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

describe.each(KINDS)("a finished $ending", ({ ending, make }) => {
  it("has no error for Microsoft's validator", async () => {
    expect(await validatorErrors(ending, await make())).toEqual([]);
  });

  it("holds to every invariant", async () => {
    expect(packageFindings(await make())).toEqual([]);
  });

  it("has the same bytes in another time zone, on another day, as second file of the process", async () => {
    process.env.TZ = "Pacific/Auckland";
    const there = Buffer.from(await make());
    process.env.TZ = "America/St_Johns";
    vi.useFakeTimers({ now: new Date("2031-01-02T03:04:05Z"), toFake: ["Date"] });

    expect(there.equals(Buffer.from(await make()))).toBe(true);
  });
});

it("is shown to be able to fail: a deck of a library has errors, by our rules and by the validator", async () => {
  expect(packageFindings(await foreignDeck())).not.toEqual([]);
  expect(await validatorErrors("pptx", await foreignDeck())).not.toEqual([]);
});
