import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { KitError } from "../model/kit-error.ts";
import { PALETTE } from "../model/palette.ts";
import { MOST_MEGABYTES, onlyOwnBrowser } from "./guards.ts";
import type { Studio } from "./page.ts";
import { afterRoutes } from "./routes/after.ts";
import { dataRoutes } from "./routes/data.ts";
import { meetingPages, notFound } from "./routes/frame.ts";
import { kitRoutes } from "./routes/kit.ts";
import { lookRoutes } from "./routes/look.ts";
import { meetingRoutes, ownRoutes } from "./routes/meetings.ts";
import { memberRoutes } from "./routes/members.ts";
import { programmeRoutes } from "./routes/programme.ts";
import { slideRoutes } from "./routes/slides.ts";
import { fill, TEXTS } from "./texts.ts";
import { toldOf } from "./told.ts";
import { Message } from "./views/layout.tsx";
import { Refusal } from "./views/refusal.tsx";

/** The page, from a request to what is shown. */
export function studioApp(studio: Studio): Hono {
  const app = new Hono();
  app.use(
    onlyOwnBrowser(studio, (context) => context.html(Message({ ...TEXTS.refused, isLast: true }), 403)),
  );
  app.use((_, next) => {
    studio.isAlive();
    return next();
  });
  app.use(
    bodyLimit({
      maxSize: MOST_MEGABYTES * 1_000_000,
      onError: (context) => {
        const { title, text } = TEXTS.tooLarge;
        return context.html(Message({ title, text: fill(text, { megabytes: MOST_MEGABYTES }) }), 413);
      },
    }),
  );
  app.get("/filer/:name", (context) => {
    const name = context.req.param("name");
    const asset = name === "farver.css" ? COLOURS : studio.assets.get(name);
    if (!asset) return notFound(context);
    return context.body(Uint8Array.from(asset.bytes), 200, { "Content-Type": asset.type });
  });
  app.post("/lever", (context) => context.body(null, 204));
  app.post("/luk", (context) => {
    studio.end();
    return context.html(Message({ ...TEXTS.closed, isLast: true }));
  });
  meetingRoutes(app, studio);
  const pages = meetingPages(app, studio);
  for (const routes of STEP_ROUTES) routes(pages);
  app.notFound((context) => notFound(context));
  app.onError((cause, context) => {
    // What is said of a bug quotes no message of it, which could hold data.
    if (!(cause instanceof KitError)) return context.html(Refusal({ told: [], place: placeOf(cause) }), 500);
    return context.html(Refusal({ told: toldOf(cause.diagnostics), place: "" }), 422);
  });
  return app;
}

const STEP_ROUTES = [
  ownRoutes,
  lookRoutes,
  memberRoutes,
  dataRoutes,
  programmeRoutes,
  slideRoutes,
  kitRoutes,
  afterRoutes,
];

/** Where in the program a bug is, without anything that could be the user's. */
function placeOf(cause: Error): string {
  const lines = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return lines
    .slice(0, 6)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*[/\\](?=[^/\\\s]+:\d+)/, "("))
    .join("\n");
}

const COLOURS = {
  type: "text/css; charset=utf-8",
  bytes: new TextEncoder().encode(
    `:root {\n${Object.entries(PALETTE)
      .map(([role, colour]) => `  --${role}: #${colour};\n`)
      .join("")}}\n`,
  ),
};
