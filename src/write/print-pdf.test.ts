import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { printPdfs } from "./print-pdf.ts";

const FILES = new Map([
  ["noter.docx", new TextEncoder().encode("noter")],
  ["praksis/du-er-her-K.docx", new TextEncoder().encode("K")],
]);

/** Stands for LibreOffice: called in the same words, it copies what it is given and skips one file. */
const STAND_IN = `#!/bin/sh
while [ "$1" != "--outdir" ]; do shift; done
out="$2"; shift 2; mkdir -p "$out"
for file in "$@"; do
  case "$file" in *deck*) ;; *) cp "$file" "$out/$(basename "\${file%.*}").pdf" ;; esac
done
`;

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "pdf-test-"));
  writeFileSync(join(home, "soffice"), STAND_IN);
  chmodSync(join(home, "soffice"), 0o755);
});
afterAll(() => rmSync(home, { recursive: true }));

it("says that there is no LibreOffice instead of failing", async () => {
  expect(await printPdfs(FILES, ["klyngepakke-no-such-program"])).toBeUndefined();
});

it.skipIf(process.platform === "win32")(
  "gives each file's PDF under its own name, and none for what could not be made",
  async () => {
    const programs = ["klyngepakke-no-such-program", join(home, "soffice")];
    const pdfs = await printPdfs(new Map([...FILES, ["deck.pptx", new Uint8Array()]]), programs);
    const texts = [...(pdfs ?? [])].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual([
      ["noter.pdf", "noter"],
      ["praksis/du-er-her-K.pdf", "K"],
    ]);
  },
);
