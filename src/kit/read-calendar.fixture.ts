/** A property of a calendar as a reader takes it in: name, parameters, value with nothing escaped any more. */
interface CalendarProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface CalendarPart {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly parts: readonly CalendarPart[];
}

const LINE = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/s;

/**
 * Reads a calendar as strictly as RFC 5545 asks for: line ends, folds, nesting and the form of every line. For tests.
 */
export function readCalendar(text: string): CalendarPart {
  if (/[^\r]\n|\r[^\n]/.test(text) || !text.endsWith("\r\n")) throw new Error("lines must end in CRLF");
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 bytes: ${line}`);
    if (line.includes("\uFFFD")) throw new Error("folded inside a sign");
  }
  const lines = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  const [part, rest] = readPart(lines);
  if (rest.length > 0) throw new Error("something stands after the calendar");
  return part;
}

function readPart(lines: readonly string[]): readonly [CalendarPart, readonly string[]] {
  const [first = "", ...inner] = lines;
  if (!first.startsWith("BEGIN:")) throw new Error(`expected a part, found ${first}`);
  const name = first.slice("BEGIN:".length);
  const properties: CalendarProperty[] = [];
  const parts: CalendarPart[] = [];
  let rest: readonly string[] = inner;
  while (rest[0] !== `END:${name}`) {
    const [line] = rest;
    if (line === undefined) throw new Error(`${name} is not closed`);
    if (line.startsWith("BEGIN:")) {
      const [part, after] = readPart(rest);
      parts.push(part);
      rest = after;
    } else {
      properties.push(readProperty(line));
      rest = rest.slice(1);
    }
  }
  return [{ name, properties, parts }, rest.slice(1)];
}

function readProperty(line: string): CalendarProperty {
  const [, name = "", parameters = "", value = ""] = LINE.exec(line) ?? [];
  if (name === "") throw new Error(`no property: ${line}`);
  const isText = ["SUMMARY", "DESCRIPTION", "LOCATION"].includes(name);
  const bare = value.replaceAll(/\\[\\;,nN]/g, "");
  if (isText && /[\\;,]/.test(bare)) throw new Error(`not escaped: ${line}`);
  return {
    name,
    parameters: Object.fromEntries(
      parameters
        .split(";")
        .filter(Boolean)
        .map((pair) => pair.split("=")),
    ),
    value: isText
      ? value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign))
      : value,
  };
}
