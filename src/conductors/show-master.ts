import { extname } from "node:path";
import type { CalendarDate } from "../model/calendar-date.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { annotatedDeck, standsOn } from "../office/master/annotate-master.ts";
import { writePresentation } from "../office/write-presentation.ts";
import { readBytes } from "../read/read-bytes.ts";
import { writeBeside } from "../write/write-beside.ts";
import { baseName } from "./file-identity.ts";
import { loadMaster } from "./load-master.ts";

/** What is understood of a master. */
export interface ShownMaster {
  /** Whether decks can wear it. */
  readonly isUsable: boolean;
  readonly slide?: { readonly width: number; readonly height: number };
  /** Every layout of it, in its order. */
  readonly layouts: readonly ShownLayout[];
  /** The deck that shows them; none where the file holds no master. */
  readonly deck?: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface ShownLayout {
  readonly number: number;
  readonly label: string;
  readonly type: string;
  readonly stands: ReturnType<typeof standsOn>;
}

/** Reads a master and writes a deck that shows each of its layouts with what of ours will stand where. */
export async function showMaster({
  file,
  out = `${file.slice(0, file.length - extname(file).length)}-forklaret.pptx`,
  today,
}: {
  readonly file: string;
  readonly out?: string | undefined;
  readonly today: CalendarDate;
}): Promise<ShownMaster> {
  const { read, design, diagnostics } = await loadMaster({ path: file });
  const title = `Skabelonen ${baseName(file)}`;
  const properties = { title, subject: "Hvad der vil stå hvor", author: "Klyngepakke", date: today };
  const deck = read && annotatedDeck(read, properties);
  if (!read || !deck) return { isUsable: false, layouts: [], diagnostics };
  const before = await readBytes(out);
  await writeBeside(out, writePresentation(deck), before.ok ? before.value : undefined);
  const { width, height } = deck.design.slide;
  return {
    isUsable: design !== undefined,
    slide: { width, height },
    deck: out,
    diagnostics,
    layouts: read.layouts.map((layout) => {
      const { number, label, type } = layout;
      return { number, label, type, stands: standsOn(read, layout) };
    }),
  };
}
