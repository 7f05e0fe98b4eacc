/** Words that keep their capital wherever they stand: diseases, scales and tests that bear a person's name. */
const PROPER =
  /^(?:addison|alzheimer|apgar|basedow|bell|crohn|cushing|danmark|down|dupuytren|hashimoto|hodgkin|huntington|lyme|ménière|parkinson|raynaud|sjögren|tourette)(?:s|-|$)/i;

/**
 * The name of a topic or a measure as it stands inside a sentence: "Type 2-diabetes" as "type 2-diabetes". Only a
 * capital that marks the beginning goes; HbA1c, LDL, ARB, B12 and D-vitamin are written so everywhere, and so are names.
 */
export function inSentence(name: string): string {
  const [first = ""] = name.split(/[\s,:;(/]/, 1);
  const rest = first.slice(1);
  const isWrittenSo = /[A-ZÆØÅ\d]/.test(rest) || /^[-.]/.test(rest) || PROPER.test(first);
  return isWrittenSo ? name : name.charAt(0).toLocaleLowerCase("da-DK") + name.slice(1);
}
