import type { CollectOutcome } from "../conductors/collect-plans.ts";
import type { ShownEdge, ShownLook } from "../conductors/show-sheet-master.ts";
import type { Language } from "../messages/wording.ts";
import { danishCount } from "../model/danish-number.ts";

interface Inches {
  readonly width: number;
  readonly height: number;
}

const centimetres = (inches: number): string => (inches * 2.54).toFixed(1);
const danish = (inches: number): string => centimetres(inches).replace(".", ",");

/** Everything a command says about its result, apart from diagnostics. */
const DANISH = {
  kitWritten: (folder: string) => `Mødepakken ligger i ${folder}`,
  kitPlanned: (folder: string) => `Intet er skrevet. Mødepakken ville komme til at ligge i ${folder}`,
  filesRendered: (folder: string) => `Filerne er dannet igen i ${folder}`,
  workingFile: "arbejdsfil: bliver i enheden",
  keyCreated: (path: string) => `Kodenøgle (ny): ${path}`,
  keyReused: (path: string) => `Kodenøgle (genbrugt): ${path}`,
  keyPlanned: (path: string) => `Kodenøgle (ville blive oprettet): ${path}`,
  keyCare:
    "Nøglen viser, hvilken praksis der har hvilken kode. Gem den, hvor kun I kan læse den, og del den ikke ud\n" +
    "med pakken. I skal bruge den igen ved opfølgningen, så koderne bliver de samme.",
  readyToBuild: "Ingen fejl: Mødepakken kan bygges.",
  noErrors: "Ingen fejl.",
  templateStarted: (folder: string) =>
    `En pakke at begynde med ligger i ${folder}. Den kan bygges, som den er:`,
  decisionsKept: (path: string) => `Beslutningerne ligger i ${path} og kan rettes i hånden`,
  decisionsNone: "Arkene rummer ingen beslutninger. Intet er skrevet.",
  reportKept: (path: string) => `Referatet ligger i ${path}`,
  reportAsks:
    "  Det har tomme felter til fremmødet. Skriv antal og tekst under report i decisions.yaml, og kør collect igen,\n" +
    "  eller skriv dem i referatet.",
  decisionCounts: ({ added, replaced, unchanged }: CollectOutcome["counts"]) =>
    `  ${danishCount(added, "ny", "nye")}, ${danishCount(replaced, "erstattet", "erstattede")}, ${danishCount(unchanged, "uændret", "uændrede")}`,
  filesLeftOut: "Ikke taget med, af de grunde, der er nævnt:",
  planKept: (path: string, open: number) =>
    open === 0
      ? `Sådan læses filerne. Det er gemt i ${path} og kan rettes dér:`
      : `Sådan læses filerne. Det er gemt i ${path}; skriv dér ${open} svar, hvor der står "?":`,
  planNone: "Filerne læses, som de er. Der er intet at gemme.",
  wordsTaken: (path: string, count: number) =>
    `${danishCount(count, "rettelse", "rettelser")} står nu i ${path}. Byg mødepakken igen, så følger de med hver gang.`,
  wordsNone: "Ingen rettelser at føre over. Intet er skrevet.",
  takenBack: (kit: string, memory: string) =>
    `${kit} tæller ikke længere som delt ud. Det er noteret i ${memory}\n` +
    "Filerne ligger, hvor de lå. Byg igen den mødepakke, der skal deles ud.",
  studioAt: (address: string) => `Siden er åben på ${address}\nLad dette vindue stå åbent, mens du arbejder.`,
  studioEnded: "Siden er lukket.",
  batchSum: (made: number, unchanged: number, failed: number) =>
    `${danishCount(made, "mødepakke er bygget", "mødepakker er bygget")}, ${danishCount(unchanged, "er uændret", "er uændrede")}${failed === 0 ? "." : `, ${danishCount(failed, "mangler", "mangler")}.`}`,
  batchFailed: (which: string) => `  Mangler: ${which}`,
  batchStates: { made: "bygget", unchanged: "uændret", failed: "mangler" },
  masterRead: (isUsable: boolean, layouts: number, { width, height }: Inches) =>
    `Skabelonen ${isUsable ? "kan bruges" : "kan ikke bruges, som den er"}: ${layouts} layout, slides på ${danish(width)} × ${danish(height)} cm.`,
  sheetMasterRead: ({ width, height }: Inches) =>
    `Skabelonen kan bruges til arkene: ${danish(width)} × ${danish(height)} cm til teksten.`,
  sheetMasterStyle: ({ typeface, size, colour }: ShownLook) =>
    `${typeface} ${String(size).replace(".", ",")} punkt${colour === undefined ? "" : `, ${colour}`}`,
  sheetMasterEdge: (edge: "header" | "footer", { lines, pictures }: ShownEdge) =>
    `${edge === "header" ? "øverst" : "nederst"}: ${danishCount(lines, "linje", "linjer")}, ${danishCount(pictures, "billede", "billeder")}`,
  masterUnused: "bruges ikke",
  masterRoom: "i egne felter:",
  batchBar: "{bar} {value} af {total} · {duration_formatted} gået · {eta_formatted} tilbage · {cluster}",
};

