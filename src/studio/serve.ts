import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { comingAlong, type Desk } from "../conductors/meeting/meeting-folder.ts";
import { rehearseMeeting } from "../conductors/meeting/meeting-kit.ts";
import { loadAssets } from "../conductors/meeting/page-assets.ts";
import { studioApp } from "./app.ts";
import { ENTRANCE } from "./guards.ts";
import { makeJobs } from "./jobs.ts";
import { openerOf } from "./opener-of.ts";
import { pictureName, type Studio } from "./page.ts";
import { makeTurns } from "./turns.ts";
import { makeWatch } from "./watch.ts";

interface Serving {
  readonly desk: Desk;
  /** The program's own folder. */
  readonly root: string;
  /** Told where the page is, with the secret that lets a browser in. */
  readonly opened: (address: string) => void;
  /** Shows an address or a folder as the machine shows such things. */
  readonly show: (target: string) => void;
}

/** Nothing but this machine reaches it. */
const LOOPBACK = "127.0.0.1";

/** An open page says so every twenty seconds, a page in the background once a minute. */
const TICK_SECONDS = 15;

/** So many ticks without a word end the program: ten minutes in which the machine was awake. */
const MOST_TICKS = 40;

/** The page that says goodbye asks for its colours and typefaces once it is there. */
const LAST_MILLISECONDS = 1000;

/** The page on this machine, until it is closed or nobody has had it open for a while. */
export async function serveStudio({ desk, root, opened, show }: Serving): Promise<void> {
  const secret = Array.from({ length: 32 }, () => desk.randomIndex(16).toString(16)).join("");
  const jobs = makeJobs();
  const packages = await comingAlong();
  const pictures = packages.map(({ id }) => [
    pictureName(id),
    join(root, "assets", "studio", "pakker", `${id}.svg`),
  ]);
  const assets = await loadAssets({ ...assetPaths(root, desk.fonts), ...Object.fromEntries(pictures) });
  await new Promise<void>((resolve, reject) => {
    let app: ReturnType<typeof studioApp> | undefined;
    const server = createAdaptorServer({
      fetch: (request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
    });
    const end = () => {
      clearInterval(ticks);
      // What has been asked is answered first, and a kit that is being made is finished.
      setTimeout(() => server.close(() => void jobs.settled().then(resolve)), LAST_MILLISECONDS);
    };
    const watch = makeWatch(MOST_TICKS, end);
    const ticks = setInterval(watch.tick, TICK_SECONDS * 1000);
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => {
      const host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
      const { isAlive } = watch;
      const studio: Studio = {
        desk,
        packages,
        jobs,
        turns: makeTurns(),
        ready: new Map(),
        host,
        secret,
        assets,
        showFolder: show,
        expect: makeRehearsal(desk),
        isAlive,
        end,
      };
      app = studioApp(studio);
      const address = `http://${host}${ENTRANCE}?adgang=${secret}`;
      opened(address);
      show(address);
    });
  });
}

/** Goes through a build once, after the page that is being asked for has been shown; what is wrong is told elsewhere. */
function makeRehearsal(desk: Desk): Studio["expect"] {
  let isRehearsed = false;
  return (meeting) => {
    if (isRehearsed) return;
    isRehearsed = true;
    setTimeout(
      () => void rehearseMeeting(desk, meeting).catch(() => undefined),
      REHEARSAL_MILLISECONDS,
    ).unref();
  };
}

const REHEARSAL_MILLISECONDS = 500;

const require = createRequire(import.meta.url);

/** The page's own files, by the names it asks for them. */
function assetPaths(root: string, fonts: string): Readonly<Record<string, string>> {
  return {
    "side.css": join(root, "assets", "studio", "side.css"),
    "side.js": join(root, "assets", "studio", "side.js"),
    "ikon.svg": join(root, "assets", "studio", "ikon.svg"),
    "htmx.js": require.resolve("htmx.org/dist/htmx.min.js"),
    "carlito.ttf": join(fonts, "Carlito-Regular.ttf"),
    "carlito-fed.ttf": join(fonts, "Carlito-Bold.ttf"),
  };
}

/** Opens an address or a folder as a double click would; where nothing can be opened, the address has been told. */
export function showOnMachine(target: string): void {
  const [program, ...words] = openerOf(target, process.platform);
  const child = spawn(program, [...words, target], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}
