const NO_BREAK_SPACE = "\u00a0";

/** A number and the word that belongs to it: "58 mmol/mol", "1,73 m²", "10 måneder". */
const NUMBER_THEN_UNIT =
  /(\d[\d.,–-]*) (mmol|ml|mg|mmHg|m²|pct\.|%|år|måneder|måned|uger|dage|timer|time|minutter|minut|min\.|praksis|patienter|sikrede)/g;
const SHORT_THEN_NUMBER = /\b(kl\.|tlf\.|nr\.|pr\.|Målepunkt|målepunkt) (\d)/g;

const DAY_THEN_MONTH =
  /(\d\.) (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/g;

/** Keeps a number and its unit on one line, however the text is broken. */
export function keepUnits(text: string): string {
  return text
    .replace(NUMBER_THEN_UNIT, `$1${NO_BREAK_SPACE}$2`)
    .replace(SHORT_THEN_NUMBER, `$1${NO_BREAK_SPACE}$2`)
    .replace(DAY_THEN_MONTH, `$1${NO_BREAK_SPACE}$2`);
}

/** The same for every text of a plain value, whatever its shape; names of things (`id`, `chart`, `kind`) stay as they are. */
export function keepUnitsEverywhere<T>(value: T, key = ""): T {
  if (typeof value === "string") return (NAMES.has(key) ? value : keepUnits(value)) as T;
  if (Array.isArray(value)) return value.map((item) => keepUnitsEverywhere(item, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, keepUnitsEverywhere(item, name)]),
  ) as T;
}

const NAMES: ReadonlySet<string> = new Set(["id", "chart", "kind", "tag", "url", "value"]);
