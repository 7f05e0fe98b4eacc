import { html } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import { STEPS, type Step } from "../steps.ts";
import { TEXTS } from "../texts.ts";
import type { MeetingHead } from "./meeting-head.ts";
import { ButtonForm, Note } from "./parts.tsx";

interface PageProps {
  readonly title: string;
  /** The meeting the page is about, and where in it; absent for the pages about all of them. */
  readonly meeting?: MeetingHead;
  readonly step?: Step;
  /** What has just been done. */
  readonly note?: string | undefined;
  /** Seconds until a browser without script looks again. */
  readonly again?: number | undefined;
  /** Whether the program has ended, so that nothing on the page works any more. */
  readonly isLast?: boolean;
}

/** No script but the page's own, and none made from texts. */
const HTMX = JSON.stringify({
  allowEval: false,
  allowScriptTags: false,
  includeIndicatorStyles: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  // What somebody has drawn larger keeps no style of its own, which would be refused.
  attributesToSettle: [],
});

export function Page({ title, meeting, step, note, again, isLast, children }: PropsWithChildren<PageProps>) {
  const name = meeting ? `${title} · ${meeting.cluster}` : title;
  return html`<!DOCTYPE html>${(
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={HTMX} />
        {again !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(again)} />
          </noscript>
        )}
        <title>{`${name} – ${TEXTS.program}`}</title>
        <link rel="icon" href="/filer/ikon.svg" />
        <link rel="stylesheet" href="/filer/farver.css" />
        <link rel="stylesheet" href="/filer/side.css" />
        {!isLast && <script src="/filer/htmx.js" defer />}
        {!isLast && <script src="/filer/side.js" defer />}
      </head>
      <body data-ugemt={TEXTS.unsaved}>
        <a class="spring" href="#indhold">
          {TEXTS.skip}
        </a>
        <Head isLast={isLast ?? false} />
        {meeting && <MeetingNav meeting={meeting} step={step} />}
        <main id="indhold" tabindex={-1}>
          <h1>{title}</h1>
          <Note note={note} />
          {children}
        </main>
        <p id="vaek" class="besked fejl" role="alert" hidden>
          {TEXTS.gone}
        </p>
      </body>
    </html>
  )}`;
}

function Head({ isLast }: { readonly isLast: boolean }) {
  return (
    <header
      class="top"
      {...(isLast ? {} : { "hx-post": "/lever", "hx-trigger": "load, every 20s", "hx-swap": "none" })}
    >
      <span class="navn">{TEXTS.program}</span>
      {!isLast && (
        <>
          <nav aria-label={TEXTS.program}>
            <a href="/">{TEXTS.home}</a>
          </nav>
          <ButtonForm action="/luk" isQuiet>
            {TEXTS.close}
          </ButtonForm>
        </>
      )}
    </header>
  );
}

function MeetingNav({ meeting, step }: { readonly meeting: MeetingHead; readonly step: Step | undefined }) {
  return (
    <nav class="moede" aria-label={TEXTS.stepsLabel}>
      <p>
        <strong>{meeting.cluster}</strong> {meeting.about}
      </p>
      <ol>
        {STEPS.map((each) => (
          <li>
            <a href={`/moede/${meeting.id}/${each}`} aria-current={each === step ? "step" : undefined}>
              {TEXTS.steps[each]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A page that says one thing. */
export function Message({
  title,
  text,
  isLast,
}: {
  readonly title: string;
  readonly text: string;
  readonly isLast?: boolean;
}) {
  return (
    <Page title={title} isLast={isLast ?? false}>
      <p>{text}</p>
    </Page>
  );
}
