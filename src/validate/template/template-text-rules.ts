import type { TreePath } from "../../model/located-tree.ts";
import { MERGE_FIELD_ROOM, splitPlaceholders } from "../../model/placeholder.ts";
import { smsLength } from "../../model/sms-length.ts";
import { type Finding, told } from "../finding.ts";
import { readTexts, type TextAt, termFindings } from "../term-rules.ts";
import type { TemplateParts } from "./template-parts.ts";

type Rule = (text: TextAt) => readonly Finding[];

/** What people write where something is still to come. None of it may reach a finished document. */
const UNFILLED: readonly RegExp[] = [
  /\b(?:x{2,}|y{2,}|z{2,})\b/i,
  /\bNN\b/,
  /\b(?:TODO|TBD)\b/,
  /lorem ipsum/i,
  /_{3,}|\.{4,}|\?{3,}|#{3,}/,
  /<\p{L}[^<>]*>/u,
  // Not `[1]`, which is a reference.
  /\[[^\]\d][^\]]*\]/,
];

/** Parts whose texts are filled in by somebody else, later. */
const WITH_BLANKS = ["journalPhrase", "letter"];

/** A name for what is to be filled in, as `{antal måneder}` has it. */
const BLANK_NAME = /^\p{L}[\p{L}\p{N} /-]{0,39}$/u;

const nothingIsUnfilled: Rule = ({ text, path }) => {
  const isUnfilled = UNFILLED.some((pattern) => pattern.test(text));
  const hasBlank = !mayHaveBlanks(path) && /[{}]/.test(text);
  return isUnfilled || hasBlank ? [told("error", "template/placeholder", path)] : [];
};

const blanksAreNamed: Rule = ({ text, path }) => {
  if (!mayHaveBlanks(path)) return [];
  const isOdd = splitPlaceholders(text).some(({ kind, text: part }) =>
    kind === "text" ? /[{}]/.test(part) : !BLANK_NAME.test(part),
  );
  return isOdd ? [told("error", "template/placeholder-form", path)] : [];
};

const mergeFieldsAreKnown: Rule = ({ text, path }) => {
  if (path[0] !== "letter") return [];
  const known = Object.keys(MERGE_FIELD_ROOM);
  const fields = splitPlaceholders(text).filter(({ kind }) => kind === "placeholder");
  return fields.some(({ text: field }) => BLANK_NAME.test(field) && !known.includes(field))
    ? [told("error", "template/unknown-merge-field", path, { known: known.join(", ") })]
    : [];
};

/** Signs that fit in one message and in two, by alphabet. */
const SMS_ROOM = { "gsm-7": { single: 160, most: 306 }, "ucs-2": { single: 70, most: 134 } } as const;

const smsIsShort: Rule = ({ text, path }) => {
  if (path.join(".") !== "letter.sms") return [];
  const { alphabet, signs, messages, foreign } = smsLength(text);
  const { single, most } = SMS_ROOM[alphabet];
  return [
    ...(foreign.length > 0
      ? [told("warning", "template/sms-signs", path, { found: foreign.map(signName).join(", ") })]
      : []),
    ...(messages > 2
      ? [told("error", "template/sms-too-long", path, { signs, messages, single, most })]
      : []),
    ...(messages === 2 ? [told("notice", "template/sms-two-messages", path, { signs, single })] : []),
  ];
};

/** The sign with its code, since many of them look like one that is allowed. */
function signName(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign) ? `${sign} (U+${code})` : `U+${code}`;
}

const termsAreOurs: Rule = (text) => termFindings(text, "error");

const RULES: readonly Rule[] = [
  nothingIsUnfilled,
  blanksAreNamed,
  mergeFieldsAreKnown,
  smsIsShort,
  termsAreOurs,
];

/** Texts must be ready to print: nothing left to fill in, the right words, and room for the text message. */
export function textRules({ source }: TemplateParts): Finding[] {
  return readTexts(source.tree).flatMap((text) => RULES.flatMap((rule) => rule(text)));
}

function mayHaveBlanks([part]: TreePath): boolean {
  return WITH_BLANKS.includes(String(part));
}
