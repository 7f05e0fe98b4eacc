import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Licences that let the program be given to anybody; the LGPL ones are of libvips, which sharp loads as a library. */
const COMPATIBLE = new Set([
  "MIT",
  "ISC",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "Unlicense",
  "(MIT OR GPL-3.0-or-later)",
  "(MIT AND Zlib)",
  "LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
]);

const locked: Record<string, LockedPackage> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

const shipped = Object.entries(locked)
  .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
  .map(([path, locked]) => ({ ...locked, name: path.split("node_modules/").at(-1) ?? path }));

describe("what is installed with the program", () => {
  it("runs no script at install", () => {
    expect(shipped.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([]);
  });

  it("is under licences that go together", () => {
    expect(
      shipped.filter(({ license }) => !COMPATIBLE.has(license ?? "none")).map(({ name }) => name),
    ).toEqual([]);
  });

  // Written anew with `vitest -u` when a dependency changes.
  it("is listed with its licence in docs/licences.md", async () => {
    const rows = [
      ...new Set(shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)),
    ].sort();
    const page = [
      "# Licences of what is installed with the program",
      "",
      "The program is under the MIT licence, its typeface Carlito under the SIL Open Font License (`assets/fonts/OFL.txt`).",
      "Packages for other systems are listed too; only those of one's own are installed. `npm run sbom` writes the bill of",
      "materials in CycloneDX form to `out/`.",
      "",
      "| Package | Version | Licence |",
      "| --- | --- | --- |",
      ...rows,
    ];
    await expect(`${page.join("\n")}\n`).toMatchFileSnapshot("../../docs/licences.md");
  });

  it("asks for exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
