import { TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import { ToldList } from "./parts.tsx";

/** What stopped the work: mistakes in files, or one of the program's own. */
export function Refusal({ told, place }: { readonly told: readonly Told[]; readonly place: string }) {
  const title = told.length > 0 ? TEXTS.control.severities.error : TEXTS.bug.title;
  return (
    <Page title={title}>
      <ToldList told={told} />
      {place !== "" && <p>{TEXTS.bug.text}</p>}
      {place !== "" && <pre>{place}</pre>}
    </Page>
  );
}
