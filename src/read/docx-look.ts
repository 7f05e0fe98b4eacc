import type { Element } from "../ooxml/xml-node.ts";
import { attributeOf, childOf, outermost } from "./docx-tree.ts";

/** How a run is set, as far as it says whether and how its text counts. */
export interface Look {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  /** Set off by hand: underlined, marked, in bold or with a frame, as one answer of several is. */
  readonly isMarked: boolean;
  /** Set in the style of prompts. */
  readonly isPrompt: boolean;
  /** The font its signs are set in, where a symbol font could be meant. */
  readonly font: string;
}

/** What a document's styles say of its runs. */
export interface WordStyles {
  readonly defaults: Element | undefined;
  readonly byId: ReadonlyMap<string, Element>;
  readonly prompts: ReadonlySet<string>;
}

/** Deeper than any chain of styles; a chain that runs in a circle ends here too. */
const LONGEST_CHAIN = 12;

const MARKS = ["u", "highlight", "b", "bdr", "shd", "em"];

/** Values that switch a property off. */
const OFF = new Set(["0", "false", "off", "none", "clear", "nil"]);

/** Reads the parts that hold styles; Word keeps a style's name in every language, its id not. */
export function wordStyles(parts: readonly Element[]): WordStyles {
  const styles = parts.flatMap((part) => outermost(part, "style"));
  const idOf = (style: Element) => attributeOf(style, "styleId");
  const prompts = styles.filter(
    (style) => attributeOf(childOf(style, "name"), "val")?.toLowerCase() === "placeholder text",
  );
  const [defaults] = parts.flatMap((part) => outermost(part, "rPrDefault"));
  return {
    defaults: defaults && childOf(defaults, "rPr"),
    byId: new Map(styles.flatMap((style) => [[idOf(style) ?? "", style] as const])),
    prompts: new Set(prompts.flatMap((style) => idOf(style) ?? [])),
  };
}

/** How a run looks, by what is set on it and by the styles of run, paragraph and table (ISO 29500-1 §17.7.3). */
export function lookOf(run: Element, styles: WordStyles): Look {
  const own = childOf(run, "rPr");
  const runStyle = own && attributeOf(childOf(own, "rStyle"), "val");
  const chains = [
    chainOf(styleNamed(nearest(run, "tbl"), "tblPr", "tblStyle"), styles),
    chainOf(styleNamed(nearest(run, "p"), "pPr", "pStyle"), styles),
    chainOf(runStyle, styles),
  ];
  const isOn = (name: string) => isToggledOn(name, { own, chains, defaults: styles.defaults });
  return {
    isHidden: isOn("vanish"),
    isStruck: isOn("strike") || isOn("dstrike"),
    isMarked: own !== undefined && MARKS.some((name) => isSwitchedOn(childOf(own, name)) === true),
    isPrompt: runStyle !== undefined && styles.prompts.has(runStyle),
    font: fontOf([own, ...chains.flat().reverse(), styles.defaults]),
  };
}

interface Levels {
  readonly own: Element | undefined;
  readonly chains: readonly (readonly Element[])[];
  readonly defaults: Element | undefined;
}

/** What is set on the run itself holds; of its styles, each that says so turns the property round. */
function isToggledOn(name: string, { own, chains, defaults }: Levels): boolean {
  const said = own && isSwitchedOn(childOf(own, name));
  if (said !== undefined) return said;
  if (defaults && isSwitchedOn(childOf(defaults, name)) === true) return true;
  const on = chains.filter((chain) => lastSaid(chain, name) === true);
  return on.length % 2 === 1;
}

/** Within one chain of styles the last that says anything holds. */
function lastSaid(chain: readonly Element[], name: string): boolean | undefined {
  return chain
    .map((properties) => isSwitchedOn(childOf(properties, name)))
    .findLast((said) => said !== undefined);
}

function isSwitchedOn(property: Element | undefined): boolean | undefined {
  if (!property) return undefined;
  const isOff = OFF.has(attributeOf(property, "val") ?? "on");
  // Shading says with its fill what it shows: "clear" is its pattern.
  const fill = property.localName === "shd" ? attributeOf(property, "fill") : undefined;
  return fill === undefined ? !isOff : !["auto", "FFFFFF"].includes(fill);
}

/** The run properties of a style and of those it builds on, the most general first. */
function chainOf(id: string | undefined, { byId }: WordStyles): readonly Element[] {
  const chain: Element[] = [];
  let style = id === undefined ? undefined : byId.get(id);
  for (let depth = 0; style && depth < LONGEST_CHAIN; depth += 1) {
    const properties = childOf(style, "rPr");
    if (properties) chain.unshift(properties);
    style = byId.get(attributeOf(childOf(style, "basedOn"), "val") ?? "");
  }
  return chain;
}

function styleNamed(element: Element | undefined, properties: string, style: string): string | undefined {
  const set = element && childOf(element, properties);
  return set && attributeOf(childOf(set, style), "val");
}

function nearest(from: Element, name: string): Element | undefined {
  for (let around = from.parentElement; around; around = around.parentElement)
    if (around.localName === name) return around;
  return undefined;
}

function fontOf(levels: readonly (Element | undefined)[]): string {
  for (const properties of levels) {
    const fonts = properties && childOf(properties, "rFonts");
    const font = attributeOf(fonts, "ascii") ?? attributeOf(fonts, "hAnsi");
    if (font !== undefined) return font;
  }
  return "";
}
