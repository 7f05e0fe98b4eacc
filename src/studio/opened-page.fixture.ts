import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesInZip, unpackInto } from "../acceptance/portable-zip.fixture.ts";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { serveStudio } from "./serve.ts";

export interface OpenedPage {
  readonly address: string;
  /** Where its meetings lie. */
  readonly folder: string;
  readonly ended: Promise<unknown>;
}

/** The page as the program serves it here, or as the zip that PORTABLE names does where nothing is installed. */
export function openedPage(): Promise<OpenedPage> {
  const zip = process.env.PORTABLE;
  return zip ? unpackedPage(zip) : pageFromHere();
}

/** Unpacked into a folder as people call theirs, started as by a double click, by somebody with nothing on the path. */
async function unpackedPage(zip: string): Promise<OpenedPage> {
  const home = join(temporaryFolder(), "Ny mappe (2) & æøå");
  mkdirSync(home);
  unpackInto(home, filesInZip(readFileSync(zip)));
  const program = spawn(join(home, "Klyngepakke"), {
    cwd: "/",
    env: {},
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [told] = await once(program.stdout, "data");
  const [address = ""] = /http\S+/.exec(String(told)) ?? [];
  return { address, folder: join(home, "Mine klynger"), ended: once(program, "exit") };
}

function pageFromHere(): Promise<OpenedPage> {
  const folder = temporaryFolder();
  const desk = {
    folder,
    today: "2026-06-10",
    fonts: "assets/fonts",
    randomIndex: () => 1,
    program: { name: "klyngepakke", version: "0.0.0-test" },
  };
  return new Promise((resolve) => {
    const opened = (address: string) => resolve({ address, folder, ended });
    const ended = serveStudio({ desk, root: process.cwd(), opened, show: () => undefined });
  });
}
