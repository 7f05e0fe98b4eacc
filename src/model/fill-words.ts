import { danishNumber } from "./danish-number.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** From here on a thousands mark helps; years and most line numbers lie below. */
const MARKED_FROM = 10_000;

/** `{rows}`, `{rows:række|rækker}`, or `{left:ingen|1 mangler|# mangler}` with a form for none. */
const BLANK = /\{(\w+)(?::([^{}]*))?\}/g;

/**
 * A message with its blanks filled from a diagnostic's values. What follows a number agrees with it: the message holds
 * the word for one and for several, and where none needs words of its own, those come first; `#` is the number itself.
 */
export function fillWords(text: string, values: Diagnostic["values"] = {}, language: "da" | "en"): string {
  return text.replaceAll(BLANK, (blank, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) return blank;
    const told = valueText(value, language);
    return forms === undefined ? told : agreeing(forms.split("|"), value).replaceAll("#", told);
  });
}

function agreeing(forms: readonly string[], value: string | number): string {
  const [many = "", one = many, none = many] = forms.toReversed();
  if (value === 0) return none;
  return value === 1 ? one : many;
}

/** Numbers with the language's own marks. */
function valueText(value: string | number, language: "da" | "en"): string {
  if (typeof value === "string") return value;
  const written = Number.isInteger(value) && value >= MARKED_FROM ? danishNumber(value) : undefined;
  if (language === "da") return written ?? String(value).replace(".", ",");
  return written?.replaceAll(".", ",") ?? String(value);
}
