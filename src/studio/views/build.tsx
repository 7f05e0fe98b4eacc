import type { KitStep } from "../../conductors/deliver-kit.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { ButtonForm, Next, Radio, Row, Table, ToldList } from "./parts.tsx";

const OWN = TEXTS.build;

/** A kit that lies there, as a person asks about it. */
interface BuiltKit {
  readonly folder: string;
  readonly files: readonly string[];
  readonly practices: number;
  /** Where its key lies; absent in open view. */
  readonly key?: string;
  /** Whether what it was made from has changed since. */
  readonly isOutdated: boolean;
}

interface BuildProps {
  readonly meeting: MeetingHead;
  readonly state: "none" | "running" | "done" | "failed" | "broken";
  readonly step?: KitStep;
  readonly steps: readonly KitStep[];
  readonly told: readonly Told[];
  /** Whether files that somebody has edited stand in the way. */
  readonly isEdited: boolean;
  readonly built?: BuiltKit;
}

/** Makes the kit, and says what has come of it. */
export function Build({ meeting, state, step, steps, told, isEdited, built }: BuildProps) {
  const isRunning = state === "running";
  const here = `/moede/${meeting.id}/byg`;
  // What is to be done next stands before what there is.
  const isFirst = !built || built.isOutdated || isEdited;
  const start = (
    <StartForm here={here} isAgain={built !== undefined} isQuiet={!isFirst} isEdited={isEdited} />
  );
  return (
    <Page title={OWN.title} meeting={meeting} step="byg" again={isRunning ? 2 : undefined}>
      <p>{OWN.lead}</p>
      <div id="bygning" aria-live="polite" {...(isRunning ? poll(here, step) : {})}>
        {isRunning && <Progress steps={steps} now={step} />}
        {state === "failed" && <p class="besked fejl">{OWN.failed}</p>}
        {state === "broken" && <p class="besked fejl">{`${TEXTS.bug.title}. ${TEXTS.bug.text}`}</p>}
        {!isRunning && built?.isOutdated && <p class="besked fejl">{OWN.outdated}</p>}
        {state === "done" && !built?.isOutdated && <p class="besked">{OWN.done}</p>}
        {state !== "done" && <ToldList told={told} meeting={meeting} />}
        {!isRunning && isFirst && start}
        {!isRunning && built && <Kit kit={built} meeting={meeting} isQuiet={isFirst} />}
        {state === "done" && told.length > 0 && (
          <section>
            <h2>{OWN.toldTitle}</h2>
            <ToldList told={told} />
          </section>
        )}
        {!isRunning && !isFirst && start}
        {!isRunning && built && <Next meeting={meeting} step="efter" isQuiet />}
      </div>
    </Page>
  );
}

/** Asked for at once, and answered when there is something else to say. */
function poll(here: string, step: KitStep | undefined) {
  return {
    "hx-get": `${here}?efter=${step ?? ""}`,
    "hx-trigger": "load",
    "hx-select": "#bygning",
    "hx-swap": "outerHTML",
  };
}

function Progress({ steps, now }: { readonly steps: readonly KitStep[]; readonly now: KitStep | undefined }) {
  const at = now ? steps.indexOf(now) : 0;
  return (
    <>
      <p>
        <strong>{OWN.working}</strong>
      </p>
      <ol class="trin">
        {steps.map((each, index) => {
          const state = index < at ? "done" : index === at ? "now" : "waits";
          return (
            <li class={state}>
              {OWN.steps[each]} <span class="hint">{OWN.stepState[state]}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function StartForm({
  here,
  isAgain,
  isQuiet,
  isEdited,
}: {
  readonly here: string;
  readonly isAgain: boolean;
  readonly isQuiet: boolean;
  readonly isEdited: boolean;
}) {
  return (
    <form method="post" action={here}>
      {isEdited && (
        <fieldset>
          <legend>{OWN.editedTitle}</legend>
          {(["keep", "beside", "overfoer", "force"] as const).map((choice) => (
            <Radio name="rettede" value={choice} isChosen={choice === "keep"}>
              {OWN.edited[choice]}
            </Radio>
          ))}
        </fieldset>
      )}
      <button class={isQuiet ? "stille" : undefined} type="submit">
        {isAgain ? OWN.again : OWN.start}
      </button>
    </form>
  );
}

type Role = keyof typeof OWN.roles;

/** What a file of a kit is for, by the end of its name. */
function roleOf(name: string): Role {
  const [, ending = ""] = /-([a-z]+)(?:-ny)?\.[a-z]+$/.exec(name) ?? [];
  return Object.hasOwn(OWN.roles, ending) ? (ending as Role) : "andre";
}

interface KitProps extends Pick<BuildProps, "meeting"> {
  readonly kit: BuiltKit;
  /** Whether something else is to be done first. */
  readonly isQuiet: boolean;
}

function Kit({ kit, meeting, isQuiet }: KitProps) {
  const { folder, files, practices, key } = kit;
  const below = (part: string) => files.filter((name) => name.startsWith(`${part}/`)).length;
  const [personal, internal] = [below("praksis"), below("intern")];
  return (
    <section>
      <h2>{OWN.filesTitle}</h2>
      <p>{fill(OWN.doneAt, { folder })}</p>
      <ButtonForm action={`/moede/${meeting.id}/mappe`} isQuiet={isQuiet}>
        {OWN.openFolder}
      </ButtonForm>
      <Table label={OWN.filesTitle} columns={Object.values(OWN.columns)}>
        {files
          .filter((name) => !name.includes("/"))
          .map((name) => {
            const { whom, copies } = OWN.roles[roleOf(name)];
            return <Row cells={[name, whom, fill(copies, { practices })]} />;
          })}
        {personal > 0 && (
          <Row cells={[fill(OWN.personal, { count: personal }), OWN.personalWhom, OWN.personalCopies]} />
        )}
        <Row cells={[fill(OWN.internal, { count: internal }), OWN.internalWhom, "–"]} />
      </Table>
      <h2>{OWN.keyTitle}</h2>
      <p>{key === undefined ? OWN.noKey : fill(OWN.key, { path: key })}</p>
    </section>
  );
}
