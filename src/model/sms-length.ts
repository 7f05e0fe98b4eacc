import { MERGE_FIELD_ROOM, splitPlaceholders } from "./placeholder.ts";

/** How much room a text message takes when its merge fields are filled in. */
export interface SmsLength {
  /** GSM-7 when every sign is in its alphabet; a single foreign sign makes the whole message UCS-2. */
  readonly alphabet: "gsm-7" | "ucs-2";
  readonly signs: number;
  readonly messages: number;
  /** Signs outside GSM-7, each once. */
  readonly foreign: readonly string[];
}

/** The default alphabet of 3GPP TS 23.038, section 6.2.1. */
const GSM_7 =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/** Its extension table, section 6.2.1.1: each of these takes the room of two. */
const GSM_7_EXTENSION = "\f^{}\\[~]|€";

/** Signs of one message alone, and of each when several are joined: 140 octets, less six for the joining. */
const ROOM = { "gsm-7": { single: 160, joined: 153 }, "ucs-2": { single: 70, joined: 67 } } as const;

/**
 * Length of a text message as operators count it: 160 signs in one, 306 in two; 70 and 134 when a sign is not in the
 * GSM alphabet. Merge fields are counted with the room they are given in `MERGE_FIELD_ROOM`.
 */
export function smsLength(text: string): SmsLength {
  const filled = splitPlaceholders(text)
    .map(({ kind, text: part }) => (kind === "text" ? part : "x".repeat(roomOf(part))))
    .join("");
  const foreign = [...new Set(filled)].filter(
    (sign) => !GSM_7.includes(sign) && !GSM_7_EXTENSION.includes(sign),
  );
  const alphabet = foreign.length === 0 ? "gsm-7" : "ucs-2";
  const doubled = [...filled].filter((sign) => GSM_7_EXTENSION.includes(sign)).length;
  const signs = alphabet === "gsm-7" ? filled.length + doubled : filled.length;
  const { single, joined } = ROOM[alphabet];
  return { alphabet, signs, messages: signs <= single ? 1 : Math.ceil(signs / joined), foreign };
}

/** An unknown field is counted as it stands, braces left out. */
function roomOf(field: string): number {
  return Object.entries(MERGE_FIELD_ROOM).find(([name]) => name === field)?.[1] ?? field.length;
}
