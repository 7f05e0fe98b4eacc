import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Studio } from "./page.ts";

/** What a browser may do with the page: nothing that is not the program's own. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cache-Control": "no-store",
} as const;

/** The address that lets a browser in; the secret in it becomes a cookie at once. */
export const ENTRANCE = "/ind";

/** Larger files are no figures of a cluster. */
export const MOST_MEGABYTES = 40;

/** Lets nobody in but the browser that the program has opened, under the name and from the page it was opened at. */
export function onlyOwnBrowser(
  { host, secret }: Pick<Studio, "host" | "secret">,
  refuse: (context: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  // Cookies know no ports, and two pages may be open at a time.
  const cookie = `klyngepakke-${host.split(":")[1]}`;
  return async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    const { req } = context;
    const site = req.header("sec-fetch-site");
    const isOurs =
      req.header("host") === host && (site === undefined || site === "same-origin" || site === "none");
    if (!isOurs) return refuse(context);
    if (req.path === ENTRANCE && req.method === "GET") {
      if (!isSame(req.query("adgang"), secret)) return refuse(context);
      setCookie(context, cookie, secret, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.redirect("/", 303);
    }
    const mayChange = req.method === "GET" || req.header("origin") === `http://${host}`;
    if (!mayChange || !isSame(getCookie(context, cookie), secret)) return refuse(context);
    return next();
  };
}

function isSame(given: string | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
