import { attributeOf, childOf, nearestAround, styleChain, type WordStyles } from "../ooxml/word-tree.ts";
import type { Element } from "../ooxml/xml-node.ts";

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

const MARKS = ["u", "highlight", "b", "bdr", "shd", "em"];

/** Values that switch a property off. */
const OFF = new Set(["0", "false", "off", "none", "clear", "nil"]);

/** The name of the style of prompts, which Word keeps in every language. */
const PROMPT = /^placeholder text$/i;

/** How a run looks, by what is set on it and by the styles of run, paragraph and table (ISO 29500-1 §17.7.3). */
export function lookOf(run: Element, styles: WordStyles): Look {
  const own = childOf(run, "rPr");
  const runStyle = own && attributeOf(childOf(own, "rStyle"), "val");
  const chains = [
    chainOf(runStyle, styles),
    chainOf(styleNamed(nearestAround(run, "p"), "pPr", "pStyle"), styles),
    chainOf(styleNamed(nearestAround(run, "tbl"), "tblPr", "tblStyle"), styles),
  ];
  const isOn = (name: string) => isToggledOn(name, { own, chains, defaults: styles.defaults });
  return {
    isHidden: isOn("vanish"),
    isStruck: isOn("strike") || isOn("dstrike"),
    isMarked: own !== undefined && MARKS.some((name) => isSwitchedOn(childOf(own, name)) === true),
    isPrompt: PROMPT.test(styles.byId.get(runStyle ?? "")?.name ?? ""),
    font: fontOf([own, ...chains.flat(), styles.defaults]),
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
  const on = chains.filter((chain) => firstSaid(chain, name) === true);
  return on.length % 2 === 1;
}

/** Within one chain of styles the nearest that says anything holds. */
function firstSaid(chain: readonly Element[], name: string): boolean | undefined {
  return chain
    .map((properties) => isSwitchedOn(childOf(properties, name)))
    .find((said) => said !== undefined);
}

function isSwitchedOn(property: Element | undefined): boolean | undefined {
  if (!property) return undefined;
  const isOff = OFF.has(attributeOf(property, "val") ?? "on");
  // Shading says with its fill what it shows: "clear" is its pattern.
  const fill = property.localName === "shd" ? attributeOf(property, "fill") : undefined;
  return fill === undefined ? !isOff : !["auto", "FFFFFF"].includes(fill);
}

/** The run properties of a style and of those it builds on, nearest first. */
function chainOf(id: string | undefined, styles: WordStyles): readonly Element[] {
  return styleChain(styles, id).flatMap(({ element }) => childOf(element, "rPr") ?? []);
}

function styleNamed(element: Element | undefined, properties: string, style: string): string | undefined {
  const set = element && childOf(element, properties);
  return set && attributeOf(childOf(set, style), "val");
}

function fontOf(levels: readonly (Element | undefined)[]): string {
  for (const properties of levels) {
    const fonts = properties && childOf(properties, "rFonts");
    const font = attributeOf(fonts, "ascii") ?? attributeOf(fonts, "hAnsi");
    if (font !== undefined) return font;
  }
  return "";
}