const ENGLISH: typeof DANISH = {
  kitWritten: (folder) => `The meeting kit is in ${folder}`,
  kitPlanned: (folder) => `Nothing was written. The meeting kit would go to ${folder}`,
  filesRendered: (folder) => `The files were rendered again in ${folder}`,
  workingFile: "working file: stays with the unit",
  keyCreated: (path) => `Code key (new): ${path}`,
  keyReused: (path) => `Code key (used again): ${path}`,
  keyPlanned: (path) => `Code key (would be made): ${path}`,
  keyCare:
    "The key tells which practice has which code. Keep it where only you can read it, and never hand it out\n" +
    "with the kit. You need it again at the follow-up, so that the codes stay the same.",
  readyToBuild: "No errors: the meeting kit can be built.",
  noErrors: "No errors.",
  templateStarted: (folder) => `A template to start from is in ${folder}. It builds as it is:`,
  decisionsKept: (path) => `The decisions are in ${path} and can be edited by hand`,
  decisionsNone: "The sheets hold no decisions. Nothing was written.",
  reportKept: (path) => `The report of the meeting is in ${path}`,
  reportAsks:
    "  It has empty fields for the attendance. Write numbers and text under report in decisions.yaml and run collect\n" +
    "  again, or write them in the report.",
  decisionCounts: ({ added, replaced, unchanged }) =>
    `  ${added} new, ${replaced} replaced, ${unchanged} unchanged`,
  filesLeftOut: "Left out, for the reasons told:",
  planKept: (path, open) =>
    open === 0
      ? `This is how the files are read. It is kept in ${path} and can be edited there:`
      : `This is how the files are read. It is kept in ${path}; write ${open} answer${open === 1 ? "" : "s"} there, in place of "?":`,
  planNone: "The files are read as they are. There is nothing to keep.",
  wordsTaken: (path, count) =>
    `${count} ${count === 1 ? "edit stands" : "edits stand"} in ${path} now. Build the kit again, and it comes along every time.`,
  wordsNone: "No edits to carry over. Nothing was written.",
  takenBack: (kit, memory) =>
    `${kit} no longer counts as handed out. That is recorded in ${memory}\n` +
    "Its files lie where they lay. Build the kit that is to be handed out again.",
  studioAt: (address) => `The page is open at ${address}\nLeave this window open while you work.`,
  studioEnded: "The page is closed.",
  batchSum: (made, unchanged, failed) =>
    `${made} ${made === 1 ? "kit" : "kits"} made, ${unchanged} unchanged${failed === 0 ? "." : `, ${failed} missing.`}`,
  batchFailed: (which) => `  Missing: ${which}`,
  batchStates: { made: "made", unchanged: "unchanged", failed: "missing" },
  masterRead: (isUsable, layouts, { width, height }) =>
    `The template ${isUsable ? "can be worn" : "cannot be worn as it is"}: ${layouts} layouts, slides of ${centimetres(width)} × ${centimetres(height)} cm.`,
  sheetMasterRead: ({ width, height }) =>
    `The template can be worn by sheets: ${centimetres(width)} × ${centimetres(height)} cm for the text.`,
  sheetMasterStyle: ({ typeface, size, colour }) =>
    `${typeface} ${size} point${colour === undefined ? "" : `, ${colour}`}`,
  sheetMasterEdge: (edge, { lines, pictures }) =>
    `${edge === "header" ? "top" : "bottom"}: ${lines} ${lines === 1 ? "line" : "lines"}, ${pictures} ${pictures === 1 ? "picture" : "pictures"}`,
  masterUnused: "not used",
  masterRoom: "in boxes of their own:",
  batchBar: "{bar} {value} of {total} · {duration_formatted} gone · {eta_formatted} left · {cluster}",
};

export const RESULT_TEXTS: Readonly<Record<Language, typeof DANISH>> = { da: DANISH, en: ENGLISH };

/** A kit's files with their sizes, one a line, for people. */
export function fileLines(
  files: readonly { readonly name: string; readonly bytes: number }[],
  language: Language,
): string {
  const width = Math.max(...files.map(({ name }) => name.length));
  const lines = files.map(({ name, bytes }) => {
    const note = name.startsWith("intern/") ? `  (${RESULT_TEXTS[language].workingFile})` : "";
    return `  ${name.padEnd(width)}  ${sizeText(bytes, language).padStart(7)}${note}`;
  });
  return lines.join("\n");
}

/** `412 kB`, `1.3 MB`; in Danish `1,3 MB`. */
function sizeText(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `${language === "da" ? megabytes.replace(".", ",") : megabytes} MB`;
}
