import type { DiagnosticCode } from "../../messages/wording.ts";
import { isInspectCode } from "../../model/inspect-rules.ts";
import type { SlideDesign, TakenMaster } from "../../model/slide-design.ts";
import { LAYOUT_NAMES, type LayoutName, SLIDE } from "../../model/slide-layouts.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts, relationshipsOf } from "../../ooxml/relationships.ts";
import { all, first, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { TYPEFACES, typefaceNamed } from "../../typeset/typefaces.ts";
import { mainPart, openFile } from "../inspect/open-file.ts";
import { unsoundParts } from "../package-invariants.ts";
import { layoutPart } from "../parts/part-names.ts";
import { type Bound, bindLayouts, designLayouts, type Lack } from "./bind-layouts.ts";
import { layoutsOf, type TakenParts, takeParts } from "./take-parts.ts";
import { type TemplateFinding, told } from "./template-finding.ts";
import { surfaceOf, type TheirLayout, theirLayout } from "./their-layouts.ts";

/** What a mapping file says about an odd master. */
export interface MasterChoices {
  /** Which of several, counted from 1. */
  readonly master?: number | undefined;
  /** Our layouts by theirs: a number in the master's list, or a name. */
  readonly layouts?: Readonly<Partial<Record<LayoutName, number | string>>> | undefined;
}

/** A master as it is understood. */
export interface ReadMaster {
  /** Only where everything of ours has a place. */
  readonly design?: SlideDesign;
  readonly layouts: readonly TheirLayout[];
  /** Which of their layouts each of ours stands on. */
  readonly bound: ReadonlyMap<LayoutName, Bound>;
  /** What a deck needs that shows the master as it is, even where ours cannot wear it. */
  readonly shown?: Pick<SlideDesign, "slide"> & Pick<TakenMaster, "parts" | "typeface">;
  readonly findings: readonly TemplateFinding[];
}

const refused = (code: DiagnosticCode, values?: TemplateFinding["values"]): ReadMaster => ({
  layouts: [],
  bound: new Map(),
  findings: [told("error", code, values)],
});

/** Reads the bytes of a .potx or .pptx as a master that our decks can wear, or says why they cannot. */
export function readMaster(bytes: Uint8Array, choices: MasterChoices = {}): ReadMaster {
  const opened = openFile(bytes);
  if ("code" in opened) return refused(opened.code, opened.values);
  const { file, names } = opened;
  const [unsound] = unsoundParts(file, names);
  if (unsound) {
    const code = isInspectCode(unsound.code) ? unsound.code : "package/readable-archive";
    return refused(code, { detail: unsound.problem });
  }
  const main = mainPart(file);
  if (typeof main === "string" || main.kind !== "presentation")
    return refused(typeof main === "string" ? main : "master/no-presentation");
  if (file.names(/vbaProject\.bin$/i).length > 0) return refused("master/macros");
  const masters = mastersOf(file, main.part);
  const master = masters[(choices.master ?? 1) - 1];
  if (!master || (masters.length > 1 && choices.master === undefined))
    return refused("master/several", { count: masters.length, known: masters.map(nameIn(file)).join(", ") });
  return readChosen(file, { main: main.part, master, choices });
}

function mastersOf(file: OfficePackage, main: string): readonly string[] {
  const targets = new Map(relationshipsOf(file, main).map(({ id, target }) => [id, target]));
  return all(file.xml(main), "p:sldMasterId").flatMap((entry) => {
    const part = targets.get(entry.getAttributeNS(NAMESPACES.r, "id") ?? "");
    return part !== undefined && file.has(part) ? [part] : [];
  });
}

/** A master is called what its theme is. */
const nameIn = (file: OfficePackage) => (master: string, index: number) => {
  const [theme] = relatedParts(file, master, "theme").filter((part) => file.has(part));
  const name = theme === undefined ? undefined : first(file.xml(theme), "a:theme")?.getAttribute("name");
  return `${index + 1}: ${name ?? "?"}`;
};

/** Slides lower than this are those of programs that count in smaller inches. */
const LOW = 7;

interface Chosen {
  readonly main: string;
  readonly master: string;
  readonly choices: MasterChoices;
}

function readChosen(file: OfficePackage, { main, master, choices }: Chosen): ReadMaster {
  const size = surfaceOf(file, main);
  const scale = size.height < LOW ? SLIDE.height / size.height : 1;
  const slide = { ...size, width: size.width * scale, height: size.height * scale };
  const parts = layoutsOf(file, master);
  const taken = takeParts(file, { master, layouts: parts, scale });
  const layouts = parts.map((part, index) => theirLayout(file, part, { number: index + 1, surface: slide }));
  const { chosen, unknown } = namedLayouts(layouts, choices.layouts);
  const { bound, lacks } = bindLayouts(layouts, slide, chosen);
  const typeface = bodyTypeface(layouts);
  const ground = bound.get("chart")?.ground;
  const findings: readonly TemplateFinding[] = [
    ...unknown,
    ...lackFindings(lacks),
    ...(taken.outside > 0 ? [told("error", "master/outside", { count: taken.outside })] : []),
    ...droppedFindings(file, taken),
    ...(TYPEFACES[typeface.toLowerCase()] ? [] : [told("notice", "master/typeface", { name: typeface })]),
    ...(bound.has("chart") && ground === undefined ? [told("notice", "master/chart-plate")] : []),
  ];
  const shown = { slide, parts: taken.parts, typeface: typefaceNamed(typeface) };
  const understood = { layouts, bound, findings, shown };
  if (findings.some(({ severity }) => severity === "error")) return understood;
  const numbers = LAYOUT_NAMES.map((name) => [name, layoutPart(bound.get(name)?.number ?? 1)]);
  const worn: TakenMaster = {
    parts: taken.parts,
    layoutParts: Object.fromEntries(numbers),
    typeface: shown.typeface,
    ...(ground === undefined ? {} : { chartGround: ground }),
  };
  return { ...understood, design: { slide, layouts: designLayouts(bound), master: worn } };
}

/** The layouts a mapping file names, by their numbers. */
function namedLayouts(layouts: readonly TheirLayout[], named: MasterChoices["layouts"] = {}) {
  const chosen: Partial<Record<LayoutName, number>> = {};
  const unknown: TemplateFinding[] = [];
  for (const [name, wanted] of Object.entries(named) as [LayoutName, number | string][]) {
    const found = layouts.find(({ number, label }) => wanted === number || wanted === label);
    if (found) chosen[name] = found.number;
    else {
      const known = layouts.map(({ number, label }) => `${number}: ${label}`).join(", ");
      unknown.push(told("error", "master/unknown-layout", { wanted, known }));
    }
  }
  return { chosen, unknown };
}

/** Told once, however many of ours it concerns. */
function lackFindings(lacks: ReadonlyMap<LayoutName, Lack>): readonly TemplateFinding[] {
  const grouped = new Map<string, { readonly lack: Lack; readonly names: LayoutName[] }>();
  for (const [name, lack] of lacks) {
    const group = grouped.get(JSON.stringify(lack)) ?? { lack, names: [] };
    group.names.push(name);
    grouped.set(JSON.stringify(lack), group);
  }
  return [...grouped.values()].map(({ lack, names }) => {
    const layouts = names.join(", ");
    return typeof lack === "string"
      ? told("error", LACKS[lack], { layouts })
      : told("error", "master/too-dark", { layouts, ground: lack.dark });
  });
}

const LACKS = {
  "no-title": "master/no-title",
  "no-room": "master/no-room",
  faint: "master/faint",
  "dark-picture": "master/dark-picture",
} as const satisfies Record<Extract<Lack, string>, DiagnosticCode>;

const OBJECTS = [
  "oleObject",
  "control",
  "vmlDrawing",
  "package",
  "chart",
  "video",
  "audio",
  "media",
  "image",
];

/** What stays behind, and is not missed. */
function droppedFindings(file: OfficePackage, { dropped }: TakenParts): readonly TemplateFinding[] {
  const fonts = file.names(/^ppt\/fonts\//).length;
  const count = (isCounted: (type: string) => boolean) =>
    [...dropped].reduce((sum, [type, found]) => sum + (isCounted(type) ? found : 0), 0);
  const counts = {
    "master/links-dropped": count((type) => type === "hyperlink"),
    "master/objects-dropped": count((type) => OBJECTS.includes(type)),
    "master/extras-dropped": count((type) => type !== "hyperlink" && !OBJECTS.includes(type)),
    "master/fonts-dropped": fonts,
  } as const satisfies Partial<Record<DiagnosticCode, number>>;
  return (Object.entries(counts) as [DiagnosticCode, number][]).flatMap(([code, number]) =>
    number > 0 ? [told("notice", code, { count: number })] : [],
  );
}

/** The typeface that most text is in, by which everything is measured: the wider where title and text differ. */
function bodyTypeface(layouts: readonly TheirLayout[]): string {
  const names = layouts.flatMap(({ places }) => places.map(({ look }) => look.typeface));
  const widths = [...new Set(names)].map((name) => ({ name, width: typefaceNamed(name).width }));
  return widths.toSorted((one, other) => other.width - one.width)[0]?.name ?? "Calibri";
}
