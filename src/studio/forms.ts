import type { Context } from "hono";
import type { GivenFile } from "../model/meeting-folder.ts";

/** What a form has sent: texts without the blanks around them, and files. */
export interface Form {
  readonly text: (name: string) => string;
  /** Every value of a name, in the order of the form. */
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string, value?: string) => boolean;
  readonly files: (name: string) => Promise<readonly GivenFile[]>;
  /** All texts as they were sent, to be sent again. */
  readonly entries: readonly (readonly [name: string, value: string])[];
}

export async function readForm(context: Context): Promise<Form> {
  const body = await context.req.parseBody({ all: true });
  const values = (name: string) => [body[name] ?? []].flat();
  const all = (name: string) => values(name).flatMap((one) => (typeof one === "string" ? [one.trim()] : []));
  return {
    text: (name) => all(name)[0] ?? "",
    all,
    has: (name, value) => (value === undefined ? all(name).length > 0 : all(name).includes(value)),
    // A field for files in which none is chosen sends one without a name.
    files: async (name) =>
      Promise.all(
        values(name)
          .filter((one) => typeof one !== "string")
          .filter((file) => file.name !== "")
          .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    entries: Object.keys(body).flatMap((name) => all(name).map((value) => [name, value] as const)),
  };
}
