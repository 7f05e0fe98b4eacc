import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * The files of a package that is not installed here, by their path in it: fetched as npm fetches packages, nothing of it
 * run, and refused where it is not what it was when its hash was taken.
 */
export function filesOfPackage({ name, version, integrity }) {
  const folder = mkdtempSync(join(tmpdir(), "klyngepakke-"));
  try {
    const words = ["pack", `${name}@${version}`, "--pack-destination", folder, "--loglevel=error"];
    execFileSync("npm", words, {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    const packed = readFileSync(join(folder, readdirSync(folder)[0]));
    const hash = `sha512-${createHash("sha512").update(packed).digest("base64")}`;
    if (hash !== integrity) throw new Error(`${name} ${version} is not the package that it was`);
    return unpacked(gunzipSync(packed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BLOCK = 512;

/** The files of a tar archive below its one folder. Source: POSIX.1-1988, ustar; longer names are nothing that we keep. */
function unpacked(tar) {
  const files = new Map();
  const text = (at, length) => tar.toString("latin1", at, at + length).replace(/\0.*$/s, "");
  for (let at = 0; text(at, 100) !== ""; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const path = [text(at + 345, 155), text(at, 100)].filter(Boolean).join("/");
    const isFile = ["", "0"].includes(text(at + 156, 1));
    if (isFile) files.set(path.replace(/^[^/]+\//, ""), tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
